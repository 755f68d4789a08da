import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db } from '../../db/client.ts'
import { listings } from '../../db/demo/place.ts'
import { sealedLocations, services } from '../../db/schema.ts'
import {
  addressesOfAll,
  needsToBrowse,
  showNeed,
  showOrganization,
  showService,
  suggestions,
} from '../../src/directory/directory.ts'
import { type FindRequest, sorts } from '../../src/directory/find-request.ts'
import type { Household } from '../../src/directory/household.ts'
import { listing as listingSchema, type ListingInput } from '../../src/directory/listing.ts'
import { find } from '../../src/directory/search.ts'
import { putListings } from '../../src/listings/listings.ts'
import { readListing, reindex } from '../../src/listings/read.ts'
import { sealUnder } from '../../src/sealing.ts'
import { aRequest, request } from '../support/asking.ts'
import { theDemoPlace } from '../support/demo-place.ts'

await theDemoPlace()

const now = new Date('2026-11-24T10:30:00Z')
const key = { id: 'test', key: Buffer.alloc(32, 7) }
const refuge = listings.find(({ confidential }) => confidential)!

type Address = { address1: string; postalCode: string; latitude: number; longitude: number }
const before: Address = {
  address1: '7 Quillfeather Lane',
  postalCode: 'WN7 1QZ',
  latitude: 53.4975,
  longitude: -2.5151,
}
/** Five kilometres to the north. */
const after: Address = {
  address1: '19 Brambleshaw Rise',
  postalCode: 'WN2 4QX',
  latitude: 53.5425,
  longitude: -2.5151,
}

const postcodes = [
  'WN7 1AB',
  'WN7',
  'WN7 1',
  'WN2',
  'WN2 4',
  'M29',
  'M46',
  'WN1',
  'WN3',
  'WN4',
  'WN5',
  'WN6',
  'WN8',
  'Leigh',
  'Hindley',
  'Standish',
  'Atherton',
  'Ashton',
  'Tyldesley',
  'Golborne',
]
const mother: Household = {
  people: [
    { age: { from: 360, to: 372 }, gender: 'female', circumstances: ['domestic_abuse'] },
    { age: { from: 24, to: 36 }, gender: null, circumstances: [] },
  ],
  circumstances: [],
  languages: [],
  asker: 'self',
  complete: false,
  place: null,
}

/** Every place with every order, and then whatever else people ask. */
const asked: [FindRequest, Household | null][] = [
  ...postcodes.flatMap((postcode) =>
    sorts.flatMap((sort) =>
      ['', 'refuge', refuge.name].map((q): [FindRequest, Household | null] => [
        { ...request(''), q, postcode, sort },
        null,
      ]),
    ),
  ),
  ...fc
    .sample(fc.tuple(aRequest, fc.constantFrom(null, mother), fc.constantFrom(...postcodes)), {
      numRuns: 80,
      seed: 24,
    })
    .map(([one, household, postcode], at): [FindRequest, Household | null] => [
      at % 2 ? one : { ...one, postcode },
      household,
    ]),
]

/** The refuge moves in: once listed openly by mistake, then listed as it should be, its address sealed. */
async function moveTo(at: Address): Promise<void> {
  const { address1, postalCode, latitude, longitude } = at
  const location = { latitude, longitude, address: { address1, city: 'Leigh', postalCode } }
  await db.transaction((tx) => putListings(tx, [{ ...refuge, confidential: null, locations: [location] }]))
  await db.transaction(async (tx) => {
    await putListings(tx, [refuge])
    const [service] = await tx
      .select({ id: services.id })
      .from(services)
      .where(sql`slug = ${refuge.slug}`)
    const sealed = sealUnder(key, JSON.stringify(at), 'location')
    await tx
      .insert(sealedLocations)
      .values({ serviceId: service!.id, sealed })
      .onConflictDoUpdate({ target: sealedLocations.serviceId, set: { sealed } })
    await tx.execute(sql`update services set last_modified = '2026-11-01'`)
  })
  await reindex(db)
  // What is kept in memory is believed for a second.
  await pause(1_100)
}

async function everyAnswer(): Promise<string[]> {
  const found: unknown[] = []
  for (const [one, household] of asked) found.push(await find(one, household, 'en', now))
  return [
    ...found,
    await showService(refuge.slug, 'en'),
    await showService(refuge.slug, 'pl'),
    await showOrganization(refuge.organization),
    await showNeed(refuge.needs[0]!, 'en'),
    await needsToBrowse('en'),
    await suggestions('en'),
    await addressesOfAll(),
  ].map((answer) => JSON.stringify(answer))
}

