import type { ListingInput, OrganizationInput } from '../../src/directory/listing.ts'
import { listings } from '../../db/demo/place.ts'

/** A place as large as is asked for, the same at every run: the demonstration's listings over and over, each one changed. */
const towns =
  'Leigh Atherton Tyldesley Hindley Ince Golborne Standish Orrell Pemberton Aspull Abram Bryn Lowton Astley'.split(
    ' ',
  )
const marks =
  'Bright Open Kind Steady New Old Green North South Corner Market Chapel Mill Canal Bridge Lane Hilltop Garden'.split(
    ' ',
  )
const perOrganization = 3

/** Organizations and listings for `services` services, a batch at a time so that a hundred thousand need not be held. */
export function* generatedPlace(
  services: number,
  batch = 2000,
): Generator<{ organizations: OrganizationInput[]; listings: ListingInput[] }> {
  const next = numbers(20261124)
  const some = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!
  for (let from = 0; from < services; from += batch) {
    const organizations: OrganizationInput[] = []
    const made: ListingInput[] = []
    for (let at = from; at < Math.min(services, from + batch); at++) {
      const organization = `group-${Math.floor(at / perOrganization)}`
      if (at % perOrganization === 0 || at === from)
        organizations.push({
          slug: organization,
          name: `${some(marks)} ${some(towns)} ${some(marks)} Group ${Math.floor(at / perOrganization)}`,
          kind: 'community',
          description: 'A made-up group.',
        })
      made.push(
        changed(
          some(listings),
          some(listings),
          `service-${at}`,
          organization,
          `${some(towns)} ${some(marks)}`,
          next,
        ),
      )
    }
    yield { organizations, listings: made }
  }
}

function changed(
  listing: ListingInput,
  other: ListingInput,
  slug: string,
  organization: string,
  mark: string,
  next: () => number,
): ListingInput {
  const aside = () => (next() - 0.5) * 0.12
  return {
    ...listing,
    slug,
    organization,
    name: `${mark} ${listing.name}`.slice(0, 200),
    description: `${listing.description} ${other.summary}`.slice(0, 4000),
    locations: (listing.locations ?? []).map((location) => ({
      ...location,
      latitude: location.latitude == null ? null : location.latitude + aside(),
      longitude: location.longitude == null ? null : location.longitude + aside(),
    })),
  }
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
