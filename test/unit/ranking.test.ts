import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Candidates } from '../../src/directory/candidates.ts'
import { order } from '../../src/directory/ordering.ts'
import { score, type Signals } from '../../src/directory/ranking.ts'

const limits = { dueDays: 90, staleDays: 180 }

/** A service about what was asked, of which nothing else is known that moves it. */
const plain: Signals = {
  words: 0.5,
  explained: 0,
  needs: [{ weight: 1, place: 2 }],
  name: 0,
  distanceKm: null,
  covers: null,
  verdict: 1,
  about: 'nobody',
  aimed: false,
  first: 0,
  takesInDays: null,
  confirmedDays: 120,
  closedForNow: false,
}
const total = (change: Partial<Signals>) => score({ ...plain, ...change }, limits).total
const relevance = (change: Partial<Signals>) => score({ ...plain, ...change }, limits).relevance

test.each<[string, Partial<Signals>, Partial<Signals>]>([
  ['what says more of the words', { words: 0.8 }, { words: 0.4 }],
  ['what bears the name that was typed', { name: 1 }, { name: 0.5 }],
  [
    'a need that the group ticked first',
    { needs: [{ weight: 1, place: 1 }] },
    { needs: [{ weight: 1, place: 4 }] },
  ],
  [
    'a need that the group ticked',
    { needs: [{ weight: 1, place: 6 }] },
    { needs: [{ weight: 1, place: 7 }] },
  ],
  [
    'a need that only its words show',
    { needs: [{ weight: 1, place: 7 }] },
    { needs: [{ weight: 1, place: 0 }] },
  ],
  [
    'two needs of two',
    {
      needs: [
        { weight: 1, place: 1 },
        { weight: 1, place: 1 },
      ],
    },
    {
      needs: [
        { weight: 1, place: 1 },
        { weight: 1, place: 0 },
      ],
    },
  ],
  ['what is near', { distanceKm: 1 }, { distanceKm: 4 }],
  ['what covers where they live', { covers: 1 }, { covers: null }],
  ['what does not say whom it covers', { covers: null }, { covers: 0 }],
  ['what fits the household', { about: 'household', verdict: 2 }, { about: 'household', verdict: 1 }],
  ['what puts somebody of it first', { first: 1 }, { first: 0 }],
  ['what is for the people in the words', { about: 'words', verdict: 2 }, { about: 'words', verdict: 0 }],
  ['what takes people now', { takesInDays: 0 }, { takesInDays: 90 }],
  ['what does not say whether it does', { takesInDays: null }, { takesInDays: 90 }],
  ['what was confirmed lately', { confirmedDays: 3 }, { confirmedDays: 120 }],
  ['what is due', { confirmedDays: 120 }, { confirmedDays: 400 }],
  ['what is open', { closedForNow: false }, { closedForNow: true }],
])('%s comes before what does not, all else alike', (_, first, second) => {
  expect(total(first)).toBeGreaterThan(total(second))
})

test('what nobody ever confirmed counts as out of date', () => {
  expect(total({ confirmedDays: null })).toBe(total({ confirmedDays: 400 }))
})

test('what it is about is told by words, needs and name alone', () => {
  const moved: Partial<Signals> = {
    distanceKm: 0,
    covers: 0,
    verdict: 0,
    about: 'words',
    first: 3,
    takesInDays: 99,
    closedForNow: true,
  }
  expect(relevance(moved)).toBe(relevance({}))
})

test('nothing that is near, free now and for them comes before its betters in what was asked, when it is about nothing of it', () => {
  const best: Partial<Signals> = {
    distanceKm: 0,
    covers: 1,
    verdict: 2,
    about: 'household',
    first: 3,
    takesInDays: 0,
    confirmedDays: 1,
    aimed: true,
  }
  expect(total({ ...best, words: 0, needs: [] })).toBe(0)
  expect(total({ words: 1, needs: [{ weight: 1, place: 1 }], distanceKm: 30 })).toBeGreaterThan(
    total({ ...best, words: 0.2, needs: [{ weight: 1, place: 0 }] }),
  )
})

