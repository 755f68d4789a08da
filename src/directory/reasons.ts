import type { Span } from './ages.ts'
import type { CriterionKind } from './eligibility.ts'
import type { AreaLimit, Gender, Route } from './limits.ts'

/** 0: not for them. 1: check first, something is not known. 2: fits. */
export type Verdict = 0 | 1 | 2
export type Outcome = 'not_for' | 'check' | 'fits'
export const outcomes = ['not_for', 'check', 'fits'] as const satisfies readonly Outcome[]
export const verdictOf: Record<Outcome, Verdict> = { not_for: 0, check: 1, fits: 2 }

type Because<Kind, Whys extends Record<string, Outcome>, Data> = {
  [W in keyof Whys & string]: { kind: Kind; why: W; outcome: Whys[W] } & Data
}[keyof Whys & string]

/** What each reason leads to. Written down here and nowhere else. */
const outcomeOf = {
  age: {
    in_span: 'fits',
    partly: 'check',
    age_unknown: 'check',
    too_young: 'not_for',
    too_old: 'not_for',
    between: 'not_for',
  },
  gender: { matches: 'fits', unknown: 'check', other: 'not_for' },
  circumstance: { applies: 'fits', may_apply: 'check', not_said: 'check', does_not_apply: 'not_for' },
  household: { has: 'fits', partly: 'check', age_unknown: 'check', not_said: 'check', nobody: 'not_for' },
  area: {
    inside: 'fits',
    near_enough: 'fits',
    may_be_inside: 'check',
    may_be_near: 'check',
    place_unknown: 'check',
    outside: 'not_for',
    too_far: 'not_for',
  },
  language: { speaks: 'fits', unknown: 'check', other: 'not_for' },
  route: { can_ask: 'fits', asker_unknown: 'check', someone_else_must_ask: 'check' },
} as const satisfies Record<CriterionKind, Record<string, Outcome>>

type Data = {
  age: { spans: Span[] }
  gender: { anyOf: Gender[] }
  circumstance: { anyOf: string[]; matched: string[] }
  household: { spans: Span[] }
  area: AreaLimit & { matched: string[]; distanceKm: number | null }
  language: { anyOf: string[]; matched: string[] }
  route: { anyOf: Route[] }
}

/** What a limit means for them. */
export type LimitReason = {
  [Kind in CriterionKind]: Because<Kind, (typeof outcomeOf)[Kind], Data[Kind]>
}[CriterionKind]

export type Reason =
  | LimitReason
  /** `ask`: case by case. `not_stated`: silent. `unclear`: the listing limits this and does not say how. */
  | Because<CriterionKind, { ask: 'check'; not_stated: 'check'; unclear: 'check'; open: 'fits' }, unknown>
  | { kind: 'stance'; why: 'anyone'; outcome: 'fits' }
  | { kind: 'stance'; why: 'ask' | 'not_stated'; outcome: 'check' }

/** The reason, with the outcome that belongs to it. */
export function because<Kind extends CriterionKind>(
  kind: Kind,
  why: keyof (typeof outcomeOf)[Kind] & string,
  data: Data[Kind],
): LimitReason {
  const outcome = (outcomeOf[kind] as Record<string, Outcome>)[why]
  return { kind, why, outcome, ...data } as LimitReason
}
