import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '../../db/client.ts'
import { shownServices } from '../../db/schema.ts'
import type { Card } from '../../src/directory/card.ts'
import { circumstanceFactsOfPlace, placeFor } from '../../src/directory/directory.ts'
import { type FindRequest, sorts } from '../../src/directory/find-request.ts'
import { fit } from '../../src/directory/fit.ts'
import { dayNumber } from '../../src/directory/freshness.ts'
import type { FilterName, Found } from '../../src/directory/found.ts'
import type { Household } from '../../src/directory/household.ts'
import type { Listing } from '../../src/directory/listing.ts'
import { memory } from '../../src/directory/memory.ts'
import { find } from '../../src/directory/search.ts'
import { isOpenNow, partsOfDayOf, weekdaysOf } from '../../src/directory/when.ts'
import { aRequest, places, request, sayings } from '../support/asking.ts'
import { theDemoPlace } from '../support/demo-place.ts'

await theDemoPlace()

/** A Tuesday at half past ten in London. */
const now = new Date('2026-11-24T10:30:00Z')

const search = (query: string, household: Household | null = null) =>
  find(request(query), household, 'en', now)
const slugs = (found: Found) => found.results.map(({ card }) => card.slug)

/** Every page of a search, one after the other. */
async function everyResult(asked: FindRequest, household: Household | null = null, at = now) {
  const results: Found['results'] = []
  for (let page = 1; ; page++) {
    const found = await find({ ...asked, page }, household, 'en', at)
    results.push(...found.results)
    if (page >= found.pages) return results
  }
}

const leigh: Household = {
  people: [
    { age: { from: 168, to: 180 }, gender: 'male', circumstances: [] },
    { age: { from: 480, to: 492 }, gender: 'female', circumstances: ['carer'] },
  ],
  circumstances: ['low_income'],
  languages: ['en'],
  asker: 'professional',
  complete: true,
  place: null,
}
const households = fc.constantFrom(null, null, leigh, { ...leigh, people: [], complete: false })

let shown: Map<string, { card: Card; listing: Listing; found: boolean }>
beforeAll(async () => {
  const rows = await db.select().from(shownServices)
  shown = new Map(rows.map(({ slug, card, listing, no }) => [slug, { card, listing, found: no !== null }]))
})
const listingOf = (slug: string) => shown.get(slug)!.listing

