import { ageSaid, isAdult, isUnborn, isUnder18, mayBeUnborn } from './ages.ts'
import type { Household, PersonAsked } from './household.ts'

/** What each circumstance of the place's list means besides: a young carer is a carer. */
export type CircumstanceFacts = { means: ReadonlyMap<string, readonly string[]> }

/** What is true of one person, and what may be true, because an age is not known well enough to tell. */
export type Held = { sure: ReadonlySet<string>; maybe: ReadonlySet<string> }

export function circumstanceFacts(
  list: readonly { code: string; means?: readonly string[] }[],
): CircumstanceFacts {
  return { means: new Map(list.map(({ code, means }) => [code, means ?? []])) }
}

/** A nameless person of whom nothing is known: whoever asks without saying for whom. */
const somebody: PersonAsked = { age: null, gender: null, circumstances: [] }

export const peopleOf = (household: Household): readonly PersonAsked[] =>
  household.people.length > 0 ? household.people : [somebody]

/**
 * What follows from a person's own circumstance and age, so that nobody must say it twice. A carer under 18 is a young
 * carer; services for disabled children and for disabled adults both find people who only said "disabled".
 */
const byAge = [
  { said: 'carer', when: isUnder18, unless: isAdult, then: 'young_carer' },
  { said: 'disabled', when: isUnder18, unless: isAdult, then: 'disabled_child' },
  { said: 'disabled', when: isAdult, unless: isUnder18, then: 'disabled_adult' },
] as const

/**
 * The circumstances of each of {@link peopleOf}: their own, the household's, what those mean, and what follows.
 * A child on the way makes it a pregnant household, whoever in it carries the child.
 */
export function circumstancesOf(household: Household, facts: CircumstanceFacts): Held[] {
  const people = peopleOf(household)
  const ages = people.map((person) => ageSaid(person.age))
  const ofAll = withMeanings(household.circumstances, facts)
  if (ages.some((age) => age && isUnborn(age))) add('pregnant', ofAll, facts)
  const mayBeOfAll = new Set(
    ages.some((age) => age && mayBeUnborn(age)) ? withMeanings(['pregnant'], facts) : [],
  )

  return people.map((person, index) => {
    const own = withMeanings(person.circumstances, facts)
    const age = ages[index] ?? null
    const sure = new Set([...ofAll, ...own])
    const maybe = new Set(mayBeOfAll)
    for (const { said, when, unless, then } of byAge) {
      if (!own.has(said)) continue
      if (age && when(age)) add(then, sure, facts)
      else if (!age || !unless(age)) add(then, maybe, facts)
    }
    return { sure, maybe }
  })
}

function withMeanings(codes: readonly string[], facts: CircumstanceFacts): Set<string> {
  const all = new Set<string>()
  for (const code of codes) add(code, all, facts)
  return all
}

/** Adds a circumstance and all that it means, however far that goes, round in a circle too. */
function add(code: string, to: Set<string>, facts: CircumstanceFacts): void {
  if (to.has(code)) return
  to.add(code)
  for (const meant of facts.means.get(code) ?? []) add(meant, to, facts)
}
