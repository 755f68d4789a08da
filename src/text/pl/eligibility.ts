import { ageSaid, type Span } from '../../directory/ages.ts'
import type { AreaLimit, Doubt, First, Gender, Route } from '../../directory/limits.ts'
import type { Reason } from '../../directory/reasons.ts'
import { spoken, stageOf, type MustBe, type SpokenAge } from '../../directory/who-for.ts'
import { counted } from '../counted.ts'
import {
  either,
  firstFew,
  isAround,
  miles,
  type EligibilityNames,
  type EligibilityText,
} from '../eligibility-text.ts'
import { listed } from '../listed.ts'

const or = either('pl-PL')
const and = listed('pl-PL')

/** Genitive, after "poniżej", "od", "do" and "w wieku": 1 roku, 2 lat. */
const ofYears = counted('pl-PL', { one: 'roku', many: 'lat' })
const ofMonths = counted('pl-PL', { one: 'miesiąca', many: 'miesięcy' })
const ofAge = ({ unit, number }: SpokenAge) => (unit === 'years' ? ofYears(number) : ofMonths(number))
const ofMiles = counted('pl-PL', { one: 'mili', few: 'mil', many: 'mil', other: 'mili' })
const ofOtherPlaces = counted('pl-PL', { one: 'innym miejscu', many: 'innych miejscach' })

/** "w wieku od 11 do 16 lat": after a noun in any case. */
function aged(span: Span): string {
  const said = spoken(span)
  switch (said.is) {
    case 'any':
      return 'w każdym wieku'
    case 'unborn':
      return 'przed narodzinami'
    case 'unborn_until':
      return `przed narodzinami lub w wieku do ${ofAge(said.until)}`
    case 'birth_to':
      return `od urodzenia do ${ofYears(said.to)}`
    case 'under':
      return `w wieku poniżej ${ofAge(said.under)}`
    case 'exactly':
      return `w wieku ${ofYears(said.years)}`
    case 'between':
      return `w wieku od ${said.from} do ${ofYears(said.to)}`
    case 'from':
      return `w wieku od ${ofAge(said.from)} wzwyż`
    case 'from_until':
      return `w wieku od ${ofAge(said.from)} do ${ofAge(said.until)}`
  }
}

const agedAll = (spans: Span[]) => or(spans.map(aged))
const TEENS = 13 * 12
function young(spans: Span[]): string {
  if (spans.every(({ to }) => to <= TEENS)) return 'dzieci'
  return spans.every(({ from }) => from >= TEENS) ? 'młodzieży' : 'dzieci i młodzieży'
}

const people = (spans: Span[]) => {
  if (spans.every(({ to }) => to <= 0)) return 'rodzin spodziewających się dziecka'
  const [only] = spans
  const said = only && spans.length === 1 ? spoken(only) : null
  if (said?.is === 'unborn_until') return `rodzin od ciąży do ukończenia przez dziecko ${ofAge(said.until)}`
  return `${stageOf(spans) === 'children' ? young(spans) : 'osób'} ${agedAll(spans)}`
}

const gendered: Record<ReturnType<typeof stageOf>, Record<Gender, string>> = {
  children: { female: 'dziewcząt', male: 'chłopców', non_binary: 'niebinarnej młodzieży' },
  adults: { female: 'kobiet', male: 'mężczyzn', non_binary: 'osób niebinarnych' },
  both: { female: 'kobiet i dziewcząt', male: 'mężczyzn i chłopców', non_binary: 'osób niebinarnych' },
}
const genders = (anyOf: Gender[], spans: Span[] | null) =>
  or(anyOf.map((one) => gendered[stageOf(spans)][one]))
const oneOf: Record<Gender, string> = {
  female: 'kobieta lub dziewczyna',
  male: 'mężczyzna lub chłopak',
  non_binary: 'osoba niebinarna',
}

const member = (spans: Span[]) => {
  if (spans.every(({ to }) => to <= 0)) return 'spodziewających się dziecka'
  return stageOf(spans) === 'children' ? `z dzieckiem ${agedAll(spans)}` : `z osobą ${agedAll(spans)}`
}

