import rrule from 'rrule'
import { type partsOfDay, weekdays } from './find-request.ts'
import type { Schedule } from './listing.ts'

/**
 * When a service is on. Schedules are the parts of an iCal RRULE (RFC 5545) and are read by the `rrule` package;
 * times are those on a clock in London, so they are reckoned here as if they were UTC ("floating").
 */
const dayMinutes = 24 * 60
const weekLength = 7 * dayMinutes

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
    .flatMap((schedule) => daysAhead(schedule, from, to).map((on) => ({ on, schedule })))
    .filter(({ on, schedule }) => on !== day || !schedule.closesAt || closing(schedule) > minute)
    .sort((a, b) => (a.on + (a.schedule.opensAt ?? '')).localeCompare(b.on + (b.schedule.opensAt ?? '')))
    .slice(0, most)
    .map(({ on, schedule }) => ({
      day: on,
      opensAt: schedule.opensAt,
      closesAt: schedule.closesAt,
      termTime: schedule.termTime,
    }))
}

/** Whether a session is on at this moment; one that goes on past midnight belongs to the day on which it opens. */
export function isOpenNow(schedules: Schedule[], now: Date): boolean {
  const { day, minute } = londonClock(now)
  const today = floating(day)
  const yesterday = new Date(today.getTime() - 86_400_000)
  return schedules.some((schedule) => {
    if (schedule.opensAt === null || schedule.closesAt === null) return false
    const [opens, closes] = [minutes(schedule.opensAt), closing(schedule)]
    const on = (date: Date, at: number) =>
      opens <= at && at < closes && daysOf(schedule, date, date).length > 0
    return on(today, minute) || on(yesterday, minute + dayMinutes)
  })
}

/** The spans of minutes in a week (Monday 00:00 is 0) in which a session may be on, as an int4multirange. */
export function weekMinutes(schedules: Schedule[]): string {
  const spans = schedules.flatMap((schedule) => {
    if (!schedule.opensAt || !schedule.closesAt) return []
    const [opens, closes] = [minutes(schedule.opensAt), closing(schedule)]
    return weekdaysOf([schedule]).flatMap((weekday) => {
      const start = weekdays.indexOf(weekday) * dayMinutes
      const span = `[${start + opens},${Math.min(start + closes, weekLength)})`
      return start + closes > weekLength ? [span, `[0,${start + closes - weekLength})`] : [span]
    })
  })
  return `{${spans.join(',')}}`
}

/** The weekdays on which something is on, in order; one that goes by days of the month alone may be on any. */
export function weekdaysOf(schedules: Schedule[]): (typeof weekdays)[number][] {
  return weekdays.filter((weekday) =>
    schedules.some(
      ({ byday, bymonthday, freq, dtstart }) =>
        byday?.includes(weekday) ||
        (!byday && bymonthday) ||
        (!byday &&
          dtstart &&
          (freq === 'MONTHLY' || weekdays[(floating(dtstart).getUTCDay() + 6) % 7] === weekday)),
    ),
  )
}

/** Morning is before 12, afternoon from 12 to 5, evening from 5; a long session is in each part that it reaches into. */
export function partsOfDayOf(schedules: Schedule[]): (typeof partsOfDay)[number][] {
  const spans = { morning: [0, 720], afternoon: [720, 1020], evening: [1020, 1440] } as const
  return (['morning', 'afternoon', 'evening'] as const).filter((part) =>
    schedules.some((schedule) => {
      if (!schedule.opensAt) return false
      const opens = minutes(schedule.opensAt)
      return opens < spans[part][1] && (schedule.closesAt ? closing(schedule) : opens + 1) > spans[part][0]
    }),
  )
}

/** What `daysOf` said last of each schedule: a rule is slow to follow, and a page is asked for many times a day. */
const said = new WeakMap<Schedule, { from: number; to: number; days: string[] }>()

function daysAhead(schedule: Schedule, from: Date, to: Date): string[] {
  const last = said.get(schedule)
  if (last?.from === from.getTime() && last.to === to.getTime()) return last.days
  const days = daysOf(schedule, from, to)
  said.set(schedule, { from: from.getTime(), to: to.getTime(), days })
  return days
}

function daysOf(schedule: Schedule, from: Date, to: Date): string[] {
  const earliest = schedule.validFrom ? floating(schedule.validFrom) : from
  const latest = schedule.validTo ? floating(schedule.validTo) : to
  const first = earliest > from ? earliest : from
  const last = latest < to ? latest : to
  if (first > last) return []
  const { byday } = schedule
  const dtstart = schedule.dtstart && schedule.dtstart > longAgo ? schedule.dtstart : null
  const freq = schedule.freq ?? (byday || schedule.bymonthday ? regular(schedule) : null)
  if (!freq) return dtstart && first <= floating(dtstart) && floating(dtstart) <= last ? [dtstart] : []
  const bymonthday = monthdays(schedule, freq)
  if (bymonthday === '') return []
  const counted = (schedule.interval ?? 1) > 1 || schedule.count !== null
  // Which weeks, and which day when none is named, only the first day can tell.
  if (!dtstart && (counted || !(byday || bymonthday))) return []
  const begins = dtstart ? floating(dtstart) : first
  const start = counted || !(byday || bymonthday) || begins > first ? begins : first
  const rule = rrule.rrulestr(ruleOf({ ...schedule, bymonthday }, freq, last), { dtstart: start })
  return rule.between(first, last, true).map((date) => date.toISOString().slice(0, 10))
}

/** A feed that leaves the frequency out: days of the month come every month, days of the week every week. */
const regular = ({ byday, bymonthday }: Schedule) =>
  bymonthday || /\d/.test(byday ?? '') ? 'MONTHLY' : 'WEEKLY'

/** A first day before this is a gap in somebody's data, and counting weeks from it takes long. */
const longAgo = '1970-01-01'

/**
 * Days of the month that a rule may go by: null for none, empty when there are no such days. A rule that no day can meet
 * (the 99th; the second Monday when it is the 31st) would be followed to the year 9999. Weekly rules have none (RFC 5545, 3.3.10).
 */
function monthdays({ byday, bymonthday }: Schedule, freq: string): string | null {
  if (!bymonthday || freq === 'WEEKLY' || /\d/.test(byday ?? '')) return null
  const days = bymonthday.split(',').filter((day) => Number(day) !== 0 && Math.abs(Number(day)) <= 31)
  return days.join(',')
}

function ruleOf({ interval, byday, bymonthday, until, count }: Schedule, freq: string, last: Date): string {
  const end = until && floating(until) < last ? floating(until) : last
  const parts = [
    `FREQ=${freq}`,
    interval ? `INTERVAL=${interval}` : '',
    byday ? `BYDAY=${byday}` : '',
    bymonthday ? `BYMONTHDAY=${bymonthday}` : '',
    `UNTIL=${end.toISOString().slice(0, 10).replaceAll('-', '')}T000000Z`,
    count ? `COUNT=${count}` : '',
  ]
  return parts.filter(Boolean).join(';')
}

const floating = (day: string) => new Date(`${day}T00:00:00Z`)
const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** Minutes from the midnight before it opens; a session that closes no later than it opens goes on into the next day. */
function closing({ opensAt, closesAt }: Schedule): number {
  const closes = minutes(closesAt ?? '00:00')
  return opensAt && closes <= minutes(opensAt) ? closes + dayMinutes : closes
}
