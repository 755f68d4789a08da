import type { Fit } from './fit.ts'
import { because, outcomes, type Reason } from './reasons.ts'

/** A reason and the people that it is true of, by their place in the household. None: it is about all of them. */
export type Told = { reason: Reason; people: number[] }

/**
 * The reasons that explain a verdict, for one line on a page: why it fits, what to check, or why it is not for them.
 * A service that fits one person is not explained by those whom it does not fit.
 */
export function telling({ verdict, people, reasons }: Fit): Told[] {
  const outcome = outcomes[verdict]
  const best = Math.max(...people.map((person) => person.verdict))
  const told: Told[] = []
  for (const person of people) {
    if (person.verdict !== best) continue
    for (const reason of person.reasons.filter((one) => one.outcome === outcome)) {
      const alike = told.find((one) => JSON.stringify(one.reason) === JSON.stringify(reason))
      if (alike) alike.people.push(person.index)
      else told.push({ reason, people: [person.index] })
    }
  }
  const merged = outcome === 'not_for' ? agesTogether(told) : told
  const general = reasons.filter((reason) => reason.outcome === outcome)
  const limits = general.filter((reason) => !saysNoLimit(reason))
  const worthALine = merged.length + limits.length > 0 ? limits : general
  return [...merged, ...worthALine.map((reason) => ({ reason, people: [] }))]
}

/** Too young is one and too old another: together they lie around the ages that it is for. */
function agesTogether(told: Told[]): Told[] {
  const [age, ...others] = told.filter(({ reason }) => reason.kind === 'age')
  if (!age || others.length === 0 || age.reason.kind !== 'age' || !('spans' in age.reason)) return told
  const { spans } = age.reason
  const reason = because('age', 'between', { spans })
  const people = [age, ...others].flatMap((one) => one.people).toSorted((a, b) => a - b)
  return [{ reason, people }, ...told.filter((one) => one.reason.kind !== 'age')]
}

/** "Anyone can come" explains a fit only where nothing closer does. */
const saysNoLimit = ({ why }: Reason) => why === 'open' || why === 'anyone'
