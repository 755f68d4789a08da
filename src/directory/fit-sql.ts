import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { fitColumnBuilders } from '../../db/fit-columns.ts'
import { ageSaid, type Span } from './ages.ts'
import { circumstancesOf, peopleOf, type CircumstanceFacts } from './circumstances.ts'
import { EARTH_KM, radians } from './distance.ts'
import { genders, routes } from './eligibility.ts'
import { bitsOf, quoted, word } from './fit-columns.ts'
import type { Household, PersonAsked, PlaceAsked } from './household.ts'

/** The table of search documents, or an alias of it. */
export type FitColumns = Record<keyof typeof fitColumnBuilders, SQLWrapper>

/**
 * The verdict of `fit`, in SQL, for every row of `of`: 0 not for them, 1 check first, 2 fits. What is known of the
 * household is worked out before, so that a row costs a few comparisons; a row without limits costs next to none.
 */
export function fitVerdict(household: Household, facts: CircumstanceFacts, of: FitColumns): SQL<number> {
  return sql<number>`least(${list([
    sql`${of.forMost}`,
    bestPerson(household, facts, of),
    members(household, of),
    area(household.place, of),
    language(household, of),
    route(household, of),
  ])})`
}

/** How many of a service's priorities this household meets: the length of `priority` of `fit`. */
export function priorityHits(household: Household, facts: CircumstanceFacts, of: FitColumns): SQL<number> {
  const { place } = household
  const spans = spansOf(household)
  const known = words(wordsOf(household, facts))
  const count = (column: SQLWrapper, rows: SQL, holds: SQL) =>
    sql`case when ${column} is null then 0 else (select count(*)::int from ${rows} where ${holds}) end`

  const counts = [count(of.firstCodes, sql`unnest(${of.firstCodes}) as codes`, sql`codes @@ ${known}`)]
  if (spans.length > 0)
    counts.push(
      count(
        of.firstAges,
        sql`unnest(${of.firstAges}) as ages`,
        any(spans, (span) => sql`ages @> ${span}`),
      ),
    )
  if (place) counts.push(count(of.firstAreaRules, rulesIn(of.firstAreaRules), sql`${ruleGives(place)} = 2`))
  return sql<number>`(${sql.join(counts, sql` + `)})`
}

/** 1 for a service that is for some circumstances only, when somebody of the household is known to have them; else 0. */
export function aimedAt(household: Household, facts: CircumstanceFacts, of: FitColumns): SQL<number> {
  const sure = distinct(circumstancesOf(household, facts).flatMap((held) => [...held.sure]))
  if (sure.length === 0) return sql<number>`0`
  return sql<number>`case when ${of.forCircumstances} @@ ${words(sure)} then 1 else 0 end`
}

/** The greatest, over the people, of the least that their age, gender and circumstances give. */
function bestPerson(household: Household, facts: CircumstanceFacts, of: FitColumns): SQL {
  const held = circumstancesOf(household, facts)
  const people = peopleOf(household).map((person, index) => ({
    age: ageSaid(person.age),
    gender: person.gender,
    sure: [...held[index]!.sure].toSorted(),
    maybe: [...held[index]!.maybe].toSorted(),
  }))
  const each = distinct(people).map(
    ({ age, gender, sure, maybe }) =>
      sql`least(${list([
        ageGives(age, of.forAges),
        genderGives(gender, of.forGenders),
        codesGive(of.forCircumstances, sure, household.complete ? [...sure, ...maybe] : 'any'),
      ])})`,
  )
  return sql`case when ${of.forAges} is null and ${of.forGenders} is null and ${of.forCircumstances} is null then 2
    else greatest(${list(each)}) end`
}

function ageGives(age: Span | null, ages: SQLWrapper): SQL {
  if (!age) return sql`case when ${ages} is null then 2 else 1 end`
  return sql`case when ${ages} is null or ${ages} @> ${range(age)} then 2 when ${ages} && ${range(age)} then 1 else 0 end`
}

function genderGives(gender: PersonAsked['gender'], limit: SQLWrapper): SQL {
  if (!gender) return sql`case when ${limit} is null then 2 else 1 end`
  return sql`case when ${limit} & ${bitsOf([gender], genders)}::int2 = 0 then 0 else 2 end`
}

/** A household with a person of certain ages. Several such limits may be met by several people. */
function members(household: Household, { forHouseholds }: FitColumns): SQL {
  const spans = spansOf(household)
  const unknown = peopleOf(household).some((person) => !ageSaid(person.age))
  const least = unknown || !household.complete ? sql`1` : sql`0`
  if (spans.length === 0) return sql`case when ${forHouseholds} is null then 2 else ${least} end`
  return sql`case when ${forHouseholds} is null then 2 else (select min(case
    when ${any(spans, (span) => sql`ages @> ${span}`)} then 2
    when ${any(spans, (span) => sql`ages && ${span}`)} then 1 else ${least} end)
    from unnest(${forHouseholds}) as ages) end`
}