describe('finding', () => {
  test('with nothing asked everything is there, but what is closed for good', async () => {
    const found = await search('')
    const open = [...shown.values()].filter((service) => service.found)
    expect(found).toMatchObject({ step: 'everything', total: open.length, more: false, page: 1 })
    expect(open.length).toBeGreaterThan(150)
    expect(open.length).toBeLessThan(shown.size)
  })

  test('every service is found by its name, among the first five', async () => {
    const missing: string[] = []
    for (const { card, found: isFound } of shown.values()) {
      if (!isFound) continue
      const found = await find({ ...request(''), q: card.name }, null, 'en', now)
      if (!found.results.slice(0, 5).some((result) => result.card.name === card.name)) missing.push(card.name)
    }
    expect(missing).toEqual([])
  })

  test('a name is found without its accents, in capitals, and with a slip of the pen', async () => {
    const first = (await search('q=food+bank')).results[0]!.card.slug
    expect(slugs(await search('q=FOOD+BANK'))[0]).toBe(first)
    expect(slugs(await search('q=f%C3%B3%C3%B3d+b%C3%A0nk'))[0]).toBe(first)
    const misspelt = await search('q=counsellling')
    expect(misspelt.understood.corrected.length + misspelt.understood.needs.length).toBeGreaterThan(0)
    expect(misspelt.total).toBeGreaterThan(0)
  })

  test('a whole sentence is answered with what it is about', async () => {
    const found = await search('q=we+have+nothing+in+for+tea+and+i+get+paid+on+friday')
    expect(found.understood.needs.map(({ code }) => code)).toContain('food_parcel')
    expect(found.results.slice(0, 5).some(({ card }) => card.needs.includes('food_parcel'))).toBe(true)
  })

  test('a place in the words is heard, and weighs what is near', async () => {
    const found = await search('q=warm+space+tyldesley')
    expect(found.understood.place).toMatchObject({ label: 'Tyldesley', fromWords: true })
    expect(found.results.some(({ distanceKm }) => distanceKm !== null)).toBe(true)
    const typed = await search('q=warm+space+tyldesley&postcode=Standish')
    expect(typed.understood.place).toMatchObject({ label: 'Standish', fromWords: false })
  })

  test('a place that nobody knows is said to be unknown, with names near it, and the search goes on', async () => {
    const found = await search('q=food&postcode=Athertown+on+Sea')
    expect(found.understood.unknownPlace?.typed).toBe('Athertown on Sea')
    expect(found.total).toBeGreaterThan(0)
    expect((await search('postcode=ather')).understood.unknownPlace?.nearest).toContain('Atherton')
  })

  test('how far a search stepped back is said: all words, any of them, the need, nearly the words, nothing', async () => {
    const steps: Record<string, string> = {
      'food bank': 'all_words',
      'food bank zebra crossing': 'need',
      'gate upstairs': 'any_words',
      'leaflets trumpet': 'fuzzy',
      xylofhonq: 'nothing',
      'qq zz': 'nothing',
      '': 'everything',
    }
    for (const [q, step] of Object.entries(steps))
      expect((await find({ ...request(''), q }, null, 'en', now)).step, q).toBe(step)
  })

  test('with nothing found there are always needs to go on with, and "nothing" is said of nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(aRequest, fc.string({ unit: 'binary', maxLength: 20 }), async (asked, q) => {
        const found = await find({ ...asked, q }, null, 'en', now)
        if (found.total === 0) expect(found.nearestNeeds.length).toBeGreaterThan(0)
        if (found.step === 'nothing') expect(found.total).toBe(0)
        if (found.step !== 'nothing' && asked.need.length + asked.language.length === 0 && found.total === 0)
          expect(Object.values(found.filters).flat().length).toBeGreaterThan(0)
      }),
      { numRuns: 40 },
    )
  })
})

/** What a result must have under each filter, told from its listing and not from the index. */
const has: Record<FilterName, (listing: Listing, value: string) => boolean> = {
  need: () => true,
  cost: (l, value) => l.cost.kind === value,
  given: (l, value) => l.given.some((way) => way === value),
  day: (l, value) => weekdaysOf(sessions(l)).some((day) => day === value),
  time: (l, value) => partsOfDayOf(sessions(l)).some((part) => part === value),
  language: (l, value) => l.languages.some(({ code }) => code === value),
  access: (l, value) => l.locations.some((at) => at.accessibility.some(({ feature }) => feature === value)),
  route: (l, value) =>
    ({ self: l.gettingIn.self, professional: l.gettingIn.professional, drop_in: l.gettingIn.dropIn })[
      value
    ] === true,
  without: (l, value) => l.gettingIn.without.some((one) => one === value),
  taking: (l) => l.capacity.kind === 'open' && l.status === 'active',
  open: (l) => isOpenNow(sessions(l), now),
}
const sessions = (l: Listing) => [...l.schedules, ...l.locations.flatMap(({ schedules }) => schedules)]
const chosenIn = (asked: FindRequest, filter: FilterName): string[] => {
  if (filter === 'taking') return asked.taking ? ['yes'] : []
  if (filter === 'open') return asked.openNow ? ['now'] : []
  return asked[filter]
}
const choose = (asked: FindRequest, filter: FilterName, value: string): FindRequest => {
  if (filter === 'taking') return { ...asked, taking: true }
  if (filter === 'open') return { ...asked, openNow: true }
  return { ...asked, [filter]: [value] }
}

