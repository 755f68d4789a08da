import type { Eligibility } from './eligibility.ts'
import type { BarrierAbsent, CapacityKind, Listing, Schedule, WayGiven } from './listing.ts'

/** What a result shows of a service: made when the service is written, kept beside the search index, read whole. */
export type Card = {
  slug: string
  name: string
  summary: string
  organization: { slug: string; name: string }
  status: Listing['status']
  reopensOn: string | null
  alert: string | null
  needs: string[]
  eligibility: Eligibility
  capacity: Capacity
  cost: Cost
  given: WayGiven[]
  gettingIn: {
    self: boolean | null
    professional: boolean | null
    dropIn: boolean | null
    waitingList: boolean | null
  }
  without: BarrierAbsent[]
  schedules: Schedule[]
  languages: string[]
  /** Town of each place to go to; empty when there is none to show. */
  towns: string[]
  /** Only the area's name is ever known here, never more. */
  confidentialArea: string | null
  assured: { on: string; by: 'organization' | 'place_team' | 'feed' } | null
  localNotes: number
}

export type Capacity = {
  kind: CapacityKind
  weeks: number | null
  until: string | null
  saidOn: string | null
}
export type Cost = {
  kind: 'free' | 'amount' | 'not_stated'
  options: { option: string | null; amount: number | null; amountDescription: string | null }[]
}

/** A result: its card, how far it is (null: nowhere to go to, or no place was given), and how it fits (null: nobody was asked for). */
export type Result = { card: Card; distanceKm: number | null; verdict: 0 | 1 | 2 | null }
