import { beforeAll, expect, test } from 'vitest'
import { db } from '../../db/client.ts'
import { fillGeography } from '../../db/demo/geography.ts'
import { postcodeAreas, postcodes } from '../../db/place-tables.ts'
import { placeAsked } from '../../src/directory/household.ts'
import {
  forgetGazetteer,
  loadGazetteer,
  lookUpPlace,
  placeInQuery,
  placesForSuggestions,
} from '../../src/directory/places.ts'

const wigan = 'E08000010'

beforeAll(async () => {
  await db.transaction(fillGeography)
  const leigh = { latitude: 53.4975, longitude: -2.5151, authority: wigan }
  await db.insert(postcodes).values([
    { postcode: 'WN71AB', ...leigh, ward: 'E05015001' },
    { postcode: 'WN71AC', ...leigh, ward: 'E05000852' },
    { postcode: 'WN71AD', ...leigh, ward: 'E05015001', terminated: true },
  ])
})

async function found(text: string) {
  const place = await lookUpPlace(db, text)
  if (!place || !('found' in place)) throw new Error(`${text} was not found: ${JSON.stringify(place)}`)
  return place.found
}

test('a whole postcode of the table is answered exactly, with its ward, district and authority certain', async () => {
  const place = await found('wn71ab')
  expect(place).toMatchObject({ label: 'WN7 1AB', exactness: 'postcode', approximate: false, withinKm: 0 })
  expect(place.latitude).toBeCloseTo(53.4975, 5)
  expect(place.certain).toEqual(['E05015001', 'WN7', wigan])
})

test('a postcode that the table lacks is answered with its sector, then its district, and says so', async () => {
  const sector = await found('WN7 1ZZ')
  expect(sector).toMatchObject({ label: 'WN7 1ZZ', exactness: 'sector', approximate: true, withinKm: 1 })
  expect(sector.certain).toEqual(['WN7', wigan])
  expect(sector.possible).toContain('E05015001')
  expect(await found('WN7 8ZZ')).toMatchObject({ exactness: 'district', approximate: true })
})

test('a ward that is no more is not believed: nobody is turned away by an old file', async () => {
  const place = await found('WN7 1AC')
  expect(place.certain).toEqual(['WN7', wigan])
  expect(place.possible).toEqual(expect.arrayContaining(['E05015001', 'E05015003']))
  expect(place.possible).not.toContain('E05000852')
})

test('a sector of which only old wards are known may be any ward of the borough', async () => {
  const old = { code: 'WN9 1', kind: 'sector', latitude: 53.5, longitude: -2.5, radiusKm: 1 } as const
  await db.insert(postcodeAreas).values({ ...old, wards: ['E05000852'], authorities: [wigan] })
  const place = await found('WN9 1')
  expect(place.certain).toEqual(['WN9', wigan])
  expect(place.possible).toEqual(expect.arrayContaining(['E05014989', 'E05015013']))
})

test('a postcode that is no longer in use is found, and said to be so', async () => {
  expect(await found('WN7 1AD')).toMatchObject({ exactness: 'postcode', terminated: true })
})

test.each([
  ['WN7', 'WN7', 'district'],
  ['WN7 1', 'WN7 1', 'sector'],
  ['wn71', 'WN7 1', 'sector'],
  ['M46', 'M46', 'district'],
  ['m469', 'M46 9', 'sector'],
  ['Leigh', 'Leigh', 'town'],
  ['in Leigh', 'Leigh', 'town'],
  ['tyldsley', 'Tyldesley', 'town'],
  ['ashton in makerfield', 'Ashton-in-Makerfield', 'town'],
  ['Ashton', 'Ashton-in-Makerfield', 'town'],
  ['platt brige', 'Platt Bridge', 'town'],
  ['aspull new springs and whelley', 'Aspull, New Springs & Whelley', 'ward'],
  ['Abram ward', 'Abram', 'ward'],
  ['hindley and platt bridge', 'Hindley and Platt Bridge', 'neighbourhood'],
  ['wigan borough', 'Wigan', 'authority'],
  ['Leigh, WN7 1AB', 'WN7 1AB', 'postcode'],
])('"%s" is %s, a %s', async (typed, label, exactness) => {
  expect(await found(typed)).toMatchObject({ label, exactness, approximate: false })
})

