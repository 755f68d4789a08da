import type { Schedule } from '../directory/listing.ts'

/** A language's words for when something happens again and again. Weekdays count from Monday, 0. */
export type RepeatWords = {
  everyDay: string
  /** A run of days: "Monday to Friday". */
  run: (first: number, last: number) => string
  weekly: (days: number[]) => string
  everyFewWeeks: (weeks: number, days: number[]) => string
  /** The first (1) to fifth, or the last (-1), such weekday of a month. */
  monthly: (which: { nth: number; weekday: number }[]) => string
  /** Days of a month; -1 is the last. */
  monthDays: (days: number[]) => string
  once: (day: string) => string
  hours: (opens: string, closes: string) => string
  from: (opens: string) => string
  termTime: string
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Says when a schedule is on: "Tuesdays, 10am to noon (girls only)". What the group wrote itself stands alone when no rule is known. */
export function repeats(words: RepeatWords): (schedule: Schedule) => string {
  return (schedule) => {
    const { opensAt, closesAt, termTime, description } = schedule
    const hours = opensAt ? (closesAt ? words.hours(opensAt, closesAt) : words.from(opensAt)) : ''
    const rule = [daysOf(schedule, words), hours, termTime ? words.termTime : ''].filter(Boolean).join(', ')
    return rule && description ? `${rule} (${description})` : rule || (description ?? '')
  }
}

function daysOf({ freq, interval, byday, bymonthday, dtstart }: Schedule, words: RepeatWords): string {
  if (!freq) return dtstart ? words.once(dtstart) : ''
  const said = (byday ?? '').split(',').filter(Boolean)
  if (freq === 'MONTHLY') {
    const which = said.map((day) => ({
      nth: Number.parseInt(day, 10) || 0,
      weekday: codes.indexOf(day.slice(-2)),
    }))
    if (which.length > 0 && which.every(({ nth }) => nth !== 0)) return words.monthly(which)
    return words.monthDays((bymonthday ?? dtstart?.slice(8) ?? '').split(',').filter(Boolean).map(Number))
  }
  const days = said.length > 0 ? said.map((day) => codes.indexOf(day.slice(-2))) : weekdayOf(dtstart)
  days.sort((a, b) => a - b)
  if (interval && interval > 1) return words.everyFewWeeks(interval, days)
  if (days.length === 7) return words.everyDay
  const isRun = days.length > 2 && days.at(-1)! - days[0]! === days.length - 1
  return isRun ? words.run(days[0]!, days.at(-1)!) : words.weekly(days)
}

const weekdayOf = (day: string | null) => (day ? [(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] : [])
