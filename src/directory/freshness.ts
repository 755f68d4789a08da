/** How far a listing can be trusted to be right: when it was last confirmed, and whether that is long ago. */
export type Freshness =
  | {
      state: 'confirmed' | 'due' | 'stale'
      days: number
      on: string
      by: 'organization' | 'place_team' | 'feed'
    }
  | { state: 'never' }

/**
 * `confirmed` until `dueDays` have gone by, then `due`, then `stale` from `staleDays`; `never` when nobody has confirmed it.
 * Days are counted in whole days of UTC; a confirmation dated in the future counts as today's.
 */
export function freshness(
  assured: { on: string; by: 'organization' | 'place_team' | 'feed' } | null,
  limits: { dueDays: number; staleDays: number },
  now: Date,
): Freshness {
  if (!assured) return { state: 'never' }
  const days = Math.max(0, dayNumber(now.toISOString()) - dayNumber(assured.on))
  const state = days >= limits.staleDays ? 'stale' : days >= limits.dueDays ? 'due' : 'confirmed'
  return { state, days, ...assured }
}

/** Days since 1970 of a day or an instant in ISO 8601. */
export const dayNumber = (iso: string) => Math.floor(Date.parse(iso) / 86_400_000)
