import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Db, Tx } from '../../db/client.ts'
import * as tables from '../../db/schema.ts'

/**
 * Everything that hangs on these services: of each kind, what one service has, in the order it was written.
 * The other way round from rows.ts.
 */
export async function childrenOf(db: Db | Tx, services: string[]) {
  const these = (column: PgColumn) => inArray(column, services)
  const { criteria, costOptions, languages, serviceAreas, funding, localNotes, schedules } = tables
  const { contacts, phones } = tables
  const listed = await db
    .select()
    .from(contacts)
    .where(these(contacts.serviceId))
    .orderBy(asc(contacts.position))
  const numbers = byKey(
    await db
      .select({ contactId: contacts.id, number: phones.number, description: phones.description })
      .from(phones)
      .innerJoin(contacts, eq(contacts.id, phones.contactId))
      .where(these(contacts.serviceId))
      .orderBy(asc(phones.position)),
    ({ contactId }) => contactId,
  )
  const terms = await termsOf(db, services)
  return {
    criteria: byService(
      await db.select().from(criteria).where(these(criteria.serviceId)).orderBy(asc(criteria.position)),
    ),
    costOptions: byService(
      await db
        .select()
        .from(costOptions)
        .where(these(costOptions.serviceId))
        .orderBy(asc(costOptions.position)),
    ),
    languages: byService(
      await db.select().from(languages).where(these(languages.serviceId)).orderBy(asc(languages.position)),
    ),
    serviceAreas: byService(
      await db
        .select()
        .from(serviceAreas)
        .where(these(serviceAreas.serviceId))
        .orderBy(asc(serviceAreas.position)),
    ),
    funding: byService(
      await db.select().from(funding).where(these(funding.serviceId)).orderBy(asc(funding.position)),
    ),
    localNotes: byService(
      await db.select().from(localNotes).where(these(localNotes.serviceId)).orderBy(asc(localNotes.position)),
    ),
    schedules: byService(
      (
        await db
          .select()
          .from(schedules)
          .where(and(these(schedules.serviceId), isNull(schedules.serviceAtLocationId)))
          .orderBy(asc(schedules.position))
      ).map(onTheClock),
    ),
    contacts: byService(listed.map((contact) => ({ ...contact, phones: numbers(contact.id) }))),
    needs: byService(terms.filter(isNeed)),
    attributes: byService(terms.filter((term) => !isNeed(term))),
    locations: byService(await locationsOf(db, services)),
  }
}

const isNeed = (of: { taxonomy: string; linkType: string | null }) =>
  of.taxonomy === 'needs' && of.linkType === 'need'

const termsOf = (db: Db | Tx, services: string[]) =>
  db
    .select({
      serviceId: tables.attributes.serviceId,
      taxonomy: tables.taxonomies.code,
      term: tables.taxonomyTerms.code,
      linkType: tables.attributes.linkType,
      value: tables.attributes.value,
    })
    .from(tables.attributes)
    .innerJoin(tables.taxonomyTerms, eq(tables.taxonomyTerms.id, tables.attributes.taxonomyTermId))
    .innerJoin(tables.taxonomies, eq(tables.taxonomies.id, tables.taxonomyTerms.taxonomyId))
    .where(inArray(tables.attributes.serviceId, services))
    .orderBy(asc(tables.attributes.position))

async function locationsOf(db: Db | Tx, services: string[]) {
  const { serviceAtLocations, locations, addresses, accessibility, schedules } = tables
  const rows = await db
    .select({
      serviceId: serviceAtLocations.serviceId,
      atLocationId: serviceAtLocations.id,
      location: locations,
      address: addresses,
    })
    .from(serviceAtLocations)
    .innerJoin(locations, eq(locations.id, serviceAtLocations.locationId))
    .leftJoin(addresses, eq(addresses.locationId, locations.id))
    .where(inArray(serviceAtLocations.serviceId, services))
    .orderBy(asc(serviceAtLocations.position))
  if (rows.length === 0) return []
  const features = byKey(
    await db
      .select()
      .from(accessibility)
      .where(
        inArray(
          accessibility.locationId,
          rows.map(({ location }) => location.id),
        ),
      )
      .orderBy(asc(accessibility.position)),
    ({ locationId }) => locationId,
  )
  const sessions = byKey(
    await db
      .select()
      .from(schedules)
      .where(
        inArray(
          schedules.serviceAtLocationId,
          rows.map(({ atLocationId }) => atLocationId),
        ),
      )
      .orderBy(asc(schedules.position)),
    ({ serviceAtLocationId }) => serviceAtLocationId ?? '',
  )
  return rows.map(({ serviceId, atLocationId, location, address }) => ({
    ...location,
    serviceId,
    address,
    accessibility: features(location.id),
    schedules: sessions(atLocationId).map(onTheClock),
  }))
}

/** The database gives times to the second. */
const onTheClock = (schedule: typeof tables.schedules.$inferSelect) => ({
  ...schedule,
  opensAt: schedule.opensAt?.slice(0, 5) ?? null,
  closesAt: schedule.closesAt?.slice(0, 5) ?? null,
})

const byService = <Row extends { serviceId: string }>(rows: Row[]) =>
  byKey(rows, ({ serviceId }) => serviceId)

/** A look-up of the rows under a key, in their order. */
function byKey<Row>(rows: Row[], key: (row: Row) => string): (of: string) => Row[] {
  const found = Map.groupBy(rows, key)
  return (of) => found.get(of) ?? []
}
