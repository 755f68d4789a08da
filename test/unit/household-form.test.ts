import { describe, expect, test } from 'vitest'
import {
  fieldsOf,
  householdFrom,
  type HouseholdFields,
  MOST_PEOPLE,
  noFields,
  readHouseholdFields,
  typedIn,
  withOneMore,
  withoutPerson,
} from '../../src/directory/household-form.ts'
import { household as householdSchema } from '../../src/directory/household.ts'

const circumstances = new Set(['carer', 'pregnant', 'low_income'])
const person = (age: string, unit = 'years', gender = '', matters: string[] = []) => ({
  age,
  unit,
  gender,
  circumstances: matters,
})
const fields = (more: Partial<HouseholdFields>): HouseholdFields => ({ ...noFields, ...more })
const said = (more: Partial<HouseholdFields>) => {
  const read = householdFrom(fields(more), circumstances)
  if ('mistakes' in read) throw new Error(JSON.stringify(read.mistakes))
  return read.household
}
const mistakes = (more: Partial<HouseholdFields>) => {
  const read = householdFrom(fields(more), circumstances)
  return 'mistakes' in read ? read.mistakes : []
}
const formWith = (entries: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

describe('ages become spans of whole months', () => {
  test.each([
    ['14', 'years', { from: 168, to: 180 }],
    [' 0 ', 'years', { from: 0, to: 12 }],
    ['120', 'years', { from: 1440, to: 1452 }],
    ['8', 'months', { from: 8, to: 9 }],
    ['', 'unborn', { from: -9, to: 0 }],
    ['', 'adult', { from: 216, to: 1572 }],
    ['34', 'adult', { from: 408, to: 420 }],
  ])('%j %s', (age, unit, span) => {
    expect(said({ people: [person(age, unit)] }).people).toEqual([
      { age: span, gender: null, circumstances: [] },
    ])
  })

  test('a unit that the form does not have counts as years', () => {
    expect(said({ people: [person('3', 'decades')] }).people[0]?.age).toEqual({ from: 36, to: 48 })
  })
})

describe('what is not said stays unknown', () => {
  test('an empty row is nobody', () => {
    expect(said({ people: [person(''), person('9'), person('')] }).people).toHaveLength(1)
  })

  test('a person may be there by what matters about them, their age unknown', () => {
    expect(said({ people: [person('', 'years', '', ['carer'])] }).people).toEqual([
      { age: null, gender: null, circumstances: ['carer'] },
    ])
  })

  test('circumstances that the place does not have are left out', () => {
    const household = said({
      people: [person('9', 'years', 'female', ['carer', 'made_up', 'carer'])],
      circumstances: ['low_income', "'; drop table"],
    })
    expect(household.people[0]?.circumstances).toEqual(['carer'])
    expect(household.circumstances).toEqual(['low_income'])
  })

  test('an unknown gender or asker is none, not a mistake', () => {
    const household = said({ people: [person('9', 'years', 'robot')], asker: 'the king' })
    expect(household).toMatchObject({ asker: null, people: [{ gender: null }] })
  })
})

describe('every mistake stands beside its own field', () => {
  test('ages that are no ages', () => {
    const people = [person('five'), person('7'), person('121'), person('49', 'months'), person('', 'months')]
    expect(mistakes({ people })).toEqual([
      { field: 'people-0-age', why: 'age_not_a_number' },
      { field: 'people-2-age', why: 'age_too_high' },
      { field: 'people-3-age', why: 'months_too_many' },
      { field: 'people-4-age', why: 'age_missing' },
    ])
  })

  test.each(['-1', '1.5', '1e2', '٣', '12 34', '99999'])('%j is not an age', (age) => {
    expect(mistakes({ people: [person(age)] })).toHaveLength(1)
  })

  test('a place of 81 letters', () => {
    expect(mistakes({ postcode: 'x'.repeat(81) })).toEqual([{ field: 'postcode', why: 'too_long' }])
  })

  test('more people than fit', () => {
    const people = Array.from({ length: MOST_PEOPLE + 1 }, () => person('4'))
    expect(mistakes({ people })).toEqual([{ field: 'people-0-age', why: 'too_many_people' }])
  })
})

describe('the form', () => {
  test('reads its rows in order and closes the gaps between them', () => {
    const form = formWith([
      ['people-7-age', '70'],
      ['people-2-age', '2'],
      ['people-2-circumstances', 'carer'],
      ['people-2-circumstances', 'pregnant'],
      ['people-x-age', '5'],
      ['complete', 'yes'],
    ])
    const read = readHouseholdFields(form)
    expect(read.people.map(({ age }) => age)).toEqual(['2', '70'])
    expect(read.people[0]?.circumstances).toEqual(['carer', 'pregnant'])
    expect(read.complete).toBe(true)
  })

  test('keeps what was typed, mistakes and all', () => {
    const typed = fields({ people: [person('abc', 'months', 'male', ['carer'])], postcode: 'WN99' })
    const form = formWith(
      Object.entries(typedIn(typed)).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      ),
    )
    expect(readHouseholdFields(form)).toEqual(typed)
  })

  test('a form with nothing in it has one empty row', () => {
    expect(readHouseholdFields(new FormData()).people).toHaveLength(1)
  })

  test('a row is added at the end until it is full, and taken from the middle', () => {
    const two = fields({ people: [person('1'), person('2')] })
    expect(withOneMore(two).people.map(({ age }) => age)).toEqual(['1', '2', ''])
    expect(withoutPerson(two, 0).people.map(({ age }) => age)).toEqual(['2'])
    expect(withoutPerson(fields({ people: [person('1')] }), 0).people.map(({ age }) => age)).toEqual([''])
    expect(withoutPerson(two, 9).people).toHaveLength(2)
    let full = two
    for (let more = 0; more < 20; more++) full = withOneMore(full)
    expect(full.people).toHaveLength(MOST_PEOPLE)
  })

  test('says a household again as it was said', () => {
    const people = [
      person('14', 'years', 'female', ['carer']),
      person('8', 'months'),
      person('0', 'years'),
      person('', 'unborn'),
      person('', 'adult'),
    ]
    const typed = fields({ people, asker: 'professional', languages: ['pl'], complete: true })
    const household = said(typed)
    expect(() => householdSchema.parse(household)).not.toThrow()
    expect(fieldsOf(household)).toEqual(typed)
    expect(fieldsOf(null)).toEqual(noFields)
  })
})
