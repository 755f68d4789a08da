import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import * as tables from '../../db/schema.ts'
import {
  type ListingInput,
  type OrganizationInput,
  listing as listingSchema,
  organization as organizationSchema,
} from '../directory/listing.ts'
import { type Indexed, indexServices, tellReaders } from '../directory/search-index.ts'
import { loadVocabulary } from '../directory/vocabulary.ts'
import { reindexServices } from './read.ts'
import { childRows } from './rows.ts'

/**
 * The front door for what is listed. Whatever is written goes through here: checked, stored in Open Referral's tables,
 * and made findable, in the caller's transaction.
 */

/**
 * Writes organizations, new or again, by slug. Parents may come in the same call. Services of one that has a new name are
 * found by it. Throws a ZodError on what is not right, and an Error for a parent that is not there.
 */
export async function putOrganizations(tx: Tx, inputs: OrganizationInput[]): Promise<void> {
  const organizations = inputs.map((input) => organizationSchema.parse(input))
  const renamed: string[] = []
  for (const batch of batches(organizations)) {
    const nameOf = new Map(batch.map(({ slug, name }) => [slug, name]))
    for (const { id, slug, name } of await organizationsCalled(tx, [...nameOf.keys()]))
      if (name !== nameOf.get(slug)) renamed.push(id)
    const ids = await tx
      .insert(tables.organizations)
      .values(
        batch.map(({ parent: _parent, phones: _phones, identifiers: _identifiers, ...columns }) => columns),
      )
      .onConflictDoUpdate({
        target: tables.organizations.slug,
        set: {
          ...excluded(organizationColumns),
          lastModified: sql`now()`,
        },
      })
      .returning({ id: tables.organizations.id, slug: tables.organizations.slug })
    const idOf = new Map(ids.map(({ id, slug }) => [slug, id]))
    const all = [...idOf.values()]
    await tx.delete(tables.phones).where(inArray(tables.phones.organizationId, all))
    await tx
      .delete(tables.organizationIdentifiers)
      .where(inArray(tables.organizationIdentifiers.organizationId, all))
    const phones = batch.flatMap(({ slug, phones: list }) =>
      list.map((phone, position) => ({ ...phone, position, organizationId: idOf.get(slug) })),
    )
    const identifiers = batch.flatMap(({ slug, identifiers: list }) =>
      list.map(({ scheme, type, identifier }, position) => ({
        organizationId: need(idOf, slug),
        identifierScheme: scheme,
        identifierType: type,
        identifier,
        position,
      })),
    )
    if (phones.length > 0) await tx.insert(tables.phones).values(phones)
    if (identifiers.length > 0) await tx.insert(tables.organizationIdentifiers).values(identifiers)
  }
  const parents = organizations.flatMap(({ parent }) => parent ?? [])
  const parentOf = new Map((await organizationsCalled(tx, parents)).map(({ slug, id }) => [slug, id]))
  for (const { slug, parent } of organizations)
    if (parent)
      await tx
        .update(tables.organizations)
        .set({ parentOrganizationId: need(parentOf, parent) })
        .where(eq(tables.organizations.slug, slug))
  await reindexServices(tx, await servicesOf(tx, renamed))
  await tellReaders(tx)
}

/**
 * Writes services, new or again, by slug, each with everything that hangs on it. Their organizations must be there.
 * Call `finishIndex` of the directory when the last of many is in. Throws a ZodError on what is not right.
 */
