import { expect, test } from 'vitest'
import { borough } from '../../db/demo/building.ts'
import { listings as written, organizations as writtenOrganizations } from '../../db/demo/place.ts'
import { ward } from '../../db/demo/shorthand.ts'
import { listing, organization, type Listing } from '../../src/directory/listing.ts'
import { circumstanceList } from '../../src/directory/vocabulary/circumstance-list.ts'
import { needList } from '../../src/directory/vocabulary/need-list.ts'

const listings = written.map((one) => listing.parse(one))
const organizations = writtenOrganizations.map((one) => organization.parse(one))

const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at)
const slugsOf = (those: Listing[]) => those.map((one) => one.slug)
const shareOf = (which: (one: Listing) => boolean) => listings.filter(which).length / listings.length
const has = (one: Listing, kind: string) =>
  one.eligibility.criteria.some((criterion) => criterion.kind === kind)
const isFor = (...codes: string[]) =>
  listings.filter((one) =>
    one.eligibility.criteria.some(
      (criterion) =>
        criterion.kind === 'circumstance' && criterion.anyOf.some((code) => codes.includes(code)),
    ),
  )
const meeting = (need: string) => listings.filter((one) => one.needs.includes(need))
const dayOffset = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Every text of a record, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

test('the place is about as large as a real one: over 110 groups and over 190 services', () => {
  expect(organizations.length).toBeGreaterThan(110)
  expect(listings.length).toBeGreaterThan(190)
})

test('no two groups and no two services share a slug', () => {
  expect(repeated(organizations.map((one) => one.slug))).toEqual([])
  expect(repeated(slugsOf(listings))).toEqual([])
})

test('every service belongs to a group, and every group offers something or has teams that do', () => {
  const slugs = new Set(organizations.map((one) => one.slug))
  const busy = new Set([
    ...listings.map((one) => one.organization),
    ...organizations.map((one) => one.parent),
  ])
  expect(listings.filter((one) => !slugs.has(one.organization))).toEqual([])
  expect([...slugs].filter((slug) => !busy.has(slug))).toEqual([])
})

test('a team stands after the body that it is part of', () => {
  const seen = new Set<string>()
  for (const { slug, parent } of organizations) {
    if (parent) expect(seen).toContain(parent)
    seen.add(slug)
  }
})

// Ofcom keeps these ranges free for drama: https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
const drama = /^(01632 960\d{3}|0161 496 0\d{3}|07700 900\d{3}|0808 157 0\d{3}|03069 990\d{3})$/

const numbers = [
  ...organizations.flatMap((one) => one.phones.map(({ number }) => ({ number, owner: one.slug }))),
  ...listings.flatMap((one) =>
    one.contacts.flatMap(({ phones }) => phones.map(({ number }) => ({ number, owner: one.organization }))),
  ),
]

test('every telephone number rings nobody', () => {
  expect(numbers.length).toBeGreaterThan(100)
  expect(numbers.filter(({ number }) => !drama.test(number))).toEqual([])
  const elsewhere = [...organizations, ...listings]
    .flatMap(textsIn)
    .flatMap((text) => text.match(/\b0\d{2,4} ?\d{3} ?\d{3,4}\b/g) ?? [])
  expect(elsewhere.filter((number) => !drama.test(number))).toEqual([])
})

test('no telephone number is used by two groups', () => {
  const owners = new Map<string, Set<string>>()
  for (const { number, owner } of numbers) owners.set(number, (owners.get(number) ?? new Set()).add(owner))
  expect([...owners].filter(([, those]) => those.size > 1)).toEqual([])
})

test('every web address and e-mail address is at example.org', () => {
  const addresses = [...organizations, ...listings]
    .flatMap(textsIn)
    .flatMap((text) => text.match(/https?:\/\/[^\s/]+|[^\s@]+@[^\s@]+/g) ?? [])
  expect(addresses.length).toBeGreaterThan(150)
  expect(addresses.filter((address) => !/[.@/]example\.org$/.test(address))).toEqual([])
})

test('every place is in or close to the borough, with a postcode of the right kind', () => {
  const places = listings.flatMap((one) => one.locations)
  expect(places.length).toBeGreaterThan(100)
  for (const { latitude, longitude, address } of places) {
    if (!address) continue
    expect(address.postalCode).toMatch(/^(WN[1-7]|WA3|M46|M29|M28) \d[A-Z]{2}$/)
    expect(latitude).toBeGreaterThan(53.44)
    expect(latitude).toBeLessThan(53.61)
    expect(longitude).toBeGreaterThan(-2.74)
    expect(longitude).toBeLessThan(-2.41)
  }
})

