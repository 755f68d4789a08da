import { z } from 'zod'
import { genders, routes } from './eligibility.ts'
import type { Household, PersonAsked } from './household.ts'

/**
 * "Who is it for?" as a form: what stands in its fields, and the household that it says. A person is a row whose fields
 * are named `people-0-age`, `people-0-unit`, `people-0-gender` and `people-0-circumstances`.
 */
export const units = ['years', 'months', 'unborn', 'adult'] as const
export const MOST_PEOPLE = 10

const OLDEST_YEARS = 120
/** Older than this, an age is said in years. */
const MOST_MONTHS = 48
const ADULT: PersonAsked['age'] = { from: 18 * 12, to: 1572 }
const UNBORN: PersonAsked['age'] = { from: -9, to: 0 }

const codes = z
  .array(z.string())
  .transform((all) => [...new Set(all.filter((one) => /^[a-z][a-z0-9_]{1,39}$/.test(one)))].slice(0, 40))

/** The age that a number and its unit say, as whole months; null when none was said. */
function ageOf(age: string, unit: (typeof units)[number]): PersonAsked['age'] | AgeMistake {
  if (unit === 'unborn') return UNBORN
  if (age === '') return unit === 'adult' ? ADULT : unit === 'months' ? 'age_missing' : null
  if (!/^\d{1,4}$/.test(age)) return 'age_not_a_number'
  const number = Number(age)
  if (unit === 'months') return number > MOST_MONTHS ? 'months_too_many' : { from: number, to: number + 1 }
  return number > OLDEST_YEARS ? 'age_too_high' : { from: number * 12, to: number * 12 + 12 }
}
type AgeMistake = 'age_not_a_number' | 'age_too_high' | 'months_too_many' | 'age_missing'

const personFields = z
  .object({
    age: z.string().trim(),
    unit: z.enum(units).catch('years'),
    gender: z.enum(genders).nullable().catch(null),
    circumstances: codes,
  })
  .transform(({ age, unit, gender, circumstances }, ctx): PersonAsked => {
    const said = ageOf(age, unit)
    if (typeof said !== 'string') return { age: said, gender, circumstances }
    ctx.addIssue({ code: 'custom', path: ['age'], message: said })
    return z.NEVER
  })

const householdFields = z.object({
  people: z.array(personFields).max(MOST_PEOPLE, 'too_many_people'),
  circumstances: codes,
  languages: z
    .array(z.string())
    .transform((all) => [...new Set(all.filter((one) => /^[a-z]{2,3}$/.test(one)))].slice(0, 10)),
  asker: z.enum(routes).nullable().catch(null),
  postcode: z.string().trim().max(80, 'too_long'),
  complete: z.boolean(),
})

/** What stands in the fields of a person: texts, right or wrong. */
export type PersonFields = { age: string; unit: string; gender: string; circumstances: string[] }
export type HouseholdFields = {
  people: PersonFields[]
  circumstances: string[]
  languages: string[]
  asker: string
  postcode: string
  complete: boolean
}
/** `why` names the sentence of the mistake; `field` is the id of the field that it is about. */
export type HouseholdMistake = { field: string; why: string }

const nobody: PersonFields = { age: '', unit: 'years', gender: '', circumstances: [] }
export const noFields: HouseholdFields = {
  people: [nobody],
  circumstances: [],
  languages: [],
  asker: '',
  postcode: '',
  complete: false,
}

/** What stands in a form that was sent: rows in the order of their numbers, gaps closed, at least one. */
export function readHouseholdFields(form: FormData): HouseholdFields {
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === 'string')
  const one = (name: string) => all(name)[0] ?? ''
  const rows = new Set<number>()
  for (const name of form.keys()) {
    const row = /^people-(\d{1,2})-(age|unit|gender|circumstances)$/.exec(name)?.[1]
    if (row) rows.add(Number(row))
  }
  const people = [...rows]
    .sort((a, b) => a - b)
    .slice(0, MOST_PEOPLE + 1)
    .map((row) => ({
      age: one(`people-${row}-age`),
      unit: one(`people-${row}-unit`),
      gender: one(`people-${row}-gender`),
      circumstances: all(`people-${row}-circumstances`),
    }))
  return {
    people: people.length > 0 ? people : [nobody],
    circumstances: all('circumstances'),
    languages: all('languages'),
    asker: one('asker'),
    postcode: one('postcode'),
    complete: one('complete') === 'yes',
  }
}

