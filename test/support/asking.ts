import fc from 'fast-check'
import {
  type FindRequest,
  partsOfDay,
  readFindRequest,
  sorts,
  waysIn,
  weekdays,
} from '../../src/directory/find-request.ts'
import { accessFeatures, barriersAbsent, costKinds, waysGiven } from '../../src/directory/listing.ts'

/** A search by the query of its address. */
export const request = (query: string): FindRequest => readFindRequest(new URLSearchParams(query)).request

/** What people type, in the demonstration's Wigan, with places in it, slips of the pen and nothing at all. */
export const sayings = [
  '',
  'food bank',
  'debt advice',
  'baby group tyldesley',
  'warm space',
  'somewhere to stay tonight',
  'my son is 14 and wont go to school',
  'counciling',
  'women',
  'refuge',
  'polish speakers leigh',
  'choir',
  'he hits me',
  'advice in Atherton',
]
export const places = [
  '',
  '',
  'WN7 1AB',
  'WN7',
  'M29 7',
  'Leigh',
  'Standish',
  'WN1',
  'Ashton',
  'nowhere at all',
]
export const needs = [
  'food_parcel',
  'community_meals',
  'food_and_money',
  'warm_space',
  'debt',
  'domestic_abuse',
]

const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: 2 })
const rarely = <Value>(values: readonly Value[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<Value[]>([]) }, { weight: 1, arbitrary: some(values) })

/** Searches with and without words, place and filters. */
export const aRequest: fc.Arbitrary<FindRequest> = fc.record({
  q: fc.constantFrom(...sayings),
  postcode: fc.constantFrom(...places),
  need: rarely(needs),
  language: rarely(['pl', 'ur', 'ro']),
  taking: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean()),
  openNow: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean()),
  sort: fc.constantFrom(...sorts),
  page: fc.constant(1),
  cost: rarely(costKinds),
  given: rarely(waysGiven),
  day: rarely(weekdays),
  time: rarely(partsOfDay),
  access: rarely(accessFeatures),
  route: rarely(waysIn),
  without: rarely(barriersAbsent),
})
