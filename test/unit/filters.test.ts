import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listings } from '../../db/demo/place.ts'
import {
  bitsOf,
  filterBits,
  isClosedForNow,
  isIrregular,
  meets,
  wantedBits,
} from '../../src/directory/filters.ts'
import { listing as listingSchema, type ListingInput } from '../../src/directory/listing.ts'
import { aRequest, request } from '../support/asking.ts'

const base: ListingInput = {
  slug: 'tea-and-toast',
  organization: 'hope-street',
  name: 'Tea and toast',
  summary: 'Breakfast for anybody who wants one.',
  description: 'Come in.',
  needs: ['community_meals'],
  eligibility: { stance: 'anyone' },
}
const bits = (change: Partial<ListingInput>) => bitsOf(listingSchema.parse({ ...base, ...change }))

/** The choices of the filters that a listing is under: `cost free`. */
const under = (change: Partial<ListingInput>) => {
  const has = bits(change)
  return filterBits
    .filter(({ word, bit }) => (has[word] & bit) !== 0)
    .map(({ filter, value }) => `${filter} ${value}`)
}

test('every choice has a bit of its own, and all of them fit two integers of PostgreSQL', () => {
  const places = filterBits.map(({ word, bit }) => `${word} ${bit}`)
  expect(new Set(places).size).toBe(filterBits.length)
  for (const { bit } of filterBits) expect(bit > 0 && bit <= 2 ** 30).toBe(true)
})

test('a listing that says nothing is under "cost not stated" and no other choice', () => {
  expect(under({})).toEqual(['cost not_stated'])
})

test('a listing is under what it says, of the service and of each of its places', () => {
  const found = under({
    cost: { kind: 'amount', options: [] },
    given: ['phone', 'online'],
    gettingIn: { self: true, professional: false, dropIn: true, without: ['no_id'] },
    capacity: { kind: 'open' },
    schedules: [{ freq: 'WEEKLY', byday: 'MO', opensAt: '09:00', closesAt: '11:00' }],
    locations: [
      {
        accessibility: [{ feature: 'step_free' }, { description: 'A lift, sometimes' }],
        schedules: [{ freq: 'WEEKLY', byday: 'FR', opensAt: '18:00', closesAt: '20:00' }],
      },
      { accessibility: [{ feature: 'bsl' }] },
    ],
  })
  expect(found.toSorted()).toEqual(
    [
      'access bsl',
      'access step_free',
      'cost amount',
      'day FR',
      'day MO',
      'given online',
      'given phone',
      'route drop_in',
      'route self',
      'taking yes',
      'time evening',
      'time morning',
      'without no_id',
    ].toSorted(),
  )
})

test.each<[ListingInput['capacity'], ListingInput['status'], boolean]>([
  [{ kind: 'open' }, 'active', true],
  [{ kind: 'open' }, 'temporarily closed', false],
  [{ kind: 'waiting', weeks: 1 }, 'active', false],
  [{ kind: 'full' }, 'active', false],
  [{ kind: 'paused' }, 'active', false],
  [{ kind: 'not_stated' }, 'active', false],
])('with places %j and status %s it takes people now: %s', (capacity, status, takes) => {
  expect(under({ capacity, status }).includes('taking yes')).toBe(takes)
})

test('what is closed for now is known from its bits', () => {
  expect(isClosedForNow(bits({ status: 'temporarily closed' })[0])).toBe(true)
  expect(isClosedForNow(bits({})[0])).toBe(false)
})

test.each([
  [{ freq: 'WEEKLY', byday: 'MO' }, false],
  [{ freq: 'WEEKLY', byday: 'MO', interval: 1 }, false],
  [{ freq: 'WEEKLY', byday: 'MO', interval: 2, dtstart: '2026-11-02' }, true],
  [{ freq: 'WEEKLY', byday: 'MO', dtstart: '2027-01-04' }, true],
  [{ freq: 'WEEKLY', byday: 'MO', until: '2026-12-14' }, true],
  [{ freq: 'WEEKLY', byday: 'MO', validFrom: '2026-12-01' }, true],
  [{ freq: 'MONTHLY', byday: '1MO' }, true],
  [{ dtstart: '2026-12-24' }, true],
] as const)('whether today is a day of %j the week alone cannot tell: %s', (schedule, irregular) => {
  expect(isIrregular(bits({ schedules: [schedule] })[0])).toBe(irregular)
})

test('access and barriers ask for all that was chosen, the others for any of it', () => {
  const wanted = (query: string) => wantedBits(request(query))[0]!
  const [stepFree] = bits({ locations: [{ accessibility: [{ feature: 'step_free' }] }] }).slice(1)
  expect(meets(stepFree!, wanted('access=step_free'))).toBe(true)
  expect(meets(stepFree!, wanted('access=step_free&access=bsl'))).toBe(false)
  const [phone] = bits({ given: ['phone'] })
  expect(meets(phone, wanted('given=phone&given=online'))).toBe(true)
  expect(meets(phone, wanted('given=online'))).toBe(false)
  const [noId] = bits({ gettingIn: { without: ['no_id'] } })
  expect(meets(noId, wanted('without=no_id&without=no_referral'))).toBe(false)
})

test('a search without filters asks for nothing, and each filter asks once', () => {
  expect(wantedBits(request('q=food&sort=nearest&need=food_parcel&language=pl&open=now'))).toEqual([])
  fc.assert(
    fc.property(aRequest, (asked) => {
      const names = wantedBits(asked).map(({ filter }) => filter)
      expect(new Set(names).size).toBe(names.length)
      for (const { filter, mask } of wantedBits(asked)) expect(mask, filter).not.toBe(0)
    }),
  )
})

test('every listing of the demonstration is under exactly one cost', () => {
  for (const input of listings) {
    const has = bitsOf(listingSchema.parse(input))
    expect(filterBits.filter(({ filter, bit }) => filter === 'cost' && (has[0] & bit) !== 0)).toHaveLength(1)
  }
})
