import { describe, expect, test } from 'vitest'
import { circumstanceList } from '../../src/directory/vocabulary/circumstance-list.ts'
import { circumstanceNamesPl } from '../../src/directory/vocabulary/circumstance-list.pl.ts'
import { needList } from '../../src/directory/vocabulary/need-list.ts'
import { needNamesPl } from '../../src/directory/vocabulary/need-list.pl.ts'
import type { PersonAsked } from '../../src/directory/household.ts'
import { languageOf, readAddress, to } from '../../src/text/languages.ts'
import { turnedRound } from '../../src/text/pseudo.ts'
import { textFor, type Text } from '../../src/text/text.ts'
import { wordsOf, type Words } from '../support/words.ts'

const en = textFor('en')
const pl = textFor('pl')
const english = wordsOf(en)
const polish = wordsOf(pl)
const needsInEnglish: Words = needList.flatMap(({ code, name, about }) => [
  [`need ${code}`, name],
  [`need ${code}`, about],
])
const circumstancesInEnglish: Words = circumstanceList.flatMap(({ code, label, people }) => [
  [`circumstance ${code}`, label],
  [`circumstance ${code}`, people],
])

test('the pages have many sentences', () => {
  expect(english.length).toBeGreaterThan(150)
})

describe('Polish', () => {
  test('has every part that English has, and no other', () => {
    expect(shapeOf(pl)).toEqual(shapeOf(en))
  })

  test('has no empty sentence', () => {
    expect(polish.filter(([, words]) => words.trim() === '')).toEqual(
      english.filter(([, words]) => words.trim() === '').map(([key]) => [key, '']),
    )
  })

  test('has no English left in it', () => {
    const common =
      /\b(the|and|you|your|with|for|from|this|that|what|when|where|who|not|are|is|of|help|find)\b/i
    const kept = new RegExp(properNames.join('|'), 'g')
    expect(polish.filter(([, words]) => common.test(words.replace(kept, '')))).toEqual([])
  })

  test('says nothing in the very words of English, but for names and signs', () => {
    const same = new Map(english)
    const kept = new RegExp(`${properNames.join('|')}|Postcode`, 'g')
    const untranslated = polish.filter(
      ([key, words]) =>
        !key.endsWith('.id') &&
        same.get(key) === words &&
        /\p{L}{4,}/u.test(words.replace(kept, '').replace(/Anna|Leigh|E-mail/g, '')),
    )
    expect(untranslated.map(([key, words]) => `${key}: ${words}`)).toEqual([])
  })

  test('names every need and every circumstance, and no others', () => {
    expect(Object.keys(needNamesPl).sort()).toEqual(needList.map(({ code }) => code).sort())
    expect(Object.keys(circumstanceNamesPl).sort()).toEqual(circumstanceList.map(({ code }) => code).sort())
  })

  test.each([
    [1, 'osoba dorosła'],
    [2, '2 osoby dorosłe'],
    [5, '5 osób dorosłych'],
  ])('counts %i adults as people do', (number, words) => {
    const adult: PersonAsked = { age: { from: 216, to: 1572 }, gender: null, circumstances: [] }
    expect(pl.shell.household.said(Array(number).fill(adult), null)).toBe(words)
  })

  test.each([
    [1, '1 oferta'],
    [3, '3 oferty'],
    [5, '5 ofert'],
    [22, '22 oferty'],
    [112, '112 ofert'],
  ])('counts %i services as people do', (number, words) => {
    expect(pl.home.services(number)).toBe(words)
  })
})

