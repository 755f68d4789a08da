/** Vocabulary words near a misspelt one. Changing, adding, dropping a letter and swapping two neighbours each count 1. */
export type Nearest = (word: string) => { word: string; edits: number }[]

const trigramsOf = (word: string) => {
  const padded = `  ${word}  `
  const found: string[] = []
  for (let i = 0; i + 3 <= padded.length; i++) found.push(padded.slice(i, i + 3))
  return found
}

/** Edits between two words, or `limit + 1` as soon as it must be more. */
export function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1)
      row.push(edits)
      if (edits < least) least = edits
    }
    if (least > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length] ?? limit + 1
}

const mostTried = 60

/**
 * Prepares the look-up: at most 1 edit for words of 4 to 7 letters, 2 from 8 on, the two nearest words.
 * A short word keeps its first letter (people rarely get that wrong, and "leigh" is not "weigh").
 */
export function prepareNearest(words: Iterable<string>): Nearest {
  const list = [...words].filter((word) => word.length >= 3 && /^[a-z]+$/.test(word))
  const index = new Map<string, number[]>()
  list.forEach((word, at) => {
    for (const trigram of new Set(trigramsOf(word))) {
      const entries = index.get(trigram)
      if (entries) entries.push(at)
      else index.set(trigram, [at])
    }
  })
  return (word) => {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) return []
    const limit = word.length >= 8 ? 2 : 1
    const shared = new Map<number, number>()
    for (const trigram of new Set(trigramsOf(word)))
      for (const at of index.get(trigram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    return [...shared]
      .filter(([at]) => Math.abs((list[at]?.length ?? 0) - word.length) <= limit)
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostTried)
      .map(([at]) => {
        const near = list[at] ?? ''
        return { word: near, edits: editsBetween(word, near, limit) }
      })
      .filter(({ word: near, edits }) => edits <= limit && sameStart(word, near))
      .sort((a, b) => a.edits - b.edits || distanceOfEnds(word, a.word) - distanceOfEnds(word, b.word))
      .filter(({ edits }, _, all) => edits === all[0]?.edits)
      .slice(0, 2)
  }
}

const sameStart = (word: string, near: string) =>
  word[0] === near[0] || (word[0] === near[1] && word[1] === near[0]) || word.length >= 7

/** Prefers the word that keeps the first letter, the length and the last letter. */
const distanceOfEnds = (word: string, near: string) =>
  (word[0] === near[0] ? 0 : 4) + Math.abs(word.length - near.length) + (word.at(-1) === near.at(-1) ? 0 : 1)
