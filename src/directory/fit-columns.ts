import type { AreaRule } from '../../db/fit-columns.ts'
import type { Span } from './ages.ts'
import { genders, routes, type Eligibility } from './eligibility.ts'
import { limitsOf, type AreaLimit, type First } from './limits.ts'

export type FitRow = {
  forMost: number
  forAges: string | null
  forGenders: number | null
  forCircumstances: string | null
  forHouseholds: string | null
  forLanguages: string | null
  forRoutes: number | null
  forAreas: string | null
  forAreaRules: AreaRule[] | null
  firstCodes: string | null
  firstAges: string | null
  firstAreaRules: AreaRule[] | null
}

/**
 * Whom a service is for, as the columns of `db/fit-columns.ts`: all that `fitVerdict` and `priorityHits` need, worked
 * out as far as it goes without a household. Limits by codes are text-search queries, which PostgreSQL answers faster
 * than it compares arrays: each limit is a group of alternatives, and all groups must hold.
 */
export function fitColumns(eligibility: Eligibility): FitRow {
  const limits = limitsOf(eligibility)
  const certain = eligibility.stance !== 'ask' && eligibility.stance !== 'not_stated'
  const byDistance = limits.areas.some(({ within }) => within)
  const areas = limits.areas.map(({ codes }) => codes)
  const { first } = limits

  return {
    forMost: certain && limits.doubts.length === 0 ? 2 : 1,
    forAges: limits.ages && multirange(limits.ages),
    forGenders: limits.genders && bitsOf(limits.genders, genders),
    forCircumstances: allOf(limits.circumstances),
    forHouseholds: arrayOf(limits.households.map(multirange)),
    forLanguages: allOf(limits.languages),
    forRoutes: limits.routes && bitsOf(limits.routes, routes),
    forAreas: byDistance ? null : allOf(areas),
    forAreaRules: byDistance ? limits.areas.map(areaRule) : null,
    firstCodes: arrayOf(first.flatMap((one) => firstCodes(one) ?? [])),
    firstAges: arrayOf(first.flatMap((one) => ('spans' in one ? multirange(one.spans) : []))),
    firstAreaRules: orNull(first.flatMap((one) => ('within' in one && one.within ? areaRule(one) : []))),
  }
}

/** A code of a kind, as one word: a circumstance called "self" is not the route "self". */
export const word = (kind: First['kind'], code: string) => `${kind}:${code}`

/** The bits of some of these values, the first of all being 1. */
export function bitsOf<Value>(some: readonly Value[], all: readonly Value[]): number {
  return all.reduce((bits, value, place) => (some.includes(value) ? bits | (1 << place) : bits), 0)
}

/** Words in the notation of tsvector, which is the quoting of a query's words too. Codes hold no quotation marks. */
export const quoted = (words: readonly string[]) => words.map((each) => `'${each}'`)

/** In the notation of tsquery: at least one of each group. */
const allOf = (groups: string[][]) => orNull(groups.map((group) => `(${anyOf(group)})`))?.join(' & ') ?? null
const anyOf = (codes: string[]) => quoted(codes).join(' | ')

function firstCodes(first: First): string | null {
  if ('spans' in first || ('within' in first && first.within)) return null
  const codes: string[] = 'anyOf' in first ? first.anyOf : first.codes
  return anyOf(codes.map((code) => word(first.kind, code)))
}

function areaRule({ codes, within }: AreaLimit): AreaRule {
  const { latitude, longitude, km } = within ?? { latitude: null, longitude: null, km: null }
  return { codes: codes.length > 0 ? anyOf(codes) : null, latitude, longitude, km }
}

const multirange = (spans: Span[]) => `{${spans.map(({ from, to }) => `[${from},${to})`).join(',')}}`

/** An array in PostgreSQL's notation. The values hold neither quotation marks nor backslashes of their own. */
const arrayOf = (values: string[]) => orNull(values) && `{${values.map((value) => `"${value}"`).join(',')}}`

const orNull = <Value>(values: Value[]) => (values.length > 0 ? values : null)
