import rrule from 'rrule'
import { type partsOfDay, weekdays } from './find-request.ts'
import type { Schedule } from './listing.ts'

/**
 * When a service is on. Schedules are the parts of an iCal RRULE (RFC 5545) and are read by the `rrule` package;
 * times are those on a clock in London, so they are reckoned here as if they were UTC ("floating").
 */
const dayMinutes = 24 * 60

export type Session = { day: string; opensAt: string | null; closesAt: string | null; termTime: boolean }

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
  hour12: false,
})

/** The wall clock in London: `2026-11-24` and minutes since midnight. */
export function londonClock(now: Date): { day: string; minute: number; weekday: number } {
  const parts = london.formatToParts(now)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '0'
  const day = `${of('year')}-${of('month')}-${of('day')}`
  return {
    day,
    minute: (Number(of('hour')) % 24) * 60 + Number(of('minute')),
    weekday: (floating(day).getUTCDay() + 6) % 7,
  }
}

/** The sessions from today on, soonest first, at most `most` of them and none later than `days` away. */
export function nextSessions(schedules: Schedule[], now: Date, most = 1, days = 92): Session[] {
  const { day, minute } = londonClock(now)
  const from = floating(day)
  const to = new Date(from.getTime() + days * 86_400_000)
  return schedules
    .flatMap((schedule) => daysOf(schedule, from, to).map((on) => ({ on, schedule })))
    .filter(({ on, schedule }) => on !== day || !schedule.closesAt || minutes(schedule.closesAt) > minute)
    .sort((a, b) => (a.on + (a.schedule.opensAt ?? '')).localeCompare(b.on + (b.schedule.opensAt ?? '')))
    .slice(0, most)
    .map(({ on, schedule }) => ({
      day: on,
      opensAt: schedule.opensAt,
      closesAt: schedule.closesAt,
      termTime: schedule.termTime,
    }))
}

/** Whether a session is on at this moment. */
export function isOpenNow(schedules: Schedule[], now: Date): boolean {
  const { day, minute } = londonClock(now)
  const today = floating(day)
  return schedules.some(
    (schedule) =>
      schedule.opensAt !== null &&
      schedule.closesAt !== null &&
      minutes(schedule.opensAt) <= minute &&
      minute < minutes(schedule.closesAt) &&
      daysOf(schedule, today, today).length > 0,
  )
}

/** The spans of minutes in a week (Monday 00:00 is 0) in which a session may be on, as an int4multirange. */
export function weekMinutes(schedules: Schedule[]): string {
  const spans = schedules.flatMap((schedule) => {
    if (!schedule.opensAt || !schedule.closesAt) return []
    const [opens, closes] = [minutes(schedule.opensAt), minutes(schedule.closesAt)]
    return weekdaysOf([schedule]).flatMap((weekday) => {
      const start = weekdays.indexOf(weekday) * dayMinutes
      return closes > opens ? [`[${start + opens},${start + closes})`] : []
    })
  })
  return `{${spans.join(',')}}`
}

/** The weekdays on which something is on, in order; one that goes by days of the month may be on any. */
export function weekdaysOf(schedules: Schedule[]): (typeof weekdays)[number][] {
  return weekdays.filter((weekday) =>
    schedules.some(
      ({ byday, bymonthday, freq, dtstart }) =>
        byday?.includes(weekday) ||
        (!byday && bymonthday) ||
        (!byday &&
          freq === 'WEEKLY' &&
          dtstart &&
          weekdays[(floating(dtstart).getUTCDay() + 6) % 7] === weekday),
    ),
  )
}

/** Morning is before 12, afternoon from 12 to 5, evening from 5; a long session is in each part that it reaches into. */
export function partsOfDayOf(schedules: Schedule[]): (typeof partsOfDay)[number][] {
  const spans = { morning: [0, 720], afternoon: [720, 1020], evening: [1020, 1440] } as const
  return (['morning', 'afternoon', 'evening'] as const).filter((part) =>
    schedules.some(({ opensAt, closesAt }) => {
      if (!opensAt) return false
      const opens = minutes(opensAt)
      return opens < spans[part][1] && (closesAt ? minutes(closesAt) : opens + 1) > spans[part][0]
    }),
  )
}

function daysOf(schedule: Schedule, from: Date, to: Date): string[] {
  const earliest = schedule.validFrom ? floating(schedule.validFrom) : from
  const latest = schedule.validTo ? floating(schedule.validTo) : to
  const first = earliest > from ? earliest : from
  const last = latest < to ? latest : to
  if (first > last) return []
  if (!schedule.freq)
    return schedule.dtstart && first <= floating(schedule.dtstart) && floating(schedule.dtstart) <= last
      ? [schedule.dtstart]
      : []
  const rule = rrule.rrulestr(ruleOf(schedule), { dtstart: floating(schedule.dtstart ?? anchor(first)) })
  return rule.between(first, last, true).map((date) => date.toISOString().slice(0, 10))
}

function ruleOf(schedule: Schedule): string {
  const parts = [
    `FREQ=${schedule.freq}`,
    schedule.interval ? `INTERVAL=${schedule.interval}` : '',
    schedule.byday ? `BYDAY=${schedule.byday}` : '',
    schedule.bymonthday ? `BYMONTHDAY=${schedule.bymonthday}` : '',
    schedule.until ? `UNTIL=${schedule.until.replaceAll('-', '')}T000000Z` : '',
    schedule.count ? `COUNT=${schedule.count}` : '',
  ]
  return parts.filter(Boolean).join(';')
}

/** Without a first day, count from the start of the year: only `interval` and `count` depend on it, and they need a first day. */
const anchor = (from: Date) => `${from.getUTCFullYear() - 1}-01-01`

const floating = (day: string) => new Date(`${day}T00:00:00Z`)
const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
