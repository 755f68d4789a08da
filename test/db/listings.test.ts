import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { beginPlace } from '../../db/begin.ts'
import { db } from '../../db/client.ts'
import { localNotes, phones, services, shownServices } from '../../db/schema.ts'
import { showNeed, showOrganization, showService } from '../../src/directory/directory.ts'
import { listing as listingSchema, type ListingInput, organization } from '../../src/directory/listing.ts'
import { finishIndex } from '../../src/directory/search-index.ts'
import { find } from '../../src/directory/search.ts'
import { putListings, putOrganizations } from '../../src/listings/listings.ts'
import { readListing, readOrganization } from '../../src/listings/read.ts'
import { request } from '../support/asking.ts'
import { fullListing, fullOrganization } from '../support/full-listing.ts'

const put = (...listings: ListingInput[]) => db.transaction((tx) => putListings(tx, listings))

/** Every table of a listing with how many rows it has. */
async function rows(): Promise<Record<string, number>> {
  const tables =
    `services criteria locations service_at_locations addresses accessibility schedules contacts phones
    cost_options languages service_areas funding local_notes attributes shown_services search_documents`.split(
      /\s+/,
    )
  const counts = await db.execute<{ name: string; rows: number }>(
    sql.join(
      tables.map((name) => sql`select ${name} as name, count(*)::int as rows from ${sql.identifier(name)}`),
      sql` union all `,
    ),
  )
  return Object.fromEntries(counts.map(({ name, rows: count }) => [name, count]))
}

beforeAll(() => beginPlace(db))

beforeEach(async () => {
  await db.execute(sql`truncate organizations, locations cascade`)
  await db.transaction(async (tx) => {
    await putOrganizations(tx, [fullOrganization])
    await putListings(tx, [fullListing])
  })
})

test('a listing and an organization that say everything lose nothing', async () => {
  expect(await readListing(db, 'hope-kitchen')).toEqual(listingSchema.parse(fullListing))
  expect(await readOrganization(db, 'hope-street')).toEqual(organization.parse(fullOrganization))
})

test('the listing that the last test wrote leaves no field at its default', () => {
  const bare = listingSchema.parse({
    slug: 'bare',
    organization: 'bare',
    name: 'Bare',
    summary: 'Says as little as it may.',
    description: 'Bare',
    needs: ['low_cost_food'],
    eligibility: { stance: 'not_stated' },
  })
  const full = listingSchema.parse(fullListing)
  for (const [field, value] of Object.entries(bare))
    if (field !== 'confidential') expect(full[field as keyof typeof full], field).not.toEqual(value)
})

test('writing again changes it in place: the same service, and nothing of before is left over', async () => {
  const [before] = await db.select().from(services)
  const counted = await rows()
  await put(fullListing)
  expect(await rows()).toEqual(counted)
  const again = {
    ...fullListing,
    name: 'Hope Table',
    locations: [],
    contacts: [],
    schedules: [],
    capacity: undefined,
  }
  await put(again)
  const [after] = await db.select().from(services)
  expect(after!.id).toBe(before!.id)
  expect(await readListing(db, 'hope-kitchen')).toEqual(listingSchema.parse(again))
  expect(await rows()).toMatchObject({
    services: 1,
    locations: 0,
    service_at_locations: 0,
    addresses: 0,
    accessibility: 0,
    schedules: 0,
    contacts: 0,
    phones: 2,
    shown_services: 1,
    search_documents: 1,
  })
})

test('an organization that is written again keeps its services and its numbers once', async () => {
  const changed = { ...fullOrganization, phones: [{ number: '0161 496 0199' }], identifiers: [] }
  await db.transaction((tx) => putOrganizations(tx, [changed]))
  expect(await readOrganization(db, 'hope-street')).toEqual(organization.parse(changed))
  expect(
    await db
      .select()
      .from(phones)
      .where(sql`organization_id is not null`),
  ).toHaveLength(1)
  expect(await rows()).toMatchObject({ services: 1 })
})

