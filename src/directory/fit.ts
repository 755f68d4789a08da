import { ageSaid, lies, type Span } from './ages.ts'
import { circumstancesOf, peopleOf, type CircumstanceFacts, type Held } from './circumstances.ts'
import { distanceKm } from './distance.ts'
import type { CriterionKind, Eligibility } from './eligibility.ts'
import type { Household, PersonAsked } from './household.ts'
import { limitsOf, type AreaLimit, type First, type Gender, type Limits, type Route } from './limits.ts'
import { because, verdictOf, type LimitReason, type Reason, type Verdict } from './reasons.ts'

export type PersonFit = { index: number; verdict: Verdict; reasons: Reason[] }
export type Fit = {
  verdict: Verdict
  /** One for each person asked for, in their order; with nobody named, one about whom nothing is known. */
  people: PersonFit[]
  /** About the household as a whole. */
  reasons: Reason[]
  /** Why they come first. Never changes the verdict. */
  priority: LimitReason[]
}

const personKinds: readonly CriterionKind[] = ['age', 'gender', 'circumstance']

/**
 * Whether a service is for a household, with every reason. Each person's verdict is the least of their reasons; the
 * household's is the least of its own reasons and of the best that one of its people has. What is not known never
 * hides a service: it is "check". `fit-sql.ts` is this rule in SQL, held to it by a property test.
 */
export function fit(
  household: Household,
  eligibility: Eligibility,
  { circumstances }: { circumstances: CircumstanceFacts },
): Fit {
  const limits = limitsOf(eligibility)
  const held = circumstancesOf(household, circumstances)
  const general = generalReasons(eligibility, limits)
  const cap = least(general.filter((r) => r.kind !== 'stance' && personKinds.includes(r.kind)))

  const people = peopleOf(household).map((person, index): PersonFit => {
    const reasons = personReasons(person, held[index]!, household.complete, limits)
    return { index, verdict: lower(cap, least(reasons)), reasons }
  })
  const reasons = [...general, ...householdReasons(household, limits)]
  const best = people.reduce<Verdict>((most, { verdict }) => (verdict > most ? verdict : most), 0)
  return {
    verdict: lower(best, least(reasons)),
    people,
    reasons,
    priority: limits.first.flatMap((first) => firstReason(first, household, held) ?? []),
  }
}

function generalReasons({ stance }: Eligibility, { doubts, open }: Limits): Reason[] {
  const reasons: Reason[] = []
  if (stance === 'anyone') reasons.push({ kind: 'stance', why: 'anyone', outcome: 'fits' })
  if (stance === 'ask' || stance === 'not_stated')
    reasons.push({ kind: 'stance', why: stance, outcome: 'check' })
  for (const { kind, why } of doubts) reasons.push({ kind, why, outcome: 'check' })
  for (const kind of open) reasons.push({ kind, why: 'open', outcome: 'fits' })
  return reasons
}

function personReasons(person: PersonAsked, held: Held, complete: boolean, limits: Limits): LimitReason[] {
  const reasons: LimitReason[] = []
  if (limits.ages) reasons.push(ageReason(ageSaid(person.age), limits.ages))
  if (limits.genders) reasons.push(genderReason(person, limits.genders))
  for (const anyOf of limits.circumstances) reasons.push(circumstanceReason(anyOf, held, complete))
  return reasons
}

function ageReason(age: Span | null, spans: Span[]): LimitReason {
  if (!age) return because('age', 'age_unknown', { spans })
  const where = lies(age, spans)
  if (where === 'inside') return because('age', 'in_span', { spans })
  if (where === 'partly') return because('age', 'partly', { spans })
  const why = age.to <= spans[0]!.from ? 'too_young' : age.from >= spans.at(-1)!.to ? 'too_old' : 'between'
  return because('age', why, { spans })
}

function genderReason({ gender }: PersonAsked, anyOf: Gender[]): LimitReason {
  if (!gender) return because('gender', 'unknown', { anyOf })
  return because('gender', anyOf.includes(gender) ? 'matches' : 'other', { anyOf })
}

