import { describe, expect, test } from 'vitest'
import { circumstanceList } from '../../src/directory/vocabulary/circumstance-list.ts'
import { circumstancePhrases } from '../../src/directory/vocabulary/circumstance-phrases.ts'
import { commonWords } from '../../src/directory/vocabulary/common-words.ts'
import { needList } from '../../src/directory/vocabulary/need-list.ts'
import { phraseList } from '../../src/directory/vocabulary/phrases.ts'
import { wordsOf } from '../../src/directory/vocabulary/words.ts'

const leaves = needList.filter(({ under }) => under !== null)
const of = (code: string) => phraseList.filter(({ need }) => need === code)

describe('the words that every place starts with', () => {
  test.each(leaves.map(({ code }) => code))('%s can be asked for in at least twelve English ways', (code) => {
    expect(of(code).filter(({ language }) => language === undefined).length).toBeGreaterThanOrEqual(12)
  })

  test('every phrase belongs to a need that exists', () => {
    const codes = new Set(needList.map(({ code }) => code))
    expect(phraseList.filter(({ need }) => !codes.has(need))).toEqual([])
  })

  test('no phrase stands twice under a need in one language', () => {
    const seen = new Set<string>()
    const twice = phraseList.filter(({ need, phrase, language }) => {
      const line = `${need} | ${language ?? 'en'} | ${phrase.toLowerCase()}`
      if (seen.has(line)) return true
      seen.add(line)
      return false
    })
    expect(twice).toEqual([])
  })

  test('every phrase has words to look for and no stray space', () => {
    expect(
      phraseList.filter(({ phrase }) => phrase !== phrase.trim() || wordsOf(phrase).length === 0),
    ).toEqual([])
  })

  test('the commonest needs can be asked for in eight other languages at least', () => {
    for (const code of ['food_parcel', 'homeless_now', 'domestic_abuse', 'debt'])
      expect([...new Set(of(code).map(({ language }) => language ?? 'en'))], code).toEqual(
        expect.arrayContaining(['en', 'pl', 'uk', 'ro', 'ar', 'ur', 'ku', 'fa', 'ti']),
      )
  })

  test('every circumstance that is said in passing exists, and each one can be said', () => {
    const codes = circumstanceList.map(({ code }) => code)
    const said = new Set(circumstancePhrases.flatMap(({ circumstance }) => circumstance ?? []))
    expect([...said].filter((code) => !codes.includes(code))).toEqual([])
    expect(codes.filter((code) => !said.has(code))).toEqual([])
  })

  test('ages run forwards and stay within a life', () => {
    const ages = circumstancePhrases.flatMap(({ age }) => age ?? [])
    expect(ages.length).toBeGreaterThan(20)
    expect(ages.filter(({ from, to }) => from < -9 || to > 1572 || from >= to)).toEqual([])
  })

  test('everyday words are lower case and many', () => {
    expect(commonWords.size).toBeGreaterThan(1500)
    expect([...commonWords].filter((word) => !/^[a-z]+$/.test(word))).toEqual([])
  })
})