let answers: { before: string[]; after: string[] }
beforeAll(async () => {
  await moveTo(before)
  const first = await everyAnswer()
  await moveTo(after)
  answers = { before: first, after: await everyAnswer() }
}, 60_000)

test('when a secret place moves five kilometres, no byte of any answer changes', () => {
  expect(asked.length).toBeGreaterThanOrEqual(200)
  expect(answers.before.filter((answer) => answer.includes(refuge.slug)).length).toBeGreaterThan(50)
  for (const [at, answer] of answers.before.entries())
    expect(answers.after[at], JSON.stringify(asked[at]?.[0])).toBe(answer)
})

test('the same tests notice a place that is not secret: moved, it changes what is answered', async () => {
  const open = { ...refuge, confidential: null }
  const at = async ({ latitude, longitude }: Address) => {
    await db.transaction((tx) =>
      putListings(tx, [{ ...open, locations: [{ latitude, longitude, name: 'Here' }] }]),
    )
    return find({ ...request(''), q: refuge.name, postcode: 'WN7 1' }, mother, 'en', now)
  }
  const distance = async (where: Address) =>
    (await at(where)).results.find(({ card }) => card.slug === refuge.slug)?.distanceKm
  const [near, far] = [await distance(before), await distance(after)]
  expect(far! - near!).toBeGreaterThan(3)
  await moveTo(after)
})

test('a secret place has no distance from anywhere, and its area is all that is said of it', async () => {
  for (const postcode of postcodes) {
    const { results } = await find({ ...request(''), q: refuge.name, postcode }, null, 'en', now)
    const shown = results.find(({ card }) => card.slug === refuge.slug)!
    expect(shown.distanceKm).toBeNull()
    expect(shown.card.towns).toEqual([])
    expect(shown.card.confidentialArea).toBe(refuge.confidential!.area)
  }
})

test('of its address nothing is left in any table, not even sealed in clear, nor of where it was listed by mistake', async () => {
  const tables = await db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['search_documents', 'shown_services', 'locations', 'sealed_locations']),
  )
  for (const { name } of tables)
    for (const said of ['Quillfeather', 'Brambleshaw', 'WN7 1QZ', 'WN2 4QX']) {
      const rows = await db.execute(
        sql`select from ${sql.identifier(name)} t where t::text ilike ${`%${said}%`}`,
      )
      expect(rows.length, `${said} in ${name}`).toBe(0)
    }
  const [row] = await db.execute(sql`
    select earth, more_earths from search_documents join services on services.id = service_id where slug = ${refuge.slug}`)
  expect(row).toEqual({ earth: null, more_earths: null })
})

test('nothing in the database hangs on the sealed addresses, and no file that readers meet mentions them', async () => {
  const depending = await db.execute(sql`
    select conname from pg_constraint where confrelid = 'sealed_locations'::regclass
    union all select viewname from pg_views where definition like '%sealed_locations%' and schemaname = 'public'
    union all select tgname from pg_trigger where tgrelid = 'sealed_locations'::regclass and not tgisinternal`)
  expect(depending).toHaveLength(0)
  const root = new URL('../../src/', import.meta.url).pathname
  const mentioning = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(directory|pages|ui|exchange)\/.*\.(ts|astro)$/.test(file))
    .filter((file) => /sealed_?locations/i.test(readFileSync(root + file, 'utf8')))
  expect(mentioning).toEqual([])
})

test.each<[string, Partial<ListingInput>]>([
  ['a location', { locations: [{ name: 'The house' }] }],
  [
    'a limit by distance, which would give its middle away',
    {
      eligibility: {
        stance: 'criteria',
        criteria: [
          {
            kind: 'area',
            strength: 'priority',
            within: { latitude: 53.5, longitude: -2.5, km: 3, of: 'us' },
          },
        ],
      },
    },
  ],
])('a secret place with %s cannot be listed', async (_, change) => {
  expect(listingSchema.safeParse({ ...refuge, ...change }).success).toBe(false)
  const is = await readListing(db, refuge.slug)
  await expect(db.transaction((tx) => putListings(tx, [{ ...refuge, ...change }]))).rejects.toThrow(
    'secret place',
  )
  expect(await readListing(db, refuge.slug)).toEqual(is)
})