test('areas are the wards of 2023, postcode districts, or the borough', () => {
  const known = new Set<string>([...Object.values(ward), borough])
  const codes = listings.flatMap((one) =>
    one.eligibility.criteria.flatMap((criterion) => (criterion.kind === 'area' ? criterion.codes : [])),
  )
  expect(
    codes.filter((code) => !known.has(code) && !/^(WN[1-8]|WA3|WA11|WA12|M46|M29|M28)$/.test(code)),
  ).toEqual([])
  expect(new Set(codes.filter((code) => code.startsWith('E0501'))).size).toBeGreaterThan(12)
})

test('needs and circumstances are those of the vocabulary', () => {
  const needs = new Set(needList.map((need) => need.code))
  const circumstances = new Set(circumstanceList.map((one) => one.code))
  expect(listings.flatMap((one) => one.needs).filter((code) => !needs.has(code))).toEqual([])
  const named = listings.flatMap((one) =>
    one.eligibility.criteria.flatMap((criterion) =>
      criterion.kind === 'circumstance' ? criterion.anyOf : [],
    ),
  )
  expect(named.filter((code) => !circumstances.has(code))).toEqual([])
})

test('a criterion that limits says to what', () => {
  const limits = listings.flatMap((one) =>
    one.eligibility.criteria
      .filter(({ strength }) => strength === 'must' || strength === 'priority')
      .map((criterion) => ({ slug: one.slug, criterion })),
  )
  const empty = limits.filter(({ criterion }) => {
    if (criterion.kind === 'age' || criterion.kind === 'household') return criterion.spans.length === 0
    if (criterion.kind === 'area') return criterion.codes.length === 0 && !criterion.within
    return criterion.anyOf.length === 0
  })
  expect(empty).toEqual([])
})

const leaves = needList.filter((need) => need.under)
test.each(leaves)('somebody helps with "$name"', ({ code }) => {
  expect(meeting(code)).not.toEqual([])
})

test.each([
  'food_parcel',
  'debt',
  'benefits',
  'low_mood_anxiety',
  'baby_toddler_groups',
  'youth_clubs',
  'loneliness',
  'domestic_abuse',
  'carers',
  'send',
])('there is a choice of help for the common need %s', (need) => {
  expect(meeting(need).length).toBeGreaterThanOrEqual(4)
})

test('about a third say nothing of ages, and about a quarter nothing of cost', () => {
  const noAges = shareOf((one) => !has(one, 'age'))
  expect(noAges).toBeGreaterThan(0.28)
  expect(noAges).toBeLessThan(0.42)
  const noCost = shareOf((one) => one.cost.kind === 'not_stated')
  expect(noCost).toBeGreaterThan(0.2)
  expect(noCost).toBeLessThan(0.31)
})

test('about a tenth were last confirmed more than 200 days ago, or never', () => {
  const old = shareOf((one) => !one.assured || one.assured.on < dayOffset(-200))
  expect(old).toBeGreaterThan(0.07)
  expect(old).toBeLessThan(0.14)
  expect(listings.some((one) => one.assured === null)).toBe(true)
})

test('about half say what happens first or what to bring', () => {
  const told = shareOf(({ gettingIn }) => Boolean(gettingIn.whatHappensFirst || gettingIn.whatToBring))
  expect(told).toBeGreaterThan(0.4)
  expect(told).toBeLessThan(0.65)
})

test('all four stances and every kind of capacity, cost and way of giving are there', () => {
  expect(new Set(listings.map((one) => one.eligibility.stance)).size).toBe(4)
  expect(new Set(listings.map((one) => one.capacity.kind)).size).toBe(5)
  expect(new Set(listings.map((one) => one.cost.kind)).size).toBe(3)
  expect(new Set(listings.flatMap((one) => one.given)).size).toBe(5)
})

test('one at least is gone for good, and two are closed until a day to come', () => {
  expect(listings.some((one) => one.status === 'defunct')).toBe(true)
  const closed = listings.filter((one) => one.status === 'temporarily closed')
  expect(closed.length).toBeGreaterThanOrEqual(2)
  expect(closed.filter((one) => !one.reopensOn || one.reopensOn <= dayOffset(0))).toEqual([])
  expect(listings.filter((one) => one.reopensOn && one.status !== 'temporarily closed')).toEqual([])
})

