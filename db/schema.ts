import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  time,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Criterion } from '../src/directory/eligibility.ts'
import { stances } from '../src/directory/eligibility.ts'
import * as written from '../src/directory/listing.ts'

/**
 * The directory: Open Referral UK 3.0's objects under the standard's own names, and what families need that it lacks.
 * Place tables are in place-tables.ts, what search reads in search-tables.ts. Nothing here is personal data:
 * contacts are those that a group publishes. Which column is what, and for how long: README.md.
 */
export * from './place-tables.ts'
export * from './search-tables.ts'

const id = () => uuid().primaryKey().defaultRandom()
const lastModified = () =>
  timestamp('last_modified', { withTimezone: true, precision: 3 }).notNull().defaultNow()
/** Children of a listing go with it; which comes first is part of what was written. */
const position = () => integer().notNull().default(0)

export const organizationKind = pgEnum('organization_kind', written.organizationKinds)
export const serviceStatus = pgEnum('service_status', written.serviceStatuses)
export const eligibilityStance = pgEnum('eligibility_stance', stances)
export const capacityKind = pgEnum('capacity_kind', written.capacities)
export const costKind = pgEnum('cost_kind', written.costKinds)
export const locationType = pgEnum('location_type', ['physical', 'postal', 'virtual'])

export const organizations = pgTable('organizations', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  alternateName: text('alternate_name'),
  kind: organizationKind().notNull(),
  /** Required: the standard refuses an organization without one. */
  description: text().notNull(),
  email: text(),
  website: text(),
  uri: text(),
  logo: text(),
  parentOrganizationId: uuid('parent_organization_id').references((): AnyPgColumn => organizations.id, {
    onDelete: 'set null',
  }),
  lastModified: lastModified(),
})

