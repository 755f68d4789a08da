import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { circumstanceFacts } from '../../src/directory/circumstances.ts'
import { distanceKm } from '../../src/directory/distance.ts'
import {
  eligibility,
  genders,
  routes,
  stances,
  type CriterionInput,
} from '../../src/directory/eligibility.ts'
import { fit } from '../../src/directory/fit.ts'
import type { Household, PersonAsked } from '../../src/directory/household.ts'
import { circumstanceList } from '../../src/directory/vocabulary/circumstance-list.ts'
import { aHousehold, anEligibility, facts as madeUpFacts } from '../support/families.ts'

const circumstances = circumstanceFacts(circumstanceList)

const years = (from: number, to = from) => ({ from: from * 12, to: (to + 1) * 12 })
const someone = (age: PersonAsked['age'], more: Partial<PersonAsked> = {}): PersonAsked => ({
  age,
  gender: null,
  circumstances: [],
  ...more,
})
const family = (...people: PersonAsked[]): Household => ({
  people,
  circumstances: [],
  languages: [],
  asker: null,
  complete: false,
  place: null,
})
const leigh = {
  label: 'WN7 1AB',
  latitude: 53.4975,
  longitude: -2.5186,
  withinKm: 0,
  certain: ['WN7', 'E05000001'],
  possible: ['WN7', 'E05000001'],
}

const criteria = (...written: CriterionInput[]) =>
  eligibility.parse({ stance: 'criteria', criteria: written })
const anyone = (...written: CriterionInput[]) => eligibility.parse({ stance: 'anyone', criteria: written })
const answer = (household: Household, service: ReturnType<typeof anyone>) =>
  fit(household, service, { circumstances })
const whys = (household: Household, service: ReturnType<typeof anyone>) => {
  const { people, reasons } = answer(household, service)
  return [...people.flatMap((person) => person.reasons), ...reasons].map(({ kind, why }) => `${kind}: ${why}`)
}

const mum = someone(years(38), { gender: 'female' })
const teenager = someone(years(14))

describe('A youth club for 11 to 16', () => {
  const club = anyone({ kind: 'age', strength: 'must', spans: [years(11, 16)] })

  test('fits the 14 year old, not his mum, and so fits the family', () => {
    const { verdict, people } = answer(family(teenager, mum), club)
    expect(verdict).toBe(2)
    expect(people.map((person) => person.verdict)).toEqual([2, 0])
    expect(people.map((person) => person.reasons[0]!.why)).toEqual(['in_span', 'too_old'])
  })

  test.each([
    ['the day of the 11th birthday', { from: 132, to: 133 }, 2, 'in_span'],
    ['the month before it', { from: 131, to: 132 }, 0, 'too_young'],
    ['the last month of being 16', { from: 203, to: 204 }, 2, 'in_span'],
    ['the 17th birthday', { from: 204, to: 205 }, 0, 'too_old'],
    ['somewhere between 10 and 12', years(10, 12), 1, 'partly'],
    ['not said', null, 1, 'age_unknown'],
    ['not born yet', { from: -9, to: 0 }, 0, 'too_young'],
  ])('at an age of %s', (_, age, verdict, why) => {
    const { people } = answer(family(someone(age)), club)
    expect(people[0]).toMatchObject({ verdict, reasons: [{ why }] })
  })

  test('asks for an age when nobody is named', () => {
    expect(answer(family(), club)).toMatchObject({ verdict: 1, people: [{ index: 0, verdict: 1 }] })
  })
})

describe('What a listing does not say', () => {
  test('differs: open to anyone fits, case by case and not stated are to be checked', () => {
    const of = (stance: (typeof stances)[number]) => eligibility.parse({ stance })
    expect(answer(family(mum), of('anyone'))).toMatchObject({
      verdict: 2,
      reasons: [{ kind: 'stance', why: 'anyone' }],
    })
    expect(answer(family(mum), of('ask'))).toMatchObject({
      verdict: 1,
      reasons: [{ kind: 'stance', why: 'ask' }],
    })
    expect(answer(family(mum), of('not_stated'))).toMatchObject({
      verdict: 1,
      reasons: [{ kind: 'stance', why: 'not_stated' }],
    })
    expect(whys(family(mum), of('criteria'))).toEqual(['age: not_stated', 'area: not_stated'])
  })

  test('about ages and areas is to be checked beside other limits, and about all else is no limit', () => {
    const service = criteria({ kind: 'gender', strength: 'must', anyOf: ['female'] })
    expect(whys(family(mum), service)).toEqual(['gender: matches', 'age: not_stated', 'area: not_stated'])
    const said = criteria(
      { kind: 'age', strength: 'open' },
      { kind: 'area', strength: 'open' },
      { kind: 'gender', strength: 'must', anyOf: ['female'] },
    )
    expect(answer(family(mum), said).verdict).toBe(2)
  })

  test('is unclear, and never shuts anybody out, where a limit names nothing or limits contradict each other', () => {
    for (const service of [
      anyone({ kind: 'age', strength: 'must', spans: [] }),
      anyone({ kind: 'area', strength: 'must' }),
      anyone(
        { kind: 'age', strength: 'must', spans: [years(0, 4)] },
        { kind: 'age', strength: 'must', spans: [years(18, 99)] },
      ),
    ])
      expect(answer(family(mum), service)).toMatchObject({ verdict: 1, reasons: [{}, { why: 'unclear' }] })
  })
})