test('a group that is full says until when, and one with a wait says how long', () => {
  const full = listings.filter((one) => one.capacity.kind === 'full')
  const waiting = listings.filter((one) => one.capacity.kind === 'waiting')
  expect(full.length).toBeGreaterThan(2)
  expect(slugsOf(full.filter((one) => !one.capacity.until || one.capacity.until <= dayOffset(0)))).toEqual([])
  expect(slugsOf(waiting.filter((one) => one.capacity.weeks === null))).toEqual([])
  expect(Math.max(...waiting.map((one) => one.capacity.weeks ?? 0))).toBeGreaterThanOrEqual(18)
  const undated = listings.filter((one) => one.capacity.kind !== 'not_stated' && !one.capacity.saidOn)
  expect(slugsOf(undated)).toEqual([])
})

test('nothing was said, confirmed or noted in the future, and every note still stands', () => {
  const future = listings.filter((one) =>
    [one.capacity.saidOn, one.assured?.on, ...one.localNotes.map((note) => note.writtenOn)].some(
      (on) => on && on > dayOffset(0),
    ),
  )
  expect(slugsOf(future)).toEqual([])
  const notes = listings.flatMap((one) => one.localNotes)
  expect(notes.length).toBeGreaterThan(4)
  expect(notes.filter((note) => note.expiresOn <= dayOffset(0))).toEqual([])
})

test('two services keep their address secret, a refuge for women and one for men', () => {
  const secret = listings.filter((one) => one.confidential)
  const refuges = secret.filter((one) => one.needs.includes('refuge'))
  const letsIn = (gender: 'female' | 'male') =>
    refuges.filter((one) =>
      one.eligibility.criteria.some(
        (c) => c.kind === 'gender' && c.strength === 'must' && c.anyOf.includes(gender),
      ),
    )
  expect(letsIn('female').length).toBeGreaterThan(0)
  expect(letsIn('male').length).toBeGreaterThan(0)
})

test('a secret address is not given away by a venue that another service of the group names as its own', () => {
  const secretGroups = new Set(
    listings.filter((one) => one.needs.includes('refuge') && one.confidential).map((one) => one.organization),
  )
  expect(secretGroups.size).toBeGreaterThan(0)
  const shown = listings.filter((one) => secretGroups.has(one.organization) && one.locations.length > 0)
  expect(slugsOf(shown)).toEqual([])
})

test.each([
  ['people who use British Sign Language', 'bfi'],
  ['people who speak Polish', 'pl'],
])('there is something for %s', (_people, code) => {
  expect(listings.filter((one) => one.languages.some((language) => language.code === code))).not.toEqual([])
})

test.each([
  'veteran',
  'farming',
  'asylum_seeker',
  'gypsy_traveller',
  'prison_leaver',
  'prisoners_family',
  'young_carer',
  'care_leaver',
  'kinship_carer',
  'no_public_funds',
  'lgbtq',
  'deaf',
])('there is something for the circumstance %s', (code) => {
  expect(isFor(code)).not.toEqual([])
})

test('some have no place to go to, and some ask nothing at all of who comes', () => {
  expect(shareOf((one) => one.locations.length === 0)).toBeGreaterThan(0.2)
  expect(listings.some((one) => one.gettingIn.dropIn && one.gettingIn.without.length === 6)).toBe(true)
  expect(listings.some((one) => one.given.length === 1 && one.given[0] === 'online')).toBe(true)
})

test('some services are listed twice by different hands', () => {
  const twice = [
    ['st-oswins-food-bank', 'st-oswins-foodbank-ashton'],
    ['harbour-helpline', 'domestic-abuse-helpline-harbour-lights'],
  ]
  const slugs = slugsOf(listings)
  for (const pair of twice) expect(slugs).toEqual(expect.arrayContaining(pair))
})

test('nobody is called by a word of the trade', () => {
  const words = /\b(clients?|service users?|beneficiar(y|ies)|signpost\w*|hard to reach|submit\w*)\b/i
  const told = [...organizations, ...listings].filter((one) => textsIn(one).some((text) => words.test(text)))
  expect(told.map((one) => one.slug)).toEqual([])
})
