import type { Household } from './household.ts'
import type { Memory } from './memory.ts'
import { understand, type Understood } from './needs.ts'
import { folded, wordOf } from './vocabulary/words.ts'

/** A query as search works with it. */
export type Read = {
  stems: { stem: string; says: number }[]
  needs: { code: string; weight: number }[]
  name: string
  /** How much of the words that say something phrases of the vocabulary explain, from 0 to 1. */
  explained: number
  /** The people whom the words name, as far as they do; null when they name none. */
  people: Household | null
  corrected: { from: string; to: string }[]
  /** Every word is one that listings use or that a phrase of the vocabulary explains, so it can name nobody. */
  isCommon: boolean
}

const mostStems = 8
const mostNeeds = 4
/** What the words of a phrase that names a need still say by themselves. */
const explained = 0.55
/** A need above one that was recognised is asked for as well, a little. */
const aboveShare = 0.3

/** Reads a query with the place's words: what to look for, how much each part says, and what was mended. Pure. */
export function read(query: string, { vocabulary, words, services, above }: Memory): Read {
  const known = { has: (word: string) => words.has(word) }
  const understood = understand(query, vocabulary, { known })
  const rest = new Set(understood.rest)
  const mended = new Map(understood.corrected.map(({ from, to }) => [from, to]))
  const stems = new Map<string, number>()
  for (const { text, stop } of understood.words) {
    if (stop) continue
    const stem = wordOf(mended.get(text) ?? text).stem
    const having = words.get(stem)
    if (having === undefined) continue
    const rare = Math.log(1 + services / (1 + having)) / Math.log(1 + services)
    stems.set(stem, Math.max(stems.get(stem) ?? 0, rare * (rest.has(text) ? 1 : explained)))
  }
  const needs = new Map(understood.needs.slice(0, mostNeeds).map(({ code, weight }) => [code, weight]))
  for (const [code, weight] of [...needs]) {
    const higher = above.get(code)
    if (higher && !needs.has(higher)) needs.set(higher, weight * aboveShare)
  }
  const telling = understood.words.filter(({ stop }) => !stop).length
  return {
    explained: telling === 0 ? 0 : 1 - Math.min(1, understood.rest.length / telling),
    stems: [...stems]
      .map(([stem, says]) => ({ stem, says }))
      .sort((a, b) => b.says - a.says)
      .slice(0, mostStems),
    needs: [...needs].map(([code, weight]) => ({ code, weight })),
    name: understood.words.length <= 8 ? folded(query).slice(0, 80) : '',
    people: peopleIn(understood),
    corrected: understood.corrected,
    isCommon: understood.words.every(
      ({ text, stem, stop }) => stop || words.has(stem) || (!rest.has(text) && !mended.has(text)),
    ),
  }
}

/**
 * Whom the words speak of. Whoever speaks of a child is seldom the child, so an adult of whom nothing is known is there too.
 */
function peopleIn({ people, circumstances }: Understood): Household | null {
  if (people.length === 0 && circumstances.length === 0) return null
  const named = people.slice(0, 4).map((age) => ({ age, gender: null, circumstances: [] }))
  const adult = { age: anyAdult, gender: null, circumstances: [] }
  return {
    people: named.length > 0 && named.every(({ age }) => age.to <= adultFrom) ? [...named, adult] : named,
    circumstances,
    languages: [],
    asker: null,
    complete: false,
    place: null,
  }
}

const adultFrom = 18 * 12
const anyAdult = { from: adultFrom, to: 65 * 12 }
