import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schedule as scheduleSchema } from '../../src/directory/listing.ts'
import {
  isOpenNow,
  londonClock,
  nextSessions,
  partsOfDayOf,
  weekdaysOf,
  weekMinutes,
} from '../../src/directory/when.ts'

type Written = Parameters<typeof scheduleSchema.parse>[0] & object

const on = (...written: Written[]) => written.map((one) => scheduleSchema.parse(one))
const tuesdays = { freq: 'WEEKLY', byday: 'TU', opensAt: '10:00', closesAt: '12:00' }
const at = (instant: string) => new Date(instant)
/** Days on which it is, from this day on. */
const days = (written: Written, from: string, most = 4, within = 92) =>
  nextSessions(on(written), at(`${from}T08:00:00Z`), most, within).map(({ day }) => day)

test.each([
  ['2026-11-24T10:00:00Z', true, 'winter, as it opens'],
  ['2026-11-24T09:59:59Z', false, 'winter, a moment before'],
  ['2026-11-24T11:59:59Z', true, 'winter, a moment before it closes'],
  ['2026-11-24T12:00:00Z', false, 'winter, as it closes'],
  ['2026-11-25T10:30:00Z', false, 'another day'],
  ['2026-06-02T09:00:00Z', true, 'summer time, ten in London'],
  ['2026-06-02T11:00:00Z', false, 'summer time, noon in London'],
  ['2026-03-31T09:00:00Z', true, 'the first Tuesday after the clocks went forward'],
  ['2026-10-27T09:30:00Z', false, 'the first Tuesday after the clocks went back'],
])('Tuesdays 10 to 12 at %s: %s (%s)', (instant, open) => {
  expect(isOpenNow(on(tuesdays), at(instant))).toBe(open)
})

test.each([
  ['2026-06-30T23:30:00Z', { day: '2026-07-01', minute: 30, weekday: 2 }],
  ['2026-12-31T23:30:00Z', { day: '2026-12-31', minute: 1410, weekday: 3 }],
  ['2026-11-24T00:00:00Z', { day: '2026-11-24', minute: 0, weekday: 1 }],
  ['2026-03-29T01:00:00Z', { day: '2026-03-29', minute: 120, weekday: 6 }],
])('at %s the clock in London says so', (instant, clock) => {
  expect(londonClock(at(instant))).toEqual(clock)
})

test('a fortnightly session is on in its own weeks only', () => {
  const fortnightly = { ...tuesdays, interval: 2, dtstart: '2026-11-17' }
  expect(days(fortnightly, '2026-11-20')).toEqual(['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-12'])
  expect(isOpenNow(on(fortnightly), at('2026-11-24T10:30:00Z'))).toBe(false)
  expect(isOpenNow(on(fortnightly), at('2026-12-01T10:30:00Z'))).toBe(true)
})

test('which weeks a fortnightly session takes is not guessed when no first day is known', () => {
  expect(days({ ...tuesdays, interval: 2 }, '2026-11-20')).toEqual([])
})

test('a session that names no day and has no first day is on no day that is known', () => {
  expect(days({ freq: 'WEEKLY', opensAt: '10:00', closesAt: '12:00' }, '2026-11-20')).toEqual([])
  expect(weekdaysOf(on({ freq: 'WEEKLY' }))).toEqual([])
})

test.each<[string, Written, string[]]>([
  ['the second Tuesday', { freq: 'MONTHLY', byday: '2TU' }, ['2026-12-08', '2027-01-12', '2027-02-09']],
  ['the last Friday', { freq: 'MONTHLY', byday: '-1FR' }, ['2026-11-27', '2026-12-25', '2027-01-29']],
  [
    'the first and the last day',
    { freq: 'MONTHLY', bymonthday: '1,-1' },
    ['2026-11-30', '2026-12-01', '2026-12-31'],
  ],
  [
    'the day of the month that it began on',
    { freq: 'MONTHLY', dtstart: '2026-01-15' },
    ['2026-12-15', '2027-01-15'],
  ],
  ['once', { dtstart: '2026-12-24' }, ['2026-12-24']],
  ['three times in all', { ...tuesdays, dtstart: '2026-11-10', count: 3 }, ['2026-11-24']],
  ['until a day', { ...tuesdays, until: '2026-12-01' }, ['2026-11-24', '2026-12-01']],
  ['from a day on', { ...tuesdays, dtstart: '2027-01-01' }, ['2027-01-05', '2027-01-12']],
  [
    'while the timetable holds',
    { ...tuesdays, validFrom: '2026-12-01', validTo: '2026-12-09' },
    ['2026-12-01', '2026-12-08'],
  ],
  ['by weekdays with the frequency left out', { byday: 'TU,TH' }, ['2026-11-24', '2026-11-26', '2026-12-01']],
  ['over before today', { ...tuesdays, until: '2026-11-23' }, []],
])('%s', (_, written, expected) => {
  expect(days(written, '2026-11-24', 9).slice(0, expected.length)).toEqual(expected)
  if (expected.length < 2) expect(days(written, '2026-11-24', 9)).toEqual(expected)
})

