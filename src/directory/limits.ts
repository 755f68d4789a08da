import { joined, shared, type Span } from './ages.ts'
import type { Criterion, CriterionKind, Eligibility } from './eligibility.ts'

type Of<Kind extends CriterionKind> = Extract<Criterion, { kind: Kind }>
export type Gender = Of<'gender'>['anyOf'][number]
export type Route = Of<'route'>['anyOf'][number]
export type Within = NonNullable<Of<'area'>['within']>
export type AreaLimit = { codes: string[]; within: Within | null }

/** Why nothing certain can be said of a kind: case by case, not said at all, or a limit that does not say which. */
export type Doubt = { kind: CriterionKind; why: 'ask' | 'not_stated' | 'unclear' }

/** Who comes first. One of these for each criterion. */
export type First =
  | { kind: 'age' | 'household'; spans: Span[] }
  | { kind: 'gender'; anyOf: Gender[] }
  | { kind: 'circumstance' | 'language'; anyOf: string[] }
  | { kind: 'route'; anyOf: Route[] }
  | ({ kind: 'area' } & AreaLimit)

/** An eligibility boiled down to what decides. All of it must hold; null or empty is no limit of that kind. */
export type Limits = {
  ages: Span[] | null
  genders: Gender[] | null
  circumstances: string[][]
  households: Span[][]
  languages: string[][]
  routes: Route[] | null
  areas: AreaLimit[]
  doubts: Doubt[]
  /** Said to be no limit. */
  open: CriterionKind[]
  first: First[]
}

/**
 * Several limits on one person's age or gender are one: what they share. When they share nothing, or one of any kind
 * names nothing, the listing is unclear, which is a reason to check and never one to turn anybody away.
 */
export function limitsOf({ stance, criteria }: Eligibility): Limits {
  const musts = criteria.filter((c) => c.strength === 'must')
  const clear = musts.filter((c) => !isEmpty(c))
  const kind = <Kind extends CriterionKind>(name: Kind) => clear.filter((c): c is Of<Kind> => c.kind === name)

  const ages = kind('age').map((c) => joined(c.spans))
  const genders = kind('gender').map((c) => c.anyOf)
  const sharedAges = ages.length > 0 ? ages.reduce(shared) : null
  const sharedGenders = genders.length > 0 ? genders.reduce(both) : null
  const routes = kind('route').map((c) => c.anyOf)

  const doubts: Doubt[] = [
    ...criteria.filter((c) => c.strength === 'ask').map((c) => ({ kind: c.kind, why: 'ask' as const })),
    ...musts.filter(isEmpty).map((c) => ({ kind: c.kind, why: 'unclear' as const })),
  ]
  if (sharedAges?.length === 0) doubts.push({ kind: 'age', why: 'unclear' })
  if (sharedGenders?.length === 0) doubts.push({ kind: 'gender', why: 'unclear' })
  if (stance === 'criteria')
    for (const silent of ['age', 'area'] as const)
      if (!criteria.some((c) => c.kind === silent)) doubts.push({ kind: silent, why: 'not_stated' })

  return {
    ages: sharedAges?.length ? sharedAges : null,
    genders: sharedGenders?.length ? sharedGenders : null,
    circumstances: kind('circumstance').map((c) => c.anyOf),
    households: kind('household').map((c) => joined(c.spans)),
    languages: kind('language').map((c) => c.anyOf),
    routes: routes.length > 0 ? routes.reduce(both) : null,
    areas: kind('area').map(({ codes, within }) => ({ codes, within })),
    doubts: doubts.filter((doubt, index) => doubts.findIndex((other) => same(doubt, other)) === index),
    open: [...new Set(criteria.filter((c) => c.strength === 'open').map((c) => c.kind))],
    first: criteria.filter((c) => c.strength === 'priority' && !isEmpty(c)).map(firstOf),
  }
}

function isEmpty(c: Criterion): boolean {
  if (c.kind === 'age' || c.kind === 'household') return joined(c.spans).length === 0
  if (c.kind === 'area') return c.codes.length === 0 && !c.within
  return c.anyOf.length === 0
}

function firstOf(c: Criterion): First {
  if (c.kind === 'age' || c.kind === 'household') return { kind: c.kind, spans: joined(c.spans) }
  if (c.kind === 'area') return { kind: c.kind, codes: c.codes, within: c.within }
  const { strength: _, ...first } = c
  return first
}

const both = <Value>(some: Value[], others: Value[]) => some.filter((value) => others.includes(value))
const same = (a: Doubt, b: Doubt) => a.kind === b.kind && a.why === b.why
