import { sql } from 'drizzle-orm'
import type { Asked, Candidates } from './candidates.ts'
import { filterBits, meets, wantedBits } from './filters.ts'
import type { FindRequest } from './find-request.ts'
import type { FilterChoice, FilterName, Found } from './found.ts'

/** Whether a candidate is what every filter of the request asks for; `but` leaves one filter out. */
export function meetsAll(found: Candidates, at: number, request: FindRequest, but?: FilterName): boolean {
  const words = [found.bits_1[at] ?? 0, found.bits_2[at] ?? 0]
  for (const wanted of wantedOf(request))
    if (wanted.filter !== but && !meets(words[wanted.word] ?? 0, wanted)) return false
  if (but !== 'open' && request.openNow && !found.open[at]) return false
  if (but !== 'need' && request.need.length > 0 && !hasAny(found.needCodes[at], request.need)) return false
  return but === 'language' || request.language.length === 0 || hasAny(found.languages[at], request.language)
}

/**
 * How many results each choice would leave, as if the rest of its own group were not chosen. Those that are not for the
 * household are not counted. Choices that would leave nothing are not offered, unless they are chosen.
 */
export function countFilters(
  found: Candidates,
  all: number[],
  request: FindRequest,
  forSomebody: boolean,
): Found['filters'] {
  const candidates = forSomebody ? all.filter((at) => found.verdict[at] !== 0) : all
  const filters = {} as Found['filters']
  const within = (filter: FilterName) => candidates.filter((at) => meetsAll(found, at, request, filter))
  const unfiltered =
    wantedOf(request).length === 0 &&
    !request.openNow &&
    request.need.length === 0 &&
    request.language.length === 0
  const rowsOf = (filter: FilterName) => (unfiltered ? candidates : within(filter))

  for (const filter of ['cost', 'given', 'day', 'time', 'access', 'route', 'without', 'taking'] as const) {
    const rows = rowsOf(filter)
    const chosen: readonly string[] = filter === 'taking' ? (request.taking ? ['yes'] : []) : request[filter]
    filters[filter] = filterBits
      .filter((choice) => choice.filter === filter)
      .map(({ value, word, bit }): FilterChoice => {
        const bits = word === 0 ? found.bits_1 : found.bits_2
        let count = 0
        for (const at of rows) if (((bits[at] ?? 0) & bit) !== 0) count++
        return { value, count, chosen: chosen.includes(value) }
      })
      .filter(offered)
  }
  filters.open = [
    { value: 'now', count: rowsOf('open').filter((at) => found.open[at]).length, chosen: request.openNow },
  ].filter(offered)
  filters.need = countCodes(rowsOf('need'), found.needCodes, request.need).slice(0, 12)
  filters.language = countCodes(rowsOf('language'), found.languages, request.language)
  return filters
}

/** What the filters ask of the database, for searches with more candidates than can be weighed; null with no filters. */
export function onlyWanted(request: FindRequest): Asked['only'] | null {
  const bits = wantedOf(request).map(({ word, mask, all }) => {
    const column = word === 0 ? sql`d.bits_1` : sql`d.bits_2`
    return all ? sql`${column} & ${mask}::int = ${mask}::int` : sql`${column} & ${mask}::int <> 0`
  })
  if (bits.length === 0 && request.need.length === 0 && request.language.length === 0 && !request.openNow)
    return null
  return { bits, needs: request.need, languages: request.language, open: request.openNow }
}

const known = new WeakMap<FindRequest, ReturnType<typeof wantedBits>>()
function wantedOf(request: FindRequest) {
  const wanted = known.get(request) ?? wantedBits(request)
  known.set(request, wanted)
  return wanted
}

const offered = ({ count, chosen }: FilterChoice) => count > 0 || chosen

const hasAny = (codes: string | undefined, wanted: string[]) => {
  const has = ` ${codes ?? ''} `
  return wanted.some((code) => has.includes(` ${code} `))
}

function countCodes(rows: number[], codes: string[], chosen: string[]): FilterChoice[] {
  const counts = new Map<string, number>(chosen.map((code) => [code, 0]))
  for (const at of rows)
    for (const code of (codes[at] ?? '').split(' ')) if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
    .sort(
      (a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || a.value.localeCompare(b.value),
    )
}
