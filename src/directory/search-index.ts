import { type SQL, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { directoryVersion, searchDocuments, searchWords, shownServices } from '../../db/schema.ts'
import type { Card } from './card.ts'
import { bitsOf } from './filters.ts'
import { fitColumns } from './fit-columns.ts'
import { dayNumber } from './freshness.ts'
import type { Listing } from './listing.ts'
import { understand, type Vocabulary } from './needs.ts'
import { folded } from './vocabulary/words.ts'
import { weekMinutes } from './when.ts'

/**
 * Makes what search and pages read from listings, in the transaction that writes them.
 * A service that is closed for good has a page and is not found by searching.
 */
export type Indexed = {
  serviceId: string
  organizationId: string
  organizationName: string
  listing: Listing
  lastModified: Date
}

/** A need that only the words of a listing show has to be this likely. */
const leastInWords = 0.45

/** Writes the search rows and the page rows of these services, in place of those they had. */
export async function indexServices(
  tx: Tx,
  services: Indexed[],
  vocabulary: Vocabulary,
  above: Map<string, string>,
): Promise<void> {
  if (services.length === 0) return
  await tellReaders(tx)
  const ids = services.map(({ serviceId }) => serviceId)
  await tx.delete(searchDocuments).where(inArray(searchDocuments.serviceId, ids))
  await tx.delete(shownServices).where(inArray(shownServices.serviceId, ids))
  const found = services.filter(
    ({ listing }) => listing.status === 'active' || listing.status === 'temporarily closed',
  )
  const rows = found.map((service) => documentOf(service, vocabulary, above))
  const numbers = new Map<string, number>()
  if (rows.length > 0)
    for (const { no, serviceId } of await tx
      .insert(searchDocuments)
      .values(rows)
      .returning({ no: searchDocuments.no, serviceId: searchDocuments.serviceId }))
      numbers.set(serviceId, no)
  await tx.insert(shownServices).values(
    services.map((service) => ({
      serviceId: service.serviceId,
      organizationId: service.organizationId,
      slug: service.listing.slug,
      no: numbers.get(service.serviceId) ?? null,
      card: cardOf(service),
      listing: publicListing(service.listing),
      lastModified: service.lastModified,
    })),
  )
}

/** Tells every process that what it keeps of listings and organizations is old. */
export const tellReaders = (tx: Tx) =>
  tx.update(directoryVersion).set({ version: sql`${directoryVersion.version} + 1`, changedAt: sql`now()` })

/**
 * Counts the words of the index anew and tells every process that what it keeps in memory is old.
 * A few milliseconds for a place of thousands of services, seconds for a hundred thousand.
 */
export async function finishIndex(tx: Tx): Promise<void> {
  await tx.delete(searchWords)
  await tx.execute(sql`
    insert into ${searchWords} (word, services)
    select word, ndoc from ts_stat('select words from search_documents') where length(word) between 2 and 40`)
  const [{ services } = { services: 0 }] = await tx.execute<{ services: number }>(
    sql`select count(*)::int as services from ${searchDocuments}`,
  )
  await tx
    .insert(directoryVersion)
    .values({ one: true, version: 1, vocabulary: 1, services })
    .onConflictDoUpdate({
      target: directoryVersion.one,
      set: {
        version: sql`${directoryVersion.version} + 1`,
        vocabulary: sql`${directoryVersion.vocabulary} + 1`,
        services,
        changedAt: sql`now()`,
      },
      setWhere: eq(directoryVersion.one, true),
    })
}

function documentOf(service: Indexed, vocabulary: Vocabulary, above: Map<string, string>) {
  const { listing, organizationName, serviceId } = service
  const names = [listing.name, listing.alternateName ?? '', organizationName]
  const inWords = understand(
    [listing.name, listing.alternateName, listing.summary, listing.description].join('. '),
    vocabulary,
    {
      listing: true,
      leastWeight: leastInWords,
    },
  )
  const needs = [...new Set([...listing.needs, ...listing.needs.flatMap((code) => above.get(code) ?? [])])]
  const points = listing.locations.flatMap(({ latitude, longitude }) =>
    latitude !== null && longitude !== null ? [sql`ll_to_earth(${latitude}, ${longitude})`] : [],
  )
  const [bits1, bits2] = bitsOf(listing)
  const schedules = [...listing.schedules, ...listing.locations.flatMap((location) => location.schedules)]
  return {
    serviceId,
    words: wordsOf(service),
    names: folded(names.join(' ')),
    needs,
    needsInWords: inWords.needs.map(({ code }) => code).filter((code) => !needs.includes(code)),
    earth: points[0] ?? null,
    moreEarths: points.length > 1 ? sql`array[${sql.join(points.slice(1), sql`, `)}]::earth[]` : null,
    covers: coveredBy(listing),
    bits1,
    bits2,
    languages: listing.languages.map(({ code }) => code),
    openMinutes: weekMinutes(schedules),
    takesFrom: takesFrom(service),
    assuredDay: listing.assured ? dayNumber(listing.assured.on) : 0,
    ...fitColumns(listing.eligibility),
  }
}

/** Words by weight: names A, organization and place names B, summary C, the rest D. */
function wordsOf({ listing, organizationName }: Indexed): SQL {
  const towns = listing.locations.flatMap(({ address, name }) => [address?.city, name]).filter(Boolean)
  const rest = [
    listing.description,
    listing.eligibility.inTheirWords,
    listing.gettingIn.howTo,
    listing.gettingIn.whatHappensFirst,
    ...listing.serviceAreas.map(({ name }) => name),
    ...listing.attributes.map(({ term }) => term),
  ]
  const part = (text: string, weight: SQL) => sql`setweight(to_tsvector('open_door', ${text}), ${weight})`
  return sql.join(
    [
      part([listing.name, listing.alternateName ?? ''].join(' . '), sql`'A'`),
      part([organizationName, ...towns].join(' . '), sql`'B'`),
      part(listing.summary, sql`'C'`),
      part(rest.filter(Boolean).join(' . '), sql`'D'`),
    ],
    sql` || `,
  )
}

/** `*`: anywhere, said so. Null: it does not say. */
function coveredBy(listing: Listing): string[] | null {
  const areas = listing.eligibility.criteria.flatMap((c) => (c.kind === 'area' ? [c] : []))
  if (areas.some(({ strength }) => strength === 'open')) return ['*']
  const codes = [
    ...listing.serviceAreas.flatMap(({ code }) => code ?? []),
    ...areas.flatMap(({ strength, codes: of }) => (strength === 'must' ? of : [])),
  ]
  return codes.length > 0 ? [...new Set(codes)] : null
}

/** Days since 1970 from which somebody can be taken: 0 now; null when paused or nothing was said. */
function takesFrom({ listing: { capacity, status, reopensOn }, lastModified }: Indexed): number | null {
  if (status === 'temporarily closed') return reopensOn ? dayNumber(reopensOn) : null
  if (capacity.kind === 'open') return 0
  if (capacity.kind === 'full') return capacity.until ? dayNumber(capacity.until) : null
  if (capacity.kind !== 'waiting' || capacity.weeks === null) return null
  return dayNumber(capacity.saidOn ?? lastModified.toISOString()) + capacity.weeks * 7
}

function cardOf({ listing, organizationName }: Indexed): Card {
  return {
    slug: listing.slug,
    name: listing.name,
    summary: listing.summary,
    organization: { slug: listing.organization, name: organizationName },
    status: listing.status,
    reopensOn: listing.reopensOn,
    alert: listing.alert,
    needs: listing.needs,
    eligibility: listing.eligibility,
    capacity: listing.capacity,
    cost: {
      kind: listing.cost.kind,
      options: listing.cost.options.map(({ option, amount, amountDescription }) => ({
        option,
        amount,
        amountDescription,
      })),
    },
    given: listing.given,
    gettingIn: {
      self: listing.gettingIn.self,
      professional: listing.gettingIn.professional,
      dropIn: listing.gettingIn.dropIn,
      waitingList: listing.gettingIn.waitingList,
    },
    without: listing.gettingIn.without,
    schedules: [...listing.schedules, ...listing.locations.flatMap((location) => location.schedules)],
    languages: listing.languages.map(({ code }) => code),
    towns: [...new Set(listing.locations.flatMap(({ address, name }) => address?.city ?? name ?? []))],
    confidentialArea: listing.confidential?.area ?? null,
    assured: listing.assured && { on: listing.assured.on, by: listing.assured.by },
    localNotes: listing.localNotes.length,
  }
}

/** Who confirmed it is told by role, never by address. */
const publicListing = (listing: Listing): Listing => ({
  ...listing,
  assured: listing.assured && { ...listing.assured, email: null },
})