describe('filters', () => {
  test('each leaves only what it says: any of what was chosen, but all of it for access and for barriers', async () => {
    let seen = 0
    const { above } = await memory()
    await fc.assert(
      fc.asyncProperty(aRequest, households, async (asked, household) => {
        for (const { card } of await everyResult(asked, household)) {
          const listing = listingOf(card.slug)
          const under = new Set([...listing.needs, ...listing.needs.map((code) => above.get(code))])
          for (const filter of Object.keys(has) as FilterName[]) {
            const chosen = chosenIn(asked, filter)
            const meets = (value: string) =>
              filter === 'need' ? under.has(value) : has[filter](listing, value)
            const every = filter === 'access' || filter === 'without'
            if (chosen.length > 0) {
              expect(
                every ? chosen.every(meets) : chosen.some(meets),
                `${card.slug}: ${filter} ${chosen}`,
              ).toBe(true)
              seen++
            }
          }
        }
      }),
      { numRuns: 60 },
    )
    expect(seen).toBeGreaterThan(50)
  })

  test('and leaves all of it: what has the thing and was there before is there still', async () => {
    for (const [filter, value] of [
      ['cost', 'free'],
      ['day', 'TU'],
      ['time', 'evening'],
      ['taking', 'yes'],
      ['open', 'now'],
      ['language', 'pl'],
      ['access', 'step_free'],
      ['without', 'no_id'],
      ['route', 'self'],
      ['given', 'phone'],
    ] as const) {
      const all = await everyResult(request(''))
      const expected = all
        .filter(({ card }) => has[filter](listingOf(card.slug), value))
        .map(({ card }) => card.slug)
      const left = await everyResult(choose(request(''), filter, value))
      expect(expected.length, filter).toBeGreaterThan(0)
      expect(left.map(({ card }) => card.slug).toSorted(), filter).toEqual(expected.toSorted())
    }
  })

  test('the count beside each choice is what choosing it alone of its group really leaves', async () => {
    let choices = 0
    await fc.assert(
      fc.asyncProperty(aRequest, households, fc.nat(), async (asked, household, pick) => {
        const { filters } = await find(asked, household, 'en', now)
        const offered = (Object.keys(filters) as FilterName[]).flatMap((filter) =>
          filters[filter].map((choice) => ({ filter, ...choice })),
        )
        for (let n = 0; n < Math.min(3, offered.length); n++) {
          const { filter, value, count, chosen } = offered[(pick + n * 7) % offered.length]!
          const left = await find(choose(asked, filter, value), household, 'en', now)
          expect({ filter, value, count }).toEqual({ filter, value, count: left.total })
          expect(chosen).toBe(chosenIn(asked, filter).includes(value))
          choices++
        }
      }),
      { numRuns: 100 },
    )
    expect(choices).toBeGreaterThan(150)
  })

  test('no choice is offered that would leave nothing, unless it is chosen', async () => {
    const { filters } = await search('q=food+bank&cost=amount')
    for (const choice of Object.values(filters).flat()) expect(choice.count > 0 || choice.chosen).toBe(true)
  })

  test('several choices of one group widen it, and choices of two groups narrow', async () => {
    const total = async (query: string) => (await search(query)).total
    expect(await total('day=MO&day=TU')).toBeGreaterThan(await total('day=MO'))
    expect(await total('day=MO&cost=free')).toBeLessThan(await total('day=MO'))
    expect(await total('without=no_id&without=no_referral')).toBeLessThan(await total('without=no_id'))
    expect(await total('need=food_parcel&need=warm_space')).toBeGreaterThan(await total('need=food_parcel'))
  })

  test('choosing a need shows those who ticked it first before those who ticked it last', async () => {
    const found = await everyResult(request('need=food_parcel'))
    const first = found.findIndex(({ card }) => card.needs[0] === 'food_parcel')
    expect(first).toBe(0)
    expect(found.every(({ card }) => card.needs.includes('food_parcel'))).toBe(true)
  })
})