/** "na terenie: Leigh West lub Leigh South": the names stay as they are. */
function where({ codes, within }: AreaLimit, names: EligibilityNames): string {
  const { shown, more } = firstFew(codes)
  const places = [...shown.map(names.area), ...(more > 0 ? [`w ${ofOtherPlaces(more)}`] : [])]
  return or([
    ...(places.length > 0 ? [`na terenie: ${or(places)}`] : []),
    ...(within ? [`do ${ofMiles(miles(within.km))} od miejsca: ${within.of}`] : []),
  ])
}

const circumstances = (codes: string[], names: EligibilityNames) => or(codes.map(names.circumstance))
const speakers = (codes: string[], names: EligibilityNames) =>
  `mówiących w języku: ${or(codes.map(names.language))}`

function asking(anyOf: Route[]): string {
  if (anyOf.length === 3) return 'Zgłosić może każdy'
  if (anyOf.length === 0) return 'Zapytaj, kto może zgłosić'
  if (anyOf.length === 1 && anyOf[0] === 'self') return 'Trzeba zgłosić się osobiście'
  if (anyOf.length === 1 && anyOf[0] === 'professional') return 'Zgłosić musi specjalista'
  if (anyOf.length === 1) return 'Zgłosić musi ktoś z rodziny lub znajomych'
  if (!anyOf.includes('self')) return 'Zgłosić musi specjalista albo ktoś z rodziny lub znajomych'
  return anyOf.includes('friend')
    ? 'Możesz zgłosić się osobiście; może to też zrobić ktoś z rodziny lub znajomych'
    : 'Możesz zgłosić się osobiście; może to też zrobić specjalista'
}

const asker: Record<Route, string> = {
  self: 'które zgłaszają się same',
  friend: 'które zgłosi ktoś z rodziny lub znajomych',
  professional: 'które zgłosi specjalista',
}

const topics = {
  age: 'w jakim wieku można przyjść',
  area: 'dla jakiej okolicy to jest',
  gender: 'czy to jest dla kobiet, mężczyzn czy dla wszystkich',
  circumstance: 'dla kogo to jest',
  household: 'dla jakich rodzin to jest',
  language: 'w jakich językach mówią',
  route: 'kto może zgłosić',
}
const noLimit = {
  age: 'Wiek nie ma znaczenia',
  area: 'Nie ma znaczenia, gdzie mieszkasz',
  gender: 'Płeć nie ma znaczenia',
  circumstance: 'Sytuacja życiowa nie ma znaczenia',
  household: 'Nie ma znaczenia, z kim mieszkasz',
  language: 'Nie ma znaczenia, w jakim języku mówisz',
  route: 'Zgłosić może każdy',
}

function doubt({ kind, why }: Doubt): string {
  if (why === 'not_stated') return `Nie podano, ${topics[kind]}`
  if (why === 'ask') return `Zapytaj, ${topics[kind]}: każda sprawa jest rozpatrywana osobno`
  return `Nie jest jasne, ${topics[kind]}: warto zapytać`
}

const stances = {
  criteria: 'Nie ma ograniczeń, kto może przyjść',
  anyone: 'Może przyjść każdy',
  ask: 'Zapytaj: każda sprawa jest rozpatrywana osobno',
  not_stated: 'Nie podano, dla kogo to jest: warto zapytać',
}
const limitedStances = {
  criteria: '',
  anyone: '',
  ask: 'O resztę zapytaj: każda sprawa jest rozpatrywana osobno',
  not_stated: 'Nie podano nic więcej: warto zapytać',
}

/** The people stand in brackets, in the nominative, so that no sentence has to decline them. */
function why(reason: Reason, whom: string, names: EligibilityNames): string {
  const said = whom && ` (${whom})`
  if (reason.kind === 'stance') return stances[reason.why]
  if (reason.why === 'open') return noLimit[reason.kind]
  if (reason.why === 'ask' || reason.why === 'not_stated' || reason.why === 'unclear') return doubt(reason)
  if (reason.kind === 'route') return reason.why === 'can_ask' ? 'Możesz zgłosić' : asking(reason.anyOf)

  const group = groupOf(reason, names)
  if (reason.kind === 'age' && isAround(reason)) return `Tylko dla ${group}`
  if (reason.outcome === 'fits') return `Dla ${group}: pasuje${said}`
  switch (reason.why) {
    case 'too_young':
      return `Dla ${group}: za mało lat${said}`
    case 'too_old':
      return `Dla ${group}: za dużo lat${said}`
    case 'place_unknown':
      return `Dla ${group}: podaj kod pocztowy, żeby sprawdzić`
    case 'may_be_inside':
    case 'may_be_near':
      return `Dla ${group}: podaj pełny kod pocztowy, żeby sprawdzić`
    case 'age_unknown':
      return `Dla ${group}: podaj wiek, żeby sprawdzić${said}`
    case 'may_apply':
    case 'partly':
      return `Dla ${group}: podaj dokładny wiek, żeby sprawdzić${said}`
    default:
      return reason.outcome === 'not_for' ? `Tylko dla ${group}` : `Dla ${group}: zaznacz, jeśli tak jest`
  }
}

