import type { Vocabulary } from '../needs.ts'
import type { Match, Text } from './matching.ts'

/** Longest phrases first; a shorter one inside a longer one counts for less; the same words count once for a need. */
export function weigh(matches: Match[]): Map<string, { weight: number; phrase: string; best: number }> {
  const claimed = new Map<number, { mass: number; signature: string }>()
  const needs = new Map<string, { weight: number; phrase: string; best: number }>()
  const counted = new Set<string>()
  const ordered = matches
    .filter(({ compiled }) => compiled.of === 'need')
    .sort((a, b) => b.mass - a.mass || b.score - a.score)
  for (const { compiled, at, mass, score } of ordered) {
    const signature = at.join()
    const once = `${compiled.code} ${signature}`
    const again = `${compiled.code} ${compiled.phrase}`
    if (counted.has(once) || counted.has(again)) continue
    counted.add(once).add(again)
    const taken = at.filter((position) => {
      const claim = claimed.get(position)
      return claim !== undefined && claim.signature !== signature && claim.mass > mass * 1.1
    }).length
    const counts = score * (1 - 0.7 * (taken / at.length))
    const sofar = needs.get(compiled.code)
    if (!sofar) needs.set(compiled.code, { weight: counts, phrase: compiled.phrase, best: counts })
    else {
      sofar.weight = 1 - (1 - sofar.weight) * (1 - counts)
      if (counts > sofar.best) Object.assign(sofar, { phrase: compiled.phrase, best: counts })
    }
    if (score >= 0.3)
      for (const position of at) if (!claimed.has(position)) claimed.set(position, { mass, signature })
  }
  return needs
}

const hintWeighs = 0.28

/** A word that stands in the phrases of few needs hints at them, where no phrase has told what it means. */
export function hint(
  needs: ReturnType<typeof weigh>,
  text: Text,
  explained: Uint8Array,
  told: Uint8Array,
  vocabulary: Vocabulary,
) {
  text.words.forEach((word, at) => {
    const key = text.keys[at]?.[0]
    if (told[at] || word.kind !== 'content' || key === undefined) return
    for (const { code, share } of vocabulary.hints.get(key) ?? []) {
      const counts = hintWeighs * share * (text.sure[at]?.[0] ?? 1)
      const sofar = needs.get(code)
      if (sofar && explained[at]) continue
      if (sofar) sofar.weight = 1 - (1 - sofar.weight) * (1 - counts)
      else needs.set(code, { weight: counts, phrase: word.text, best: counts })
    }
  })
}

const togetherWeighs = 0.7
const temper = 0.7
const smallSays = 0.35
const leastShare = 0.02
/** Below this no phrase was really heard, and words alone must not say more than `quiet`: they put in order, no more. */
const heard = 0.3
const quiet = 0.28

/**
 * What all the words say together, the likelier where the phrases agree: "still hears it when a door bangs" has no phrase,
 * and yet its words stand mostly under one need.
 */
export function together(needs: ReturnType<typeof weigh>, text: Text, vocabulary: Vocabulary) {
  const { codes, never, of } = vocabulary.speaks
  const scores = new Float64Array(codes.length)
  let words = 0
  let most = { says: 0, text: '' }
  text.words.forEach(({ kind, text: written }, at) => {
    const key = text.keys[at]?.[0]
    const speaks = key === undefined || kind === 'light' ? undefined : of.get(key)
    if (!speaks) return
    const counts = (kind === 'content' ? 1 : smallSays) * (text.sure[at]?.[0] ?? 1)
    words += counts
    let best = 0
    for (const { need, more } of speaks) {
      scores[need] = (scores[need] ?? 0) + counts * more
      best = Math.max(best, counts * more)
    }
    if (best > most.says) most = { says: best, text: written }
  })
  let highest = -Infinity
  for (let need = 0; need < scores.length; need++) {
    scores[need] = (scores[need] ?? 0) + words * (never[need] ?? 0)
    highest = Math.max(highest, scores[need] ?? 0)
  }
  if (words === 0 || highest <= 0) return
  const likely = scores.map((score) => Math.exp((score - highest) * temper))
  const sum = likely.reduce((total, one) => total + one, 0)
  codes.forEach((code, need) => {
    const share = (likely[need] ?? 0) / sum
    if (share < leastShare) return
    const counts = togetherWeighs * share
    const sofar = needs.get(code) ?? { weight: 0, phrase: most.text, best: 0 }
    const weight = 1 - (1 - sofar.weight) * (1 - counts)
    needs.set(code, {
      ...sofar,
      weight: sofar.best < heard ? Math.min(weight, quiet + weight / 100) : weight,
    })
  })
}
