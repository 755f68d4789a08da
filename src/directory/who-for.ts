import type { Span } from './ages.ts'
import type { CriterionKind, Eligibility } from './eligibility.ts'
import { limitsOf, type AreaLimit, type Doubt, type First, type Gender, type Route } from './limits.ts'

const YEAR = 12
/** From a hundred years on nobody is left out, whatever last age a listing writes. */
const NO_END = 100 * YEAR
/** Up to here a limit of age is one for children. */
const GROWN_UP = 18 * YEAR

export type SpokenAge = { unit: 'years' | 'months'; number: number }

/** A span of ages as people say it. `to` is the last age that counts; `under` and `until` the first that does not. */
export type SpokenSpan =
  | { is: 'any' }
  | { is: 'unborn' }
  | { is: 'unborn_until'; until: SpokenAge }
  | { is: 'birth_to'; to: number }
  | { is: 'under'; under: SpokenAge }
  | { is: 'exactly'; years: number }
  | { is: 'between'; from: number; to: number }
  | { is: 'from'; from: SpokenAge }
  | { is: 'from_until'; from: SpokenAge; until: SpokenAge }

/** What must hold, all of it, as far as the listing says. Empty or null: no limit of that kind. */
export type MustBe = {
  ages: Span[] | null
  genders: Gender[] | null
  /** At least one of each. */
  circumstances: string[][]
  households: Span[][]
  areas: AreaLimit[]
  languages: string[][]
  routes: Route[] | null
}

/** Whom a service is for, merged for display, in the order to be read. */
export type WhoFor = {
  stance: Eligibility['stance']
  must: MustBe
  /** False: nothing limits who can come, as far as the listing says. */
  limited: boolean
  first: First[]
  doubts: Doubt[]
  open: CriterionKind[]
  inTheirWords: string | null
}

/** What a listing says of whom it is for, with several limits of a kind made one where they can be. */
export function whoFor(eligibility: Eligibility): WhoFor {
  const { ages, genders, circumstances, households, areas, languages, routes, doubts, open, first } =
    limitsOf(eligibility)
  const must = { ages, genders, circumstances, households, areas, languages, routes }
  const { stance, inTheirWords } = eligibility
  const limited = Object.values(must).some((limit) => limit !== null && limit.length > 0)
  return { stance, must, limited, first, doubts, open, inTheirWords }
}

export function spoken({ from, to }: Span): SpokenSpan {
  if (to <= 0) return { is: 'unborn' }
  const whole = from % YEAR === 0 && to % YEAR === 0
  if (to >= NO_END) return from <= 0 ? { is: 'any' } : { is: 'from', from: age(from) }
  if (from < 0) return { is: 'unborn_until', until: age(to) }
  if (from === 0 && whole && to > YEAR && to <= 3 * YEAR) return { is: 'birth_to', to: to / YEAR - 1 }
  if (from === 0) return { is: 'under', under: age(to) }
  if (!whole) return { is: 'from_until', from: age(from), until: age(to) }
  const years = { from: from / YEAR, to: to / YEAR - 1 }
  return years.from === years.to ? { is: 'exactly', years: years.from } : { is: 'between', ...years }
}

/** Whether ages are children's only, or grown-ups' only, so that people can be called what they are. */
export function stageOf(spans: readonly Span[] | null): 'children' | 'adults' | 'both' {
  if (!spans || spans.length === 0) return 'both'
  if (spans.every(({ to }) => to <= GROWN_UP)) return 'children'
  return spans.every(({ from }) => from >= GROWN_UP - 2 * YEAR) ? 'adults' : 'both'
}

/** Months for the youngest, whose months count; years for the rest, where they come out whole. */
const age = (months: number): SpokenAge =>
  months % YEAR === 0 ? { unit: 'years', number: months / YEAR } : { unit: 'months', number: months }