describe('the words on a page', () => {
  const banned =
    /\b(clients?|cases?|beneficiar(y|ies)|submit(s|ted)?|thresholds?|signpost\w*|hard to reach|service users?|referral pathways?|stakeholders?)\b/i

  test.each(['English', 'the needs', 'the circumstances'])('of %s are not those of an office', (which) => {
    const words =
      which === 'English' ? english : which === 'the needs' ? needsInEnglish : circumstancesInEnglish
    expect(words.filter(([, one]) => banned.test(one.replace(/in case\b/gi, '')))).toEqual([])
  })

  test('never shout', () => {
    const shouting = /\b(?!(?:LGBTQ|SEND|ADHD|NHS|EHC|FGM|PIP|DLA|SIM|CV|AA|BSL)\b)\p{Lu}{4,}\b|!/u
    expect([...english, ...polish].filter(([, words]) => shouting.test(words))).toEqual([])
  })

  test('use the typographic apostrophe nowhere and straight quotation marks nowhere', () => {
    expect(english.filter(([, words]) => /"/.test(words))).toEqual([])
  })
})

describe('a child of eleven can read', () => {
  const facts = {
    name: 'Leigh',
    email: 'hello@example.org',
    helpline: { name: 'the helpline', number: '01632 960000', hours: 'Monday to Friday, 9 to 5' },
  }
  const pages = {
    home: Object.values(en.home).flatMap((part) => (typeof part === 'string' ? [part] : [])),
    about: proseOf(en.pages.about(facts)),
    privacy: proseOf(en.pages.privacy(facts)),
    cookies: proseOf(en.pages.cookies()),
    accessibility: proseOf(en.pages.accessibility(facts)),
    errors: wordsOf(en.errors).map(([, words]) => words),
    needs: needList.map(({ about }) => about),
  }

  test.each(Object.entries(pages))('%s', (_page, sentences) => {
    expect(readingAge(sentences.join(' '))).toBeLessThanOrEqual(11.9)
  })

  test('while the formula tells plain words from an office’s', () => {
    const office =
      'Individuals requiring multidisciplinary intervention should initially undertake a comprehensive assessment of eligibility.'
    expect(readingAge(office)).toBeGreaterThan(16)
    expect(readingAge('We list what groups offer. We say who it is for.')).toBeLessThan(8)
  })
})

describe('an address', () => {
  const spoken = ['en', 'pl']

  test.each([
    ['/', 'en', '/'],
    ['/find', 'en', '/find'],
    ['/pl', 'pl', '/'],
    ['/pl/', 'pl', '/'],
    ['/pl/find/', 'pl', '/find'],
    ['//find', 'en', '/find'],
    ['/en-xb/find', 'en', '/en-xb/find'],
    ['/plumbing', 'en', '/plumbing'],
  ])('%s is read as %s %s', (address, language, path) => {
    expect(readAddress(address, spoken)).toEqual({ language, path })
  })

  test('of a language that nobody speaks here is none', () => {
    expect(languageOf('xx', spoken)).toBeNull()
    expect(languageOf('en', spoken)).toBeNull()
    expect(languageOf('en-xb', spoken)).toBeNull()
    expect(languageOf('en-xb', [...spoken, 'en-XB'])).toBe('en-XB')
  })

  test('keeps its language wherever it leads', () => {
    expect(to('en', '/find?q=debt')).toBe('/find?q=debt')
    expect(to('pl', '/find?q=debt')).toBe('/pl/find?q=debt')
    expect(to('pl', '/')).toBe('/pl')
    expect(to('pl', '/?from=here')).toBe('/pl?from=here')
    expect(readAddress(to('pl', '/need/debt'), spoken)).toEqual({ language: 'pl', path: '/need/debt' })
  })
})

describe('who help is looked for', () => {
  const aged = (from: number, end: number): PersonAsked => ({
    age: { from, to: end },
    gender: null,
    circumstances: [],
  })
  const nobody: PersonAsked = { age: null, gender: null, circumstances: [] }
  const { said } = en.shell.household

  test.each([
    ['nobody said', [], 'someone'],
    ['a person of no age', [nobody], 'someone'],
    ['fourteen and an adult', [aged(168, 180), aged(216, 1572)], 'a 14 year old and an adult'],
    ['eight', [aged(96, 108)], 'an 8 year old'],
    ['eleven', [aged(132, 144)], 'an 11 year old'],
    ['eighteen', [aged(216, 228)], 'an 18 year old'],
    ['eighty', [aged(960, 972)], 'an 80 year old'],
    ['nine months', [aged(9, 10)], 'a baby'],
    ['not born yet', [aged(-9, 0)], 'a baby on the way'],
    ['two adults and a child', [aged(216, 1572), aged(24, 36), aged(216, 1572)], 'a 2 year old and 2 adults'],
    ['a range', [aged(60, 144)], 'someone aged 5 to 11'],
    ['old', [aged(780, 1572)], 'someone of 65 or over'],
  ])('is said as people do: %s', (_what, people, words) => {
    expect(said(people, null)).toBe(words)
  })

  test('is said with where they live', () => {
    expect(said([aged(168, 180)], 'WN7')).toBe('a 14 year old near WN7')
  })
})

test('the language for trying right-to-left turns every word round and keeps the rest', () => {
  const turned = turnedRound({
    a: 'Ring 999 now',
    list: ['one'],
    say: (name: string) => `Hello ${name}`,
    yes: true,
  })
  expect(turned.a).toBe('\u202eRing\u202c 999 \u202enow\u202c')
  expect(turned.list).toEqual(['\u202eone\u202c'])
  expect(turned.say('Anna')).toBe('\u202eHello\u202c \u202eAnna\u202c')
  expect(turned.yes).toBe(true)
})

/** Names that are the same in every language. */
const properNames = [
  'Open Door',
  'Samaritans',
  'Childline',
  'NHS',
  'National Domestic Abuse Helpline',
  'Information Commissioner',
  'Equality Advisory and Support Service',
  'Equality and Human Rights Commission',
  'Web Content Accessibility Guidelines',
  '__Host-who',
  '„who”',
  'Universal Credit',
  'housing association',
  'council',
]

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value as Text).map(([key, inner]) => [key, shapeOf(inner)]))
  return typeof value
}

function proseOf(page: ReturnType<Text['pages']['about']>): string[] {
  return [page.lead, ...page.sections.flatMap(({ paragraphs, points = [] }) => [...paragraphs, ...points])]
}

/**
 * The age that can read a text: 5 more than its Flesch-Kincaid grade (0.39 words a sentence + 11.8 syllables a word
 * - 15.59; Kincaid and others, 1975). Addresses and numbers are left out; a syllable is a run of vowels.
 */
function readingAge(text: string): number {
  const plain = text.replace(/\S+@\S+|[\d][\d ]*/g, ' ')
  const sentences = plain.split(/[.?!:]+\s|\n/).filter((one) => /\p{L}/u.test(one)).length
  const words = plain.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + 5
}

function syllablesOf(word: string): number {
  const runs = word.replace(/(?<!l)e$|(?<![td])ed$|es$/, '').match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, runs)
}
