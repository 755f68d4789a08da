import type { CriterionInput } from '../../src/directory/eligibility.ts'
import type { ListingInput, OrganizationInput } from '../../src/directory/listing.ts'
import { daysAgo, inDays } from './building.ts'

/** The wards of 2023 by the names that people use. */
export const ward = {
  abram: 'E05014989',
  ashtonSouth: 'E05014990',
  aspull: 'E05014991',
  astley: 'E05014992',
  athertonNorth: 'E05014993',
  athertonSouth: 'E05014994',
  bryn: 'E05014995',
  douglas: 'E05014996',
  golborne: 'E05014997',
  hindley: 'E05014998',
  hindleyGreen: 'E05014999',
  ince: 'E05015000',
  leighCentral: 'E05015001',
  leighSouth: 'E05015002',
  leighWest: 'E05015003',
  lowtonEast: 'E05015004',
  orrell: 'E05015005',
  pemberton: 'E05015006',
  shevington: 'E05015007',
  standish: 'E05015008',
  tyldesley: 'E05015009',
  wiganCentral: 'E05015010',
  wiganWest: 'E05015011',
  winstanley: 'E05015012',
  worsleyMesnes: 'E05015013',
} as const

type Eligible = ListingInput['eligibility']

/** An organization with its own web address and inbox, both made from its slug. */
export const organizationOf = (
  slug: string,
  name: string,
  kind: OrganizationInput['kind'],
  number: string | null,
  description: string,
  more: Partial<OrganizationInput> = {},
): OrganizationInput => ({
  slug,
  name,
  kind,
  description,
  website: `https://${slug}.example.org`,
  email: `hello@${slug}.example.org`,
  phones: number ? [{ number }] : [],
  ...more,
})

/** For those whom all of these let in. */
export const only = (...criteria: CriterionInput[]): Eligible => ({ stance: 'criteria', criteria })
/** The same, with a sentence of the group's own. */
export const onlySaying = (inTheirWords: string, ...criteria: CriterionInput[]): Eligible => ({
  stance: 'criteria',
  criteria,
  inTheirWords,
})
/** Everybody, and they say so. */
export const everyone = (...criteria: CriterionInput[]): Eligible => ({ stance: 'anyone', criteria })
/** They decide with you. */
export const askUs = (inTheirWords: string, ...criteria: CriterionInput[]): Eligible => ({
  stance: 'ask',
  criteria,
  inTheirWords,
})
export const unsaid: Eligible = { stance: 'not_stated' }

export const free = { kind: 'free' as const }
export const pounds = (amount: number, option: string, amountDescription?: string) => ({
  kind: 'amount' as const,
  options: [{ option, amount, amountDescription }],
})

/** Taking people now, as said so many days ago. */
export const taking = (days: number) => ({ kind: 'open' as const, saidOn: daysAgo(days) })
export const wait = (weeks: number, days: number) => ({
  kind: 'waiting' as const,
  weeks,
  saidOn: daysAgo(days),
})
/** Full until so many days from now. */
export const fullFor = (untilDays: number, days: number) => ({
  kind: 'full' as const,
  until: inDays(untilDays),
  saidOn: daysAgo(days),
})
export const onHold = (days: number) => ({ kind: 'paused' as const, saidOn: daysAgo(days) })

/** Last confirmed so many days ago. */
export const confirmed = (days: number, by: 'organization' | 'place_team' | 'feed' = 'organization') => ({
  on: daysAgo(days),
  by,
})
export const ring = (number: string, description?: string) => [{ phones: [{ number, description }] }]