export async function putListings(tx: Tx, inputs: ListingInput[]): Promise<void> {
  const { vocabulary, above } = await loadVocabulary(tx)
  for (const batch of batches(inputs.map((input) => listingSchema.parse(input)))) {
    const owners = await organizationsCalled(
      tx,
      batch.map(({ organization }) => organization),
    )
    const ownerOf = new Map(owners.map((owner) => [owner.slug, owner]))
    const written = await tx
      .insert(tables.services)
      .values(
        batch.map((listing) => ({
          slug: listing.slug,
          organizationId: need(ownerOf, listing.organization).id,
          name: listing.name,
          alternateName: listing.alternateName,
          summary: listing.summary,
          description: listing.description,
          url: listing.url,
          email: listing.email,
          status: listing.status,
          reopensOn: listing.reopensOn,
          alert: listing.alert,
          accreditations: listing.accreditations,
          interpretationServices: listing.interpretationServices,
          eligibilityStance: listing.eligibility.stance,
          eligibilityDescription: listing.eligibility.inTheirWords,
          routeSelf: listing.gettingIn.self,
          routeProfessional: listing.gettingIn.professional,
          routeDropIn: listing.gettingIn.dropIn,
          waitingList: listing.gettingIn.waitingList,
          applicationProcess: listing.gettingIn.howTo,
          whatHappensFirst: listing.gettingIn.whatHappensFirst,
          whatToBring: listing.gettingIn.whatToBring,
          barriersAbsent: listing.gettingIn.without,
          waysGiven: listing.given,
          capacityKind: listing.capacity.kind,
          capacityWeeks: listing.capacity.weeks,
          capacityUntil: listing.capacity.until,
          capacitySaidOn: listing.capacity.saidOn,
          costKind: listing.cost.kind,
          confidentialArea: listing.confidential?.area ?? null,
          assuredOn: listing.assured?.on ?? null,
          assuredBy: listing.assured?.by ?? null,
          assurerEmail: listing.assured?.email ?? null,
        })),
      )
      .onConflictDoUpdate({
        target: tables.services.slug,
        set: { ...excluded(serviceColumns), lastModified: sql`now()` },
      })
      .returning({
        id: tables.services.id,
        slug: tables.services.slug,
        lastModified: tables.services.lastModified,
      })
    const idOf = new Map(written.map((service) => [service.slug, service]))
    await forgetChildren(
      tx,
      written.map(({ id }) => id),
    )
    await childRows(
      tx,
      batch.map((listing) => ({ serviceId: need(idOf, listing.slug).id, listing })),
    )
    const indexed = batch.map((listing): Indexed => {
      const owner = need(ownerOf, listing.organization)
      const { id, lastModified } = need(idOf, listing.slug)
      return { serviceId: id, organizationId: owner.id, organizationName: owner.name, listing, lastModified }
    })
    await indexServices(tx, indexed, vocabulary, above)
  }
}

const organizationsCalled = (tx: Tx, slugs: string[]) =>
  tx
    .select({ id: tables.organizations.id, slug: tables.organizations.slug, name: tables.organizations.name })
    .from(tables.organizations)
    .where(inArray(tables.organizations.slug, [...new Set(slugs)]))

async function servicesOf(tx: Tx, organizations: string[]): Promise<string[]> {
  const rows = await tx
    .select({ id: tables.services.id })
    .from(tables.services)
    .where(inArray(tables.services.organizationId, organizations))
    .orderBy(tables.services.slug)
  return rows.map(({ id }) => id)
}

const organizationColumns = [
  'name',
  'alternate_name',
  'kind',
  'description',
  'email',
  'website',
  'uri',
  'logo',
  'parent_organization_id',
]

const serviceColumns = [
  'organization_id',
  'name',
  'alternate_name',
  'summary',
  'description',
  'url',
  'email',
  'status',
  'reopens_on',
  'alert',
  'accreditations',
  'interpretation_services',
  'eligibility_stance',
  'eligibility_description',
  'route_self',
  'route_professional',
  'route_drop_in',
  'waiting_list',
  'application_process',
  'what_happens_first',
  'what_to_bring',
  'barriers_absent',
  'ways_given',
  'capacity_kind',
  'capacity_weeks',
  'capacity_until',
  'capacity_said_on',
  'cost_kind',
  'confidential_area',
  'assured_on',
  'assured_by',
  'assurer_email',
]

async function forgetChildren(tx: Tx, services: string[]): Promise<void> {
  await tx.execute(sql`
    delete from ${tables.locations} where id in
      (select location_id from ${tables.serviceAtLocations} where ${inArray(tables.serviceAtLocations.serviceId, services)})`)
  for (const table of [
    tables.schedules,
    tables.criteria,
    tables.contacts,
    tables.costOptions,
    tables.languages,
    tables.serviceAreas,
    tables.funding,
    tables.localNotes,
    tables.attributes,
  ])
    await tx.delete(table).where(inArray(table.serviceId, services))
}

/** `set` of an upsert: every column as the new row has it. Keys are the columns' names as the schema spells them. */
const excluded = (columns: string[]) =>
  Object.fromEntries(
    columns.map((column) => [
      column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      sql`excluded.${sql.identifier(column)}`,
    ]),
  )

/** PostgreSQL takes 65,535 parameters in a statement; a service row has 33. */
function* batches<Item>(items: Item[], size = 400): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}

function need<Value>(map: Map<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`Nothing is listed under "${key}"`)
  return value
}
