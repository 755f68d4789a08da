/** Ages as spans of whole months, from the first to the one before the last: a 14 year old is 168 to 180. Unborn is -9 to 0. */
export type AgeSpan = { from: number; to: number }

const numberWords = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
    .split(' ')
    .map((word, at) => [word, at + 1]),
)
for (const [word, tens] of Object.entries({
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}))
  numberWords.set(word, tens)

const number = `(\\d{1,3}|${[...numberWords.keys()].join('|')})`
const years = `(?:years?|yrs?|y)[\\s.\\/-]{0,2}(?:olds?|o)s?|yos?|yrs?[\\s-]?olds?`
const months = `(?:months?|mths?|mo)[\\s-]?(?:olds?)`
const weeks = `(?:weeks?|wks?)[\\s-]?(?:olds?)`
const to = `\\s?(?:-|–|to|and|or)\\s?`
const oldest = 110

type Rule = { pattern: RegExp; span: (first: number, second: number) => AgeSpan }
const rule = (pattern: string, span: Rule['span']): Rule => ({ pattern: new RegExp(pattern, 'giu'), span })
const yearsTo = (first: number, last: number) => ({ from: first * 12, to: (last + 1) * 12 })

/** Tried in order; what one has read, the next does not see. */
const rules: Rule[] = [
  rule(`\\b${number}${to}${number}[\\s-]?(?:${years})\\b`, yearsTo),
  rule(`\\b(?:ages?|aged|between)\\s{1,2}${number}${to}${number}\\b`, yearsTo),
  rule(`\\b${number}[\\s-]?(?:${years})\\b`, (age) => yearsTo(age, age)),
  rule(`\\b${number}[\\s-]?(?:${months})\\b`, (age) => ({ from: age, to: age + 1 })),
  rule(`\\b${number}[\\s-]?(?:${weeks})\\b`, (age) => ({
    from: Math.floor(age / 4.35),
    to: Math.floor(age / 4.35) + 1,
  })),
  rule(`\\b(?:aged|age of|turned|just turned)\\s{1,2}${number}\\b`, (age) => yearsTo(age, age)),
  rule(`\\b(?:year|yr|y)[\\s-]?(1[0-3]|[1-9])\\b(?![\\s-]?(?:olds?|months?|weeks?|days?|times))`, (year) => ({
    from: (year + 4) * 12,
    to: (year + 6) * 12,
  })),
  rule(`\\b(?:over|above)[\\s-]?${number}s\\b`, (age) => ({ from: age * 12, to: 1572 })),
  rule(`\\bunder[\\s-]?${number}s\\b`, (age) => ({ from: 0, to: age * 12 })),
  rule(`\\b(?:[12][0-9]|[5-9][0-9])\\+(?=\\s|$)`, () => ({ from: 0, to: 0 })),
  rule(
    `\\b(?:is|hes|shes|he's|she's|im|i'm|i am|whos|who's)\\s{1,2}(?:now |only |just |nearly )?${number}(?=\\s*(?:$|[,.;!?]|and\\b|but\\b|with\\b|who\\b|now\\b))`,
    (age) => yearsTo(age, age),
  ),
]

const valueOf = (text: string | undefined) =>
  text === undefined ? NaN : (numberWords.get(text.toLowerCase()) ?? Number(text))

/** The ages that a text gives in numbers: "14 year old", "2yo", "six month old", "aged 11 to 16", "over 50s", "he is 15". */
export function agesIn(text: string): AgeSpan[] {
  let unread = text.replace(/[’‘]/g, "'")
  const found: AgeSpan[] = []
  for (const { pattern, span } of rules)
    unread = unread.replace(pattern, (whole: string, first: unknown, second: unknown) => {
      if (whole.endsWith('+')) found.push({ from: Number(whole.slice(0, -1)) * 12, to: 1572 })
      else {
        const age = valueOf(typeof first === 'string' ? first : undefined)
        const last = valueOf(typeof second === 'string' ? second : undefined)
        const known = span(age, Number.isNaN(last) ? age : last)
        if (known.from < known.to && known.to <= (oldest + 21) * 12) found.push(known)
      }
      return ' '.repeat(whole.length)
    })
  return found
}