test('where a part of a postcode lies in two authorities, neither is certain', async () => {
  const place = await found('WN4 0')
  expect(place.certain).toEqual(['WN4'])
  expect(place.possible).toEqual(expect.arrayContaining([wigan, 'E08000013']))
})

test('a name that a town shares with the borough may mean either', async () => {
  const place = await found('Wigan')
  expect(place.certain).toEqual([wigan])
  expect(place.possible).toEqual(expect.arrayContaining(['E05015002', 'E05015010', 'WN7']))
})

test('what is nearly a name is answered with the names that it may be', async () => {
  const place = await lookUpPlace(db, 'ather')
  expect(place).toMatchObject({ nearest: expect.arrayContaining([{ label: 'Atherton', kind: 'town' }]) })
})

test.each([
  '',
  ' ',
  '\0',
  'xyzzy',
  'ZZ99 9ZZ',
  "'; drop table areas; --",
  '😀'.repeat(5000),
  'in '.repeat(4000),
  '\uD800',
])('nonsense is answered with nothing', async (typed) => {
  expect(await lookUpPlace(db, typed)).toBeNull()
  expect(await placeInQuery(db, typed)).toBeNull()
})

test('every place that can be found fits a household', async () => {
  const { names } = await loadGazetteer(db)
  expect(names.size).toBeGreaterThan(90)
  for (const place of [...names.values(), await found('WN7'), await found('WN7 1'), await found('WN7 1AB')])
    expect(placeAsked.safeParse(place).error, place.label).toBeUndefined()
})

test.each([
  ['warm space tyldesley', 'Tyldesley', 'warm space'],
  ['warm space tyldsley', 'Tyldesley', 'warm space'],
  ['food bank near wn7 1ab', 'WN7 1AB', 'food bank'],
  ['WN7 1AB food bank', 'WN7 1AB', 'food bank'],
  ['food near m46', 'M46', 'food'],
  ['baby group m29 7', 'M29 7', 'baby group'],
  ['in Platt Bridge', 'Platt Bridge', ''],
  ['youth club in leigh for teens', 'Leigh', 'youth club for teens'],
  ['leigh food bank', 'Leigh', 'food bank'],
  ['debt advice close to ashton in makerfield', 'Ashton-in-Makerfield', 'debt advice'],
  ['help in the standish area', 'Standish', 'help'],
  ['somewhere to go round Ince', 'Ince', 'somewhere to go'],
  ['choir in Bryn', 'Bryn', 'choir'],
  ['stay and play near Abram', 'Abram', 'stay and play'],
])('"%s" asks about %s', async (sentence, label, rest) => {
  const place = await placeInQuery(db, sentence)
  expect(place?.place.label).toBe(label)
  expect(place?.rest).toBe(rest)
})

test.each([
  'my son Ashton is 14',
  'Douglas has dementia',
  'support for douglas',
  'help for my husband douglas',
  'our Leigh needs help',
  'S117 aftercare',
  'B12 injections',
  'P45',
  'KS2 reading',
  'special schools',
  'nothing in for tea',
  'bed for the night',
])('"%s" names no place', async (sentence) => {
  expect(await placeInQuery(db, sentence)).toBeNull()
})

test('the span is what named the place, wherever it stands', async () => {
  const sentence = 'youth club near Leigh for teens'
  const { spanUsed } = (await placeInQuery(db, sentence))!
  expect(sentence.slice(spanUsed.start, spanUsed.end)).toBe('near Leigh')
})

test('the search box is offered each name once, towns first', async () => {
  const offers = await placesForSuggestions(db)
  const labels = offers.map(({ label }) => label)
  expect(new Set(labels).size).toBe(labels.length)
  expect(offers[0]?.kind).toBe('town')
  expect(labels).toEqual(expect.arrayContaining(['Leigh', 'Wigan Central', 'WN7']))
})

test('a change of areas shows once the gazetteer is forgotten', async () => {
  const before = await loadGazetteer(db)
  expect(await loadGazetteer(db)).toBe(before)
  forgetGazetteer(db)
  expect(await loadGazetteer(db)).not.toBe(before)
})

test('the demonstration may be filled again', async () => {
  await db.transaction(fillGeography)
  forgetGazetteer(db)
  expect(await found('Leigh')).toMatchObject({ label: 'Leigh' })
})
