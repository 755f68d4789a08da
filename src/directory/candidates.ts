import { type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/client.ts'
import { searchDocuments } from '../../db/schema.ts'
import type { CircumstanceFacts } from './circumstances.ts'
import { aimedAt, fitVerdict, priorityHits } from './fit-sql.ts'
import type { Household, PlaceAsked } from './household.ts'

/**
 * Words, needs and place to SQL: one statement that brings every service which may answer a search, as columns of
 * numbers. Filters are counted and the order is decided from them in memory (search.ts, ranking.ts); who it fits is
 * decided here, by the rule's SQL twin.
 */
export type Asked = {
  /** Stems to look for, with how much each says (rare words more). At most eight. */
  stems: { stem: string; says: number }[]
  /** At most eight. */
  needs: { code: string; weight: number }[]
  /** The whole query, folded, for names; empty when names are not to be compared. */
  name: string
  /** Whether names that are only like the query are wanted too. */
  fuzzy: boolean
  place: PlaceAsked | null
  /** Who it is for: the household that was asked about, else the people whom the words name. */
  household: Household | null
  /** Minute of the week in London. */
  minute: number
  /** Take the nearest ones, and some of those that have no place to go to, instead of any. */
  nearestOnly: boolean
  only: { bits: SQL[]; needs: string[]; languages: string[]; open: boolean }
}

const columns = [
  'no',
  /** How much of what the words say it has, in thousandths; then which of the stems, bit by bit. */
  'words',
  'has',
  /** Three bits for each need asked for: its place among those that the group ticked (6 at most), 7 in words only, 0 not. */
  'need_at',
  /** How like its names the query is, in thousandths. */
  'name',
  /** -1: nowhere to go to, or no place was asked for. */
  'metres',
  /** Whether it covers where they live: 0, 1 perhaps, 2; -1 not known. */
  'covers',
  /** What `fit` says: 0, 1 or 2; 2 when nobody was asked for. */
  'verdict',
  /** How many criteria put this household first. */
  'first',
  /** 1: only for circumstances that somebody in it is known to have. */
  'aimed',
  /** As in search_documents; -1: not known. */
  'takes_from',
  'assured_day',
  'bits_1',
  'bits_2',
  'open',
] as const

/** The candidates, column by column: one place in every list is one service. All whole numbers. */
export type Candidates = { [Name in (typeof columns)[number]]: number[] } & {
  needCodes: string[]
  languages: string[]
}

/** More than this many are not weighed: counts are then "at least". */
export const mostCandidates = 2000

const d = alias(searchDocuments, 'd')

/** Brings the candidates of a search; with nothing to look for, every service. */
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

  const [row] = await db.execute<Row>(sql`
    select
      ${sql.join(
        columns.map((name) => sql`array_agg(${sql.identifier(name)})::text as ${sql.identifier(name)}`),
        sql`, `,
      )},
      string_agg(need_codes, '|') as need_codes, string_agg(languages, '|') as languages
    from (
      select
        d.no, d.assured_day, d.bits_1, d.bits_2,
        coalesce(d.takes_from, -1) as takes_from,
        array_to_string(d.needs, ' ') as need_codes, array_to_string(d.languages, ' ') as languages,
        (d.open_minutes @> ${asked.minute}::int)::int as open,
        ((${sum(words)}) * 1000)::int as words,
        (${sum(has)})::int as has,
        (${sum(needs.map(needAt))})::int as need_at,
        ((${nameScore(asked)}) * 1000)::int as name,
        ${point ? sql`coalesce(${nearest(point)}, -1)::int` : sql`-1`} as metres,
        ${covers(place)} as covers,
        ${household ? fitVerdict(household, facts, d) : sql`2`}::int as verdict,
        ${household ? priorityHits(household, facts, d) : sql`0`}::int as first,
        ${household ? aimedAt(household, facts, d) : sql`0`} as aimed
      from ${asked.nearestOnly && point ? nearestOf(asked, point) : sql`${searchDocuments} d`} ${lateral}
      where ${where(asked)}
      limit ${mostCandidates + 1}
    ) found`)
  return unpack(row)
}

/** What can be walked to first; what comes to people, or is given by phone or online, has no distance and keeps a share. */
const nearestOf = (asked: Asked, point: SQL) => sql`(
  (select * from ${searchDocuments} d where ${where(asked)} and d.earth is not null
    order by d.earth <-> ${point} limit ${mostCandidates * 0.75})
  union all
  (select * from ${searchDocuments} d where ${where(asked)} and d.earth is null limit ${mostCandidates * 0.25 + 1})) d`

type Row = Record<(typeof columns)[number] | 'need_codes' | 'languages', string | null>

/** The driver reads arrays letter by letter; as JSON they are read many times as fast. */
function unpack(row: Row | undefined): Candidates {
  const numbers = (text: string | null | undefined) =>
    text ? (JSON.parse(`[${text.slice(1, -1)}]`) as number[]) : []
  const words = (text: string | null | undefined) => text?.split('|') ?? []
  const lists = Object.fromEntries(columns.map((name) => [name, numbers(row?.[name])])) as Record<
    (typeof columns)[number],
    number[]
  >
  return { ...lists, needCodes: words(row?.need_codes), languages: words(row?.languages) }
}

/** A stem as a tsquery of one lexeme. */
const lexeme = (stem: string) => `'${stem.replace(/['\\]/g, '$&$&')}'`

const sum = (parts: SQL[]) => (parts.length > 0 ? sql.join(parts, sql` + `) : sql`0`)

/** Array of texts that goes as one parameter. */
const texts = (values: readonly string[]) =>
  sql`${`{${values.map((value) => JSON.stringify(value)).join(',')}}`}::text[]`

/** Where one need stands in a service, in its three bits. */
const needAt = ({ code }: { code: string }, at: number) => sql`(case
  when d.needs @> array[${code}] then least(6, array_position(d.needs, ${code}))
  when d.needs_in_words @> array[${code}] then 7 else 0 end << ${3 * at})`

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
  if (!place || place.possible.length === 0) return sql`-1`
  return sql`(case when d.covers is null then -1 when d.covers = '{*}' or d.covers && ${texts(place.certain)} then 2
    when d.covers && ${texts(place.possible)} then 1 else 0 end)`
}

function where({ stems, needs, fuzzy, name, only, minute }: Asked): SQL {
  const found: SQL[] = []
  if (stems.length > 0)
    found.push(sql`d.words @@ ${stems.map(({ stem }) => lexeme(stem)).join(' | ')}::tsquery`)
  const codes = needs.map(({ code }) => code)
  if (codes.length > 0) found.push(sql`d.needs && ${texts(codes)}`, sql`d.needs_in_words && ${texts(codes)}`)
  if (fuzzy && name) found.push(sql`${name} <% d.names`)
  const filters = [
    ...only.bits,
    ...(only.needs.length > 0 ? [sql`d.needs && ${texts(only.needs)}`] : []),
    ...(only.open ? [sql`d.open_minutes @> ${minute}::int`] : []),
    ...(only.languages.length > 0 ? [sql`d.languages && ${texts(only.languages)}`] : []),
  ]
  const parts = [...(found.length > 0 ? [sql`(${sql.join(found, sql` or `)})`] : []), ...filters]
  return parts.length > 0 ? sql.join(parts, sql` and `) : sql`true`
}