describe('Circumstances', () => {
  const carers = anyone({ kind: 'circumstance', strength: 'must', anyOf: ['carer'] })
  const youngCarers = anyone({ kind: 'circumstance', strength: 'must', anyOf: ['young_carer'] })
  const carer = { circumstances: ['carer'] }

  test('of a whole household are those of each person in it', () => {
    const service = anyone({ kind: 'circumstance', strength: 'must', anyOf: ['low_income'] })
    const { people } = answer({ ...family(mum, teenager), circumstances: ['on_benefits'] }, service)
    expect(people.map((person) => person.verdict)).toEqual([2, 2])
  })

  test('mean others: a parent of a disabled child is a carer', () => {
    expect(answer(family({ ...mum, circumstances: ['parent_carer'] }), carers).verdict).toBe(2)
  })

  test('follow from age: a carer of 14 is a young carer, one of 38 is not, one of unknown age may be', () => {
    const complete = (age: PersonAsked['age']) => ({ ...family(someone(age, carer)), complete: true })
    expect(answer(complete(years(14)), youngCarers).verdict).toBe(2)
    expect(answer(complete(years(38)), youngCarers).verdict).toBe(0)
    expect(whys(complete(null), youngCarers)).toContain('circumstance: may_apply')
    expect(whys(complete(years(17, 18)), youngCarers)).toContain('circumstance: may_apply')
  })

  test('follow from a baby on the way: somebody in that home is pregnant', () => {
    const service = anyone(
      { kind: 'circumstance', strength: 'must', anyOf: ['pregnant'] },
      { kind: 'age', strength: 'must', spans: [years(16, 120)] },
    )
    expect(answer({ ...family(mum, someone({ from: -9, to: 0 })), complete: true }, service).verdict).toBe(2)
  })

  test('that were not said are unknown, until the family says that this is all', () => {
    expect(whys(family(mum), carers)).toContain('circumstance: not_said')
    expect(answer(family(mum), carers).verdict).toBe(1)
    expect(whys({ ...family(mum), complete: true }, carers)).toContain('circumstance: does_not_apply')
    expect(answer({ ...family(mum), complete: true }, carers).verdict).toBe(0)
  })

  test('that a service names in two limits must both hold for the same person', () => {
    const both = anyone(
      { kind: 'circumstance', strength: 'must', anyOf: ['carer'] },
      { kind: 'circumstance', strength: 'must', anyOf: ['veteran', 'bereaved'] },
    )
    const shared = {
      ...family(someone(null, carer), someone(null, { circumstances: ['veteran'] })),
      complete: true,
    }
    expect(answer(shared, both).verdict).toBe(0)
    expect(answer(family(someone(null, { circumstances: ['carer', 'bereaved'] })), both).verdict).toBe(2)
  })
})

test('A refuge for women getting away from abuse fits mum, and does not send away a woman who has not said so', () => {
  const refuge = criteria(
    { kind: 'age', strength: 'must', spans: [years(16, 120)] },
    { kind: 'area', strength: 'open' },
    { kind: 'gender', strength: 'must', anyOf: ['female'] },
    { kind: 'circumstance', strength: 'must', anyOf: ['fleeing_abuse', 'abuse_survivor'] },
  )
  expect(answer({ ...family(mum, teenager), circumstances: ['fleeing_abuse'] }, refuge).verdict).toBe(2)
  expect(answer(family(mum), refuge).verdict).toBe(1)
  expect(answer(family(someone(years(40), { gender: 'male' })), refuge).verdict).toBe(0)
})

describe('Where they live', () => {
  const wards = anyone({ kind: 'area', strength: 'must', codes: ['E05000001'] })
  const near = anyone({
    kind: 'area',
    strength: 'must',
    within: { latitude: 53.5448, longitude: -2.6318, km: 5, of: 'Wigan' },
  })

  test.each([
    ['a postcode in the ward fits', leigh, 'inside', 2],
    ['a postcode outside it does not', { ...leigh, certain: ['WN2'], possible: ['WN2'] }, 'outside', 0],
    [
      'half a postcode that may be in it is to be checked',
      { ...leigh, certain: ['WN7'] },
      'may_be_inside',
      1,
    ],
    ['no place is to be checked', null, 'place_unknown', 1],
  ])('%s', (_, place, why, verdict) => {
    expect(answer({ ...family(mum), place }, wards)).toMatchObject({
      verdict,
      reasons: [{}, { kind: 'area', why }],
    })
  })

  test('a distance counts to the kilometre, and a place that is known roughly is to be checked near the line', () => {
    const far = distanceKm(leigh, { latitude: 53.5448, longitude: -2.6318 })
    expect(far).toBeCloseTo(9.15, 1)
    expect(whys({ ...family(mum), place: leigh }, near)).toContain('area: too_far')
    expect(whys({ ...family(mum), place: { ...leigh, withinKm: 5 } }, near)).toContain('area: may_be_near')
    const atHome = { ...leigh, latitude: 53.54, longitude: -2.63, withinKm: 1 }
    expect(whys({ ...family(mum), place: atHome }, near)).toContain('area: near_enough')
  })
})

