import type { Memory } from './memory.ts'
import { understand } from './needs.ts'
import { folded } from './search-index.ts'

/** A query as search works with it. */
export type Read = {
  stems: { stem: string; says: number }[]
  needs: { code: string; weight: number }[]
  name: string
  ages: { from: number; to: number } | null
  corrected: { from: string; to: string }[]
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
  for (const { text, stem, stop } of understood.words) {
    if (stop || mended.has(text)) continue
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
  return {
    stems: [...stems]
      .map(([stem, says]) => ({ stem, says }))
      .sort((a, b) => b.says - a.says)
      .slice(0, mostStems),
    needs: [...needs].map(([code, weight]) => ({ code, weight })),
    name: understood.words.length <= 8 ? folded(query).slice(0, 80) : '',
    ages: understood.people[0] ?? null,
    corrected: understood.corrected,
  }
}