export const organizationIdentifiers = pgTable(
  'organization_identifiers',
  {
    id: id(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    identifierScheme: text('identifier_scheme'),
    identifierType: text('identifier_type').notNull(),
    identifier: text().notNull(),
    position: position(),
  },
  (table) => [index().on(table.organizationId)],
)

export const services = pgTable(
  'services',
  {
    id: id(),
    slug: text().notNull().unique(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    alternateName: text('alternate_name'),
    summary: text().notNull(),
    description: text().notNull(),
    url: text(),
    email: text(),
    status: serviceStatus().notNull().default('active'),
    reopensOn: date('reopens_on'),
    alert: text(),
    accreditations: text(),
    interpretationServices: text('interpretation_services'),

    eligibilityStance: eligibilityStance('eligibility_stance').notNull().default('not_stated'),
    /** Open Referral's `eligibility_description`: what the group adds in a sentence. Never used to decide. */
    eligibilityDescription: text('eligibility_description'),

    /** Ways in. Null: not stated, which is not the same as no. */
    routeSelf: boolean('route_self'),
    routeProfessional: boolean('route_professional'),
    routeDropIn: boolean('route_drop_in'),
    waitingList: boolean('waiting_list'),
    applicationProcess: text('application_process'),
    whatHappensFirst: text('what_happens_first'),
    whatToBring: text('what_to_bring'),
    barriersAbsent: text('barriers_absent', { enum: written.barriersAbsent }).array().notNull().default([]),
    waysGiven: text('ways_given', { enum: written.waysGiven }).array().notNull().default([]),

    capacityKind: capacityKind('capacity_kind').notNull().default('not_stated'),
    capacityWeeks: integer('capacity_weeks'),
    capacityUntil: date('capacity_until'),
    capacitySaidOn: date('capacity_said_on'),

    costKind: costKind('cost_kind').notNull().default('not_stated'),

    /** Set: the address is secret and only this area's name is shown. The address itself is in sealed_locations. */
    confidentialArea: text('confidential_area'),

    assuredOn: date('assured_on'),
    assuredBy: text('assured_by', { enum: ['organization', 'place_team', 'feed'] }),
    assurerEmail: text('assurer_email'),
    lastModified: lastModified(),
  },
  (table) => [
    index().on(table.organizationId),
    check(
      'services_waiting_says_how_long',
      sql`${table.capacityKind} <> 'waiting' or ${table.capacityWeeks} is not null`,
    ),
    check('services_assured_by_somebody', sql`(${table.assuredOn} is null) = (${table.assuredBy} is null)`),
  ],
)

const ofService = () =>
  uuid('service_id')
    .notNull()
    .references(() => services.id, { onDelete: 'cascade' })

export const criteria = pgTable(
  'criteria',
  {
    id: id(),
    serviceId: ofService(),
    /** One criterion as src/directory/eligibility.ts reads it. */
    criterion: jsonb().$type<Criterion>().notNull(),
    position: position(),
  },
  (table) => [index().on(table.serviceId)],
)

export const locations = pgTable('locations', {
  id: id(),
  locationType: locationType('location_type').notNull().default('physical'),
  name: text(),
  description: text(),
  latitude: doublePrecision(),
  longitude: doublePrecision(),
  transport: text(),
  externalIdentifier: text('external_identifier'),
  externalIdentifierType: text('external_identifier_type'),
})

/**
 * The true address of a service that must stay secret, sealed (purpose `location`). Nothing that readers see, searches,
 * exports or sorts by ever reads this table, so that no distance, order or byte can give the place away.
 */
export const sealedLocations = pgTable('sealed_locations', {
  serviceId: uuid('service_id')
    .primaryKey()
    .references(() => services.id, { onDelete: 'cascade' }),
  sealed: text().notNull(),
})

export const serviceAtLocations = pgTable(
  'service_at_locations',
  {
    id: id(),
    serviceId: ofService(),
    locationId: uuid('location_id')
      .notNull()
      .references(() => locations.id, { onDelete: 'cascade' }),
    position: position(),
  },
  (table) => [uniqueIndex().on(table.serviceId, table.locationId), index().on(table.locationId)],
)

const ofLocation = () =>
  uuid('location_id')
    .notNull()
    .references(() => locations.id, { onDelete: 'cascade' })

export const addresses = pgTable(
  'addresses',
  {
    id: id(),
    locationId: ofLocation(),
    attention: text(),
    address1: text('address_1').notNull(),
    city: text().notNull(),
    region: text(),
    stateProvince: text('state_province').notNull(),
    postalCode: text('postal_code').notNull(),
    country: text().notNull().default('GB'),
  },
  (table) => [index().on(table.locationId)],
)

export const accessibility = pgTable(
  'accessibility',
  {
    id: id(),
    locationId: ofLocation(),
    feature: text({ enum: written.accessFeatures }),
    description: text(),
    details: text(),
    url: text(),
    position: position(),
  },
  (table) => [index().on(table.locationId)],
)

export const schedules = pgTable(
  'schedules',
  {
    id: id(),
    serviceId: ofService(),
    /** Set when it holds for one of the service's places only. */
    serviceAtLocationId: uuid('service_at_location_id').references(() => serviceAtLocations.id, {
      onDelete: 'cascade',
    }),
    validFrom: date('valid_from'),
    validTo: date('valid_to'),
    dtstart: date(),
    until: date(),
    count: integer(),
    freq: text({ enum: ['WEEKLY', 'MONTHLY'] }),
    interval: integer(),
    byday: text(),
    bymonthday: text(),
    opensAt: time('opens_at', { precision: 0 }),
    closesAt: time('closes_at', { precision: 0 }),
    termTime: boolean('term_time').notNull().default(false),
    description: text(),
    attendingType: text('attending_type'),
    scheduleLink: text('schedule_link'),
    notes: text(),
    position: position(),
  },
  (table) => [index().on(table.serviceId), index().on(table.serviceAtLocationId)],
)

export const contacts = pgTable(
  'contacts',
  { id: id(), serviceId: ofService(), name: text(), title: text(), email: text(), position: position() },
  (table) => [index().on(table.serviceId)],
)

export const phones = pgTable(
  'phones',
  {
    id: id(),
    contactId: uuid('contact_id').references(() => contacts.id, { onDelete: 'cascade' }),
    organizationId: uuid('organization_id').references(() => organizations.id, { onDelete: 'cascade' }),
    number: text().notNull(),
    description: text(),
    position: position(),
  },
  (table) => [
    index().on(table.contactId),
    index().on(table.organizationId),
    check('phones_belong_to_one', sql`num_nonnulls(${table.contactId}, ${table.organizationId}) = 1`),
  ],
)

export const costOptions = pgTable(
  'cost_options',
  {
    id: id(),
    serviceId: ofService(),
    validFrom: date('valid_from'),
    validTo: date('valid_to'),
    option: text(),
    amount: numeric({ precision: 9, scale: 2, mode: 'number' }),
    amountDescription: text('amount_description'),
    position: position(),
  },
  (table) => [index().on(table.serviceId)],
)

export const languages = pgTable(
  'languages',
  {
    id: id(),
    serviceId: ofService(),
    /** ISO 639. */
    code: text().notNull(),
    note: text(),
    position: position(),
  },
  (table) => [index().on(table.serviceId)],
)

export const serviceAreas = pgTable(
  'service_areas',
  {
    id: id(),
    serviceId: ofService(),
    name: text().notNull(),
    /** A ward, postcode district or authority of place-tables.ts, when it is one. */
    code: text(),
    uri: text(),
    position: position(),
  },
  (table) => [index().on(table.serviceId)],
)

export const funding = pgTable(
  'funding',
  { id: id(), serviceId: ofService(), source: text().notNull(), position: position() },
  (table) => [index().on(table.serviceId)],
)

/** A dated note about a listing by somebody who was there ("use the side door"): about the place, never about a family. */
export const localNotes = pgTable(
  'local_notes',
  {
    id: id(),
    serviceId: ofService(),
    body: text().notNull(),
    writtenBy: text('written_by').notNull(),
    writtenOn: date('written_on').notNull(),
    expiresOn: date('expires_on').notNull(),
    position: position(),
  },
  (table) => [
    index().on(table.serviceId),
    check('local_notes_expire', sql`${table.expiresOn} > ${table.writtenOn}`),
  ],
)

/** Vocabularies: the place's own needs and circumstances are two of them, other people's come in with their feeds. */
export const taxonomies = pgTable('taxonomies', {
  id: id(),
  code: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull(),
  uri: text(),
  version: text(),
})

export const taxonomyTerms = pgTable(
  'taxonomy_terms',
  {
    id: id(),
    taxonomyId: uuid('taxonomy_id')
      .notNull()
      .references(() => taxonomies.id, { onDelete: 'cascade' }),
    code: text().notNull(),
    /** Names and descriptions by language: `{ en: …, pl: … }`. */
    names: jsonb().$type<Record<string, string>>().notNull(),
    descriptions: jsonb().$type<Record<string, string>>().notNull(),
    parentId: uuid('parent_id').references((): AnyPgColumn => taxonomyTerms.id, { onDelete: 'set null' }),
    termUri: text('term_uri'),
    /** Pages about this carry "exit this page". */
    safety: boolean().notNull().default(false),
    /** For a circumstance: whose it is, and what else is then true. */
    appliesTo: text('applies_to', { enum: ['person', 'household'] }),
    means: text().array().notNull().default([]),
    position: position(),
  },
  (table) => [uniqueIndex().on(table.taxonomyId, table.code), index().on(table.parentId)],
)

/** What a term is called in people's own words and in professionals': what search understands. Edited by the place. */
export const termPhrases = pgTable(
  'term_phrases',
  {
    termId: uuid('term_id')
      .notNull()
      .references(() => taxonomyTerms.id, { onDelete: 'cascade' }),
    phrase: text().notNull(),
    /** 3: means this and little else; 2: usually; 1: may. */
    weight: integer().notNull(),
    language: text().notNull().default('en'),
  },
  (table) => [
    primaryKey({ columns: [table.termId, table.phrase] }),
    check('term_phrases_weight', sql`${table.weight} between 1 and 3`),
  ],
)

/** What letters and nicknames stand for ("DRO"), for search to look for the words too. Edited by the place. */
export const abbreviations = pgTable('abbreviations', {
  /** Folded: lower case, no apostrophes. */
  short: text().primaryKey(),
  means: text().notNull(),
})

/** A term that a service carries: `need` for the needs that it meets, else what the feed that it came from says. */
export const attributes = pgTable(
  'attributes',
  {
    id: id(),
    serviceId: ofService(),
    taxonomyTermId: uuid('taxonomy_term_id')
      .notNull()
      .references(() => taxonomyTerms.id, { onDelete: 'cascade' }),
    linkType: text('link_type'),
    value: text(),
    position: position(),
  },
  (table) => [index().on(table.serviceId), index().on(table.taxonomyTermId)],
)

/** The place that this is the front door of: one row. */
export const place = pgTable(
  'place',
  {
    one: boolean().primaryKey().default(true),
    name: text().notNull(),
    demonstration: boolean().notNull().default(false),
    helplineName: text('helpline_name').notNull(),
    helplineNumber: text('helpline_number').notNull(),
    helplineHours: text('helpline_hours').notNull(),
    childrenLine: text('children_line').notNull(),
    adultsLine: text('adults_line').notNull(),
    email: text().notNull(),
    attribution: text().notNull(),
    /** Days after which a listing is due to be confirmed again, and after which it counts as out of date. */
    dueDays: integer('due_days').notNull().default(90),
    staleDays: integer('stale_days').notNull().default(180),
  },
  (table) => [
    check('place_is_one', sql`${table.one}`),
    check('place_stale_after_due', sql`${table.staleDays} > ${table.dueDays}`),
  ],
)