test('a parent may come in the same call, may go again, and must be somebody', async () => {
  const child = { ...fullOrganization, slug: 'hope-cafe', parent: 'hope-street' }
  await db.transaction((tx) => putOrganizations(tx, [child, fullOrganization]))
  expect((await showOrganization('hope-cafe'))!.parent).toEqual({
    slug: 'hope-street',
    name: 'Hope Street Trust',
  })
  await db.transaction((tx) => putOrganizations(tx, [{ ...child, parent: null }]))
  expect((await readOrganization(db, 'hope-cafe'))!.parent).toBeNull()
  await expect(
    db.transaction((tx) => putOrganizations(tx, [{ ...child, parent: 'nobody' }])),
  ).rejects.toThrow('nobody')
})

test('the services of an organization with a new name are found by it and show it', async () => {
  await db.transaction(async (tx) => {
    await putOrganizations(tx, [{ ...fullOrganization, name: 'Larkspur Yard' }])
    await finishIndex(tx)
  })
  const [row] = await db.select().from(shownServices)
  expect(row!.card.organization).toEqual({ slug: 'hope-street', name: 'Larkspur Yard' })
  const found = await db.execute(sql`select from search_documents where words @@ 'larkspur'::tsquery`)
  expect(found).toHaveLength(1)
})

test.each<[string, Partial<ListingInput>, RegExp]>([
  ['of an organization that nobody wrote', { organization: 'nobody' }, /nobody/],
  ['with a need that the place has not', { needs: ['low_cost_food', 'unicorns'] }, /unicorns/],
  ['that adds to the needs of the place', { attributes: [{ taxonomy: 'needs', term: 'unicorns' }] }, /needs/],
  [
    'that adds to the circumstances',
    { attributes: [{ taxonomy: 'circumstances', term: 'rich' }] },
    /circumstances/,
  ],
  ['with a wait that does not say how long', { capacity: { kind: 'waiting' } }, /services/],
  [
    'with a note that ends before it begins',
    { localNotes: [{ body: 'Wet', writtenOn: '2026-11-02', expiresOn: '2026-11-02', by: 'Place team' }] },
    /local_notes/,
  ],
  ['with a summary of a word', { summary: 'Food' }, /summary/],
])('a listing %s is refused, and of those beside it nothing is written', async (_, change, because) => {
  const before = await rows()
  const shown = await readListing(db, 'hope-kitchen')
  const fine = { ...fullListing, slug: 'beside-it' }
  await expect(
    put({ ...fullListing, alert: 'New' }, fine, { ...fullListing, slug: 'wrong', ...change }),
  ).rejects.toThrow(because)
  expect(await rows()).toEqual(before)
  expect(await readListing(db, 'hope-kitchen')).toEqual(shown)
})

test('the database itself refuses what no listing may say', async () => {
  const refusal = async (work: Promise<unknown>) =>
    (await work.then(
      () => null,
      (e: Error) => e.cause,
    )) as { constraint_name?: string } | null
  const change = (set: Partial<typeof services.$inferInsert>) =>
    refusal(db.update(services).set(set).where(eq(services.slug, 'hope-kitchen')))
  expect(await change({ capacityKind: 'waiting', capacityWeeks: null })).toMatchObject({
    constraint_name: 'services_waiting_says_how_long',
  })
  expect(await change({ assuredBy: null })).toMatchObject({ constraint_name: 'services_assured_by_somebody' })
  expect(await refusal(db.update(localNotes).set({ expiresOn: '2020-01-01' }))).toMatchObject({
    constraint_name: 'local_notes_expire',
  })
  expect(await refusal(db.update(phones).set({ contactId: null, organizationId: null }))).toMatchObject({
    constraint_name: 'phones_belong_to_one',
  })
})

test('a service that is closed for good has a page, and is neither found nor listed by its organization', async () => {
  await put({ ...fullListing, status: 'defunct' })
  await db.transaction(finishIndex)
  expect((await showService('hope-kitchen', 'en'))!.listing.status).toBe('defunct')
  expect((await showOrganization('hope-street'))!.cards).toEqual([])
  expect((await showNeed('community_meals', 'en'))!.results).toEqual([])
  expect((await find(request('q=hope+kitchen'), null, 'en', new Date())).total).toBe(0)
})

test('an address that is no slug is nothing that is listed', async () => {
  for (const slug of [
    '',
    '\0',
    '../hope-street',
    'Hope-Street',
    'é',
    'a'.repeat(5000),
    "'; drop table services; --",
    '\uD800',
  ]) {
    expect(await showService(slug, 'en')).toBeNull()
    expect(await showOrganization(slug)).toBeNull()
    expect(await showNeed(slug, 'en')).toBeNull()
  }
})
