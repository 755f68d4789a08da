import type { PersonAsked } from '../directory/household.ts'
import type { First } from '../directory/limits.ts'
import type { Outcome } from '../directory/reasons.ts'
import type { Told } from '../directory/telling.ts'
import type { WhoFor } from '../directory/who-for.ts'

/**
 * The names that a place keeps in its database, in the reader's language. `circumstance` follows "For …" ("young
 * carers"; in Polish the genitive, after "dla": "młodych opiekunów").
 */
export type EligibilityNames = {
  area: (code: string) => string
  circumstance: (code: string) => string
  language: (code: string) => string
}

/** What a language must be able to say of whom a service is for. A language that lacks one does not compile. */
export type EligibilityText = {
  verdict: Record<Outcome, string>
  /** For a family that is known, one line: "For 11 to 16 year olds: fits the 14 year old". */
  reason: (told: Told, people: readonly PersonAsked[], names: EligibilityNames) => string
  /** Who comes first: one of `priority` of `fit`, or of `first` of `whoFor`. */
  priority: (first: First, names: EligibilityNames) => string
  /** For everybody: whom it is for, in sentences, the most important first. Never empty. */
  whoFor: (who: WhoFor, names: EligibilityNames) => string[]
  /** One of the people asked for, as another sentence names them: "the 14 year old". */
  person: (person: PersonAsked, position: number) => string
}

const MILE = 1.609344
const MANY = 4

/** Kilometres as miles, the way that people in the United Kingdom say how far it is: whole from three miles on. */
export function miles(km: number): number {
  const exact = km / MILE
  return exact >= 3 ? Math.round(exact) : Math.max(0.1, Math.round(exact * 10) / 10)
}

/** Where "too old" alone would be odd: some are too young and some too old, or the ages begin before birth. */
export const isAround = (reason: { why: string; spans: { from: number }[] }) =>
  reason.why === 'between' || (reason.why === 'too_old' && reason.spans.some(({ from }) => from < 0))

/** The first few of many, and how many are left out. */
export function firstFew<Value>(all: readonly Value[]): { shown: readonly Value[]; more: number } {
  const shown = all.length > MANY + 1 ? all.slice(0, MANY) : all
  return { shown, more: all.length - shown.length }
}

export function either(locale: string): (things: readonly string[]) => string {
  const format = new Intl.ListFormat(locale, { type: 'disjunction' })
  return (things) => format.format(things)
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
