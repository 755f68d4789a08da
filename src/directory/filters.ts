import type { FindRequest } from './find-request.ts'
import { partsOfDay, waysIn, weekdays } from './find-request.ts'
import type { FilterName } from './found.ts'
import { accessFeatures, barriersAbsent, costKinds, type Listing, waysGiven } from './listing.ts'
import { partsOfDayOf, weekdaysOf } from './when.ts'

/** Bits that no filter shows: closed for now; on at days that the week alone does not tell. */
type OwnBit = 'closed' | 'irregular'

/**
 * The filters as bits of two integers, so that thousands of candidates can be counted under every choice in a moment.
 * The order is what search_documents holds: add at the end, and make the index again.
 */
const first = [
  ...costKinds.map((value) => ['cost', value]),
  ...waysGiven.map((value) => ['given', value]),
  ...weekdays.map((value) => ['day', value]),
  ...partsOfDay.map((value) => ['time', value]),
  ...waysIn.map((value) => ['route', value]),
  ['taking', 'yes'],
  ...barriersAbsent.map((value) => ['without', value]),
  ['closed', 'for_now'],
  ['irregular', 'yes'],
] as [FilterName | OwnBit, string][]
const second = accessFeatures.map((value) => ['access', value]) as [FilterName, string][]

/** One choice of a filter: the integer (0 or 1) and the bit in it. */
export type FilterBit = { filter: FilterName | OwnBit; value: string; word: 0 | 1; bit: number }

export const filterBits: FilterBit[] = [
  ...first.map(([filter, value], at) => ({ filter, value, word: 0 as const, bit: 1 << at })),
  ...second.map(([filter, value], at) => ({ filter, value, word: 1 as const, bit: 1 << at })),
]

/** The bits of a listing. */
export function bitsOf(listing: Listing): [number, number] {
  const schedules = [...listing.schedules, ...listing.locations.flatMap((place) => place.schedules)]
  const has: Record<FilterName | OwnBit, readonly string[]> = {
    cost: [listing.cost.kind],
    given: listing.given,
    day: weekdaysOf(schedules),
    time: partsOfDayOf(schedules),
    route: [
      ...(listing.gettingIn.self ? ['self'] : []),
      ...(listing.gettingIn.professional ? ['professional'] : []),
      ...(listing.gettingIn.dropIn ? ['drop_in'] : []),
    ],
    taking: listing.capacity.kind === 'open' && listing.status === 'active' ? ['yes'] : [],
    without: listing.gettingIn.without,
    closed: listing.status === 'temporarily closed' ? ['for_now'] : [],
    irregular: schedules.some(
      (s) =>
        s.freq !== 'WEEKLY' ||
        !s.byday ||
        s.dtstart ||
        s.until ||
        s.count ||
        s.validFrom ||
        s.validTo ||
        (s.interval ?? 1) > 1,
    )
      ? ['yes']
      : [],
    access: listing.locations.flatMap((place) => place.accessibility.flatMap(({ feature }) => feature ?? [])),
    need: [],
    language: [],
    open: [],
  }
  const bits: [number, number] = [0, 0]
  for (const { filter, value, word, bit } of filterBits) if (has[filter].includes(value)) bits[word] |= bit
  return bits
}

/** What a candidate must have under each filter of a request: any of these bits, or all of them for access and barriers. */
export type Wanted = { filter: FilterName; word: 0 | 1; mask: number; all: boolean }

/** Filters that ask for all of what was chosen; the others are content with any. */
const everyChoice = new Set<FilterName>(['access', 'without'])

/** What a request's filters ask of the bits. Needs, languages and "open now" are not in the bits. */
export function wantedBits(request: FindRequest): Wanted[] {
  const wanted: Wanted[] = []
  for (const filter of ['cost', 'given', 'day', 'time', 'route', 'taking', 'without', 'access'] as const) {
    const chosen: readonly string[] = filter === 'taking' ? (request.taking ? ['yes'] : []) : request[filter]
    if (chosen.length === 0) continue
    const bits = filterBits.filter((choice) => choice.filter === filter && chosen.includes(choice.value))
    const mask = bits.reduce((sum, { bit }) => sum | bit, 0)
    wanted.push({ filter, word: filter === 'access' ? 1 : 0, mask, all: everyChoice.has(filter) })
  }
  return wanted
}

export const meets = (bits: number, wanted: Wanted) =>
  wanted.all ? (bits & wanted.mask) === wanted.mask : (bits & wanted.mask) !== 0

const bitOf = (filter: FilterBit['filter']) => filterBits.find((choice) => choice.filter === filter)?.bit ?? 0
const closedBit = bitOf('closed')
const irregularBit = bitOf('irregular')
export const isClosedForNow = (bits1: number) => (bits1 & closedBit) !== 0
export const isIrregular = (bits1: number) => (bits1 & irregularBit) !== 0
