import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Card } from '../src/directory/card.ts'
import type { Listing } from '../src/directory/listing.ts'
import { fitColumnBuilders } from './fit-columns.ts'
import { services } from './schema.ts'

/**
 * What search reads: made from a listing when it is written, in the same transaction, and nothing else.
 * Everything here can be made again from the directory's own tables (src/directory/search-index.ts).
 */
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
const earth = customType<{ data: string }>({ dataType: () => 'earth' })
const earths = customType<{ data: string[] }>({ dataType: () => 'earth[]' })
const weekMinutes = customType<{ data: string }>({ dataType: () => 'int4multirange' })

export const searchDocuments = pgTable(
  'search_documents',
  {
    /** Short, because two thousand of them travel with every search. */
    no: integer().primaryKey().generatedAlwaysAsIdentity(),
    serviceId: uuid('service_id')
      .notNull()
      .unique()
      .references(() => services.id, { onDelete: 'cascade' }),
    /** A: names; B: organization and needs; C: summary; D: everything else. */
    words: tsvector().notNull(),
    /** Names, folded, for what is misspelt. */
    names: text().notNull(),
    /** Needs that the listing carries, those above them included; and those that its words show. */
    needs: text().array().notNull(),
    needsInWords: text('needs_in_words').array().notNull(),
    /** Where it is given; null when there is nowhere to go to, or the place is secret. */
    earth: earth(),
    moreEarths: earths('more_earths'),
    /** Area codes that it covers; null: it does not say. */
    covers: text().array(),
    /** Filters as bits, in the order of src/directory/filters.ts. */
    bits1: integer('bits_1').notNull(),
    bits2: integer('bits_2').notNull(),
    languages: text().array().notNull(),
    /** Minutes of the week (Monday 00:00 is 0, London time) in which a session may be on. */
    openMinutes: weekMinutes('open_minutes').notNull(),
    /** Days since 1970 from which somebody can be taken: 0 now; null not stated or paused. */
    takesFrom: integer('takes_from'),
    /** Days since 1970 on which it was last confirmed; 0 never. */
    assuredDay: integer('assured_day').notNull(),
    ...fitColumnBuilders,
  },
  (table) => [
    index('search_documents_words').using('gin', table.words),
    index('search_documents_names').using('gin', sql`${table.names} gin_trgm_ops`),
    index('search_documents_needs').using('gin', table.needs, table.needsInWords),
    index('search_documents_earth').using('gist', table.earth),
  ],
)

/** A service as pages show it, whole, in one row. */
export const shownServices = pgTable(
  'shown_services',
  {
    serviceId: uuid('service_id')
      .primaryKey()
      .references(() => services.id, { onDelete: 'cascade' }),
    slug: text().notNull().unique(),
    organizationId: uuid('organization_id').notNull(),
    no: integer().unique(),
    card: jsonb().$type<Card>().notNull(),
    listing: jsonb().$type<Listing>().notNull(),
    lastModified: timestamp('last_modified', { withTimezone: true, precision: 3 }).notNull(),
  },
  (table) => [index().on(table.organizationId)],
)

/** Every word of the index with how many services have it: for rare words to count more, and for mending misspelt ones. */
export const searchWords = pgTable('search_words', {
  word: text().primaryKey(),
  services: integer().notNull(),
})

/** Counts up with every change of what search and pages keep in memory. */
export const directoryVersion = pgTable('directory_version', {
  one: boolean().primaryKey().default(true),
  version: bigint({ mode: 'number' }).notNull(),
  /** Counts up when needs, circumstances, phrases or places change, which take longer to read again. */
  vocabulary: bigint({ mode: 'number' }).notNull(),
  services: integer().notNull(),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
})
