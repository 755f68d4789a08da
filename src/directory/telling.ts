import type { Fit } from './fit.ts'
import { outcomes, type Outcome, type Reason } from './reasons.ts'

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
  const general = reasons.filter((reason) => reason.outcome === outcome && !isPlain(reason, outcome))
  told.push(...general.map((reason) => ({ reason, people: [] })))
  return told
}

/** That nothing limits a kind is worth a line only where nothing else explains that it fits. */
const isPlain = (reason: Reason, outcome: Outcome) => outcome === 'fits' && reason.why === 'open'