test('what is over for today is not the next session, and what is on now is', () => {
  const next = (instant: string) => nextSessions(on(tuesdays), at(instant))[0]
  expect(next('2026-11-24T11:59:00Z')).toEqual({
    day: '2026-11-24',
    opensAt: '10:00',
    closesAt: '12:00',
    termTime: false,
  })
  expect(next('2026-11-24T12:00:00Z')?.day).toBe('2026-12-01')
})

test('sessions of several timetables come soonest first, and no more than were asked for', () => {
  const all = on(tuesdays, { ...tuesdays, byday: 'MO' }, { ...tuesdays, opensAt: '09:00', closesAt: '09:30' })
  const found = nextSessions(all, at('2026-11-24T08:00:00Z'), 3)
  expect(found.map(({ day, opensAt }) => `${day} ${opensAt}`)).toEqual([
    '2026-11-24 09:00',
    '2026-11-24 10:00',
    '2026-11-30 10:00',
  ])
})

test('a night shelter is open on both sides of midnight, on the nights that it opens', () => {
  const nights = on({ freq: 'WEEKLY', byday: 'SU,MO', opensAt: '20:00', closesAt: '08:00' })
  expect(isOpenNow(nights, at('2026-11-23T21:00:00Z'))).toBe(true)
  expect(isOpenNow(nights, at('2026-11-24T07:59:00Z'))).toBe(true)
  expect(isOpenNow(nights, at('2026-11-24T08:00:00Z'))).toBe(false)
  expect(isOpenNow(nights, at('2026-11-24T21:00:00Z'))).toBe(false)
  expect(partsOfDayOf(nights)).toEqual(['evening'])
  expect(nextSessions(nights, at('2026-11-23T23:00:00Z'))[0]?.day).toBe('2026-11-23')
})

test('a session that closes at midnight is open until then, and one from midnight to midnight all day', () => {
  expect(isOpenNow(on({ ...tuesdays, closesAt: '00:00' }), at('2026-11-24T23:59:00Z'))).toBe(true)
  const always = on({ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opensAt: '00:00', closesAt: '00:00' })
  expect(isOpenNow(always, at('2026-11-24T03:00:00Z'))).toBe(true)
  expect(isOpenNow(always, at('2026-11-24T23:59:00Z'))).toBe(true)
})

test('a session without times is never said to be open', () => {
  expect(isOpenNow(on({ ...tuesdays, closesAt: null }), at('2026-11-24T10:30:00Z'))).toBe(false)
  expect(weekMinutes(on({ ...tuesdays, opensAt: null }))).toBe('{}')
})

test('a week is a span of minutes for each session, and one past Sunday midnight goes on at its start', () => {
  expect(weekMinutes(on(tuesdays))).toBe('{[2040,2160)}')
  expect(weekMinutes(on({ ...tuesdays, byday: 'SU', opensAt: '22:00', closesAt: '02:00' }))).toBe(
    '{[9960,10080),[0,120)}',
  )
})

test.each([
  ['09:00', '11:00', ['morning']],
  ['11:30', '12:30', ['morning', 'afternoon']],
  ['12:00', '17:00', ['afternoon']],
  ['17:00', null, ['evening']],
  ['09:00', '21:00', ['morning', 'afternoon', 'evening']],
  [null, '11:00', []],
])('from %s to %s is %j', (opensAt, closesAt, parts) => {
  expect(partsOfDayOf(on({ ...tuesdays, opensAt, closesAt }))).toEqual(parts)
})

const day = fc
  .integer({ min: 0, max: 1000 })
  .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))
const maybe = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { freq: 2 })
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`)
const aSchedule = fc.record({
  freq: maybe(fc.constantFrom('WEEKLY' as const, 'MONTHLY' as const)),
  interval: maybe(fc.integer({ min: 1, max: 3 })),
  byday: maybe(fc.constantFrom('MO', 'TU,TH', '2MO', '-1FR', 'SU,-1SA', '5WE')),
  bymonthday: maybe(fc.constantFrom('1', '31', '-1', '-31,15')),
  dtstart: maybe(fc.oneof(day, fc.constant('0001-01-01'))),
  until: maybe(day),
  count: maybe(fc.integer({ min: 1, max: 20 })),
  validFrom: maybe(day),
  validTo: maybe(day),
  opensAt: maybe(time),
  closesAt: maybe(time),
})
const anInstant = fc.date({
  min: at('2025-01-01T00:00:00Z'),
  max: at('2027-09-01T00:00:00Z'),
  noInvalidDate: true,
})

test('whatever a timetable says is answered, and what is open lies in the minutes of its week', () => {
  fc.assert(
    fc.property(fc.array(aSchedule, { maxLength: 3 }), anInstant, (written, now) => {
      const all = on(...written)
      const { minute, weekday } = londonClock(now)
      const spans = [...weekMinutes(all).matchAll(/(\d+),(\d+)/g)].map(([, from, to]) => [
        Number(from),
        Number(to),
      ])
      const here = weekday * 1440 + minute
      if (isOpenNow(all, now)) expect(spans.some(([from, to]) => from! <= here && here < to!)).toBe(true)
      const sessions = nextSessions(all, now, 50)
      const order = sessions.map((session) => session.day + (session.opensAt ?? ''))
      expect(order).toEqual(order.toSorted())
      for (const session of sessions) expect(session.day >= londonClock(now).day).toBe(true)
    }),
    { numRuns: 80 },
  )
}, 30_000)
