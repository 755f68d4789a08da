import { expect, test } from 'vitest'
import { dayNumber, freshness } from '../../src/directory/freshness.ts'

const limits = { dueDays: 90, staleDays: 180 }
const now = new Date('2026-11-24T12:00:00Z')
const confirmedOn = (on: string) => freshness({ on, by: 'organization' }, limits, now)

test.each([
  ['2026-11-24', 'confirmed', 0],
  ['2026-08-27', 'confirmed', 89],
  ['2026-08-26', 'due', 90],
  ['2026-05-29', 'due', 179],
  ['2026-05-28', 'stale', 180],
  ['1999-01-01', 'stale', 10_189],
])('confirmed on %s is %s after %i days', (on, state, days) => {
  expect(confirmedOn(on)).toEqual({ state, days, on, by: 'organization' })
})

test('a confirmation dated in the future counts as of today', () => {
  expect(confirmedOn('2027-03-01')).toMatchObject({ state: 'confirmed', days: 0 })
})

test('what nobody has confirmed says so, and is not called stale', () => {
  expect(freshness(null, limits, now)).toEqual({ state: 'never' })
})

test('the time of day does not count', () => {
  const night = new Date('2026-11-24T23:59:59Z')
  const morning = new Date('2026-11-24T00:00:00Z')
  for (const at of [night, morning])
    expect(freshness({ on: '2026-08-26', by: 'feed' }, limits, at)).toMatchObject({ state: 'due', days: 90 })
})

test('days are counted from 1970, leap days included', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2)
})
