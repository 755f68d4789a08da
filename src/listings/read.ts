import { type SQL, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import * as tables from '../../db/schema.ts'
import {
  type Listing,
  listing as listingSchema,
  type Organization,
  organization as organizationSchema,
} from '../directory/listing.ts'
import { finishIndex, indexServices } from '../directory/search-index.ts'
import { loadVocabulary } from '../directory/vocabulary.ts'
import { childrenOf } from './children.ts'

/**
 * Listings out of Open Referral's tables, as they were written in: what an editor opens, what an export reads, and what
 * the search index is made from again. Throws a ZodError when a row is not what a listing may hold.
 */

/** One service by its slug, with everything that hangs on it; null when there is none. */
export async function readListing(db: Db | Tx, slug: string): Promise<Listing | null> {
  const [read] = await readServices(db, eq(tables.services.slug, slug))
  return read?.listing ?? null
}

/** One organization by its slug; null when there is none. */
export async function readOrganization(db: Db | Tx, slug: string): Promise<Organization | null> {
  const parents = db
    .select({ id: tables.organizations.id, slug: tables.organizations.slug })
    .from(tables.organizations)
    .as('parents')
  const [row] = await db
    .select({ organization: tables.organizations, parent: parents.slug })
    .from(tables.organizations)
    .leftJoin(parents, eq(parents.id, tables.organizations.parentOrganizationId))
    .where(eq(tables.organizations.slug, slug))
  if (!row) return null
  const { id } = row.organization
  const phones = await db
    .select()
    .from(tables.phones)
    .where(eq(tables.phones.organizationId, id))
    .orderBy(asc(tables.phones.position))
  const identifiers = await db
    .select()
    .from(tables.organizationIdentifiers)
    .where(eq(tables.organizationIdentifiers.organizationId, id))
    .orderBy(asc(tables.organizationIdentifiers.position))
  return organizationSchema.parse({
    ...row.organization,
    parent: row.parent,
    phones,
    identifiers: identifiers.map(({ identifierScheme, identifierType, identifier }) => ({
      scheme: identifierScheme,
      type: identifierType,
      identifier,
    })),
  })
}

const batch = 400

/**
 * Makes everything that search and pages read again from the tables, in one transaction, and tells every process.
 * Readers see the old until it is done. For after a change of the vocabulary, or of what the index holds.
 */
export async function reindex(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    const rows = await tx
      .select({ id: tables.services.id })
      .from(tables.services)
      .leftJoin(tables.shownServices, eq(tables.shownServices.serviceId, tables.services.id))
      .orderBy(sql`${tables.shownServices.no} nulls last`, asc(tables.services.slug))
    await reindexServices(
      tx,
      rows.map(({ id }) => id),
    )
    await finishIndex(tx)
  })
}

/** Makes the search rows and the page rows of these services again, in this order. */
export async function reindexServices(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const { vocabulary, above } = await loadVocabulary(tx)
  for (let at = 0; at < ids.length; at += batch) {
    const some = ids.slice(at, at + batch)
    const place = new Map(some.map((id, index) => [id, index]))
    const found = await readServices(tx, inArray(tables.services.id, some))
    const inOrder = found.toSorted((a, b) => (place.get(a.serviceId) ?? 0) - (place.get(b.serviceId) ?? 0))
    await indexServices(tx, inOrder, vocabulary, above)
  }
}

type ServiceRow = typeof tables.services.$inferSelect

async function readServices(db: Db | Tx, which: SQL) {
  const rows = await db
    .select({
      service: tables.services,
      organization: { slug: tables.organizations.slug, name: tables.organizations.name },
    })
    .from(tables.services)
    .innerJoin(tables.organizations, eq(tables.organizations.id, tables.services.organizationId))
    .where(which)
  if (rows.length === 0) return []
  const children = await childrenOf(
    db,
    rows.map(({ service }) => service.id),
  )
  return rows.map(({ service, organization }) => ({
    serviceId: service.id,
    organizationId: service.organizationId,
    organizationName: organization.name,
    lastModified: service.lastModified,
    listing: listingOf(service, organization.slug, children),
  }))
}

type Children = Awaited<ReturnType<typeof childrenOf>>

/** The schema takes the columns that a listing has and leaves out keys and positions. */
function listingOf(service: ServiceRow, organization: string, children: Children): Listing {
  const { id } = service
  return listingSchema.parse({
    ...service,
    organization,
    needs: children.needs(id).map(({ term }) => term),
    eligibility: {
      stance: service.eligibilityStance,
      criteria: children.criteria(id).map(({ criterion }) => criterion),
      inTheirWords: service.eligibilityDescription,
    },
    gettingIn: {
      self: service.routeSelf,
      professional: service.routeProfessional,
      dropIn: service.routeDropIn,
      waitingList: service.waitingList,
      howTo: service.applicationProcess,
      whatHappensFirst: service.whatHappensFirst,
      whatToBring: service.whatToBring,
      without: service.barriersAbsent,
    },
    given: service.waysGiven,
    capacity: {
      kind: service.capacityKind,
      weeks: service.capacityWeeks,
      until: service.capacityUntil,
      saidOn: service.capacitySaidOn,
    },
    cost: { kind: service.costKind, options: children.costOptions(id) },
    languages: children.languages(id),
    locations: children.locations(id),
    confidential: service.confidentialArea === null ? null : { area: service.confidentialArea },
    schedules: children.schedules(id),
    contacts: children.contacts(id),
    serviceAreas: children.serviceAreas(id),
    funding: children.funding(id).map(({ source }) => source),
    attributes: children.attributes(id),
    assured: service.assuredOn && {
      on: service.assuredOn,
      by: service.assuredBy,
      email: service.assurerEmail,
    },
    localNotes: children.localNotes(id).map(({ writtenBy, ...note }) => ({ ...note, by: writtenBy })),
  })
}
