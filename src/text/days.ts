/** A day (`2026-12-03`) as a language says it. */
export type DayWords = {
  /** "Thursday 3 December", with the year when it is far off. */
  full: (day: string, now: Date) => string
  /** "12 November", with the year when it is far off. */
  short: (day: string, now: Date) => string
  /** "March 2025". */
  month: (day: string) => string
  /** "3 weeks ago"; 0 is today. */
  ago: (days: number) => string
}

const FAR_DAYS = 270

/** Days carry no hour, so they are read as they stand, in no time zone. */
export function dayWords(locale: string): DayWords {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (day: string) => made.format(new Date(`${day}T00:00:00Z`))
  }
  const full = format({ weekday: 'long', day: 'numeric', month: 'long' })
  const fullWithYear = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const short = format({ day: 'numeric', month: 'long' })
  const shortWithYear = format({ day: 'numeric', month: 'long', year: 'numeric' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const isFar = (day: string, now: Date) => Math.abs(Date.parse(day) - now.getTime()) > FAR_DAYS * 86_400_000
  return {
    full: (day, now) => (isFar(day, now) ? fullWithYear : full)(day),
    short: (day, now) => (isFar(day, now) ? shortWithYear : short)(day),
    month: format({ month: 'long', year: 'numeric' }),
    ago: (days) => {
      if (days < 14) return relative.format(-days, 'day')
      if (days < 60) return relative.format(-Math.round(days / 7), 'week')
      return relative.format(-Math.round(days / 30.44), 'month')
    },
  }
}
