import type { Listing } from '../directory/listing.ts'
import type { ServiceShown } from '../directory/shown.ts'
import { nextSessions } from '../directory/when.ts'
import type { Text } from '../text/text.ts'

/** A way to reach them. `href` is null where the text is no number that a phone can ring. */
export type Reach = { text: string; href: string | null; note: string | null }
export type ContactShown = { name: string | null; phones: Reach[]; email: string | null }

/** What a phone can ring is digits; anything else ("text HELP to 85258") is only read. */
export function telephone(number: string): string | null {
  return /^\+?[\d\s()-]{3,}$/.test(number)
    ? `tel:${number.replace(/^(\+\d+\s*)\(0\)/, '$1').replace(/[^\d+]/g, '')}`
    : null
}

const phoneShown = ({ number, description }: { number: string; description: string | null }): Reach => ({
  text: number,
  href: telephone(number),
  note: description,
})

/** The service's own contacts; where it lists none, those of its organization. */
export function contactsShown({ listing, organization }: ServiceShown): {
  contacts: ContactShown[]
  ofGroup: boolean
} {
  const own = listing.contacts
    .map(({ name, title, email, phones }) => ({
      name: [name, title].filter(Boolean).join(', ') || null,
      phones: phones.map(phoneShown),
      email,
    }))
    .filter(({ phones, email }) => phones.length > 0 || email !== null)
  if (listing.email && !own.some(({ email }) => email === listing.email))
    own.push({ name: null, phones: [], email: listing.email })
  if (own.length > 0) return { contacts: own, ofGroup: false }
  const { phones, email } = organization
  const group = { name: null, phones: phones.map(phoneShown), email }
  return { contacts: phones.length > 0 || email ? [group] : [], ofGroup: true }
}

/** The next time that it is on, and every repeating time in words, each with the place it is at where that differs. */
export function timesShown(listing: Listing, words: Text['listing'], now: Date) {
  const all = [...listing.schedules, ...listing.locations.flatMap(({ schedules }) => schedules)]
  const [next] = listing.status === 'active' ? nextSessions(all, now) : []
  const isOneOf = listing.locations.length > 1
  const lines = [
    ...listing.schedules.map((schedule) => ({ at: null, schedule })),
    ...listing.locations.flatMap((place) =>
      place.schedules.map((schedule) => ({
        at: isOneOf ? (place.name ?? place.address?.city ?? null) : null,
        schedule,
      })),
    ),
  ].map(({ at, schedule }) => ({ at, when: words.when(schedule), notes: schedule.notes }))
  return {
    next: next ? words.session(next.day, next.opensAt, next.closesAt, now) : null,
    lines: lines.filter(({ when }) => when !== ''),
    termTime: all.some((schedule) => schedule.termTime),
  }
}

/** Local notes that still stand, the newest first. */
export const notesStanding = ({ localNotes }: Listing, now: Date) =>
  localNotes
    .filter(({ expiresOn }) => expiresOn >= now.toISOString().slice(0, 10))
    .toSorted((a, b) => b.writtenOn.localeCompare(a.writtenOn))

/** What it costs, line by line: "Adults: £3", "Suggested gift". Prices that are over or not yet asked are left out. */
export function pricesShown({ cost }: Listing, words: Text['listing'], now: Date): string[] {
  const today = now.toISOString().slice(0, 10)
  return cost.options
    .filter(({ validFrom, validTo }) => (validFrom ?? today) <= today && (validTo ?? today) >= today)
    .map(({ option, amount, amountDescription }) =>
      [
        option,
        [amount === null ? null : words.cost.amount(amount), amountDescription].filter(Boolean).join(', '),
      ]
        .filter(Boolean)
        .join(': '),
    )
    .filter(Boolean)
}
