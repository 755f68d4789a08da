/** Every sentence of a text with where it stands. */
export type Words = [key: string, words: string][]

const facts = {
  name: 'Leigh',
  email: 'hello@example.org',
  helpline: { name: 'Leigh', number: '01632 960000', hours: '9–5' },
}

/**
 * All sentences of a text. Its functions are called with what suits each: numbers first, then names, lists, people and
 * the facts of a place, until one gives a sentence.
 */
export function wordsOf(value: unknown, key = ''): Words {
  if (typeof value === 'string') return [[key, value]]
  if (Array.isArray(value)) return value.flatMap((one, index) => wordsOf(one, `${key}.${index}`))
  if (typeof value === 'function') return saidBy(value as (...given: unknown[]) => unknown, key)
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([name, inner]) => wordsOf(inner, key ? `${key}.${name}` : name))
  return []
}

const offers: unknown[][] = [
  [facts, facts],
  [2, 2, 2],
  ['Anna', 'Leigh', 'Leigh'],
  ['2026-11-24', '2026-11-24', '2026-11-24'],
  [['Anna'], ['Leigh']],
  [[{ age: null, gender: null, circumstances: [] }], 'Leigh'],
  [new Date(Date.UTC(2026, 10, 24)), new Date(Date.UTC(2026, 10, 24))],
]

/** What a function says to each offer that it can take; an offer that it chokes on, or quotes as no text, is passed over. */
function saidBy(say: (...given: unknown[]) => unknown, key: string): Words {
  const answers = offers.flatMap((given) => {
    try {
      return [wordsOf(say(...given), key)]
    } catch {
      return []
    }
  })
  return (
    answers.find(
      (words) => words.length > 0 && words.every(([, one]) => !/undefined|NaN|\[object/.test(one)),
    ) ?? []
  )
}