/** The fields by name, for showing the form again. */
export function typedIn(fields: HouseholdFields): Record<string, string | string[]> {
  const { people, complete, circumstances, languages } = fields
  const rows = people.flatMap((person, row) => [
    [`people-${row}-age`, person.age],
    [`people-${row}-unit`, person.unit],
    [`people-${row}-gender`, person.gender],
    [`people-${row}-circumstances`, person.circumstances],
  ])
  return {
    ...(Object.fromEntries(rows) as Record<string, string | string[]>),
    circumstances,
    languages,
    asker: fields.asker,
    postcode: fields.postcode,
    complete: complete ? 'yes' : '',
  }
}

export const withOneMore = (fields: HouseholdFields): HouseholdFields => ({
  ...fields,
  people: [...fields.people, nobody].slice(0, MOST_PEOPLE),
})

/** Without the person of a row; the last one leaves an empty row behind. */
export function withoutPerson(fields: HouseholdFields, row: number): HouseholdFields {
  const people = fields.people.filter((_, index) => index !== row)
  return { ...fields, people: people.length > 0 ? people : [nobody] }
}

/**
 * The household that the fields say, its place still to be looked up, or every mistake beside its field. A row in
 * which nothing was said is nobody. Codes that are not circumstances of the place are left out.
 */
export function householdFrom(
  fields: HouseholdFields,
  circumstances: ReadonlySet<string>,
): { household: Household; postcode: string } | { mistakes: HouseholdMistake[] } {
  const people = fields.people.map((person) => ({ ...person, unit: unitSaid(person) }))
  const read = householdFields.safeParse({ ...fields, people })
  if (!read.success)
    return {
      mistakes: read.error.issues.map(({ path, message }) => ({
        field: path.length === 1 && path[0] === 'people' ? 'people-0-age' : path.join('-'),
        why: message,
      })),
    }
  const { postcode, ...said } = read.data
  const known = (all: string[]) => all.filter((one) => circumstances.has(one))
  return {
    postcode,
    household: {
      ...said,
      circumstances: known(said.circumstances),
      people: said.people
        .map((person) => ({ ...person, circumstances: known(person.circumstances) }))
        .filter((person) => person.age ?? person.gender ?? person.circumstances[0]),
      place: null,
    },
  }
}

/** An adult whose age was given after all is that many years old. */
const unitSaid = ({ age, unit }: PersonFields) => (unit === 'adult' && age.trim() !== '' ? 'years' : unit)

/** The fields that say a household again, for changing it. */
export function fieldsOf(household: Household | null): HouseholdFields {
  if (!household) return noFields
  const { people, circumstances, languages, asker, complete, place } = household
  return {
    people: people.length > 0 ? people.map(personFieldsOf) : [nobody],
    circumstances,
    languages,
    asker: asker ?? '',
    postcode: place?.label ?? '',
    complete,
  }
}

function personFieldsOf({ age, gender, circumstances }: PersonAsked): PersonFields {
  return { ...ageFields(age), gender: gender ?? '', circumstances }
}

function ageFields(age: PersonAsked['age']): Pick<PersonFields, 'age' | 'unit'> {
  if (!age) return { age: '', unit: 'years' }
  if (age.to <= 0) return { age: '', unit: 'unborn' }
  if (age.from === ADULT!.from && age.to >= 1200) return { age: '', unit: 'adult' }
  if (age.to - age.from < 12) return { age: String(Math.max(0, age.from)), unit: 'months' }
  return { age: String(Math.floor(Math.max(0, age.from) / 12)), unit: 'years' }
}
