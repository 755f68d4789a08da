import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuery, readFindRequest, saysOnly } from '../../src/directory/find-request.ts'
import { aRequest, request } from '../support/asking.ts'

const read = (query: string) => readFindRequest(new URLSearchParams(query))

/** What may come as the text of a parameter: ordinary, other scripts, halves of characters, very long. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 700 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\0', '\uD800', '😀', 'ש'), maxLength: 1200 }),
)

test('an address says a search whole: read again it is the same search', () => {
  fc.assert(
    fc.property(aRequest, fc.integer({ min: 1, max: 999_999_999 }), (asked, page) => {
      expect(request(findQuery(asked, { page }))).toEqual({ ...asked, page })
    }),
  )
})

test('whatever is typed is read as a search whose address reads as the same search', () => {
  const names = [
    'q',
    'postcode',
    'need',
    'cost',
    'page',
    'sort',
    'open',
    'language',
    'day',
    'access',
    'unheard_of',
  ]
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), anything), { maxLength: 12 }), (given) => {
      const { request: asked } = readFindRequest(new URLSearchParams(given))
      expect(request(findQuery(asked, { page: asked.page }))).toEqual(asked)
      expect(asked.q.length).toBeLessThanOrEqual(500)
      expect(asked.q + asked.postcode).not.toMatch(/[\p{Cc}\p{Cs}]/u)
    }),
  )
})

test('a search that is nothing but defaults has an empty address', () => {
  expect(findQuery(request(''))).toBe('')
})

test('changing a filter goes back to the first page', () => {
  expect(findQuery(request('q=food&page=7'), { taking: true })).toBe('q=food&taking=yes')
})

test('filters that nobody knows are left out, and what is given twice counts once', () => {
  const { request: asked, mistakes } = read(
    'q=food&q=bank&cost=free&cost=free&cost=priceless&day=XX&sort=wealth&need=food_parcel&need=food_parcel&need=__proto__&need=A&language=polish&open=always&taking=1',
  )
  expect(mistakes).toEqual([])
  expect(asked).toMatchObject({
    q: 'food',
    cost: ['free'],
    day: [],
    sort: 'best',
    need: ['food_parcel'],
    language: [],
    openNow: false,
    taking: false,
  })
})

test.each(['0', '-1', '1e9', '9999999999', 'two', '1.5', '٣', '0x10', ' 1'])(
  'page "%s" is no page, and is said to be a mistake',
  (page) => {
    expect(read(`page=${encodeURIComponent(page)}`)).toMatchObject({
      mistakes: ['page_not_a_number'],
      request: { page: 1 },
    })
  },
)

test('a page that was left empty is the first', () => {
  expect(read('q=food&page=')).toMatchObject({ mistakes: [], request: { page: 1 } })
})

test('more than can be read is cut, and said to be too much', () => {
  const { request: asked, mistakes } = read(`q=${'x'.repeat(10_000)}`)
  expect(mistakes).toEqual(['too_long'])
  expect(asked.q).toBe('x'.repeat(500))
})

test('ten thousand parameters are read, and twenty needs of them', () => {
  const query = new URLSearchParams(Array.from({ length: 10_000 }, (_, at) => ['need', `need_${at}`]))
  expect(readFindRequest(query).request.need).toHaveLength(20)
})

test('an address that says a search and nothing else is told from one that says more', () => {
  const says = (query: string) =>
    saysOnly(new URLSearchParams(query), readFindRequest(new URLSearchParams(query)).request)
  expect(says('q=debt&postcode=&need=food_parcel&page=2')).toBe(true)
  expect(says('')).toBe(true)
  expect(says('q=debt&name=Mrs+Pickup')).toBe(false)
  expect(says('q=debt&q=Mrs+Pickup')).toBe(false)
  expect(says('q=debt&cost=nonsense')).toBe(false)
})