test('Who may ask is never a reason to turn a family away', () => {
  const service = anyone({ kind: 'route', strength: 'must', anyOf: ['professional'] })
  for (const [asker, verdict, why] of [
    ['professional', 2, 'can_ask'],
    ['self', 1, 'someone_else_must_ask'],
    [null, 1, 'asker_unknown'],
  ] as const)
    expect(answer({ ...family(mum), asker }, service)).toMatchObject({ verdict, reasons: [{}, { why }] })
})

test('A family with a child under 5 is one with any such child; all ages said and complete, its absence counts', () => {
  const service = anyone({ kind: 'household', strength: 'must', spans: [{ from: 0, to: 60 }] })
  expect(whys(family(mum, someone(years(3))), service)).toContain('household: has')
  expect(whys(family(mum, someone(null)), service)).toContain('household: age_unknown')
  expect(whys(family(mum), service)).toContain('household: not_said')
  expect(answer({ ...family(mum), complete: true }, service).verdict).toBe(0)
})

test('A language that they speak fits, another does not, and none said is unknown', () => {
  const service = anyone({ kind: 'language', strength: 'must', anyOf: ['pl', 'uk'] })
  const verdict = (...languages: string[]) => answer({ ...family(mum), languages }, service).verdict
  expect([verdict('en', 'pl'), verdict('en'), verdict()]).toEqual([2, 0, 1])
})

test('A priority says who comes first and shuts nobody out', () => {
  const service = anyone({ kind: 'circumstance', strength: 'priority', anyOf: ['young_carer'] })
  expect(answer({ ...family(mum), complete: true }, service)).toMatchObject({ verdict: 2, priority: [] })
  const carer = family(mum, someone(years(12), { circumstances: ['carer'] }))
  expect(answer(carer, service)).toMatchObject({
    verdict: 2,
    priority: [{ kind: 'circumstance', matched: ['young_carer'] }],
  })
})

describe('For every family and every service', () => {
  const asked = (household: Household, service: ReturnType<typeof anyone>) =>
    fit(household, service, { circumstances: madeUpFacts })

  test('a family that has said nothing is never told that a service is not for them', () => {
    fc.assert(
      fc.property(anEligibility, (service) => {
        expect(asked(family(), service).verdict).toBeGreaterThan(0)
      }),
    )
  })

  test('one person more never shuts out a family', () => {
    fc.assert(
      fc.property(aHousehold, aHousehold, anEligibility, (household, others, service) => {
        fc.pre(household.people.length > 0)
        const more = { ...household, people: [...household.people, ...others.people] }
        expect(asked(more, service).verdict).toBeGreaterThanOrEqual(asked(household, service).verdict)
      }),
      { numRuns: 500 },
    )
  })

  test('saying what was unknown settles "check first", and never turns round what was settled', () => {
    fc.assert(
      fc.property(aHousehold, anEligibility, knowing, (household, service, known) => {
        const before = asked(household, service).verdict
        const after = asked(saidMore(household, known), service).verdict
        if (before !== 1) expect(after).toBe(before)
      }),
      { numRuns: 2000 },
    )
  })

  test('a priority more or less never changes the verdict', () => {
    fc.assert(
      fc.property(aHousehold, anEligibility, (household, service) => {
        const without = service.criteria.filter(({ strength }) => strength !== 'priority')
        const { verdict } = asked(household, { ...service, stance: 'anyone' })
        expect(asked(household, { ...service, stance: 'anyone', criteria: without }).verdict).toBe(verdict)
      }),
    )
  })
})

const knowing = fc.record({
  months: fc.integer({ min: 0, max: 1200 }),
  gender: fc.constantFrom(...genders),
  asker: fc.constantFrom(...routes),
  languages: fc.array(fc.constantFrom('pl', 'ur', 'so'), { minLength: 1 }),
  circumstances: fc.array(fc.constantFrom('carer', 'disabled', 'three')),
})

/** The same household when everything that it left open has been answered. */
function saidMore(
  household: Household,
  known: typeof knowing extends fc.Arbitrary<infer Known> ? Known : never,
): Household {
  return {
    ...household,
    circumstances: household.complete
      ? household.circumstances
      : [...household.circumstances, ...known.circumstances],
    languages: household.languages.length > 0 ? household.languages : known.languages,
    asker: household.asker ?? known.asker,
    people: household.people.map(({ age, gender, ...person }) => {
      const end = age && Math.min(age.to, age.from + 1 + known.months)
      const exact = age && age.from < age.to && end !== null ? { from: age.from, to: end } : null
      return {
        ...person,
        age: exact ?? { from: known.months, to: known.months + 1 },
        gender: gender ?? known.gender,
      }
    }),
  }
}
