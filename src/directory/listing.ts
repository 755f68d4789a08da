import { z } from 'zod'
import { eligibility } from './eligibility.ts'

/**
 * A listing as it is written in: an organization, or a service with everything that hangs on it. Field names and
 * meanings are Open Referral UK 3.0's where the standard has the thing; what families need and it lacks is added.
 * Days are `YYYY-MM-DD`, times `HH:MM`, money is pounds.
 */
const day = z.iso.date()
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100)
/** PostgreSQL has no place for NUL in a text. */
const printable = /^[^\0]*$/
const line = z.string().regex(printable).trim().min(1).max(200)
const text = z.string().regex(printable).trim().min(1).max(4000)
const webAddress = z.url({ protocol: /^https?$/ }).max(500)
const code = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/)

export const organizationKinds = [
  'community',
  'charity',
  'public_body',
  'social_enterprise',
  'faith',
  'company',
] as const
export const serviceStatuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const
export const waysGiven = ['in_person', 'home_visit', 'phone', 'online', 'text'] as const
export const capacities = ['open', 'waiting', 'full', 'paused', 'not_stated'] as const
export const costKinds = ['free', 'amount', 'not_stated'] as const
/** Things a service does not ask for, said so. */
export const barriersAbsent = [
  'no_id',
  'no_proof_of_income',
  'no_referral',
  'no_address',
  'no_booking',
  'no_questions',
] as const
/** What a place offers people with access needs. */
export const accessFeatures = [
  'step_free',
  'accessible_toilet',
  'changing_places',
  'hearing_loop',
  'bsl',
  'quiet_space',
  'blue_badge_parking',
  'large_print',
  'easy_read',
  'assistance_dogs',
  'pram_space',
  'near_bus',
  'carer_welcome',
] as const

export const phone = z.object({
  number: z.string().trim().min(3).max(30),
  /** Who answers, or when: "Helpline, every day 9 to 5". */
  description: line.nullable().default(null),
})

export const contact = z.object({
  name: line.nullable().default(null),
  title: line.nullable().default(null),
  email: z.email().max(200).nullable().default(null),
  phones: z.array(phone).max(5).default([]),
})

/** When it happens: the parts of an iCal RRULE, as Open Referral has them. */
export const schedule = z.object({
  freq: z.enum(['WEEKLY', 'MONTHLY']).nullable().default(null),
  interval: z.number().int().min(1).max(52).nullable().default(null),
  /** `MO,WE`; with MONTHLY `2MO`, `-1FR`. */
  byday: z
    .string()
    .regex(/^-?[1-5]?(MO|TU|WE|TH|FR|SA|SU)(,-?[1-5]?(MO|TU|WE|TH|FR|SA|SU))*$/)
    .nullable()
    .default(null),
  bymonthday: z
    .string()
    .regex(/^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01]))*$/)
    .nullable()
    .default(null),
  dtstart: day.nullable().default(null),
  until: day.nullable().default(null),
  count: z.number().int().positive().nullable().default(null),
  validFrom: day.nullable().default(null),
  validTo: day.nullable().default(null),
  opensAt: time.nullable().default(null),
  closesAt: time.nullable().default(null),
  /** In school term only; true means no session in school holidays. */
  termTime: z.boolean().default(false),
  /** For people: "First Tuesday, doors at 10". */
  description: line.nullable().default(null),
  attendingType: line.nullable().default(null),
  scheduleLink: webAddress.nullable().default(null),
  notes: text.nullable().default(null),
})

export const address = z.object({
  address1: line,
  city: line,
  region: line.nullable().default(null),
  stateProvince: line.default('Greater Manchester'),
  postalCode: z.string().trim().min(3).max(10),
  country: z.string().length(2).default('GB'),
  attention: line.nullable().default(null),
})

export const location = z.object({
  name: line.nullable().default(null),
  locationType: z.enum(['physical', 'postal', 'virtual']).default('physical'),
  description: text.nullable().default(null),
  latitude: z.number().min(49).max(61).nullable().default(null),
  longitude: z.number().min(-9).max(2.5).nullable().default(null),
  transport: text.nullable().default(null),
  externalIdentifier: line.nullable().default(null),
  externalIdentifierType: line.nullable().default(null),
  address: address.nullable().default(null),
  accessibility: z
    .array(
      z.object({
        feature: z.enum(accessFeatures).nullable().default(null),
        description: line.nullable().default(null),
        details: text.nullable().default(null),
        url: webAddress.nullable().default(null),
      }),
    )
    .max(20)
    .default([]),
  /** When this service happens at this place, where it differs from place to place. */
  schedules: z.array(schedule).max(20).default([]),
})

export const localNote = z.object({ body: line, writtenOn: day, expiresOn: day, by: line })

