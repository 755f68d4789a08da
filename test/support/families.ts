import fc from 'fast-check'
import { circumstanceFacts } from '../../src/directory/circumstances.ts'
import { distanceKm } from '../../src/directory/distance.ts'
import {
  genders,
  routes,
  stances,
  type Criterion,
  type Eligibility,
} from '../../src/directory/eligibility.ts'
import type { Household, PersonAsked, PlaceAsked } from '../../src/directory/household.ts'

/** Made-up families and listings, close enough together that limits are met, missed and touched about as often. */
const codes = [
  'carer',
  'young_carer',
  'disabled',
  'disabled_child',
  'disabled_adult',
  'pregnant',
  'one',
  'two',
  'three',
]
const areas = ['E05000001', 'E05000002', 'WN7', 'WN2', 'E08000010']
const languages = ['pl', 'ur', 'so', 'bfi']

/** `three` means `two` means `one`, and `one` means `three`: a place may write a circle, and it must end. */
export const facts = circumstanceFacts([
  { code: 'young_carer', means: ['carer'] },
  { code: 'disabled_child', means: ['disabled'] },
  { code: 'disabled_adult', means: ['disabled'] },
  { code: 'three', means: ['two'] },
  { code: 'two', means: ['one', 'carer'] },
  { code: 'one', means: ['three'] },
])

const edges = [-9, -3, 0, 1, 60, 132, 168, 180, 204, 216, 217, 300, 720, 1560]
const month = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: -9, max: 1560 }))
const span = fc
  .tuple(month, month)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const some = <Value>(values: readonly Value[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength })
const strange = fc.constantFrom('', "o'clock", 'a b', "x'::text", '\\', 'self', 'nobody_knows')

const latitude = fc.double({ min: 53.4, max: 53.6, noNaN: true })
const longitude = fc.double({ min: -2.8, max: -2.4, noNaN: true })

const person: fc.Arbitrary<PersonAsked> = fc.record({
  age: fc.option(
    fc.oneof(
      span,
      fc.constantFrom(
        { from: -9, to: 0 },
        { from: 168, to: 180 },
        { from: 180, to: 168 },
        { from: 9, to: 9 },
      ),
    ),
  ),
  gender: fc.option(fc.constantFrom(...genders)),
  circumstances: fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...codes) }, strange), {
    maxLength: 3,
  }),
})

const place: fc.Arbitrary<PlaceAsked> = fc.record({
  label: fc.constant('Leigh'),
  latitude,
  longitude,
  withinKm: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 20, noNaN: true })),
  certain: fc.array(fc.constantFrom(...areas), { maxLength: 2 }),
  possible: fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...areas) }, strange), {
    maxLength: 4,
  }),
})

export const aHousehold: fc.Arbitrary<Household> = fc.record({
  people: fc.array(person, { maxLength: 4 }),
  circumstances: fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...codes) }, strange), {
    maxLength: 2,
  }),
  languages: fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...languages) }, strange), {
    maxLength: 2,
  }),
  asker: fc.option(fc.constantFrom(...routes)),
  complete: fc.boolean(),
  place: fc.option(place, { freq: 4 }),
})

const strength = fc.constantFrom('must', 'must', 'must', 'priority', 'priority', 'open', 'ask')
const within = fc.record({
  latitude,
  longitude,
  km: fc.oneof(fc.constantFrom(1, 5, 1000), fc.double({ min: 0.1, max: 30, noNaN: true })),
  of: fc.constant('the town hall'),
})

export const aCriterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({ kind: fc.constant('age' as const), strength, spans: fc.array(span, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('area' as const),
    strength,
    codes: some(areas),
    within: fc.option(within, { freq: 2 }),
  }),
  fc.record({ kind: fc.constant('gender' as const), strength, anyOf: some(genders) }),
  fc.record({ kind: fc.constant('circumstance' as const), strength, anyOf: some([...codes, 'self']) }),
  fc.record({ kind: fc.constant('household' as const), strength, spans: fc.array(span, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('language' as const), strength, anyOf: some(languages) }),
  fc.record({ kind: fc.constant('route' as const), strength, anyOf: some(routes) }),
)

export const anEligibility: fc.Arbitrary<Eligibility> = fc.record({
  stance: fc.oneof({ weight: 3, arbitrary: fc.constant('anyone' as const) }, fc.constantFrom(...stances)),
  criteria: fc.array(aCriterion, { maxLength: 6 }),
  inTheirWords: fc.constant(null),
})

/** Whether a limit by distance runs so near to this place that the last digit of a sine decides. */
export function isOnTheEdge({ place }: Household, { criteria }: Eligibility): boolean {
  return criteria.some((criterion) => {
    if (criterion.kind !== 'area' || !criterion.within || !place) return false
    const left = criterion.within.km - distanceKm(place, criterion.within)
    return [place.withinKm, -place.withinKm].some((uncertain) => Math.abs(left - uncertain) < 1e-6)
  })
}
