import type { Card, Result } from '../directory/card.ts'
import type { CircumstanceFacts } from '../directory/circumstances.ts'
import { circumstanceFactsOfPlace, type Names, names, thePlace } from '../directory/directory.ts'
import type { Eligibility } from '../directory/eligibility.ts'
import { fit } from '../directory/fit.ts'
import type { Household } from '../directory/household.ts'
import { outcomes } from '../directory/reasons.ts'
import type { PlaceShown } from '../directory/shown.ts'
import { telling } from '../directory/telling.ts'
import { whoFor } from '../directory/who-for.ts'
import { capital } from '../text/eligibility-text.ts'
import { to, type Language } from '../text/languages.ts'
import type { Text } from '../text/text.ts'
import type { IconName } from './icons/names.ts'
import {
  capacityWords,
  costWords,
  freshWords,
  gettingInWords,
  type Said,
  whenWords,
  whereWords,
} from './listing-words.ts'

/** What every listing on a page is told with: the reader's words, the place, and for whom help is looked for. */
export type Telling = {
  text: Text
  language: Language
  place: PlaceShown
  household: Household | null
  facts: CircumstanceFacts
  names: Names
  now: Date
}

/** `kind` is the colour of the tag; `verdict` its words, null where nobody was asked for. */
export type FitShown = {
  kind: 'fits' | 'check' | 'not-for'
  icon: IconName
  verdict: string | null
  why: string
  reasons: string[]
  priority: string[]
}

/** A card as words, ready to be put on a page. */
export type CardShown = {
  href: string
  /** The language of the group's own words, where it is not that of the page. */
  written: string | undefined
  name: string
  organization: string | null
  summary: string
  alert: string | null
  capacity: Said
  fit: FitShown
  facts: (Said & { icon: IconName })[]
  fresh: Said
  notes: string | null
}

const tags = [
  { kind: 'not-for', icon: 'circle-minus' },
  { kind: 'check', icon: 'circle-question-mark' },
  { kind: 'fits', icon: 'check' },
] as const

/** What was said of a card to nobody in particular, by language and day: the same for thousands of readers. */
const said = new WeakMap<Card, Map<string, CardShown>>()

/** `withGroup: false` leaves out the organization, on its own page. */
export function cardShown({ card, distanceKm }: Result, telling: Telling, withGroup = true): CardShown {
  if (telling.household) return worded(card, distanceKm, telling, withGroup)
  const key = `${telling.language} ${telling.now.toISOString().slice(0, 10)} ${withGroup}`
  const known = said.get(card) ?? new Map<string, CardShown>()
  const words = known.get(key) ?? worded(card, null, telling, withGroup)
  said.set(card, known.set(key, words))
  const [, ...otherFacts] = words.facts
  return { ...words, facts: [whereFact(card, distanceKm, telling), ...otherFacts] }
}

const whereFact = (card: Card, distanceKm: number | null, { text }: Telling) =>
  fact('map-pin', whereWords(card, distanceKm, text.listing))

function worded(card: Card, distanceKm: number | null, telling: Telling, withGroup: boolean): CardShown {
  const { text, language, place, now } = telling
  const words = text.listing
  return {
    href: to(language, `/service/${card.slug}`),
    written: language === 'en' ? undefined : 'en',
    name: card.name,
    organization: withGroup ? card.organization.name : null,
    summary: card.summary,
    alert: card.alert,
    capacity: capacityWords(card, words, now),
    fit: fitShown(card.eligibility, telling),
    facts: [
      whereFact(card, distanceKm, telling),
      fact('hand-coins', costWords(card.cost, words)),
      fact('clock', whenWords(card.schedules, words)),
      fact('arrow-right', gettingInWords(card.gettingIn, words)),
    ],
    fresh: freshWords(card.assured, place.freshness, words, now),
    notes: card.localNotes > 0 ? words.notes(card.localNotes) : null,
  }
}

const fact = (icon: IconName, { words, stated }: Said) => ({ icon, words: capital(words), stated })

/** Whether it fits the household, with why; for nobody in particular, whom it is for. */
export function fitShown(
  eligibility: Eligibility,
  { text, household, facts, names: inWords }: Telling,
): FitShown {
  const words = text.eligibility
  if (!household) {
    const whom = words.whoFor(whoFor(eligibility), inWords)
    return { ...tags[1], verdict: null, why: whom[0] ?? '', reasons: whom, priority: [] }
  }
  const found = fit(household, eligibility, { circumstances: facts })
  const reasons = telling(found).map((told) => words.reason(told, household.people, inWords))
  return {
    ...tags[found.verdict],
    verdict: words.verdict[outcomes[found.verdict]],
    why: reasons.slice(0, 3).map(asSentence).join(' '),
    reasons,
    priority: found.priority.flatMap((reason) => (isFirst(reason) ? [words.priority(reason, inWords)] : [])),
  }
}

const asSentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`)

type First = Parameters<Text['eligibility']['priority']>[0]
const isFirst = (reason: { kind: string; why: string }): reason is First & { why: string } =>
  reason.kind !== 'stance' && !['ask', 'not_stated', 'unclear', 'open'].includes(reason.why)

/** What a page of listings is told with, for whoever asked for it. */
export async function tellingFor({ text, language, household }: App.Locals, now: Date): Promise<Telling> {
  const [inWords, facts, place] = await Promise.all([names(language), circumstanceFactsOfPlace(), thePlace()])
  return { text, language, household, names: inWords, facts, place, now }
}