function circumstanceReason(anyOf: string[], { sure, maybe }: Held, complete: boolean): LimitReason {
  const matched = anyOf.filter((code) => sure.has(code))
  if (matched.length > 0) return because('circumstance', 'applies', { anyOf, matched })
  if (anyOf.some((code) => maybe.has(code))) return because('circumstance', 'may_apply', { anyOf, matched })
  if (complete) return because('circumstance', 'does_not_apply', { anyOf, matched })
  return because('circumstance', 'not_said', { anyOf, matched })
}

function householdReasons(household: Household, limits: Limits): LimitReason[] {
  const reasons: LimitReason[] = []
  for (const spans of limits.households) reasons.push(membersReason(household, spans))
  for (const area of limits.areas) reasons.push(areaReason(household.place, area))
  for (const anyOf of limits.languages) reasons.push(languageReason(household, anyOf))
  if (limits.routes) reasons.push(routeReason(household, limits.routes))
  return reasons
}

function membersReason(household: Household, spans: Span[]): LimitReason {
  const ages = peopleOf(household).map((person) => ageSaid(person.age))
  const places = ages.map((age) => age && lies(age, spans))
  if (places.includes('inside')) return because('household', 'has', { spans })
  if (places.includes('partly')) return because('household', 'partly', { spans })
  if (ages.includes(null)) return because('household', 'age_unknown', { spans })
  if (household.complete) return because('household', 'nobody', { spans })
  return because('household', 'not_said', { spans })
}

function areaReason(place: Household['place'], { codes, within }: AreaLimit): LimitReason {
  const data = { codes, within, matched: [] as string[], distanceKm: null as number | null }
  if (!place) return because('area', 'place_unknown', data)

  const matched = codes.filter((code) => place.certain.includes(code))
  if (matched.length > 0) return because('area', 'inside', { ...data, matched })

  const far = within && distanceKm(place, within)
  data.distanceKm = far
  if (within && far !== null && far + place.withinKm <= within.km) return because('area', 'near_enough', data)

  const possible = codes.filter((code) => place.possible.includes(code))
  if (possible.length > 0) return because('area', 'may_be_inside', { ...data, matched: possible })
  if (within && far !== null && far - place.withinKm <= within.km) return because('area', 'may_be_near', data)
  return because('area', codes.length > 0 ? 'outside' : 'too_far', data)
}

function languageReason({ languages }: Household, anyOf: string[]): LimitReason {
  const matched = anyOf.filter((code) => languages.includes(code))
  if (matched.length > 0) return because('language', 'speaks', { anyOf, matched })
  return because('language', languages.length > 0 ? 'other' : 'unknown', { anyOf, matched })
}

/** Never a reason to turn a family away: somebody else can ask for them. */
function routeReason({ asker }: Household, anyOf: Route[]): LimitReason {
  if (!asker) return because('route', 'asker_unknown', { anyOf })
  return because('route', anyOf.includes(asker) ? 'can_ask' : 'someone_else_must_ask', { anyOf })
}

/** The reason why this criterion puts them first, when it does. */
function firstReason(first: First, household: Household, held: Held[]): LimitReason | undefined {
  return reasonsFor(first, household, held).find(({ outcome }) => outcome === 'fits')
}

function reasonsFor(first: First, household: Household, held: Held[]): LimitReason[] {
  switch (first.kind) {
    case 'age':
      return peopleOf(household).map((person) => ageReason(ageSaid(person.age), first.spans))
    case 'gender':
      return peopleOf(household).map((person) => genderReason(person, first.anyOf))
    case 'circumstance':
      return held.map((one) => circumstanceReason(first.anyOf, one, household.complete))
    case 'household':
      return [membersReason(household, first.spans)]
    case 'area':
      return [areaReason(household.place, first)]
    case 'language':
      return [languageReason(household, first.anyOf)]
    case 'route':
      return [routeReason(household, first.anyOf)]
  }
}

const lower = (a: Verdict, b: Verdict): Verdict => (a < b ? a : b)
const least = (reasons: readonly Reason[]) =>
  reasons.reduce<Verdict>((found, { outcome }) => lower(found, verdictOf[outcome]), 2)