describe('open now', () => {
  test.each([
    '2026-11-24T10:30:00Z',
    '2026-11-28T13:00:00Z',
    '2026-06-02T09:15:00Z',
    '2026-06-02T22:30:00Z',
    '2026-12-01T11:30:00Z',
    '2026-12-08T18:30:00Z',
    '2027-01-03T13:00:00Z',
    '2026-10-25T00:30:00Z',
  ])(
    'at %s it leaves those whose timetable says so, fortnightly and monthly ones on their days',
    async (instant) => {
      const at = new Date(instant)
      const left = await everyResult(request('open=now'), null, at)
      const expected = [...shown.values()].filter(
        ({ listing, found }) => found && isOpenNow(sessions(listing), at),
      )
      expect(left.map(({ card }) => card.slug).toSorted()).toEqual(
        expected.map(({ card }) => card.slug).toSorted(),
      )
    },
  )

  test('the demonstration has fortnightly and monthly sessions to be wrong about', () => {
    const all = [...shown.values()].flatMap(({ listing }) => sessions(listing))
    expect(all.filter(({ interval }) => interval === 2).length).toBeGreaterThan(3)
    expect(all.filter(({ freq }) => freq === 'MONTHLY').length).toBeGreaterThan(3)
  })
})

describe('order and pages', () => {
  test('nearest: distances never fall', async () => {
    for (const query of ['', 'q=food', 'q=baby+group', 'day=TU'])
      for (const place of ['WN7 1AB', 'Standish', 'M29']) {
        const results = await everyResult({ ...request(query), postcode: place, sort: 'nearest' })
        const distances = results.flatMap(({ distanceKm }) => distanceKm ?? [])
        expect(distances.length).toBeGreaterThan(0)
        expect(distances).toEqual(distances.toSorted((a, b) => a - b))
      }
  })

  test('what has no address is there from wherever one looks, however the results are sorted', async () => {
    const nowhere = [...shown.values()].filter(
      ({ listing, found }) => found && !listing.locations.some(({ latitude }) => latitude !== null),
    )
    expect(nowhere.length).toBeGreaterThan(20)
    for (const sort of sorts)
      for (const place of places.filter(Boolean)) {
        const results = await everyResult({ ...request(''), postcode: place, sort })
        const here = new Set(results.map(({ card }) => card.slug))
        expect(
          nowhere.filter(({ card }) => !here.has(card.slug)),
          `${sort} ${place}`,
        ).toEqual([])
        for (const { card, distanceKm } of results)
          if (nowhere.some((one) => one.card.slug === card.slug)) expect(distanceKm).toBeNull()
      }
  })

  test('the same services are found from every place: a place decides the order, and hides nothing', async () => {
    for (const q of sayings.filter((words) => words && !/tyldesley|leigh|atherton/i.test(words))) {
      const from = async (postcode: string) =>
        (await everyResult({ ...request(''), q, postcode })).map(({ card }) => card.slug).toSorted()
      expect(await from('WN7 1AB'), q).toEqual(await from('Standish'))
    }
  })

  test('soonest: those who take people now, then by the day from which they do, then those who do not say', async () => {
    const results = await everyResult(request('sort=soonest'))
    const from = results.map(({ card: { capacity, status, reopensOn } }) => {
      if (status === 'temporarily closed') return reopensOn ? dayNumber(reopensOn) : Infinity
      if (capacity.kind === 'open') return 0
      if (capacity.kind === 'full') return capacity.until ? dayNumber(capacity.until) : Infinity
      if (capacity.kind !== 'waiting') return Infinity
      return dayNumber(capacity.saidOn ?? now.toISOString()) + (capacity.weeks ?? 0) * 7
    })
    expect(from).toEqual(from.toSorted((a, b) => a - b))
    expect(new Set(from).size).toBeGreaterThan(5)
  })

  test('pages are without gaps and repeats, and beyond the last there is nothing', async () => {
    await fc.assert(
      fc.asyncProperty(aRequest, households, async (asked, household) => {
        const first = await find(asked, household, 'en', now)
        const all = (await everyResult(asked, household)).map(({ card }) => card.slug)
        expect(all).toHaveLength(first.total)
        expect(new Set(all).size).toBe(all.length)
        expect(first.pages).toBe(Math.max(1, Math.ceil(first.total / 20)))
        for (const page of [first.pages + 1, 999_999_999]) {
          const beyond = await find({ ...asked, page }, household, 'en', now)
          expect(beyond).toMatchObject({ results: [], total: first.total, page })
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('for a household', () => {
  test('those that are not for them stand apart with a reason, and every verdict is the one that the rule gives', async () => {
    const circumstances = await circumstanceFactsOfPlace()
    let apart = 0
    for (const postcode of ['', 'WN7 1AB', 'Standish'])
      for (const q of ['', 'youth club', 'women', 'food bank', 'baby']) {
        const found = await find({ ...request(''), q, postcode }, leigh, 'en', now)
        const place = (postcode && (await placeFor(postcode))) || null
        const who = { ...leigh, place: place && 'place' in place ? place.place : null }
        for (const { card, verdict } of found.results) {
          expect(verdict).not.toBe(0)
          expect(fit(who, card.eligibility, { circumstances }).verdict, card.slug).toBe(verdict)
        }
        for (const { card, verdict } of found.notFor.results) {
          expect(verdict).toBe(0)
          const { verdict: said, people, reasons } = fit(who, card.eligibility, { circumstances })
          expect(said, card.slug).toBe(0)
          const all = [...reasons, ...people.flatMap((person) => person.reasons)]
          expect(
            all.some(({ outcome }) => outcome === 'not_for'),
            card.slug,
          ).toBe(true)
          apart++
        }
      }
    expect(apart).toBeGreaterThan(20)
  })

  test('nothing is lost between the two: together they are what anybody finds', async () => {
    for (const q of ['', 'food', 'youth', 'advice']) {
      const asked = { ...request(''), q }
      const found = await find(asked, leigh, 'en', now)
      expect(found.total + found.notFor.total, q).toBe((await find(asked, null, 'en', now)).total)
    }
  })

  test('what is not known never hides: of a household of whom nothing is said every service is there', async () => {
    const unknown: Household = {
      people: [],
      circumstances: [],
      languages: [],
      asker: null,
      complete: false,
      place: null,
    }
    const found = await find(request(''), unknown, 'en', now)
    expect(found.notFor.total).toBe(0)
    expect(found.total).toBe((await search('')).total)
  })

  test('a page after the first shows nothing apart a second time', async () => {
    const found = await find(request('page=2'), leigh, 'en', now)
    expect(found.notFor.total).toBeGreaterThan(0)
    expect(found.notFor.results).toEqual([])
  })
})

describe('whatever is typed', () => {
  const hostile = [
    '\0',
    'food\0bank',
    'x'.repeat(10_000),
    'food '.repeat(2_000),
    '😀'.repeat(300),
    '\u202Eknab doof',
    'بنك الطعام',
    'אוכל',
    '\uD800',
    'food \uDFFF bank',
    "'; drop table services; --",
    "' or 1=1 --",
    '%_%',
    '\\',
    "\\'",
    "o'neill's",
    'a & b | !c <-> (d',
    ':* | &',
    '{"a":1}',
    '{},"',
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '?'.repeat(500),
    '-'.repeat(500),
    '1234567890123456789012345678901234567890',
    'ﬃ ǆ ㎏ Å',
    'WN7 WN7 WN7 WN7 1AB 1AB',
  ]

  test.each(hostile.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    '%s is answered',
    async (_, text) => {
      for (const asked of [
        { ...request(''), q: text },
        { ...request('q=food'), postcode: text },
        { ...request(''), need: [text.slice(0, 40)], language: [text.slice(0, 3)] },
        { ...request(''), q: text, postcode: text, page: 1e9, sort: 'nearest' as const },
      ]) {
        const found = await find(asked, null, 'en', now)
        expect(found.total).toBeGreaterThanOrEqual(0)
      }
    },
  )

  test('anything at all is answered, with and without a household', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom("'", '\\', '"', '{', '}', 'a', ' ', '\0', '|', '&'), maxLength: 30 }),
    )
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.array(text, { maxLength: 3 }),
        households,
        async (q, postcode, need, household) => {
          await find({ ...request(''), q, postcode, need }, household, 'xx', now)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('twenty needs at once are answered', async () => {
    const { needs } = await memory()
    const asked = { ...request(''), need: needs.slice(0, 20).map(({ code }) => code) }
    expect((await find(asked, null, 'en', now)).total).toBeGreaterThan(10)
  })
})
