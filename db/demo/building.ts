import type { CriterionInput } from '../../src/directory/eligibility.ts'
import type { AccessFeature, ListingInput } from '../../src/directory/listing.ts'

/** Small words to write the demonstration place with. Days are counted from the day it is filled. */
const today = Date.now()
const day = 86_400_000

const onDay = (offset: number) => new Date(today + offset * day).toISOString().slice(0, 10)
export const daysAgo = (days: number) => onDay(-days)
export const inDays = (days: number) => onDay(days)

type ScheduleInput = NonNullable<ListingInput['schedules']>[number]
type LocationInput = NonNullable<ListingInput['locations']>[number]
type Strength = CriterionInput['strength']

/** Every week on these days: `weekly('TU,TH', '10:00', '12:00')`. */
export const weekly = (
  byday: string,
  opensAt: string,
  closesAt: string,
  more: ScheduleInput = {},
): ScheduleInput => ({
  freq: 'WEEKLY',
  byday,
  opensAt,
  closesAt,
  ...more,
})

/** Every month: `monthly('2TU', …)` is each second Tuesday. */
export const monthly = (
  byday: string,
  opensAt: string,
  closesAt: string,
  more: ScheduleInput = {},
): ScheduleInput => ({
  freq: 'MONTHLY',
  byday,
  opensAt,
  closesAt,
  ...more,
})

/** A place that people go to. */
export const venue = (
  name: string,
  address1: string,
  city: string,
  postalCode: string,
  [latitude, longitude]: [number, number],
  features: AccessFeature[] = [],
  more: Partial<LocationInput> = {},
): LocationInput => ({
  name,
  latitude,
  longitude,
  address: { address1, city, postalCode },
  accessibility: features.map((feature) => ({ feature })),
  ...more,
})

/** Whole years, the last one included: `years(11, 16)`; `years(18)` is 18 and over. */
export const years = (from: number, to?: number) => ({
  from: from * 12,
  to: to === undefined ? 1801 : (to + 1) * 12,
})
/** Months, the last one not included: `months(0, 24)`; unborn is from -9. */
export const months = (from: number, to: number) => ({ from, to })

export const borough = 'E08000010'

export const age = (strength: Strength, ...spans: { from: number; to: number }[]): CriterionInput => ({
  kind: 'age',
  strength,
  spans,
})
export const livesIn = (strength: Strength, ...codes: string[]): CriterionInput => ({
  kind: 'area',
  strength,
  codes,
})
export const within = (
  strength: Strength,
  km: number,
  of: string,
  [latitude, longitude]: [number, number],
): CriterionInput => ({ kind: 'area', strength, within: { latitude, longitude, km, of } })
export const anywhere: CriterionInput = { kind: 'area', strength: 'open' }
export const anyAge: CriterionInput = { kind: 'age', strength: 'open' }
export const gender = (
  strength: Strength,
  ...anyOf: ('female' | 'male' | 'non_binary')[]
): CriterionInput => ({ kind: 'gender', strength, anyOf })
export const circumstance = (strength: Strength, ...anyOf: string[]): CriterionInput => ({
  kind: 'circumstance',
  strength,
  anyOf,
})
export const withChild = (strength: Strength, ...spans: { from: number; to: number }[]): CriterionInput => ({
  kind: 'household',
  strength,
  spans,
})
export const speaks = (strength: Strength, ...anyOf: string[]): CriterionInput => ({
  kind: 'language',
  strength,
  anyOf,
})
export const referredBy = (...anyOf: ('self' | 'friend' | 'professional')[]): CriterionInput => ({
  kind: 'route',
  strength: 'must',
  anyOf,
})
