/** Names of places as people type them, and where one stands in a sentence. */

/** A word of a sentence: where it stands, and its letters alone, in lower case and without accents. */
export type Word = { text: string; start: number; end: number }

/** The words of a text. Hyphens divide, apostrophes do not: a possessive ("Ashton's") is no place. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu)].map((match) => ({
    text: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const plain = (word: string) =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

const same: Record<string, string> = { saint: 'st', nr: 'near' }
const silent = new Set(['and', 'the'])

/** What two spellings of one name share: 'Aspull, New Springs & Whelley' and 'aspull new springs and whelley'. */
export const nameKey = (name: string) => keyOf(wordsOf(name))

const keyOf = (words: Word[]) =>
  words
    .filter(({ text }) => !silent.has(text))
    .map(({ text }) => same[text] ?? text.replaceAll("'", ''))
    .join(' ')

/** How many slips of the pen turn one text into the other: letters missed, added, changed or swapped. Stops above `most`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const now = [row]
    for (let column = 1; column <= b.length; column++) {
      const differs = a[row - 1] === b[column - 1] ? 0 : 1
      let least = Math.min(now[column - 1]! + 1, last[column]! + 1, last[column - 1]! + differs)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, beforeLast[column - 2]! + 1)
      now.push(least)
    }
    if (Math.min(...now) > most) return most + 1
    beforeLast = last
    last = now
  }
  return last[b.length]!
}

/** How many slips still leave no doubt: none in a short name. */
export const forgiven = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2)

const before = new Set(
  'in near at round around from by outside within across to nearby local live lives living'.split(' '),
)
const person = new Set(
  (
    'my our his her their your son daughter child boy girl lad dad mum mam mother father brother sister husband wife ' +
    'partner friend nan grandad neighbour called named name mr mrs miss ms dr is and'
  ).split(' '),
)
const acts = new Set(
  'is was has had needs wants will wont can cant keeps got gets feels lives does doesnt aged age who'.split(
    ' ',
  ),
)
const goesOn = new Set(
  (
    'for on with open that today tonight tomorrow now this near or and monday tuesday wednesday thursday friday ' +
    'saturday sunday weekend area please'
  ).split(' '),
)
/** Also first names, so "for Douglas" is not a place. */
const firstNames = new Set(
  'abram ashley ashton beverley bradley bryn chester clifton douglas kimberley lincoln shirley stanley'.split(
    ' ',
  ),
)

export type Spot<Place> = { place: Place; start: number; end: number }

/**
 * The place named in a sentence, with the span that names it ("near" before it and "area" after it included), or null.
 * Words that are both a place and something else count where a place would stand: after "in" or "near", at the start or
 * the end, or before "for" and "on"; not after "my son" nor before "needs". `named` knows a name by its {@link nameKey};
 * `misspelt` is asked only where a place is sure to stand.
 */
export function spot<Place>(
  sentence: string,
  longest: number,
  named: (key: string) => Place | undefined,
  misspelt: (key: string) => Place | undefined,
): Spot<Place> | null {
  const words = wordsOf(sentence)
  let best: (Spot<Place> & { surety: number }) | null = null
  // "Orrell tots" is a group in Orrell and no slip of the pen for Orrell Post.
  const beginsWithName = (from: number, to: number) =>
    words.slice(from + 1, to).some((_, at) => named(keyOf(words.slice(from, from + 1 + at))) !== undefined)
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + longest + 2); to > from; to--) {
      const span = words.slice(from, to)
      if (silent.has(span[0]!.text) || silent.has(span.at(-1)!.text)) continue
      const surety = suretyOf(words, from, to)
      if (!surety) continue
      const key = keyOf(span)
      const place = named(key) ?? (surety >= 2 && !beginsWithName(from, to) ? misspelt(key) : undefined)
      if (place === undefined) continue
      const exact = named(key) === undefined ? 0 : 0.5
      if (!best || surety + exact >= best.surety) {
        const opens = beforeIt(words, from)
        const last = words[to]?.text === 'area' ? words[to]! : span.at(-1)!
        best = { place, start: words[opens]!.start, end: last.end, surety: surety + exact }
      }
      break
    }
  }
  return best && { place: best.place, start: best.start, end: best.end }
}

/** 3: after a preposition. 2: at the end. 1: at the start, or anywhere when it is several words. 0: not a place here. */
function suretyOf(words: Word[], from: number, to: number): number {
  const previous = words[from - 1]?.text
  const next = words[to]?.text.replaceAll("'", '')
  if (previous && before.has(previous)) return 3
  if (previous && previous === 'the' && before.has(words[from - 2]?.text ?? '')) return 3
  if (previous && person.has(previous) && to - from === 1) return 0
  if (previous === 'for' && to - from === 1 && firstNames.has(words[from]!.text)) return 0
  if (next && acts.has(next)) return 0
  if (!next) return 2
  return from === 0 || to - from > 1 || goesOn.has(next) ? 1 : 0
}

const filler = new Set([
  'in',
  'near',
  'at',
  'round',
  'around',
  'from',
  'by',
  'within',
  'the',
  'to',
  'nearby',
  'close',
])

/** Where the span begins with "near", "close to", "in the" before it. */
function beforeIt(words: Word[], from: number): number {
  let start = from
  while (start > 0 && from - start < 2 && filler.has(words[start - 1]!.text)) start--
  return start
}
