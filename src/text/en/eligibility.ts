import { ageSaid, type Span } from '../../directory/ages.ts'
import type { AreaLimit, Doubt, First, Gender, Route } from '../../directory/limits.ts'
import type { Reason } from '../../directory/reasons.ts'
import { spoken, stageOf, type MustBe, type SpokenAge } from '../../directory/who-for.ts'
import {
  capital,
  either,
  firstFew,
  isAround,
  miles,
  type EligibilityNames,
  type EligibilityText,
} from '../eligibility-text.ts'
import { listed } from '../listed.ts'

const or = either('en-GB')
const and = listed('en-GB')

const short = ({ unit, number }: SpokenAge) =>
  unit === 'years' ? `${number}` : `${number} month${number === 1 ? '' : 's'}`

/** "11 to 16 year olds": people of these ages, as a noun. */
function ofAge(span: Span): string {
  const said = spoken(span)
  switch (said.is) {
    case 'any':
      return 'people of any age'
    case 'unborn':
      return 'families with a baby on the way'
    case 'unborn_until':
      return `families from pregnancy until the child is ${short(said.until)}`
    case 'birth_to':
      return `children from birth to ${said.to}`
    case 'under':
      return said.under.unit === 'years' ? `under ${said.under.number}s` : `babies under ${short(said.under)}`
    case 'exactly':
      return `${said.years} year olds`
    case 'between':
      return `${said.from} to ${said.to} year olds`
    case 'from':
      return `people aged ${short(said.from)} and over`
    case 'from_until':
      return `children from ${short(said.from)} until they are ${short(said.until)}`
  }
}

/** "aged 11 to 16": the same, after a noun. */
function aged(span: Span): string {
  const said = spoken(span)
  switch (said.is) {
    case 'any':
      return 'of any age'
    case 'unborn':
      return 'on the way'
    case 'unborn_until':
      return `on the way, or up to ${short(said.until)}`
    case 'birth_to':
      return `from birth to ${said.to}`
    case 'under':
      return `under ${short(said.under)}`
    case 'exactly':
      return `aged ${said.years}`
    case 'between':
      return `aged ${said.from} to ${said.to}`
    case 'from':
      return `aged ${short(said.from)} and over`
    case 'from_until':
      return `from ${short(said.from)} until they are ${short(said.until)}`
  }
}

const ages = (spans: Span[]) => or(spans.map(ofAge))
const agedAll = (spans: Span[]) => or(spans.map(aged))

const gendered: Record<ReturnType<typeof stageOf>, Record<Gender, string>> = {
  children: { female: 'girls', male: 'boys', non_binary: 'non-binary young people' },
  adults: { female: 'women', male: 'men', non_binary: 'non-binary people' },
  both: { female: 'women and girls', male: 'men and boys', non_binary: 'non-binary people' },
}
const oneOf: Record<Gender, string> = {
  female: 'the woman or girl',
  male: 'the man or boy',
  non_binary: 'the non-binary person',
}
const genders = (anyOf: Gender[], spans: Span[] | null) =>
  or(anyOf.map((one) => gendered[stageOf(spans)][one]))

const member = (spans: Span[]) =>
  stageOf(spans) === 'children' ? `with a child ${agedAll(spans)}` : `with somebody ${agedAll(spans)}`

/** "in Leigh West or Leigh South, or within 3 miles of the town hall". */
function where({ codes, within }: AreaLimit, names: EligibilityNames): string {
  const { shown, more } = firstFew(codes)
  const places = shown.map(names.area)
  if (more > 0) places.push(`${more} more places`)
  return or([
    ...(places.length > 0 ? [`in ${or(places)}`] : []),
    ...(within ? [`within ${distance(within.km)} of ${within.of}`] : []),
  ])
}

const distance = (km: number) => `${miles(km)} mile${miles(km) === 1 ? '' : 's'}`
const circumstances = (codes: string[], names: EligibilityNames) => or(codes.map(names.circumstance))
const speakers = (codes: string[], names: EligibilityNames) => or(codes.map(names.language))

/** Who can ask, as a sentence. The commonest answers have one of their own. */
function asking(anyOf: Route[]): string {
  if (anyOf.length === 3) return 'Anyone can ask'
  if (anyOf.length === 0) return 'Ask them who can ask'
  if (anyOf.length === 1 && anyOf[0] === 'self') return 'You have to get in touch yourself'
  if (anyOf.length === 1 && anyOf[0] === 'professional') return 'A professional has to ask for you'
  if (anyOf.length === 1) return 'A friend or relative has to ask for you'
  if (!anyOf.includes('self')) return 'A professional, a friend or a relative has to ask for you'
  return anyOf.includes('friend')
    ? 'You, a friend or a relative can ask'
    : 'You can ask yourself, or a professional can ask for you'
}

const topics = {
  age: 'which ages it is for',
  area: 'which areas it is for',
  gender: 'whether it is for women, men or both',
  circumstance: 'who it is for',
  household: 'which families it is for',
  language: 'which languages they speak',
  route: 'who can ask',
}
const noLimit = {
  age: 'Any age',
  area: 'Wherever you live',
  gender: 'Any gender',
  circumstance: 'Whatever your situation',
  household: 'Whoever you live with',
  language: 'Whatever language you speak',
  route: 'Anyone can ask',
}

function doubt({ kind, why }: Doubt): string {
  if (why === 'not_stated') return `They do not say ${topics[kind]}`
  if (why === 'ask') return `Ask them ${topics[kind]}: they decide case by case`
  return `It is not clear ${topics[kind]}: ask them`
}

