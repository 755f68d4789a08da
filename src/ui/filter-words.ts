import type { Names } from '../directory/directory.ts'
import type { FindRequest } from '../directory/find-request.ts'
import type { FilterName } from '../directory/found.ts'
import type { Text } from '../text/text.ts'

/** The groups of filters in the order they are shown; the first few stand open. */
export const filterOrder = [
  'taking',
  'open',
  'cost',
  'given',
  'route',
  'day',
  'time',
  'need',
  'without',
  'access',
  'language',
] as const satisfies readonly FilterName[]

/** What one choice of a filter is called. */
export function filterLabel(filter: FilterName, value: string, text: Text, names: Names): string {
  const { filters } = text.find
  const of = (words: Record<string, string>) => words[value] ?? value
  switch (filter) {
    case 'need':
      return names.need(value)
    case 'language':
      return names.language(value)
    case 'taking':
      return filters.taking
    case 'open':
      return filters.openNow
    case 'access':
      return of(text.listing.access)
    case 'without':
      return of(text.listing.without)
    default:
      return of(filters[filter])
  }
}

type Choice = { filter: FilterName; value: string; rest: FindRequest }

/** Every choice that a request makes, with the request as it would be without it. */
export function choicesOf(request: FindRequest): Choice[] {
  return filterOrder.flatMap((filter): Choice[] => {
    if (filter === 'taking')
      return request.taking ? [{ filter, value: 'yes', rest: { ...request, taking: false } }] : []
    if (filter === 'open')
      return request.openNow ? [{ filter, value: 'now', rest: { ...request, openNow: false } }] : []
    const chosen: readonly string[] = request[filter]
    return chosen.map((value) => ({
      filter,
      value,
      rest: { ...request, [filter]: chosen.filter((one) => one !== value) },
    }))
  })
}

/** The same words and place with no filter. */
export const withoutFilters = (request: FindRequest): FindRequest =>
  choicesOf(request).reduce<FindRequest>(
    (rest, { filter }) =>
      filter === 'taking'
        ? { ...rest, taking: false }
        : filter === 'open'
          ? { ...rest, openNow: false }
          : { ...rest, [filter]: [] },
    request,
  )