function area(place: PlaceAsked | null, { forAreas, forAreaRules }: FitColumns): SQL {
  if (!place) return sql`case when ${forAreas} is null and ${forAreaRules} is null then 2 else 1 end`
  return sql`case when ${forAreaRules} is null then ${codesGive(forAreas, place.certain, possibleIn(place))}
    else (select min(${ruleGives(place)}) from ${rulesIn(forAreaRules)}) end`
}

const rulesIn = (column: SQLWrapper) =>
  sql`jsonb_to_recordset(${column}) as rule(codes tsquery, latitude float8, longitude float8, km float8)`

/** What one rule about areas gives, by its codes or its distance, whichever is better. A missing one gives 0. */
function ruleGives(place: PlaceAsked): SQL {
  const byCodes = sql`case when rule.codes @@ ${words(place.certain)} then 2
    when rule.codes @@ ${words(possibleIn(place))} then 1 else 0 end`
  const uncertain = sql`${place.withinKm}::float8`
  const byDistance = sql`(select case when far + ${uncertain} <= rule.km then 2
    when far - ${uncertain} <= rule.km then 1 else 0 end from (select ${distanceFrom(place)} as far) as measured)`
  return sql`greatest(${byCodes}, ${byDistance})`
}

/** `distanceKm` of distance.ts, from the place to the point of a rule. */
function distanceFrom({ latitude, longitude }: PlaceAsked): SQL {
  const north = sql`sin(radians(rule.latitude - ${latitude}::float8) / 2)`
  const east = sql`sin(radians(rule.longitude - ${longitude}::float8) / 2)`
  return sql`${2 * EARTH_KM}::float8 * asin(sqrt(least(1, ${north} ^ 2
    + ${Math.cos(radians(latitude))}::float8 * cos(radians(rule.latitude)) * ${east} ^ 2)))`
}

function language({ languages }: Household, { forLanguages }: FitColumns): SQL {
  return codesGive(forLanguages, languages, languages.length > 0 ? [] : 'any')
}

function route({ asker }: Household, { forRoutes }: FitColumns): SQL {
  if (!asker) return sql`case when ${forRoutes} is null then 2 else 1 end`
  return sql`case when ${forRoutes} & ${bitsOf([asker], routes)}::int2 = 0 then 1 else 2 end`
}

/** Codes that hold fit a limit; codes that may hold give "check". No limit (null) fits everybody. */
function codesGive(limit: SQLWrapper, sure: readonly string[], maybe: readonly string[] | 'any'): SQL {
  const otherwise =
    maybe === 'any'
      ? sql`1`
      : maybe.some((code) => !sure.includes(code))
        ? sql`case when ${limit} @@ ${words(maybe)} then 1 else 0 end`
        : sql`0`
  if (sure.length === 0) return sql`case when ${limit} is null then 2 else ${otherwise} end`
  return sql`case when ${limit} is null or ${limit} @@ ${words(sure)} then 2 else ${otherwise} end`
}

/** All that is known of a household, as words for the queries in `first_codes`. */
function wordsOf(household: Household, facts: CircumstanceFacts): string[] {
  const { languages, asker, place } = household
  return [
    ...circumstancesOf(household, facts).flatMap(({ sure }) =>
      [...sure].map((code) => word('circumstance', code)),
    ),
    ...peopleOf(household).flatMap(({ gender }) => (gender ? word('gender', gender) : [])),
    ...languages.map((code) => word('language', code)),
    ...(asker ? [word('route', asker)] : []),
    ...(place?.certain ?? []).map((code) => word('area', code)),
  ]
}

const possibleIn = (place: PlaceAsked) => [...new Set([...place.certain, ...place.possible])]

const spansOf = (household: Household) =>
  distinct(peopleOf(household).flatMap((person) => ageSaid(person.age) ?? [])).map(range)

/** Words that no code can be are left out: they would match nothing, and could end the quotation. */
const words = (all: readonly string[]) =>
  sql`${quoted(all.filter((each) => /^[A-Za-z0-9_:]+$/.test(each))).join(' ')}::tsvector`

const range = ({ from, to }: Span) => sql`${`[${from},${to})`}::int4range`
const list = (all: SQL[]) => sql.join(all, sql`, `)
const any = (spans: SQL[], test: (span: SQL) => SQL) => sql`(${sql.join(spans.map(test), sql` or `)})`
const distinct = <Value>(all: readonly Value[]) => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
]