test('a household of which the words know nothing is not punished for a verdict about nobody', () => {
  expect(total({ about: 'nobody', verdict: 0 })).toBe(total({ about: 'nobody', verdict: 2 }))
})

const columns = [
  'no',
  'words',
  'has',
  'need_at',
  'name',
  'metres',
  'covers',
  'verdict',
  'first',
  'aimed',
  'takes_from',
  'assured_day',
  'bits_1',
  'bits_2',
  'open',
] as const

/** Candidates with these values; what is not given is 0, or -1 where that says "not known". */
function candidates(rows: Partial<Record<(typeof columns)[number], number>>[]): Candidates {
  const unknown = { metres: -1, covers: -1, takes_from: -1 } as Record<string, number>
  return {
    ...(Object.fromEntries(
      columns.map((name) => [
        name,
        rows.map((row, at) => row[name] ?? (name === 'no' ? at + 1 : (unknown[name] ?? 0))),
      ]),
    ) as Record<(typeof columns)[number], number[]>),
    needCodes: rows.map(() => ''),
    languages: rows.map(() => ''),
  }
}
const context = {
  browsing: false,
  query: { needs: [], explained: 0 },
  about: 'nobody' as const,
  freshness: limits,
  now: new Date('2026-11-24T12:00:00Z'),
}
const orderOf = (
  rows: Parameters<typeof candidates>[0],
  sort: 'best' | 'nearest' | 'soonest',
  browsing = false,
) => order(candidates(rows), sort, { ...context, browsing }).map(({ at }) => at)

test('nearest first, and what comes to people or is given by phone stands among those three miles away', () => {
  const rows = [
    { words: 900, metres: 9_000 },
    { words: 900 },
    { words: 900, metres: 100 },
    { words: 900, metres: 4_000 },
  ]
  expect(orderOf(rows, 'nearest')).toEqual([2, 3, 1, 0])
})

test('soonest first: now, then by the day, then those who do not say', () => {
  const rows = [
    { words: 900 },
    { words: 900, takes_from: 20_800 },
    { words: 900, takes_from: 0 },
    { words: 900, takes_from: 20_790 },
  ]
  expect(orderOf(rows, 'soonest')).toEqual([2, 3, 1, 0])
})

test('what is hardly about what was asked is left out of a search, and of nothing when one browses', () => {
  const rows = [{ words: 1000 }, { words: 20 }, { words: 500 }]
  expect(orderOf(rows, 'best')).toEqual([0, 2])
  expect(orderOf(rows, 'best', true).toSorted()).toEqual([0, 1, 2])
})

test('the order is one order: each candidate at most once, equal ones as the index has them', () => {
  const row = fc.record({
    words: fc.constantFrom(0, 300, 900),
    metres: fc.constantFrom(-1, 500, 7_000),
    takes_from: fc.constantFrom(-1, 0, 20_800),
    verdict: fc.constantFrom(0, 1, 2),
    first: fc.integer({ min: 0, max: 9 }),
    covers: fc.constantFrom(-1, 0, 1, 2),
    assured_day: fc.constantFrom(0, 20_000, 20_780),
  })
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      fc.constantFrom('best' as const, 'nearest' as const, 'soonest' as const),
      (rows, sort) => {
        const found = orderOf(rows, sort)
        expect(new Set(found).size).toBe(found.length)
        expect(orderOf(rows, sort)).toEqual(found)
        const same = (a: number, b: number) => JSON.stringify(rows[a]) === JSON.stringify(rows[b])
        found.forEach((at, place) => {
          const next = found[place + 1]
          if (next !== undefined && same(at, next)) expect(at).toBeLessThan(next)
        })
      },
    ),
  )
})
