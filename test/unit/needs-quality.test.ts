import { describe, expect, test } from 'vitest'
import { understand } from '../../src/directory/needs.ts'
import { phraseList } from '../../src/directory/vocabulary/phrases.ts'
import { type Asked, heldOut, ordinary, paraphrases } from './needs-queries.ts'
import { needsIn, vocabulary } from './needs-vocabulary.ts'

/** How many of a hundred have one of their needs among the first `among`. */
const success = (list: Asked[], among: number) =>
  (100 *
    list.filter(([query, ...needs]) =>
      needsIn(query)
        .slice(0, among)
        .some((code) => needs.includes(code)),
    ).length) /
  list.length

describe('what people mean', () => {
  test('the judged queries are many, differ, and none is a phrase of the vocabulary', () => {
    const said = new Set(phraseList.map(({ phrase }) => phrase.toLowerCase()))
    const queries = [...paraphrases, ...heldOut].map(([query]) => query.toLowerCase())
    expect(paraphrases.length).toBeGreaterThanOrEqual(120)
    expect(heldOut.length).toBeGreaterThanOrEqual(60)
    expect(new Set(queries).size).toBe(queries.length)
    expect([...paraphrases, ...heldOut].filter(([query]) => said.has(query.toLowerCase()))).toEqual([])
  })

  test('a paraphrase finds its need among the first three', () => {
    expect(success(paraphrases, 3)).toBeGreaterThanOrEqual(95)
    expect(success(paraphrases, 1)).toBeGreaterThanOrEqual(88)
  })

  test('so do words that the vocabulary was not tuned on, somewhat less often', () => {
    expect(success(heldOut, 3)).toBeGreaterThanOrEqual(75)
  })

  test.each(ordinary)('"%s" asks for nothing', (sentence, ...truly) => {
    for (const listing of [false, true]) {
      const { needs } = understand(sentence, vocabulary, { listing })
      expect(needs.filter(({ code, weight }) => weight > 0.3 && !truly.includes(code))).toEqual([])
    }
  })
})