export const organization = z.object({
  slug,
  name: line,
  alternateName: line.nullable().default(null),
  kind: z.enum(organizationKinds),
  description: text,
  email: z.email().max(200).nullable().default(null),
  website: webAddress.nullable().default(null),
  uri: webAddress.nullable().default(null),
  logo: webAddress.nullable().default(null),
  parent: slug.nullable().default(null),
  phones: z.array(phone).max(5).default([]),
  identifiers: z
    .array(z.object({ scheme: line.nullable().default(null), type: line, identifier: line }))
    .max(10)
    .default([]),
})

export const listing = z
  .object({
    slug,
    /** The slug of its organization. */
    organization: slug,
    name: line,
    alternateName: line.nullable().default(null),
    /** One plain sentence: what they do for you. */
    summary: z.string().trim().min(10).max(240),
    description: text,
    url: webAddress.nullable().default(null),
    email: z.email().max(200).nullable().default(null),
    status: z.enum(serviceStatuses).default('active'),
    /** Only with "temporarily closed". */
    reopensOn: day.nullable().default(null),
    alert: line.nullable().default(null),
    accreditations: line.nullable().default(null),
    interpretationServices: line.nullable().default(null),

    needs: z.array(code).min(1).max(12),
    eligibility,

    gettingIn: z
      .object({
        /** Null: not stated. */
        self: z.boolean().nullable().default(null),
        professional: z.boolean().nullable().default(null),
        dropIn: z.boolean().nullable().default(null),
        waitingList: z.boolean().nullable().default(null),
        howTo: text.nullable().default(null),
        whatHappensFirst: text.nullable().default(null),
        whatToBring: text.nullable().default(null),
        without: z.array(z.enum(barriersAbsent)).max(6).default([]),
      })
      .prefault({}),
    given: z.array(z.enum(waysGiven)).max(5).default([]),

    capacity: z
      .object({
        kind: z.enum(capacities),
        weeks: z.number().int().min(0).max(208).nullable().default(null),
        until: day.nullable().default(null),
        saidOn: day.nullable().default(null),
      })
      .prefault({ kind: 'not_stated' }),

    cost: z
      .object({
        kind: z.enum(costKinds),
        options: z
          .array(
            z.object({
              option: line.nullable().default(null),
              amount: z.number().min(0).max(100000).multipleOf(0.01).nullable().default(null),
              amountDescription: line.nullable().default(null),
              validFrom: day.nullable().default(null),
              validTo: day.nullable().default(null),
            }),
          )
          .max(10)
          .default([]),
      })
      .prefault({ kind: 'not_stated' }),

    languages: z
      .array(z.object({ code: z.string().regex(/^[a-z]{2,3}$/), note: line.nullable().default(null) }))
      .max(30)
      .default([]),
    locations: z.array(location).max(40).default([]),
    /** The address must stay secret: readers see only this area's name. The true address is kept sealed, elsewhere. */
    confidential: z.object({ area: line }).nullable().default(null),
    schedules: z.array(schedule).max(20).default([]),
    contacts: z.array(contact).max(10).default([]),
    serviceAreas: z
      .array(
        z.object({
          name: line,
          code: z.string().max(12).nullable().default(null),
          uri: webAddress.nullable().default(null),
        }),
      )
      .max(60)
      .default([]),
    funding: z.array(line).max(10).default([]),
    /** Terms of other vocabularies that it carries. */
    attributes: z
      .array(
        z.object({
          taxonomy: line,
          term: line,
          linkType: line.nullable().default(null),
          value: line.nullable().default(null),
        }),
      )
      .max(60)
      .default([]),

    /** Last confirmed, and by whom ("the group", "the place team"). Null: never. */
    assured: z
      .object({
        on: day,
        by: z.enum(['organization', 'place_team', 'feed']),
        email: z.email().nullable().default(null),
      })
      .nullable()
      .default(null),
    localNotes: z.array(localNote).max(20).default([]),
  })
  .refine(
    (l) => !l.confidential || l.locations.length === 0,
    'A service at a secret place must not list its location',
  )
  .refine(
    (l) => !l.confidential || !l.eligibility.criteria.some((c) => c.kind === 'area' && c.within),
    'A service at a secret place must not be limited by distance from a point',
  )

export type OrganizationInput = z.input<typeof organization>
export type Organization = z.output<typeof organization>
export type ListingInput = z.input<typeof listing>
export type Listing = z.output<typeof listing>
export type Schedule = z.output<typeof schedule>
export type LocationWritten = z.output<typeof location>
export type AccessFeature = (typeof accessFeatures)[number]
export type BarrierAbsent = (typeof barriersAbsent)[number]
export type WayGiven = (typeof waysGiven)[number]
export type CapacityKind = (typeof capacities)[number]
