import { customType, jsonb, smallint } from 'drizzle-orm/pg-core'

/**
 * Whom a service is for, in the columns that `src/directory/fit-sql.ts` reads. `fitColumns` in
 * `src/directory/fit-columns.ts` fills them from an eligibility, and says there what each holds. Null: no limit of this kind.
 * Values are in PostgreSQL's own notation, so that they go into an insert and into COPY alike.
 */
const multirange = customType<{ data: string }>({ dataType: () => 'int4multirange' })
const multiranges = customType<{ data: string }>({ dataType: () => 'int4multirange[]' })
const codeQuery = customType<{ data: string }>({ dataType: () => 'tsquery' })
const codeQueries = customType<{ data: string }>({ dataType: () => 'tsquery[]' })

/** One criterion about where people live, when a distance is part of it: any of these codes, or within `km` of the point. */
export type AreaRule = {
  codes: string | null
  latitude: number | null
  longitude: number | null
  km: number | null
}

/** Columns of `search_documents`; spread into the table. */
export const fitColumnBuilders = {
  /** The best verdict that anybody can have: 2 fits, 1 check first (they decide case by case, or did not say). */
  forMost: smallint('for_most').notNull(),
  forAges: multirange('for_ages'),
  /** Bits: 1 female, 2 male, 4 non-binary. */
  forGenders: smallint('for_genders'),
  forCircumstances: codeQuery('for_circumstances'),
  forHouseholds: multiranges('for_households'),
  forLanguages: codeQuery('for_languages'),
  /** Bits: 1 self, 2 friend, 4 professional. */
  forRoutes: smallint('for_routes'),
  /** All the criteria about where people live, when none of them has a distance. */
  forAreas: codeQuery('for_areas'),
  /** The same, one by one, when one has a distance; then `forAreas` is null. */
  forAreaRules: jsonb('for_area_rules').$type<AreaRule[]>(),
  /** Who comes first, by codes: one query for each criterion. */
  firstCodes: codeQueries('first_codes'),
  firstAges: multiranges('first_ages'),
  firstAreaRules: jsonb('first_area_rules').$type<AreaRule[]>(),
}
