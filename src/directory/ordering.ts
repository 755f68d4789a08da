import type { Candidates } from './candidates.ts'
import { isClosedForNow } from './filters.ts'
import type { FindRequest } from './find-request.ts'
import { dayNumber } from './freshness.ts'
import { score, type Signals } from './ranking.ts'

/** Results that are about what was asked less than this share of the best one are left out. */
const leastShare = 0.2
const leastRelevance = 0.1
/** What comes to people, or is given by phone or online, stands among those about three miles away. */
const noPlaceMetres = 5_000

/** A candidate by its place in the columns, with its score. */
export type Ordered = { at: number; score: number }

/**
 * The candidates that are about what was asked, in the order asked for. `browsing`: nothing was asked in words, so that
 * all are as much about it. Pure; equal scores keep the order of the index.
 */
export function order(
  found: Candidates,
  sort: FindRequest['sort'],
  {
    browsing,
    query,
    about,
    freshness,
    now,
  }: {
    browsing: boolean
    query: { needs: { weight: number }[]; explained: number }
    about: Signals['about']
    freshness: { dueDays: number; staleDays: number }
    now: Date
  },
): Ordered[] {
  const today = dayNumber(now.toISOString())
  const rows: (Ordered & { relevance: number })[] = []
  let best = 0
  for (let at = 0; at < found.no.length; at++) {
    const signals = signalsOf(found, at, today, about, query)
    if (browsing) signals.words = 0.5
    const { relevance, total } = score(signals, freshness)
    if (relevance < leastRelevance) continue
    best = Math.max(best, relevance)
    rows.push({ at, score: total, relevance })
  }
  const close = browsing ? rows : rows.filter(({ relevance }) => relevance >= best * leastShare)
  const soonest = (at: number) => known(found.takes_from[at]) ?? Number.MAX_SAFE_INTEGER
  const nearest = (at: number) => known(found.metres[at]) ?? noPlaceMetres
  const by: Record<FindRequest['sort'], (a: Ordered, b: Ordered) => number> = {
    best: (a, b) => b.score - a.score,
    nearest: (a, b) => nearest(a.at) - nearest(b.at) || b.score - a.score,
    soonest: (a, b) => soonest(a.at) - soonest(b.at) || b.score - a.score,
  }
  return close.sort((a, b) => by[sort](a, b) || (found.no[a.at] ?? 0) - (found.no[b.at] ?? 0))
}

/** Kilometres to a candidate; null: nowhere to go to, or no place was asked for. */
export function kilometresTo(found: Candidates, at: number): number | null {
  const metres = known(found.metres[at])
  return metres === null ? null : metres / 1000
}

export const verdictAt = ({ verdict }: Candidates, at: number): 0 | 1 | 2 =>
  verdict[at] === 2 ? 2 : verdict[at] === 1 ? 1 : 0

function signalsOf(
  found: Candidates,
  at: number,
  today: number,
  about: Signals['about'],
  query: { needs: { weight: number }[]; explained: number },
): Signals {
  const needAt = found.need_at[at] ?? 0
  const takesFrom = known(found.takes_from[at])
  const assured = found.assured_day[at] ?? 0
  const covers = known(found.covers[at])
  return {
    words: (found.words[at] ?? 0) / 1000,
    explained: query.explained,
    needs: query.needs.map(({ weight }, need) => ({ weight, place: (needAt >> (3 * need)) & 7 })),
    name: (found.name[at] ?? 0) / 1000,
    distanceKm: kilometresTo(found, at),
    covers: covers === null ? null : covers / 2,
    verdict: verdictAt(found, at),
    first: found.first[at] ?? 0,
    about,
    aimed: found.aimed[at] === 1,
    takesInDays: takesFrom === null ? null : Math.max(0, takesFrom - today),
    confirmedDays: assured === 0 ? null : today - assured,
    closedForNow: isClosedForNow(found.bits_1[at] ?? 0),
  }
}

/** Columns of candidates say "not known" with -1. */
const known = (value: number | undefined) => (value === undefined || value < 0 ? null : value)
