/**
 * What decides the order of results, in one place. Words and needs say whether a service is about what was asked: that is
 * `relevance`, from 0 to 1. Everything else moves it up or down by a share, so that no nearness makes a service about
 * something else come first. The weights were set on the judged searches of `npm run bench:search`.
 */
export const weights = {
  /** A need that the group ticked, or that only the listing's words show. */
  needTagged: 1,
  needInWords: 0.6,
  /** Each further need in the order that the group ticked them counts this much less. */
  needLater: 0.035,
  /** How much of the relevance the words can give, and the needs. */
  words: 0.85,
  needs: 0.9,
  /** A name that is what was typed. */
  name: 1.2,
  /** Shares by which the rest moves it. */
  near: 0.35,
  covers: 0.12,
  elsewhere: -0.25,
  takingNow: 0.08,
  waitingLong: -0.06,
  confirmed: 0.04,
  stale: -0.1,
  fits: 0.3,
  first: 0.06,
  ageAsked: 0.2,
  notThatAge: -0.5,
  closedForNow: -0.5,
} as const

/** Kilometres at which nearness counts half. */
const halfwayKm = 3

/** What the database says of a candidate. Numbers between 0 and 1 unless said. */
export type Signals = {
  /** Share of what the words of the query say that this listing has, rare words and names counting more. */
  words: number
  needs: number
  /** How like its names the whole query is. */
  name: number
  /** Kilometres; null: no place was asked for, or there is nowhere to go to. */
  distanceKm: number | null
  /** 1: covers where they live; 0: does not; null: not known. */
  covers: number | null
  verdict: 0 | 1 | 2 | null
  /** How many criteria put somebody of the household first. */
  first: number
  /** Whether it is for an age that the words name; null: no age was named, or it does not say. */
  ageAsked: number | null
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
  const words = weights.words * signals.words
  const needs = weights.needs * signals.needs
  const relevance = Math.max(words, needs) + 0.45 * Math.min(words, needs) + weights.name * signals.name ** 3
  let moved = 1
  if (signals.distanceKm !== null) moved += weights.near * (halfwayKm / (halfwayKm + signals.distanceKm))
  if (signals.covers === 1) moved += weights.covers
  if (signals.covers === 0) moved += weights.elsewhere
  if (signals.takesInDays === 0) moved += weights.takingNow
  if (signals.takesInDays !== null && signals.takesInDays > 42) moved += weights.waitingLong
  if (signals.confirmedDays !== null && signals.confirmedDays < freshness.dueDays) moved += weights.confirmed
  if (signals.confirmedDays === null || signals.confirmedDays >= freshness.staleDays) moved += weights.stale
  if (signals.verdict === 2) moved += weights.fits
  if (signals.ageAsked !== null) moved += signals.ageAsked === 1 ? weights.ageAsked : weights.notThatAge
  if (signals.closedForNow) moved += weights.closedForNow
  moved += weights.first * Math.min(3, signals.first)
  return { relevance, total: relevance * moved }
}
