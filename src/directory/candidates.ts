import { type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/client.ts'
import { searchDocuments } from '../../db/schema.ts'
import type { CircumstanceFacts } from './circumstances.ts'
import { fitVerdict, priorityHits } from './fit-sql.ts'
import type { Household, PlaceAsked } from './household.ts'

/**
 * Words, needs and place to SQL: one statement that brings every service which may answer a search, as columns of
 * numbers. Filters are counted and the order is decided from them in memory (search.ts, ranking.ts); who it fits is
 * decided here, by the rule's SQL twin.
 */
export type Asked = {
  /** Stems to look for, with how much each says (rare words more). At most eight. */
  stems: { stem: string; says: number }[]
  needs: { code: string; weight: number }[]
  /** The whole query, folded, for names; empty when names are not to be compared. */
  name: string
  /** Whether names that are only like the query are wanted too. */
  fuzzy: boolean
  place: PlaceAsked | null
  /** Ages in months that the words name. */
  ages: { from: number; to: number } | null
  household: Household | null
  /** Minute of the week in London. */
  minute: number
  only: { bits: SQL[]; needs: string[]; languages: string[]; open: boolean }
}

/** The candidates, column by column: place in each list is one service. */
export type Candidates = {
  no: number[]
  words: number[]
  /** Bit by bit, which of the stems it has. */
  has: number[]
  needs: number[]
  name: number[]
  /** -1: nowhere to go to, or no place was asked for. */
  metres: number[]
  /** Whether it covers where they live: 0, 0.5 perhaps, 1; -1 not known. */
  covers: number[]
  verdict: (0 | 1 | 2)[]
  first: number[]
  /** Whether it is for an age that the words name: 0 or 1; -1 not known. */
  ageAsked: number[]
  /** -1: not known. */
  takesFrom: number[]
  assuredDay: number[]
  bits1: number[]
  bits2: number[]
  open: boolean[]
  needCodes: string[]
  languages: string[]
}

/** More than this many are not weighed: counts are then "at least". */
export const mostCandidates = 2000

const d = alias(searchDocuments, 'd')

/** Brings the candidates of a search; with nothing to look for, every service (the nearest, when there is a place). */
export async function candidates(db: Db, asked: Asked, facts: CircumstanceFacts): Promise<Candidates> {
  const { stems, needs, place, household } = asked
  const ranks = stems.map(({ stem }) => sql`ts_rank('{0.2,0.45,0.75,1}', words, ${lexeme(stem)}::tsquery)`)
  const rankNames = stems.map((_, at) => sql.identifier(`r${at}`))
  const all = stems.reduce((sum, { says }) => sum + says, 0) || 1
  const words = stems.map(({ says }, at) => sql`least(1, r.${rankNames[at]} * 1.6) * ${says / all}::float4`)
  const has = stems.map((_, at) => sql`case when r.${rankNames[at]} > 0 then ${1 << at}::int else 0 end`)
  const lateral =
    stems.length > 0
      ? sql`cross join lateral (select ${sql.join(
          ranks.map((rank, at) => sql`${rank} as ${rankNames[at]}`),
          sql`, `,
        )}) r`
      : sql``
  const point = place ? sql`ll_to_earth(${place.latitude}, ${place.longitude})` : null

  const rows = await db.execute<Row>(sql`
    select
      array_agg(no) as no, array_agg(words) as words, array_agg(has) as has, array_agg(needs) as needs, array_agg(name) as name,
      array_agg(coalesce(metres, -1)::float4) as metres, array_agg(covers) as covers, array_agg(verdict) as verdict, array_agg(first) as first,
      array_agg(age_asked) as "ageAsked", array_agg(coalesce(takes_from, -1)) as "takesFrom", array_agg(assured_day) as "assuredDay",
      array_agg(bits_1) as bits1, array_agg(bits_2) as bits2, array_agg(open) as open,
      string_agg(need_codes, '|') as "needCodes", string_agg(languages, '|') as languages
    from (
      select
        d.no, d.takes_from, d.assured_day, d.bits_1, d.bits_2,
        array_to_string(d.needs, ' ') as need_codes, array_to_string(d.languages, ' ') as languages,
        d.open_minutes @> ${asked.minute}::int as open,
        (${sum(words)})::float4 as words,
        (${sum(has)})::int as has,
        (${needScore(needs)})::float4 as needs,
        (${nameScore(asked)})::float4 as name,
        ${point ? nearest(point) : sql`null::float8`} as metres,
        ${covers(place)} as covers,
        ${household ? fitVerdict(household, facts, d) : sql`2`}::int as verdict,
        ${household ? priorityHits(household, facts, d) : sql`0`}::int as first,
        ${asked.ages ? sql`coalesce((d.for_ages && int4range(${asked.ages.from}::int, ${asked.ages.to}::int))::int, -1)` : sql`-1`} as age_asked
      from ${searchDocuments} d ${lateral}
      where ${where(asked)}
      ${point && stems.length === 0 && needs.length === 0 ? sql`order by d.earth <-> ${point}` : sql``}
      limit ${mostCandidates + 1}
    ) found`)
  return unpack(rows[0])
}

type Row = Record<string, unknown> & {
  [Name in keyof Candidates]: Name extends 'needCodes' | 'languages' ? string | null : Candidates[Name] | null
}

function unpack(row: Row | undefined): Candidates {
  const count = row?.no?.length ?? 0
  const list = <Item>(items: Item[] | null | undefined) => items ?? []
  const texts = (text: string | null | undefined) => (count === 0 ? [] : (text ?? '').split('|'))
  return {
    no: list(row?.no),
    words: list(row?.words),
    has: list(row?.has),
    needs: list(row?.needs),
    name: list(row?.name),
    metres: list(row?.metres),
    covers: list(row?.covers),
    verdict: list(row?.verdict),
    first: list(row?.first),
    ageAsked: list(row?.ageAsked),
    takesFrom: list(row?.takesFrom),
    assuredDay: list(row?.assuredDay),
    bits1: list(row?.bits1),
    bits2: list(row?.bits2),
    open: list(row?.open),
    needCodes: texts(row?.needCodes),
    languages: texts(row?.languages),
  }
}

/** A stem as a tsquery of one lexeme. */
const lexeme = (stem: string) => `'${stem.replace(/['\\]/g, '$&$&')}'`

const sum = (parts: SQL[]) => (parts.length > 0 ? sql.join(parts, sql` + `) : sql`0`)

/** Array of texts that goes as one parameter. */
const texts = (values: readonly string[]) =>
  sql`${`{${values.map((value) => JSON.stringify(value)).join(',')}}`}::text[]`

/** The best of the needs that a service has; needs ticked first count most, those that only its words show least. */
function needScore(needs: Asked['needs']): SQL {
  if (needs.length === 0) return sql`0`
  const each = needs.map(
    ({ code, weight }) => sql`${weight}::float4 * case
      when d.needs @> array[${code}] then greatest(0.6, 1 - 0.035 * (array_position(d.needs, ${code}) - 1))
      when d.needs_in_words @> array[${code}] then 0.6 else 0 end`,
  )
  const [one] = each
  return each.length === 1 && one ? one : sql`greatest(${sql.join(each, sql`, `)}) + 0.12 * (${sum(each)})`
}

/** How like its names the whole query is; only reckoned where a rare word or a likeness was found, since it is slow. */
function nameScore({ name, stems, fuzzy }: Asked): SQL {
  if (name.length < 4) return sql`0`
  const like = sql`(strict_word_similarity(${name}, d.names) + similarity(${name}, d.names)) / 2`
  if (fuzzy) return like
  const some = stems.map(({ stem }) => lexeme(`${stem}`) + ':AB').join(' & ')
  return stems.length > 0 ? sql`case when d.words @@ ${some}::tsquery then ${like} else 0 end` : sql`0`
}

const nearest = (point: SQL) => sql`least(
  earth_distance(d.earth, ${point}),
  case when d.more_earths is null then null
    else (select min(earth_distance(e, ${point})) from unnest(d.more_earths) e) end)`

function covers(place: PlaceAsked | null): SQL {
  if (!place || place.possible.length === 0) return sql`-1::float4`
  return sql`(case when d.covers is null then -1 when d.covers = '{*}' or d.covers && ${texts(place.certain)} then 1
    when d.covers && ${texts(place.possible)} then 0.5 else 0 end)::float4`
}

function where({ stems, needs, fuzzy, name, only }: Asked): SQL {
  const found: SQL[] = []
  if (stems.length > 0)
    found.push(sql`d.words @@ ${stems.map(({ stem }) => lexeme(stem)).join(' | ')}::tsquery`)
  const codes = needs.map(({ code }) => code)
  if (codes.length > 0) found.push(sql`d.needs && ${texts(codes)}`, sql`d.needs_in_words && ${texts(codes)}`)
  if (fuzzy && name) found.push(sql`${name} <% d.names`)
  const filters = [
    ...only.bits,
    ...(only.needs.length > 0 ? [sql`d.needs && ${texts(only.needs)}`] : []),
    ...(only.languages.length > 0 ? [sql`d.languages && ${texts(only.languages)}`] : []),
  ]
  const parts = [...(found.length > 0 ? [sql`(${sql.join(found, sql` or `)})`] : []), ...filters]
  return parts.length > 0 ? sql.join(parts, sql` and `) : sql`true`
}
