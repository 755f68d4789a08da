import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import * as tables from '../../db/schema.ts'
import type { Listing } from '../directory/listing.ts'

type Written = { serviceId: string; listing: Listing }

/** Writes everything that hangs on services: the rows of Open Referral's other tables, in the order they were written. */
export async function childRows(tx: Tx, services: Written[]): Promise<void> {
  const rowsOf = <Item, Row>(pick: (listing: Listing) => Item[], row: (item: Item) => Row) =>
    services.flatMap(({ serviceId, listing }) =>
      pick(listing).map((item, position) => ({ serviceId, position, ...row(item) })),
    )

  await write(
    tx,
    tables.criteria,
    rowsOf(
      (l) => l.eligibility.criteria,
      (criterion) => ({ criterion }),
    ),
  )
  await write(
    tx,
    tables.costOptions,
    rowsOf(
      (l) => l.cost.options,
      (option) => option,
    ),
  )
  await write(
    tx,
    tables.languages,
    rowsOf(
      (l) => l.languages,
      (language) => language,
    ),
  )
  await write(
    tx,
    tables.serviceAreas,
    rowsOf(
      (l) => l.serviceAreas,
      (area) => area,
    ),
  )
  await write(
    tx,
    tables.funding,
    rowsOf(
      (l) => l.funding,
      (source) => ({ source }),
    ),
  )
  await write(
    tx,
    tables.localNotes,
    rowsOf(
      (l) => l.localNotes,
      ({ by, ...note }) => ({ ...note, writtenBy: by }),
    ),
  )
  await write(
    tx,
    tables.schedules,
    rowsOf(
      (l) => l.schedules,
      (schedule) => schedule,
    ),
  )
  await writeContacts(tx, services)
  await writeLocations(tx, services)
  await writeAttributes(tx, services)
}

async function writeContacts(tx: Tx, services: Written[]): Promise<void> {
  const rows = services.flatMap(({ serviceId, listing }) =>
    listing.contacts.map(({ phones, ...contact }, position) => ({
      id: crypto.randomUUID(),
      serviceId,
      position,
      ...contact,
      phones,
    })),
  )
  await write(
    tx,
    tables.contacts,
    rows.map(({ phones: _phones, ...contact }) => contact),
  )
  await write(
    tx,
    tables.phones,
    rows.flatMap(({ id, phones }) =>
      phones.map((phone, position) => ({ contactId: id, position, ...phone })),
    ),
  )
}

async function writeLocations(tx: Tx, services: Written[]): Promise<void> {
  const rows = services.flatMap(({ serviceId, listing }) =>
    listing.locations.map((location, position) => ({
      serviceId,
      position,
      location,
      locationId: crypto.randomUUID(),
      atLocationId: crypto.randomUUID(),
    })),
  )
  await write(
    tx,
    tables.locations,
    rows.map(({ locationId, location: { address: _a, accessibility: _b, schedules: _c, ...location } }) => ({
      id: locationId,
      ...location,
    })),
  )
  await write(
    tx,
    tables.serviceAtLocations,
    rows.map(({ serviceId, position, locationId, atLocationId }) => ({
      id: atLocationId,
      serviceId,
      position,
      locationId,
    })),
  )
  await write(
    tx,
    tables.addresses,
    rows.flatMap(({ locationId, location: { address } }) => (address ? [{ locationId, ...address }] : [])),
  )
  await write(
    tx,
    tables.accessibility,
    rows.flatMap(({ locationId, location }) =>
      location.accessibility.map((feature, position) => ({ locationId, position, ...feature })),
    ),
  )
  await write(
    tx,
    tables.schedules,
    rows.flatMap(({ serviceId, atLocationId, location }) =>
      location.schedules.map((schedule, position) => ({
        serviceId,
        serviceAtLocationId: atLocationId,
        position,
        ...schedule,
      })),
    ),
  )
}

/** Needs are terms of the place's own vocabulary; other terms are made when nobody had them before. */
async function writeAttributes(tx: Tx, services: Written[]): Promise<void> {
  const terms = new Map<string, string>()
  const codes = [...new Set(services.flatMap(({ listing }) => listing.needs))]
  if (codes.length > 0)
    for (const { id, code } of await tx
      .select({ id: tables.taxonomyTerms.id, code: tables.taxonomyTerms.code })
      .from(tables.taxonomyTerms)
      .innerJoin(tables.taxonomies, eq(tables.taxonomies.id, tables.taxonomyTerms.taxonomyId))
      .where(and(eq(tables.taxonomies.code, 'needs'), inArray(tables.taxonomyTerms.code, codes))))
      terms.set(code, id)
  const needs = services.flatMap(({ serviceId, listing }) =>
    listing.needs.map((code, position) => {
      const taxonomyTermId = terms.get(code)
      if (!taxonomyTermId) throw new Error(`The needs have no "${code}", which "${listing.slug}" carries`)
      return { serviceId, taxonomyTermId, linkType: 'need', position }
    }),
  )
  const others: (typeof tables.attributes.$inferInsert)[] = []
  for (const { serviceId, listing } of services)
    for (const [position, attribute] of listing.attributes.entries())
      others.push({
        serviceId,
        taxonomyTermId: await termCalled(tx, attribute.taxonomy, attribute.term),
        linkType: attribute.linkType,
        value: attribute.value,
        position,
      })
  await write(tx, tables.attributes, [...needs, ...others])
}

async function termCalled(tx: Tx, taxonomy: string, term: string): Promise<string> {
  if (['needs', 'circumstances'].includes(taxonomy))
    throw new Error(`The place's own ${taxonomy} are not for a listing to add to`)
  const [scheme] = await tx
    .insert(tables.taxonomies)
    .values({ code: taxonomy, name: taxonomy, description: taxonomy })
    .onConflictDoUpdate({ target: tables.taxonomies.code, set: { code: taxonomy } })
    .returning({ id: tables.taxonomies.id })
  if (!scheme) throw new Error('A vocabulary could not be written')
  const [made] = await tx
    .insert(tables.taxonomyTerms)
    .values({ taxonomyId: scheme.id, code: term, names: { en: term }, descriptions: { en: term } })
    .onConflictDoUpdate({
      target: [tables.taxonomyTerms.taxonomyId, tables.taxonomyTerms.code],
      set: { code: term },
    })
    .returning({ id: tables.taxonomyTerms.id })
  if (!made) throw new Error('A term could not be written')
  return made.id
}

type Table = Parameters<Tx['insert']>[0]

/** Many rows at once, within the number of parameters that a statement may have. */
async function write<Of extends Table>(tx: Tx, table: Of, rows: Of['$inferInsert'][]): Promise<void> {
  for (let at = 0; at < rows.length; at += 2000) await tx.insert(table).values(rows.slice(at, at + 2000))
}
