import { sql } from 'drizzle-orm'
import { boolean, check, doublePrecision, index, pgTable, real, text } from 'drizzle-orm/pg-core'

/** Where things are: nothing personal. Filled by db/demo/geography.ts and db/import-postcodes.ts. */

/**
 * Every full postcode that was imported. Slim, because there are 1.7 million: `real` is good to half a metre here.
 * A large import builds its replacement and renames it (db/postcode-merge.ts), so nothing may refer to this table.
 */
export const postcodes = pgTable('postcodes', {
  /** Capitals without a space: 'WN71AB'. */
  postcode: text().primaryKey(),
  latitude: real().notNull(),
  longitude: real().notNull(),
  /** GSS codes as the file has them; a file older than the place's wards has wards that are no more. */
  ward: text(),
  authority: text(),
  /** No longer used for post. Kept: people go on giving their old one. */
  terminated: boolean().notNull().default(false),
})

/** Postcode sectors ('WN7 1') and districts ('WN7'), for partial postcodes and for those that are not in the table. */
export const postcodeAreas = pgTable(
  'postcode_areas',
  {
    code: text().primaryKey(),
    kind: text({ enum: ['sector', 'district'] }).notNull(),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
    /** Nineteen homes in twenty are this near to the centre. */
    radiusKm: real('radius_km').notNull(),
    /** Every ward and authority that it touches, as far as is known. */
    wards: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    authorities: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** `place`: written for this place, and left alone by imports. `import`: worked out from the postcodes. */
    source: text({ enum: ['place', 'import'] })
      .notNull()
      .default('import'),
  },
  (table) => [
    check('postcode_areas_kind', sql`${table.kind} in ('sector', 'district')`),
    check('postcode_areas_source', sql`${table.source} in ('place', 'import')`),
    index('postcode_areas_authorities').using('gin', table.authorities),
  ],
)

/** Areas with a name: what people type, what a group limits its service to, and what the picture is drawn by. */
export const areas = pgTable(
  'areas',
  {
    /** A GSS code (ward E05…, authority E08…), or letters of our own: T… for a town, N… for a neighbourhood. */
    code: text().primaryKey(),
    kind: text({ enum: ['ward', 'district', 'authority', 'town', 'neighbourhood'] }).notNull(),
    name: text().notNull(),
    /** Other names that people give it: older ward names, short forms. */
    otherNames: text('other_names')
      .array()
      .notNull()
      .default(sql`'{}'`),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
    radiusKm: real('radius_km').notNull(),
    /** A neighbourhood is made of these wards; a town overlaps them. */
    wards: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Wards, postcode districts and authorities in which everybody of this area lives. */
    certain: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Those in which somebody of this area may live, certain ones included. */
    possible: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
  },
  (table) => [
    check('areas_code', sql`${table.code} ~ '^[A-Z][A-Z0-9]{1,9}$'`),
    check('areas_kind', sql`${table.kind} in ('ward', 'district', 'authority', 'town', 'neighbourhood')`),
  ],
)
