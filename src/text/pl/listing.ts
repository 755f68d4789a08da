import { counted } from '../counted.ts'
import { dayWords } from '../days.ts'
import type { listing as english } from '../en/listing.ts'
import { listed } from '../listed.ts'
import { repeats } from '../repeats.ts'

const locale = 'pl-PL'
const days = dayWords(locale)
const and = listed(locale)
const single = ['poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę', 'niedzielę']
const plural = ['poniedziałki', 'wtorki', 'środy', 'czwartki', 'piątki', 'soboty', 'niedziele']
const ofDay = ['poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty', 'niedzieli']
const feminine = new Set([2, 5, 6])
const nth = ['', 'pierwszy', 'drugi', 'trzeci', 'czwarty', 'piąty']
const nthFeminine = ['', 'pierwszą', 'drugą', 'trzecią', 'czwartą', 'piątą']
const weeks = counted(locale, { one: 'tydzień', few: 'tygodnie', many: 'tygodni' })
const moreTimes = counted(locale, { one: 'inny termin', few: 'inne terminy', many: 'innych terminów' })
const notes = counted(locale, { one: 'lokalna uwaga', few: 'lokalne uwagi', many: 'lokalnych uwag' })
const miles = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 })

const clock = (time: string) => `${Number(time.slice(0, 2))}${time.slice(2)}`
const hours = (opens: string, closes: string) => `${clock(opens)}–${clock(closes)}`
const onDay = (day: number, word: string) => `${day === 1 ? 'we' : 'w'} ${word}`
const pounds = (amount: number) => `£${Number.isInteger(amount) ? amount : money.format(amount)}`
const nthDay = ({ nth: number, weekday }: { nth: number; weekday: number }) => {
  const isFeminine = feminine.has(weekday)
  const which = number < 0 ? (isFeminine ? 'ostatnią' : 'ostatni') : (isFeminine ? nthFeminine : nth)[number]
  return `${which} ${single[weekday]}`
}

export const listing: typeof english = {
  and,
  notStated: 'nie podano',
  day: days.full,
  capacity: {
    open: 'Przyjmują teraz',
    waiting: (number) =>
      number === null
        ? 'Jest lista oczekujących'
        : number < 1
          ? 'Czeka się krócej niż tydzień'
          : `Czeka się około ${number === 1 ? 'tygodnia' : `${number} tygodni`}`,
    full: (until, now) => (until ? `Brak miejsc do: ${days.full(until, now)}` : 'Na razie brak miejsc'),
    paused: (until, now) => (until ? `Nie przyjmują do: ${days.full(until, now)}` : 'Na razie nie przyjmują'),
    notStated: 'Czy są wolne miejsca: nie podano',
    said: (day, now) => `informacja z dnia ${days.short(day, now)}`,
  },
  cost: {
    free: 'bezpłatnie',
    from: (amount) => `od ${pounds(amount)}`,
    amount: pounds,
    yes: 'płatne',
    notStated: 'nie podano, czy płatne',
  },
  distance: (km) => {
    const number = km / 1.609344
    if (number < 0.5) return 'mniej niż pół mili stąd'
    return number.toFixed(1) === '1.0' ? '1 mila stąd' : `${miles.format(number)} mili stąd`
  },
  given: {
    in_person: 'osobiście',
    home_visit: 'przyjadą do Ciebie',
    phone: 'przez telefon',
    online: 'przez internet',
    text: 'przez SMS',
  },
  where: {
    confidential: (area) => `${area}, adres jest tajny ze względów bezpieczeństwa`,
    notStated: 'gdzie: nie podano',
  },
  gettingIn: {
    dropIn: 'bez umawiania się',
    self: 'samodzielnie',
    professional: 'ze skierowaniem od specjalisty',
    or: (ways) => (ways.length > 1 ? `${ways.slice(0, -1).join(', ')} lub ${ways.at(-1)}` : (ways[0] ?? '')),
    onlyProfessional: 'potrzebne skierowanie od specjalisty',
    notStated: 'jak się zgłosić: nie podano',
  },
  when: repeats({
    everyDay: 'codziennie',
    run: (first, last) => `od ${ofDay[first]} do ${ofDay[last]}`,
    weekly: (which) => and(which.map((day) => onDay(day, plural[day]!))),
    everyFewWeeks: (number, which) =>
      `co ${weeks(number)} ${and(which.map((day) => onDay(day, single[day]!)))}`,
    monthly: (which) => `w ${and(which.map(nthDay))} miesiąca`,
    monthDays: (which) =>
      which.length > 0
        ? `${and(which.map((day) => (day < 0 ? 'ostatniego' : `${day}.`)))} dnia miesiąca`
        : 'raz w miesiącu',
    once: (day) => days.full(day, new Date(`${day}T12:00:00Z`)),
    hours,
    from: (opens) => `od ${clock(opens)}`,
    termTime: 'tylko w czasie roku szkolnego',
  }),
  whenNotStated: 'kiedy: nie podano',
  more: (number) => `i ${moreTimes(number)}`,
  session: (day, opens, closes, now) =>
    [days.full(day, now), opens && (closes ? hours(opens, closes) : `od ${clock(opens)}`)]
      .filter(Boolean)
      .join(', '),
  fresh: {
    by: { organization: 'grupę', place_team: 'zespół lokalny', feed: 'inny katalog' },
    confirmed: (ago, by) => `Potwierdzone ${ago} przez ${by}`,
    stale: (month) => `Ostatnie potwierdzenie: ${month}. Zadzwoń, zanim pójdziesz`,
    never: 'Nikt jeszcze tego nie potwierdził. Zadzwoń, zanim pójdziesz',
    ago: days.ago,
    month: days.month,
  },
  status: {
    closed: 'Ta usługa już nie działa',
    closedForNow: (until, now) =>
      until ? `Chwilowo zamknięte, ponowne otwarcie: ${days.full(until, now)}` : 'Chwilowo zamknięte',
  },
  notes,
  access: {
    step_free: 'Bez schodów',
    accessible_toilet: 'Toaleta dla osób z niepełnosprawnością',
    changing_places: 'Toaleta Changing Places (z leżanką i podnośnikiem)',
    hearing_loop: 'Pętla indukcyjna',
    bsl: 'Brytyjski język migowy',
    quiet_space: 'Ciche miejsce',
    blue_badge_parking: 'Parking dla osób z kartą Blue Badge',
    large_print: 'Duży druk',
    easy_read: 'Tekst łatwy do czytania',
    assistance_dogs: 'Można wejść z psem asystującym',
    pram_space: 'Miejsce na wózek dziecięcy',
    near_bus: 'Blisko przystanku autobusowego',
    carer_welcome: 'Można przyjść z opiekunem',
  },
  without: {
    no_id: 'Bez dokumentu tożsamości',
    no_proof_of_income: 'Bez zaświadczenia o dochodach',
    no_referral: 'Bez skierowania',
    no_address: 'Bez stałego adresu',
    no_booking: 'Bez umawiania się',
    no_questions: 'Bez pytań',
  },
}
