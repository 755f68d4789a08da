import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { circumstanceFacts } from '../../src/directory/circumstances.ts'
import { eligibility, type CriterionInput } from '../../src/directory/eligibility.ts'
import { fit } from '../../src/directory/fit.ts'
import type { Household, PersonAsked } from '../../src/directory/household.ts'
import { telling } from '../../src/directory/telling.ts'
import { circumstanceList } from '../../src/directory/vocabulary/circumstance-list.ts'
import { spoken, whoFor } from '../../src/directory/who-for.ts'
import { miles, type EligibilityNames } from '../../src/text/eligibility-text.ts'
import { eligibilityEn } from '../../src/text/en/eligibility.ts'
import { eligibilityPl } from '../../src/text/pl/eligibility.ts'
import { aHousehold, anEligibility, facts } from '../support/families.ts'

const areas: Record<string, string> = { E05000001: 'Leigh West', E05000002: 'Leigh South', WN7: 'WN7' }
const names: EligibilityNames = {
  area: (code) => areas[code] ?? code,
  circumstance: (code) => circumstanceList.find((one) => one.code === code)?.people ?? code,
  language: (code) => ({ pl: 'Polish', uk: 'Ukrainian' })[code] ?? code,
}
const polishNames: EligibilityNames = {
  ...names,
  circumstance: (code) =>
    ({ young_carer: 'młodych opiekunów', low_income: 'osób o niskich dochodach' })[code] ?? code,
  language: (code) => ({ pl: 'polski' })[code] ?? code,
}

const years = (from: number, to = from) => ({ from: from * 12, to: (to + 1) * 12 })
const must = (criterion: object) => ({ strength: 'must', ...criterion }) as CriterionInput
const first = (criterion: object) => ({ strength: 'priority', ...criterion }) as CriterionInput
const service = (stance: string, ...criteria: CriterionInput[]) => eligibility.parse({ stance, criteria })

const elevenToSixteen = must({ kind: 'age', spans: [years(11, 16)] })
const leigh = must({ kind: 'area', codes: ['E05000001', 'E05000002'] })
const women = must({ kind: 'gender', anyOf: ['female'] })
const youngCarers = { kind: 'circumstance', anyOf: ['young_carer'] }

describe('For everybody: whom a service is for', () => {
  test.each([
    [
      service('anyone', elevenToSixteen, leigh),
      ['For 11 to 16 year olds who live in Leigh West or Leigh South.'],
    ],
    [
      service('anyone', elevenToSixteen, first(youngCarers)),
      ['For 11 to 16 year olds.', 'Young carers first.'],
    ],
    [
      service('anyone', must(youngCarers), elevenToSixteen, leigh),
      ['For young carers, aged 11 to 16, who live in Leigh West or Leigh South.'],
    ],
    [
      service('anyone', women, must({ kind: 'age', spans: [{ from: 192, to: 1801 }] })),
      ['For women aged 16 and over.'],
    ],
    [service('anyone', women, elevenToSixteen), ['For girls aged 11 to 16.']],
    [
      service('anyone', must({ kind: 'household', spans: [{ from: 0, to: 60 }] })),
      ['For families with a child under 5.'],
    ],
    [
      service('anyone', must({ kind: 'language', anyOf: ['pl', 'uk'] })),
      ['For people who speak Polish or Ukrainian.'],
    ],
    [
      service(
        'anyone',
        must({ kind: 'area', within: { latitude: 53, longitude: -2, km: 4.83, of: 'the town hall' } }),
      ),
      ['For people who live within 3 miles of the town hall.'],
    ],
    [
      service('anyone', must({ kind: 'route', anyOf: ['professional'] })),
      ['A professional has to ask for you.'],
    ],
    [service('anyone'), ['Anyone can come.']],
    [service('ask'), ['Ask them: they decide case by case.']],
    [service('not_stated'), ['They do not say who it is for: ask them.']],
    [
      service('criteria', must({ kind: 'circumstance', anyOf: ['carer', 'veteran'] })),
      [
        'For carers or veterans.',
        'They do not say which ages it is for.',
        'They do not say which areas it is for.',
      ],
    ],
    [
      service('criteria', { kind: 'age', strength: 'ask' }, { kind: 'area', strength: 'open' }),
      ['Wherever you live.', 'Ask them which ages it is for: they decide case by case.'],
    ],
  ])('%#: says %s', (listing, sentences) => {
    expect(eligibilityEn.whoFor(whoFor(listing), names)).toEqual(sentences)
  })

  test('in Polish too', () => {
    const say = (listing: ReturnType<typeof service>) => eligibilityPl.whoFor(whoFor(listing), polishNames)
    expect(say(service('anyone', elevenToSixteen, leigh, first(youngCarers)))).toEqual([
      'Dla dzieci i młodzieży w wieku od 11 do 16 lat mieszkających na terenie: Leigh West lub Leigh South.',
      'Pierwszeństwo dla młodych opiekunów.',
    ])
    expect(say(service('anyone', must({ kind: 'age', spans: [years(1)] })))).toEqual([
      'Dla dzieci w wieku 1 roku.',
    ])
    expect(say(service('ask'))).toEqual(['Zapytaj: każda sprawa jest rozpatrywana osobno.'])
  })
})

