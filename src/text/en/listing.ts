import type { AccessFeature, BarrierAbsent, WayGiven } from '../../directory/listing.ts'
import { dayWords } from '../days.ts'
import { listed } from '../listed.ts'
import { repeats } from '../repeats.ts'

const locale = 'en-GB'
const days = dayWords(locale)
const and = listed(locale)
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const nth = ['', 'first', 'second', 'third', 'fourth', 'fifth']
const ordinals = new Intl.PluralRules(locale, { type: 'ordinal' })
const ending: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' }
const ordinal = (number: number) => `${number}${ending[ordinals.select(number)] ?? 'th'}`

function clock(time: string): string {
  if (time === '12:00') return 'noon'
  if (time === '00:00' || time === '23:59') return 'midnight'
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3)]
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`
}
const pounds = (amount: number) => `£${Number.isInteger(amount) ? amount : amount.toFixed(2)}`

/** Words on a listing, for cards and for the page of a service. */
export const listing = {
  and,
  notStated: 'not stated',
  day: days.full,
  capacity: {
    open: 'Taking people now',
    waiting: (weeks: number | null) =>
      weeks === null
        ? 'There is a waiting list'
        : weeks < 1
          ? 'A wait of less than a week'
          : weeks === 1
            ? 'About 1 week to wait'
            : `About ${weeks} weeks to wait`,
    full: (until: string | null, now: Date) =>
      until ? `Full until ${days.full(until, now)}` : 'Full for now',
    paused: (until: string | null, now: Date) =>
      until ? `Not taking people until ${days.full(until, now)}` : 'Not taking people for now',
    notStated: 'Room for more people: not stated',
    said: (day: string, now: Date) => `said ${days.short(day, now)}`,
  },
  cost: {
    free: 'free',
    from: (amount: number) => `from ${pounds(amount)}`,
    amount: pounds,
    yes: 'there is a charge',
    notStated: 'cost not stated',
  },
  distance: (km: number) => {
    const miles = km / 1.609344
    if (miles < 0.5) return 'under half a mile'
    const text = miles.toFixed(1)
    return text === '1.0' ? '1 mile' : `${text} miles`
  },
  given: {
    in_person: 'in person',
    home_visit: 'comes to you',
    phone: 'by phone',
    online: 'online',
    text: 'by text message',
  } satisfies Record<WayGiven, string>,
  where: {
    confidential: (area: string) => `${area}, address kept secret for safety`,
    notStated: 'where: not stated',
  },
  gettingIn: {
    dropIn: 'drop in',
    self: 'ask yourself',
    professional: 'be referred',
    or: (ways: string[]) =>
      ways.length > 1 ? `${ways.slice(0, -1).join(', ')}, or ${ways.at(-1)}` : (ways[0] ?? ''),
    onlyProfessional: 'a professional must refer you',
    notStated: 'how to get in: not stated',
  },
  when: repeats({
    everyDay: 'every day',
    run: (first, last) => `${weekdays[first]} to ${weekdays[last]}`,
    weekly: (which) => and(which.map((day) => `${weekdays[day]}s`)),
    everyFewWeeks: (weeks, which) =>
      `every ${weeks === 2 ? 'other' : `${weeks} weeks on`} ${and(which.map((day) => weekdays[day]!))}`,
    monthly: (which) =>
      `${and(which.map(({ nth: number, weekday }) => `${number < 0 ? 'last' : nth[number]} ${weekdays[weekday]}`))} of the month`,
    monthDays: (which) =>
      which.length > 0
        ? `the ${and(which.map((day) => (day < 0 ? 'last day' : ordinal(day))))} of the month`
        : 'once a month',
    once: (day) => days.full(day, new Date(`${day}T12:00:00Z`)),
    hours: (opens, closes) => `${clock(opens)} to ${clock(closes)}`,
    from: (opens) => `from ${clock(opens)}`,
    termTime: 'in school term time',
  }),
  whenNotStated: 'when: not stated',
  more: (number: number) => `and ${number} more ${number === 1 ? 'time' : 'times'}`,
  session: (day: string, opens: string | null, closes: string | null, now: Date) =>
    [days.full(day, now), opens && (closes ? `${clock(opens)} to ${clock(closes)}` : `from ${clock(opens)}`)]
      .filter(Boolean)
      .join(', '),
  fresh: {
    by: { organization: 'the group', place_team: 'the place team', feed: 'another directory' },
    confirmed: (ago: string, by: string) => `Confirmed ${ago} by ${by}`,
    stale: (month: string) => `Not confirmed since ${month}: ring before you go`,
    never: 'Nobody has confirmed this yet: ring before you go',
    ago: days.ago,
    month: days.month,
  },
  status: {
    closed: 'This service has closed',
    closedForNow: (until: string | null, now: Date) =>
      until ? `Closed for now, opens again on ${days.full(until, now)}` : 'Closed for now',
  },
  notes: (number: number) => (number === 1 ? '1 local note' : `${number} local notes`),
  access: {
    step_free: 'No steps',
    accessible_toilet: 'Accessible toilet',
    changing_places: 'Changing Places toilet',
    hearing_loop: 'Hearing loop',
    bsl: 'British Sign Language',
    quiet_space: 'A quiet space',
    blue_badge_parking: 'Blue Badge parking',
    large_print: 'Large print',
    easy_read: 'Easy read',
    assistance_dogs: 'Assistance dogs welcome',
    pram_space: 'Room for prams',
    near_bus: 'Near a bus stop',
    carer_welcome: 'Bring a carer',
  } satisfies Record<AccessFeature, string>,
  without: {
    no_id: 'No ID needed',
    no_proof_of_income: 'No proof of income needed',
    no_referral: 'No referral needed',
    no_address: 'No address needed',
    no_booking: 'No booking needed',
    no_questions: 'No questions asked',
  } satisfies Record<BarrierAbsent, string>,
}
