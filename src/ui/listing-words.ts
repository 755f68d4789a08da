import type { Capacity, Card, Cost } from '../directory/card.ts'
import { freshness } from '../directory/freshness.ts'
import type { Listing } from '../directory/listing.ts'
import type { PlaceShown } from '../directory/shown.ts'
import type { Text } from '../text/text.ts'

type Words = Text['listing']

/** Something that a listing says, or its silence: `stated` is false and the words stand in muted text. */
export type Said = { words: string; stated: boolean }

const said = (words: string): Said => ({ words, stated: true })
const silent = (words: string): Said => ({ words, stated: false })

/** "Taking people now (said 12 November)". What is closed for now says that instead. */
export function capacityWords(
  card: Pick<Card, 'status' | 'reopensOn' | 'capacity'>,
  words: Words,
  now: Date,
): Said {
  if (card.status === 'temporarily closed') return said(words.status.closedForNow(card.reopensOn, now))
  if (card.status !== 'active') return said(words.status.closed)
  const { kind, saidOn } = card.capacity
  if (kind === 'not_stated') return silent(words.capacity.notStated)
  const room = roomWords(card.capacity, words, now)
  return said(saidOn ? `${room} (${words.capacity.said(saidOn, now)})` : room)
}

function roomWords({ kind, weeks, until }: Capacity, words: Words, now: Date): string {
  const stillAhead = until && Date.parse(until) >= now.getTime() - 86_400_000 ? until : null
  if (kind === 'waiting') return words.capacity.waiting(weeks)
  if (kind === 'full') return words.capacity.full(stillAhead, now)
  if (kind === 'paused') return words.capacity.paused(stillAhead, now)
  return words.capacity.open
}

/** "free", "£3", "from £2", or that it is not stated, which is never shown as free. */
export function costWords({ kind, options }: Cost, words: Words): Said {
  if (kind === 'not_stated') return silent(words.cost.notStated)
  if (kind === 'free') return said(words.cost.free)
  const amounts = options.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  if (amounts.length === 0)
    return said(options.find((one) => one.amountDescription)?.amountDescription ?? words.cost.yes)
  const least = Math.min(...amounts)
  return said(amounts.length > 1 ? words.cost.from(least) : words.cost.amount(least))
}

/** How far and where; what has no place to go to says how it reaches people instead. */
export function whereWords(
  card: Pick<Card, 'towns' | 'confidentialArea' | 'given'>,
  distanceKm: number | null,
  words: Words,
): Said {
  if (card.confidentialArea) return said(words.where.confidential(card.confidentialArea))
  if (card.towns.length > 0) {
    const towns = card.towns.length > 3 ? `${card.towns.slice(0, 2).join(', ')} …` : words.and(card.towns)
    return said(distanceKm === null ? towns : `${towns}, ${words.distance(distanceKm)}`)
  }
  if (distanceKm !== null) return said(words.distance(distanceKm))
  const given = card.given.filter((way) => way !== 'in_person').map((way) => words.given[way])
  return given.length > 0 ? said(given.join(', ')) : silent(words.where.notStated)
}

/** The first times that it is on, and how many more there are. */
export function whenWords(schedules: Listing['schedules'], words: Words, most = 2): Said {
  const times = [...new Set(schedules.map(words.when).filter(Boolean))]
  if (times.length === 0) return silent(words.whenNotStated)
  const more = times.length > most ? ` ${words.more(times.length - most)}` : ''
  return said(times.slice(0, most).join('; ') + more)
}

export function gettingInWords({ self, professional, dropIn }: Card['gettingIn'], words: Words): Said {
  if (!self && !dropIn && professional) return said(words.gettingIn.onlyProfessional)
  const ways = [
    dropIn && words.gettingIn.dropIn,
    self && words.gettingIn.self,
    professional && words.gettingIn.professional,
  ].filter((way) => typeof way === 'string')
  return ways.length > 0 ? said(words.gettingIn.or(ways)) : silent(words.gettingIn.notStated)
}

/** "Confirmed 3 weeks ago by the group"; not `stated` when it is too long ago to rely on. */
export function freshWords(
  assured: Card['assured'],
  limits: PlaceShown['freshness'],
  words: Words,
  now: Date,
): Said {
  const fresh = freshness(assured, limits, now)
  if (fresh.state === 'never') return silent(words.fresh.never)
  if (fresh.state === 'stale') return silent(words.fresh.stale(words.fresh.month(fresh.on)))
  return said(words.fresh.confirmed(words.fresh.ago(fresh.days), words.fresh.by[fresh.by]))
}
