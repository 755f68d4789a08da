import type { Household } from './household.ts'
import type { Memory } from './memory.ts'
import { understand, type Understood } from './needs.ts'
import { forgiven, slips } from './place-names.ts'
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
  /** Some word is neither in any listing nor explained by a phrase. */
  isPartly: boolean
  /** Every word is one that listings use or that a phrase of the vocabulary explains, so it can name nobody. */
  isCommon: boolean
}

const mostStems = 8
const mostNeeds = 4
/** What the words of a phrase that names a need still say by themselves. */
const explained = 0.35
/** A need above one that was recognised is asked for as well, a little. */
const aboveShare = 0.4
/** What a word says that was mended, that an abbreviation stands for, or that belongs to the place's name. */
const asMended = 0.8
const writtenOut = 0.7
const ofPlace = 0.3

/**
 * Reads a query with the place's words: what to look for, how much each part says, and what was mended. `query` is what
 * was typed, `placed` the same without the place that it names. Pure.
 */
export function read(query: string, placed: string, memory: Memory): Read {
  const { vocabulary, words, above } = memory
  const understood = understand(placed, vocabulary, { known: { has: (word: string) => words.has(word) } })
  const rest = new Set(understood.rest)
  const needs = new Map(understood.needs.slice(0, mostNeeds).map(({ code, weight }) => [code, weight]))
  for (const [code, weight] of [...needs]) {
    const higher = above.get(code)
    if (higher && !needs.has(higher)) needs.set(higher, weight * aboveShare)
  }
  const telling = understood.words.filter(({ stop }) => !stop).length
  const mended = new Map(understood.corrected.map(({ from, to }) => [from, to]))
  return {
    stems: stemsOf(query, placed, understood, memory),
    needs: [...needs].map(([code, weight]) => ({ code, weight })),
    explained: telling === 0 ? 0 : 1 - Math.min(1, understood.rest.length / telling),
    name: understood.words.length <= 8 ? folded(query).slice(0, 80) : '',
    people: peopleIn(understood),
    corrected: understood.corrected,
    isPartly: understood.words.some(({ text, stem, stop }) => !stop && rest.has(text) && !words.has(stem)),
    isCommon: understood.words.every(
      ({ text, stem, stop }) => stop || words.has(stem) || (!rest.has(text) && !mended.has(text)),
    ),
  }
}

/** The stems that listings have, rare ones first: as typed, as mended, as written out, and those of the place's name. */
function stemsOf(
  query: string,
  placed: string,
  { words, rest, corrected }: Understood,
  memory: Memory,
): Read['stems'] {
  const mended = new Map(corrected.map(({ from, to }) => [from, to]))
  const unexplained = new Set(rest)
  const stems = new Map<string, number>()
  const add = (stem: string, share: number) => {
    const having = memory.words.get(stem)
    if (having === undefined) return
    const rare = Math.log(1 + memory.services / (1 + having)) / Math.log(1 + memory.services)
    stems.set(stem, Math.max(stems.get(stem) ?? 0, rare * share))
  }
  for (const { text, stop, stem } of words) {
    if (stop) continue
    const share = unexplained.has(text) ? 1 : explained
    if (memory.words.has(stem)) add(stem, share)
    else
      for (const near of nearestStems(wordOf(mended.get(text) ?? text).stem, memory.words))
        add(near, share * asMended)
  }
  const typed = folded(query).split(' ')
  for (const [at, word] of typed.entries())
    for (const short of [word, `${word} ${typed[at + 1] ?? ''}`])
      for (const meant of memory.abbreviations.get(short)?.split(' ') ?? [])
        add(wordOf(meant).stem, writtenOut)
  const kept = new Set(folded(placed).split(' '))
  for (const word of typed) if (!kept.has(word) && word.length > 2) add(wordOf(word).stem, ofPlace)
  return [...stems]
    .map(([stem, says]) => ({ stem, says }))
    .sort((a, b) => b.says - a.says)
    .slice(0, mostStems)
}

const byLetter = new WeakMap<Memory['words'], Map<string, string[]>>()

/** The stem itself when listings have it, else those of theirs that are spelt nearly so (at most two), which begin alike. */
function nearestStems(stem: string, words: Memory['words']): string[] {
  if (words.has(stem)) return [stem]
  if (stem.length < 5) return []
  const letters = byLetter.get(words) ?? new Map<string, string[]>()
  if (letters.size === 0)
    for (const word of words.keys())
      (letters.get(word[0] ?? '') ?? letters.set(word[0] ?? '', []).get(word[0] ?? ''))?.push(word)
  byLetter.set(words, letters)
  const most = forgiven(stem.length)
  return (letters.get(stem[0] ?? '') ?? [])
    .map((word) => ({ word, slips: slips(stem, word, most) }))
    .filter((near) => near.slips <= most)
    .sort((a, b) => a.slips - b.slips || (words.get(b.word) ?? 0) - (words.get(a.word) ?? 0))
    .slice(0, 2)
    .map(({ word }) => word)
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