function groupOf(limit: First, names: EligibilityNames): string {
  switch (limit.kind) {
    case 'age':
      return people(limit.spans)
    case 'household':
      return `rodzin ${member(limit.spans)}`
    case 'gender':
      return genders(limit.anyOf, null)
    case 'circumstance':
      return circumstances(limit.anyOf, names)
    case 'language':
      return `osób ${speakers(limit.anyOf, names)}`
    case 'area':
      return `osób mieszkających ${where(limit, names)}`
    case 'route':
      return `osób, ${or(limit.anyOf.map((route) => asker[route]))}`
  }
}

function mustBe(must: MustBe, names: EligibilityNames): string[] {
  const [main, ...others] = must.circumstances
  const head = main
    ? circumstances(main, names)
    : must.genders
      ? genders(must.genders, must.ages)
      : must.ages
        ? people(must.ages)
        : must.households.length > 0
          ? 'rodzin'
          : 'osób'
  const clauses = [
    ...(main && must.genders ? [`tylko dla ${genders(must.genders, must.ages)}`] : []),
    ...((main || must.genders) && must.ages ? [agedAll(must.ages)] : []),
    ...must.households.map(member),
    ...must.languages.map((codes) => speakers(codes, names)),
    ...must.areas.map((area) => `mieszkających ${where(area, names)}`),
  ]
  const hasHead = main || must.genders || must.ages
  if (!hasHead && clauses.length === 0) return []
  const sentence = [head, ...clauses].join(main ? ', ' : ' ')
  return [`Dla ${sentence}.`, ...others.map((codes) => `I tylko dla ${circumstances(codes, names)}.`)]
}

const comesFirst = (first: First, names: EligibilityNames) => `Pierwszeństwo dla ${groupOf(first, names)}`

export const eligibilityPl: EligibilityText = {
  verdict: { fits: 'Pasuje', check: 'Najpierw sprawdź', not_for: 'Nie dla tej rodziny' },

  reason: ({ reason, people: about }, asked, names) => {
    if (about.length > 1 && about.length === asked.length) return why(reason, 'wszyscy', names)
    const named = about.flatMap((index) => (asked[index] ? [eligibilityPl.person(asked[index], index)] : []))
    return why(reason, and(named), names)
  },

  priority: comesFirst,

  whoFor: ({ stance, must, limited, first, doubts, open }, names) => {
    const limits = [...mustBe(must, names), ...(must.routes ? [`${asking(must.routes)}.`] : [])]
    const silent = stance === 'criteria' && doubts.length > 0
    const general = limited ? limitedStances[stance] : silent ? '' : stances[stance]
    return [
      ...limits,
      ...(general ? [`${general}.`] : []),
      ...first.map((one) => `${comesFirst(one, names)}.`),
      ...open.map((kind) => `${noLimit[kind]}.`),
      ...doubts.map((one) => `${doubt(one)}.`),
    ]
  },

  person: ({ age, gender }, position) => {
    const known = ageSaid(age)
    if (!known) return gender ? oneOf[gender] : `osoba ${position + 1}`
    if (known.to <= 0) return 'dziecko, które się urodzi'
    if (known.to <= 12) return 'niemowlę'
    const said = spoken(known)
    if (said.is === 'any') return `osoba ${position + 1}`
    if (said.is === 'from' && said.from.unit === 'years' && said.from.number === 18) return 'osoba dorosła'
    return `osoba ${aged(known)}`
  },
}
