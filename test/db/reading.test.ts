import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '../../db/client.ts'
import { listings, organizations } from '../../db/demo/place.ts'
import { shownServices } from '../../db/schema.ts'
import { names, showNeed, showOrganization, showService } from '../../src/directory/directory.ts'
import { listing as listingSchema, organization as organizationSchema } from '../../src/directory/listing.ts'
import { find } from '../../src/directory/search.ts'
import { readListing, readOrganization, reindex } from '../../src/listings/read.ts'
import { request } from '../support/asking.ts'
import { theDemoPlace } from '../support/demo-place.ts'

await theDemoPlace()

const now = new Date()

const parsed = listings.map((listing) => listingSchema.parse(listing))

test('every listing comes out of the tables as it was written in', async () => {
  expect(parsed.length).toBeGreaterThan(150)
  for (const listing of parsed) expect(await readListing(db, listing.slug), listing.slug).toEqual(listing)
})

test('every organization comes out of the tables as it was written in', async () => {
  for (const input of organizations)
    expect(await readOrganization(db, input.slug), input.slug).toEqual(organizationSchema.parse(input))
})

test('what readers see of a listing is all of it, but for the address of whoever confirmed it', async () => {
  const rows = await db
    .select({ slug: shownServices.slug, listing: shownServices.listing })
    .from(shownServices)
  expect(rows).toHaveLength(parsed.length)
  for (const { slug, listing } of rows) {
    const whole = (await readListing(db, slug))!
    expect(listing).toEqual({ ...whole, assured: whole.assured && { ...whole.assured, email: null } })
  }
})

test('what is not listed is null', async () => {
  expect(await readListing(db, 'nobody-wrote-this')).toBeNull()
  expect(await readOrganization(db, 'nobody-wrote-this')).toBeNull()
})

test('making the index again from the tables changes nothing that a reader sees', async () => {
  const asked = [
    '',
    'q=food+bank&postcode=WN7',
    'q=debt',
    'q=leigh',
    'sort=soonest',
    'q=baby&sort=nearest&postcode=WN2',
  ]
  const seen = async () => ({
    found: await Promise.all(asked.map((query) => find(request(query), null, 'en', now))),
    services: await Promise.all(parsed.map(({ slug }) => showService(slug, 'pl'))),
    organizations: await Promise.all(organizations.map(({ slug }) => showOrganization(slug))),
    need: await showNeed('food_parcel', 'en'),
    name: (await names('en')).need('food_parcel'),
    words: await db.execute(sql`select word, services from search_words order by word`),
  })
  const before = await seen()
  await reindex(db)
  expect(await seen()).toEqual(before)
  expect(before.found[1]!.total).toBeGreaterThan(3)
})
