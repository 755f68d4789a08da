import { accessFeatures, barriersAbsent, costKinds, waysGiven } from './listing.ts'

/**
 * What is asked of a search, read from an address. The address is the whole state of a search except the household,
 * so every result page can be linked to; nothing about a person is ever in it but what they type as words.
 */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export const waysIn = ['self', 'professional', 'drop_in'] as const
export const sorts = ['best', 'nearest', 'soonest'] as const

const several = {
  cost: costKinds,
  given: waysGiven,
  day: weekdays,
  time: partsOfDay,
  access: accessFeatures,
  route: waysIn,
  without: barriersAbsent,
} as const

export type FindRequest = {
  q: string
  /** Postcode, part of one, or a place's name, as typed. */
  postcode: string
  need: string[]
  language: string[]
  taking: boolean
  openNow: boolean
  sort: (typeof sorts)[number]
  page: number
} & { [Name in keyof typeof several]: (typeof several)[Name][number][] }

export type FindMistake = 'page_not_a_number' | 'too_long'

const longestQuery = 500
const most = 20

/**
 * Reads a search from the query of an address. Filters it does not know are left out and a parameter given once too
 * often counts once, so that an old or mangled link still answers. Only a page that is no page is a mistake.
 */
export function readFindRequest(asked: URLSearchParams): { request: FindRequest; mistakes: FindMistake[] } {
  const mistakes: FindMistake[] = []
  const one = (name: string, longest: number) => {
    const text = (asked.getAll(name)[0] ?? '').replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()
    if (text.length > longest) mistakes.push('too_long')
    // Cutting may leave half a character or a space at the end.
    return text.slice(0, longest).replace(/[\p{Cs}\s]+$/u, '')
  }
  const codes = (name: string) =>
    [...new Set(asked.getAll(name).filter((c) => /^[a-z][a-z0-9_]{1,39}$/.test(c)))].slice(0, most)
  const known = <Value extends string>(name: string, values: readonly Value[]) =>
    values.filter((value) => asked.getAll(name).includes(value))
  const pageText = asked.getAll('page')[0] || '1'
  const page = /^\d{1,9}$/.test(pageText) ? Number(pageText) : 0
  if (page < 1) mistakes.push('page_not_a_number')

  const request: FindRequest = {
    q: one('q', longestQuery),
    postcode: one('postcode', 80),
    need: codes('need'),
    language: codes('language').filter((c) => c.length <= 3),
    taking: asked.getAll('taking').includes('yes'),
    openNow: asked.getAll('open').includes('now'),
    sort: known('sort', sorts)[0] ?? 'best',
    page: Math.max(1, page),
    cost: known('cost', several.cost),
    given: known('given', several.given),
    day: known('day', several.day),
    time: known('time', several.time),
    access: known('access', several.access),
    route: known('route', several.route),
    without: known('without', several.without),
  }
  return { request, mistakes }
}

/** The address's query that asks for this again, with changes; what stands at its default is left out. */
export function findQuery(request: FindRequest, change: Partial<FindRequest> = {}): string {
  const next = { ...request, page: 1, ...change }
  const query = new URLSearchParams()
  if (next.q) query.set('q', next.q)
  if (next.postcode) query.set('postcode', next.postcode)
  for (const name of [
    'need',
    'cost',
    'given',
    'day',
    'time',
    'language',
    'access',
    'route',
    'without',
  ] as const)
    for (const value of next[name]) query.append(name, value)
  if (next.taking) query.set('taking', 'yes')
  if (next.openNow) query.set('open', 'now')
  if (next.sort !== 'best') query.set('sort', next.sort)
  if (next.page > 1) query.set('page', String(next.page))
  return query.toString()
}

/** Whether a part of an address can be a slug at all. It may hold anything, and PostgreSQL refuses a NUL byte. */
export const isSlug = (text: string) => /^[a-z0-9-]{1,100}$/.test(text)

/** Whether an address's query says this request and nothing else; fields that were left empty do not count. */
export function saysOnly(asked: URLSearchParams, request: FindRequest): boolean {
  const written = [...asked].filter(([, value]) => value !== '')
  const read = [...new URLSearchParams(findQuery(request, { page: request.page }))]
  const sorted = (pairs: [string, string][]) =>
    pairs
      .map((pair) => pair.join('='))
      .toSorted()
      .join('&')
  return sorted(written) === sorted(read)
}
