import type { Understood } from '../needs.ts'
import { negation, type Word } from './words.ts'

const beforePlaces = new Set('in near around at from to by for within'.split(' '))
const longestPlace = 4
const mostPlaces = 60

/** Runs of up to four words that may name a place: those after "in" or "near" first, then those that nothing explains. */
export function placesIn(words: Word[], explained: Uint8Array): Understood['placeWords'] {
  const spans: (Understood['placeWords'][number] & { likely: number })[] = []
  for (let first = 0; first < words.length; first++) {
    const opening = words[first]
    if (opening?.kind !== 'content' || opening.key === negation) continue
    const after = beforePlaces.has(words[first - 1]?.text ?? '')
    for (let last = first + 1; last <= Math.min(words.length, first + longestPlace); last++) {
      const closing = words[last - 1]
      if (closing?.kind === 'light' || closing?.kind === 'small') continue
      let unexplained = 0
      for (let at = first; at < last; at++) if (!explained[at] && words[at]?.kind === 'content') unexplained++
      if (unexplained === 0 && !after) continue
      const likely = (after ? 2 : 0) + unexplained / (last - first)
      spans.push({
        text: words
          .slice(first, last)
          .map((word) => word.text)
          .join(' '),
        first,
        last,
        likely,
      })
    }
  }
  return spans
    .sort((a, b) => b.likely - a.likely || b.last - b.first - (a.last - a.first) || a.first - b.first)
    .slice(0, mostPlaces)
    .map(({ text, first, last }) => ({ text, first, last }))
}
