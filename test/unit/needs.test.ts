import { describe, expect, test } from 'vitest'
import { understand } from '../../src/directory/needs.ts'
import { agesIn } from '../../src/directory/vocabulary/ages.ts'
import { wordsOf } from '../../src/directory/vocabulary/words.ts'
import { paraphrases } from './needs-queries.ts'
import { needsIn, needsOfListing, vocabulary } from './needs-vocabulary.ts'

describe('understanding a query', () => {
  test.each([
    ['foodbank', 'food_parcel'],
    ['washingmachine', 'white_goods'],
    ['domestik violense', 'domestic_abuse'],
    ['councilling', 'counselling'],
  ])('%s is mended', (query, need) => {
    expect(needsIn(query)[0]).toBe(need)
  })

  test('what was mended is told', () => {
    expect(understand('bayliffs', vocabulary).corrected).toEqual([{ from: 'bayliffs', to: 'bailiffs' }])
  })

  test('a word that the place knows is not mended', () => {
    const query = 'food bank in wigann'
    expect(understand('depresion', vocabulary).corrected).toHaveLength(1)
    expect(understand('depresion', vocabulary, { known: new Set(['depresion']) }).corrected).toEqual([])
    expect(understand(query, vocabulary).needs[0]?.code).toBe('food_parcel')
  })

  test('a "not" is part of what is said', () => {
    expect(needsIn("he won't go to school")).toContain('school_attendance')
    const { needs } = understand('he goes to school', vocabulary)
    expect(needs.filter(({ weight }) => weight > 0.3)).toEqual([])
    expect(needsIn("I can't read")[0]).toBe('reading_maths')
  })

  test('an abbreviation that is also a plain word needs its capitals in a sentence', () => {
    expect(needsIn('SEND')[0]).toBe('send')
    expect(needsIn('we would like some SEND support at our school please')[0]).toBe('send')
    const asWord = understand('please could you send me an email about it', vocabulary)
    expect(asWord.needs.filter(({ code, weight }) => code === 'send' && weight > 0.3)).toEqual([])
  })

  test('what may be a place is offered and the need is kept', () => {
    const { needs, placeWords } = understand('warm space near tyldesley', vocabulary)
    expect(needs[0]?.code).toBe('warm_space')
    expect(placeWords[0]?.text).toBe('tyldesley')
  })

  test('what no phrase explains is left over for the words of the listings', () => {
    expect(understand('food bank zebedee', vocabulary).rest).toEqual(['zebedee'])
  })

  test('who it is for is heard in passing', () => {
    const { circumstances, people } = understand('pregnant asylum seeker with a 3 year old', vocabulary)
    expect(circumstances).toEqual(expect.arrayContaining(['pregnant', 'asylum_seeker']))
    expect(people).toEqual(expect.arrayContaining([{ from: 36, to: 48 }]))
  })

  test.each([
    ['Nie mam co jeść', 'food_parcel'],
    ['Mąż mnie bije', 'domestic_abuse'],
    ['потрібна допомога з житлом', 'housing'],
    ['nu am unde să dorm', 'homeless_now'],
    ['زوجي يضربني', 'domestic_abuse'],
    ['الديون', 'debt'],
    ['مجھے کھانا چاہیے', 'food_parcel'],
    ['بێ ماڵ', 'homeless_now'],
    ['شوهرم مرا می زند', 'domestic_abuse'],
    ['ገዛ የብለይን', 'homeless_now'],
  ])('%s is understood', (query, need) => {
    expect(needsIn(query).slice(0, 3)).toContain(need)
  })

  test('weights lie between 0 and 1 and fall', () => {
    for (const [query] of paraphrases) {
      const weights = understand(query, vocabulary).needs.map(({ weight }) => weight)
      expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true)
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
    }
  })
})

describe('reading a listing', () => {
  test('it speaks of the needs whose phrases it has', () => {
    const needs = needsOfListing(
      'Free confidential debt advice by phone. We help with bailiffs and Council Tax. Drop in on Mondays.',
    )
    expect(needs).toEqual(expect.arrayContaining(['debt', 'bailiffs', 'council_tax']))
  })

  test('a phrase does not run on into the next sentence', () => {
    expect(needsOfListing('We talk about housing. Association football follows.')).not.toContain(
      'finding_home',
    )
    expect(needsOfListing('We talk about housing association homes.')).toContain('finding_home')
  })

  test('nothing in it is taken for a misspelling', () => {
    expect(understand('A nite of bailifs', vocabulary, { listing: true }).corrected).toEqual([])
  })
})

describe('ages in words', () => {
  test.each([
    ['my 14 year old', [{ from: 168, to: 180 }]],
    ['2yo', [{ from: 24, to: 36 }]],
    ['six month old', [{ from: 6, to: 7 }]],
    ['aged 11 to 16', [{ from: 132, to: 204 }]],
    ["he's 15 and he is low", [{ from: 180, to: 192 }]],
    ['over 50s', [{ from: 600, to: 1572 }]],
    ['under 5s', [{ from: 0, to: 60 }]],
    ['she is in year 9', [{ from: 156, to: 180 }]],
    ['three years ago in 2019 at number 12', []],
    ['999 year old', []],
  ])('%s', (text, ages) => {
    expect(agesIn(text)).toEqual(ages)
  })
})

describe('hostile input', () => {
  test.each([
    ['one long word', 'x'.repeat(10_000)],
    ['the same word over and over', 'help '.repeat(2000)],
    ['NUL bytes', 'food\0bank '.repeat(1000)],
    ['letters that grow when they are normalised', '\ufdfa'.repeat(10_000)],
    ['half characters', '\ud800'.repeat(10_000)],
    ['words that nobody knows', Array.from({ length: 1500 }, (_, at) => `wqz${at.toString(36)}xx`).join(' ')],
    ['a sentence over and over', 'my kids wont eat and he hits me '.repeat(320)],
    ['combining marks', '\u0300\u0f71\u0345'.repeat(3400)],
    ['numbers that nearly are ages', '1 to 2 year olds and aged between '.repeat(300)],
    ['words run together', 'housingbenefitfoodbank'.repeat(450)],
    ['only spaces', ' '.repeat(10_000)],
    ['patterns', '(.*)+[a-z]{1,9999}\\b$^|'.repeat(400)],
  ])('%s is answered', (_, query) => {
    const { needs } = understand(query, vocabulary)
    expect(needs.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true)
  })

  test('any Unicode character is a word or none, and never an error', () => {
    for (let code = 0; code < 0x11000; code += 13) {
      const character = String.fromCodePoint(code)
      expect(wordsOf(`a${character}b ${character}`).length).toBeLessThan(80)
      expect(() => understand(`food ${character} bank`, vocabulary)).not.toThrow()
    }
  })
})
