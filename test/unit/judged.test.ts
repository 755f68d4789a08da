import { expect, test } from 'vitest'
import { geography } from '../../db/demo/geography.ts'
import { listings } from '../../db/demo/place.ts'
import { needList } from '../../src/directory/vocabulary/need-list.ts'
import { type Group, groups, judged } from '../bench/judged.ts'

/** How many searches each group has at the least, so that no kind of search is judged by a handful. */
const atLeast: Record<Group, number> = {
  'exact name': 14,
  organisation: 12,
  'plain need': 22,
  'own words': 30,
  misspelt: 14,
  jargon: 16,
  'whole sentence': 20,
  'place in query': 16,
  'other language': 12,
}

const plain = (text: string) => text.toLowerCase().replace(/[’']/g, '').replace(/\s+/g, ' ').trim()
const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at)
const findable = new Set(
  listings
    .filter(({ status }) => status !== 'defunct' && status !== 'inactive')
    .map((listing) => listing.slug),
)

test('at least 150 searches are judged', () => {
  expect(judged.length).toBeGreaterThanOrEqual(150)
})

test.each(groups)('the group "%s" has enough searches', (group) => {
  expect(judged.filter((one) => one.group === group).length).toBeGreaterThanOrEqual(atLeast[group])
})

test('every answer is a service of the demonstration place that can be found', () => {
  const missing = judged.flatMap(({ query, best, good }) =>
    [...best, ...good].filter((slug) => !findable.has(slug)).map((slug) => `${query}: ${slug}`),
  )
  expect(missing).toEqual([])
})

test('no search is judged twice', () => {
  expect(repeated(judged.map(({ query }) => plain(query)))).toEqual([])
})

test('no service is judged twice for one search', () => {
  for (const { query, best, good } of judged) expect(repeated([...best, ...good]), query).toEqual([])
})

test('every search has one to four best answers and at most eight good ones', () => {
  for (const { query, best, good } of judged) {
    expect(best.length, query).toBeGreaterThanOrEqual(1)
    expect(best.length, query).toBeLessThanOrEqual(4)
    expect(good.length, query).toBeLessThanOrEqual(8)
  }
})

test('what people say in their own words is never the name of a need', () => {
  const names = new Set(needList.map(({ name }) => plain(name)))
  const own = judged.filter(({ group }) => group === 'own words').map(({ query }) => plain(query))
  expect(own.filter((query) => names.has(query))).toEqual([])
})

test('every search from a postcode is from a sector of the demonstration place', () => {
  const sectors = new Set(geography.postcodeAreas.map(({ code }) => code))
  const asked = judged.flatMap(({ postcode }) => (postcode ? [postcode] : []))
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((postcode) => !sectors.has(postcode.slice(0, -2)))).toEqual([])
})
