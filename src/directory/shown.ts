import type { Card } from './card.ts'
import type { Listing, Organization } from './listing.ts'
import type { NamedNeed } from './found.ts'

/** One service with everything that readers may see of it. */
export type ServiceShown = {
  listing: Listing
  organization: Pick<Organization, 'slug' | 'name' | 'kind' | 'description' | 'website' | 'email' | 'phones'>
  needs: NamedNeed[]
  /** About abuse or safety, or at a secret place: the page carries "exit this page". */
  safety: boolean
}

export type OrganizationShown = {
  organization: Organization
  parent: { slug: string; name: string } | null
  cards: Card[]
}

/** A need to browse by: its own words in the reader's language, what lies under it, and how many services it has. */
export type NeedShown = {
  code: string
  name: string
  about: string
  /** Pages about abuse and safety carry "exit this page". */
  safety: boolean
  services: number
  under: NeedShown[]
}

/** A circumstance to choose on "Who is it for?", in the reader's language. */
export type CircumstanceShown = {
  code: string
  of: 'person' | 'household'
  label: string
  people: string
  means: string[]
}

/** What the search box can suggest: a choice is a plain search for that text, or the page of that name. */
export type Suggestion = { kind: 'need' | 'place' | 'service' | 'organization'; text: string; href: string }

/** The place that this is the front door of. */
export type PlaceShown = {
  name: string
  demonstration: boolean
  helpline: { name: string; number: string; hours: string }
  /** The council's own lines for when a child or adult may be in danger. */
  childrenLine: string
  adultsLine: string
  email: string
  /** Attribution that the geographical data must carry. */
  attribution: string
  /** "Out of date" after so many days without a confirmation; "due" before that. */
  freshness: { dueDays: number; staleDays: number }
}