const stances = {
  criteria: 'They do not limit who can come',
  anyone: 'Anyone can come',
  ask: 'Ask them: they decide case by case',
  not_stated: 'They do not say who it is for: ask them',
}
/** The same, after limits. */
const limitedStances = {
  criteria: '',
  anyone: '',
  ask: 'Ask them about the rest: they decide case by case',
  not_stated: 'They do not say more: ask them',
}

/** Why it fits, what would settle it, or why it is not for them. `whom` is empty where it is about everybody. */
function why(reason: Reason, whom: string, several: boolean, names: EligibilityNames): string {
  if (reason.kind === 'stance') return stances[reason.why]
  if (reason.why === 'open') return noLimit[reason.kind]
  if (reason.why === 'ask' || reason.why === 'not_stated' || reason.why === 'unclear') return doubt(reason)
  if (reason.kind === 'age' && isAround(reason)) return `Only for ${ages(reason.spans)}`
  if (reason.kind === 'age') return `For ${ages(reason.spans)}: ${whyAge(reason.why, whom, several)}`
  if (reason.kind === 'route') return reason.why === 'can_ask' ? 'You can ask for this' : asking(reason.anyOf)

  const group = groupOf(reason, names)
  if (reason.outcome === 'not_for') return `Only for ${group}`
  if (reason.outcome === 'fits') return `For ${group}: ${whom ? `fits ${whom}` : 'fits'}`
  switch (reason.why) {
    case 'place_unknown':
      return `For ${group}: give a postcode to check`
    case 'may_be_inside':
    case 'may_be_near':
      return `For ${group}: give a full postcode to check`
    case 'may_apply':
    case 'partly':
    case 'age_unknown':
      return `For ${group}: give the exact age of ${whom || 'each person'} to check`
    default:
      return `For ${group}: say if this is so`
  }
}

function whyAge(
  found: Extract<Reason, { kind: 'age'; spans: Span[] }>['why'],
  whom: string,
  several: boolean,
) {
  const are = several || !whom ? 'are' : 'is'
  switch (found) {
    case 'in_span':
      return `fits ${whom}`
    case 'partly':
      return `give the exact age of ${whom} to check`
    case 'age_unknown':
      return `say how old ${whom || 'they'} ${are} to check`
    case 'too_young':
      return `${whom} ${are} too young`
    case 'too_old':
      return `${whom} ${are} too old`
    case 'between':
      return `does not fit ${whom}`
  }
}

function groupOf(limit: Exclude<First, { kind: 'route' }>, names: EligibilityNames): string {
  switch (limit.kind) {
    case 'age':
      return ages(limit.spans)
    case 'household':
      return `families ${member(limit.spans)}`
    case 'gender':
      return genders(limit.anyOf, null)
    case 'circumstance':
      return circumstances(limit.anyOf, names)
    case 'language':
      return `people who speak ${speakers(limit.anyOf, names)}`
    case 'area':
      return `people who live ${where(limit, names)}`
  }
}

const asker: Record<Route, string> = {
  self: 'you ask yourself',
  friend: 'a friend or relative asks for you',
  professional: 'a professional asks for you',
}

/** "For young carers, aged 11 to 16, who live in Leigh West": all that must hold but who may ask, in one sentence. */
function mustBe(must: MustBe, names: EligibilityNames): string[] {
  const [main, ...others] = must.circumstances
  const head = main
    ? circumstances(main, names)
    : must.genders
      ? genders(must.genders, must.ages)
      : must.ages
        ? ages(must.ages)
        : must.households.length > 0
          ? 'families'
          : 'people'
  const clauses = [
    ...(main && must.genders ? [`${genders(must.genders, must.ages)} only`] : []),
    ...((main || must.genders) && must.ages ? [agedAll(must.ages)] : []),
    ...must.households.map(member),
    ...must.languages.map((codes) => `who speak ${speakers(codes, names)}`),
    ...must.areas.map((area) => `who live ${where(area, names)}`),
  ]
  const hasHead = main || must.genders || must.ages
  if (!hasHead && clauses.length === 0) return []
  const between = main ? ', ' : ' '
  return [
    `For ${[head, ...clauses].join(between)}.`,
    ...others.map((codes) => `And only for ${circumstances(codes, names)}.`),
  ]
}

const comesFirst = (first: First, names: EligibilityNames) =>
  first.kind === 'route'
    ? `You come first when ${or(first.anyOf.map((route) => asker[route]))}`
    : `${capital(groupOf(first, names))} first`

export const eligibilityEn: EligibilityText = {
  verdict: { fits: 'Fits', check: 'Check first', not_for: 'Not for this family' },

  reason: ({ reason, people: about }, people, names) => {
    const everyone = about.length > 1 && about.length === people.length
    const named = everyone
      ? []
      : about.flatMap((index) => (people[index] ? [eligibilityEn.person(people[index], index)] : []))
    return everyone ? why(reason, 'everyone', false, names) : why(reason, and(named), named.length > 1, names)
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
    if (!known) return gender ? oneOf[gender] : `person ${position + 1}`
    if (known.to <= 0) return 'the baby on the way'
    if (known.to <= 12) return 'the baby'
    const said = spoken(known)
    if (said.is === 'any') return `person ${position + 1}`
    if (said.is === 'from')
      return said.from.number === 18 ? 'the adult' : `the person aged ${short(said.from)} or over`
    if (said.is === 'exactly') return `the ${said.years} year old`
    if (said.is === 'between') return `the ${said.from} to ${said.to} year old`
    return `the child ${aged(known)}`
  },
}
