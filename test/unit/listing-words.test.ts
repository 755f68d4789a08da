import { describe, expect, test } from 'vitest'
import { schedule, type Schedule } from '../../src/directory/listing.ts'
import { listing as en } from '../../src/text/en/listing.ts'
import { listing as pl } from '../../src/text/pl/listing.ts'
import {
  capacityWords,
  costWords,
  freshWords,
  gettingInWords,
  whenWords,
  whereWords,
} from '../../src/ui/listing-words.ts'
import { telephone } from '../../src/ui/service-shown.ts'

const now = new Date('2026-11-24T12:00:00Z')
const at = (parts: Partial<Schedule>) => schedule.parse({ opensAt: '10:00', closesAt: '12:00', ...parts })

describe('when', () => {
  test.each<[Partial<Schedule>, string, string]>([
    [{ freq: 'WEEKLY', byday: 'TU' }, 'Tuesdays, 10am to noon', 'we wtorki, 10:00–12:00'],
    [
      { freq: 'WEEKLY', byday: 'WE,MO' },
      'Mondays and Wednesdays, 10am to noon',
      'w poniedziałki i w środy, 10:00–12:00',
    ],
    [
      { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opensAt: '09:30', closesAt: '17:00' },
      'Monday to Friday, 9:30am to 5pm',
      'od poniedziałku do piątku, 9:30–17:00',
    ],
    [
      { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', closesAt: '23:59' },
      'every day, 10am to midnight',
      'codziennie, 10:00–23:59',
    ],
    [
      { freq: 'WEEKLY', interval: 2, byday: 'FR', closesAt: null },
      'every other Friday, from 10am',
      'co 2 tygodnie w piątek, od 10:00',
    ],
    [
      { freq: 'MONTHLY', byday: '2WE' },
      'second Wednesday of the month, 10am to noon',
      'w drugą środę miesiąca, 10:00–12:00',
    ],
    [
      { freq: 'MONTHLY', byday: '-1FR' },
      'last Friday of the month, 10am to noon',
      'w ostatni piątek miesiąca, 10:00–12:00',
    ],
    [
      { freq: 'MONTHLY', bymonthday: '2,-1' },
      'the 2nd and last day of the month, 10am to noon',
      '2. i ostatniego dnia miesiąca, 10:00–12:00',
    ],
    [
      { freq: 'WEEKLY', byday: 'TH', termTime: true, description: 'Girls only' },
      'Thursdays, 10am to noon, in school term time (Girls only)',
      'w czwartki, 10:00–12:00, tylko w czasie roku szkolnego (Girls only)',
    ],
    [{ opensAt: null, closesAt: null, description: 'Ring for times' }, 'Ring for times', 'Ring for times'],
    [{ dtstart: '2026-12-05' }, 'Saturday 5 December, 10am to noon', 'sobota, 5 grudnia, 10:00–12:00'],
  ])('%j', (parts, english, polish) => {
    expect(en.when(at(parts))).toBe(english)
    expect(pl.when(at(parts))).toBe(polish)
  })

  test('two times are told and the others are counted', () => {
    const days = ['MO', 'TU', 'WE', 'TH'].map((byday) => at({ freq: 'WEEKLY', byday }))
    expect(whenWords(days, en).words).toBe('Mondays, 10am to noon; Tuesdays, 10am to noon and 2 more times')
    expect(whenWords([], en)).toEqual({ words: 'when: not stated', stated: false })
  })
})

describe('room', () => {
  const card = (kind: 'open' | 'waiting' | 'full' | 'paused' | 'not_stated', more = {}) => ({
    status: 'active' as const,
    reopensOn: null,
    capacity: { kind, weeks: null, until: null, saidOn: null, ...more },
  })
  test.each([
    [card('open', { saidOn: '2026-11-12' }), 'Taking people now (said 12 November)'],
    [card('open', { saidOn: '2025-11-12' }), 'Taking people now (said 12 November 2025)'],
    [card('waiting', { weeks: 3 }), 'About 3 weeks to wait'],
    [card('waiting', { weeks: 1 }), 'About 1 week to wait'],
    [card('waiting'), 'There is a waiting list'],
    [card('full', { until: '2027-01-04' }), 'Full until Monday 4 January'],
    [card('full', { until: '2026-01-04' }), 'Full for now'],
    [card('paused'), 'Not taking people for now'],
    [card('not_stated'), 'Room for more people: not stated'],
    [
      { ...card('open'), status: 'temporarily closed' as const, reopensOn: '2026-12-01' },
      'Closed for now, opens again on Tuesday 1 December',
    ],
    [{ ...card('open'), status: 'defunct' as const }, 'This service has closed'],
  ])('%#', (shown, words) => expect(capacityWords(shown, en, now).words).toBe(words))
})

describe('cost', () => {
  const option = (amount: number | null, amountDescription: string | null = null) => ({
    option: null,
    amount,
    amountDescription,
  })
  test('free is said only when it was said', () => {
    expect(costWords({ kind: 'free', options: [] }, en)).toEqual({ words: 'free', stated: true })
    expect(costWords({ kind: 'not_stated', options: [] }, en)).toEqual({
      words: 'cost not stated',
      stated: false,
    })
  })
  test.each([
    [[option(3)], '£3'],
    [[option(3.5), option(2)], 'from £2'],
    [[option(null, 'What you can')], 'What you can'],
    [[], 'there is a charge'],
  ])('%j is %s', (options, words) => expect(costWords({ kind: 'amount', options }, en).words).toBe(words))
})

describe('where', () => {
  const nowhere = { towns: [], confidentialArea: null, given: [] }
  test.each([
    [0.3, 'under half a mile'],
    [0.81, '0.5 miles'],
    [1.6, '1 mile'],
    [13.2, '8.2 miles'],
  ])('%s km is %s', (km, words) =>
    expect(whereWords({ ...nowhere, towns: ['Leigh'] }, km, en).words).toBe(`Leigh, ${words}`),
  )

  test('a secret place is its area, and never how far it is', () => {
    const secret = { ...nowhere, confidentialArea: 'Wigan town' }
    expect(whereWords(secret, 1.2, en).words).toBe('Wigan town, address kept secret for safety')
  })

  test('what comes to people says so', () => {
    expect(whereWords({ ...nowhere, given: ['phone', 'home_visit'] }, null, en).words).toBe(
      'by phone, comes to you',
    )
    expect(whereWords(nowhere, null, en).stated).toBe(false)
  })
})

test.each([
  [{ self: true, professional: true, dropIn: true }, 'drop in, ask yourself, or be referred'],
  [{ self: false, professional: true, dropIn: null }, 'a professional must refer you'],
  [{ self: null, professional: null, dropIn: null }, 'how to get in: not stated'],
])('getting in: %j', (ways, words) =>
  expect(gettingInWords({ ...ways, waitingList: null }, en).words).toBe(words),
)

test('how fresh it is: confirmed, too long ago, never', () => {
  const limits = { dueDays: 90, staleDays: 180 }
  const by = 'organization' as const
  expect(freshWords({ on: '2026-11-03', by }, limits, en, now).words).toBe(
    'Confirmed 3 weeks ago by the group',
  )
  expect(freshWords({ on: '2026-11-23', by }, limits, en, now).words).toBe('Confirmed yesterday by the group')
  expect(freshWords({ on: '2026-08-10', by: 'place_team' }, limits, en, now).words).toBe(
    'Confirmed 3 months ago by the place team',
  )
  expect(freshWords({ on: '2025-03-01', by }, limits, en, now).words).toMatch(
    /^Not confirmed since March 2025/,
  )
  expect(freshWords(null, limits, en, now).stated).toBe(false)
})

test('only what a phone can ring is a number to press', () => {
  expect(telephone('01632 960 176')).toBe('tel:01632960176')
  expect(telephone('+44 (0)161 496 0000')).toBe('tel:+441614960000')
  expect(telephone('Text HELP to 85258')).toBeNull()
})
