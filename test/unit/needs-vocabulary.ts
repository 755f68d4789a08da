import { prepareVocabulary, understand } from '../../src/directory/needs.ts'
import { circumstancePhrases } from '../../src/directory/vocabulary/circumstance-phrases.ts'
import { needList } from '../../src/directory/vocabulary/need-list.ts'
import { phraseList } from '../../src/directory/vocabulary/phrases.ts'

export const vocabulary = prepareVocabulary({
  needs: needList,
  phrases: phraseList,
  circumstances: circumstancePhrases,
})

export const needsIn = (query: string) => understand(query, vocabulary).needs.map(({ code }) => code)
export const needsOfListing = (text: string) =>
  understand(text, vocabulary, { listing: true }).needs.map(({ code }) => code)
