/**
 * What decides the order of results, in one place. Words and needs say whether a service is about what was asked: that is
 * `relevance`, from 0 to 1. Everything else moves it up or down by a share, so that no nearness makes a service about
 * something else come first. The weights were set on the judged searches of `npm run bench:search`.
 */
export const weights = {
  /** A need that only the listing's words show, against one that the group ticked first; each later one counts less. */
  needInWords: 0.38,
  needLater: 0.09,
  /** What further needs add to the one that is met best. */
  needMore: 0.14,
  /** How much of the relevance the words can give, and the needs; and the lesser of the two besides. */
  words: 0.45,
  needs: 0.9,
  both: 0.9,
  /** Being for these circumstances only is to be about what was asked, too. */
  aimedAt: 0.25,
  /** How much less the words say when phrases have explained them all. */
  explained: 0.16,
  /** A name that is what was typed. */
  name: 1.2,
  /** Shares by which the rest moves it. */
  near: 0.14,
  covers: 0.04,
  elsewhere: -0.25,
  takingNow: 0.025,
  waitingLong: -0.04,
  confirmed: 0.04,
  stale: -0.03,
  fits: 0.3,
  first: 0.06,
  /** The same where only the words of the search say who it is for. */
  fitsWords: 0.06,
  notForWords: -0.5,
  aimed: 0.2,
  closedForNow: -0.5,
}

/** However much speaks against it, what is about more comes first among those. */
const least = 0.05

/** Kilometres at which nearness counts half. */
const halfwayKm = 3

/** What the database says of a candidate. Numbers between 0 and 1 unless said. */
export type Signals = {
  /** Share of what the words of the query say that this listing has, rare words and names counting more. */
  words: number
  /** How much of the query phrases of the vocabulary explain. */
  explained: number
  /** For each need asked for: how sure it is that it was, and its place in the listing as `need_at` has it. */
  needs: { weight: number; place: number }[]
  /** How like its names the whole query is. */
  name: number
  /** Kilometres; null: no place was asked for, or there is nowhere to go to. */
  distanceKm: number | null
  /** 1: covers where they live; 0: does not; null: not known. */
  covers: number | null
  verdict: 0 | 1 | 2
  /** Whether the verdict is about a household that was asked for, the people whom the words name, or nobody. */
  about: 'household' | 'words' | 'nobody'
  /** Only for circumstances that somebody is known to have. */
  aimed: boolean
  /** How many criteria put somebody of the household first. */
  first: number
  /** Days until somebody can be taken: 0 now; null not known. */
  takesInDays: number | null
  /** Days since it was last confirmed; null never. */
  confirmedDays: number | null
  closedForNow: boolean
}

/** Whether it is about what was asked, and the score by which results are ordered, higher first. Comparable within one search only. */
export function score(
  signals: Signals,
  freshness: { dueDays: number; staleDays: number },
): { relevance: number; total: number } {
  const words = weights.words * signals.words * (1 - weights.explained * signals.explained)
  const needs = weights.needs * needsMet(signals.needs)
  const relevance =
    Math.max(words, needs) +
    weights.both * Math.min(words, needs) +
    weights.name * signals.name ** 3 +
    (signals.aimed && words + needs > 0 ? weights.aimedAt : 0)
  let moved = 1
  if (signals.distanceKm !== null) moved += weights.near * (halfwayKm / (halfwayKm + signals.distanceKm))
  if (signals.covers === 1) moved += weights.covers
  if (signals.covers === 0) moved += weights.elsewhere
  if (signals.takesInDays === 0) moved += weights.takingNow
  if (signals.takesInDays !== null && signals.takesInDays > 42) moved += weights.waitingLong
  if (signals.confirmedDays !== null && signals.confirmedDays < freshness.dueDays) moved += weights.confirmed
  if (signals.confirmedDays === null || signals.confirmedDays >= freshness.staleDays) moved += weights.stale
  if (signals.about === 'household' && signals.verdict === 2) moved += weights.fits
  if (signals.about === 'words' && signals.verdict === 2) moved += weights.fitsWords
  if (signals.about === 'words' && signals.verdict === 0) moved += weights.notForWords
  if (signals.aimed) moved += weights.aimed
  if (signals.closedForNow) moved += weights.closedForNow
  moved += weights.first * Math.min(3, signals.first)
  return { relevance, total: relevance * Math.max(least, moved) }
}

/** What one need gives: most when the group ticked it first. */
const needMet = ({ weight, place }: { weight: number; place: number }) =>
  place === 0
    ? 0
    : place === 7
      ? weight * weights.needInWords
      : weight * (1 - weights.needLater * (place - 1))

function needsMet(needs: Signals['needs']): number {
  let most = 0
  let all = 0
  for (const need of needs) {
    const met = needMet(need)
    all += met
    if (met > most) most = met
  }
  return most + weights.needMore * (all - most)
}