test.each([
  [years(11, 16), { is: 'between', from: 11, to: 16 }],
  [years(14), { is: 'exactly', years: 14 }],
  [
    { from: 0, to: 60 },
    { is: 'under', under: { unit: 'years', number: 5 } },
  ],
  [
    { from: 0, to: 36 },
    { is: 'birth_to', to: 2 },
  ],
  [
    { from: 0, to: 18 },
    { is: 'under', under: { unit: 'months', number: 18 } },
  ],
  [
    { from: 6, to: 24 },
    { is: 'from_until', from: { unit: 'months', number: 6 }, until: { unit: 'years', number: 2 } },
  ],
  [
    { from: 720, to: 1801 },
    { is: 'from', from: { unit: 'years', number: 60 } },
  ],
  [{ from: -9, to: 0 }, { is: 'unborn' }],
  [
    { from: -9, to: 24 },
    { is: 'unborn_until', until: { unit: 'years', number: 2 } },
  ],
  [{ from: 0, to: 1801 }, { is: 'any' }],
])('the months %j are spoken of as %j', (span, said) => {
  expect(spoken(span)).toEqual(said)
})

test('distances are said in miles', () => {
  expect([1.609344, 8.04672, 4.83, 0.5, 0.01].map(miles)).toEqual([1, 5, 3, 0.3, 0.1])
})

describe('For one family: why', () => {
  const circumstances = circumstanceFacts(circumstanceList)
  const someone = (age: PersonAsked['age'], ...circumstances: string[]): PersonAsked => ({
    age,
    gender: null,
    circumstances,
  })
  const family = (...people: PersonAsked[]): Household => ({
    people,
    circumstances: [],
    languages: [],
    asker: null,
    complete: false,
    place: null,
  })
  const says = (
    household: Household,
    listing: ReturnType<typeof service>,
    text = eligibilityEn,
    named = names,
  ) =>
    telling(fit(household, listing, { circumstances })).map((told) =>
      text.reason(told, household.people, named),
    )

  const club = service('anyone', elevenToSixteen)
  const mum = someone({ from: 216, to: 1572 })

  test.each([
    [family(someone(years(14)), mum), club, ['For 11 to 16 year olds: fits the 14 year old']],
    [family(someone(years(14)), someone(years(12))), club, ['For 11 to 16 year olds: fits everyone']],
    [family(mum), club, ['For 11 to 16 year olds: the adult is too old']],
    [family(someone(years(3)), someone(years(5))), club, ['For 11 to 16 year olds: everyone is too young']],
    [family(someone(years(3)), mum), club, ['Only for 11 to 16 year olds']],
    [family(someone(null)), club, ['For 11 to 16 year olds: say how old person 1 is to check']],
    [family(), club, ['For 11 to 16 year olds: say how old they are to check']],
    [
      family(someone(years(14))),
      service('anyone', elevenToSixteen, leigh),
      ['For people who live in Leigh West or Leigh South: give a postcode to check'],
    ],
    [
      family(mum),
      service('anyone', must({ kind: 'circumstance', anyOf: ['carer'] })),
      ['For carers: say if this is so'],
    ],
    [
      { ...family(mum), complete: true },
      service('anyone', must({ kind: 'circumstance', anyOf: ['carer'] })),
      ['Only for carers'],
    ],
    [family(mum), service('anyone'), ['Anyone can come']],
    [family(mum), service('ask'), ['Ask them: they decide case by case']],
    [family(mum), service('criteria', elevenToSixteen), ['For 11 to 16 year olds: the adult is too old']],
    [
      family(someone(years(14))),
      service('criteria', elevenToSixteen),
      ['They do not say which areas it is for'],
    ],
  ])('%#', (household, listing, sentences) => {
    expect(says(household, listing)).toEqual(sentences)
  })

  test('in Polish too', () => {
    const inPolish = (household: Household) => says(household, club, eligibilityPl, polishNames)
    const ages = 'Dla dzieci i młodzieży w wieku od 11 do 16 lat'
    expect(inPolish(family(someone(years(14)), mum))[0]).toBe(`${ages}: pasuje (osoba w wieku 14 lat)`)
    expect(inPolish(family(mum))).toEqual([`${ages}: za dużo lat (osoba dorosła)`])
    expect(inPolish(family())).toEqual([`${ages}: podaj wiek, żeby sprawdzić`])
  })
})

test.each([
  ['English', eligibilityEn],
  ['Polish', eligibilityPl],
])(
  'every family and every service have whole sentences in %s, and a reason for what does not fit',
  (_, text) => {
    fc.assert(
      fc.property(aHousehold, anEligibility, (household, listing) => {
        const found = fit(household, listing, { circumstances: facts })
        const told = telling(found).map((one) => text.reason(one, household.people, names))
        if (found.verdict < 2) expect(told).not.toEqual([])
        const sentences = [
          ...told,
          ...text.whoFor(whoFor(listing), names),
          ...found.priority.map((one) => text.priority(one, names)),
        ]
        expect(text.whoFor(whoFor(listing), names)).not.toEqual([])
        for (const sentence of sentences)
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object|^\W|\s\s|[:,]\s*$|: \./)
      }),
      { numRuns: 1000 },
    )
  },
)
