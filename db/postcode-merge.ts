import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from './client.ts'

/**
 * What an import does inside the database, once its rows are in the staging table `incoming_postcodes`: a file that is
 * small beside the table is merged into it; any other has the table built again, which is quicker than changing most rows.
 */

export type Step = 'merging' | 'areas' | 'swapping'

/** What the directory knows afterwards, and how many sectors and districts were worked out again. */
export type Merged = { postcodes: number; sectors: number; districts: number }

/** "Postcode" as a number: one import at a time. */
const LOCK = 0x706f7374

/** A file is small when the table has this many postcodes for each of its rows. */
const SMALL = 10

/** Makes the staging table, which goes with the transaction. False when another import runs. */
export async function begin(tx: Tx): Promise<boolean> {
  const [lock] = await tx.execute<{ got: boolean }>(sql`select pg_try_advisory_xact_lock(${LOCK}) as got`)
  if (!lock?.got) return false
  await tx.execute(sql`set local work_mem = '96MB'`)
  await tx.execute(sql`
    create temporary table incoming_postcodes (
      number integer, postcode text, latitude real, longitude real, ward text, authority text, terminated boolean
    ) on commit drop`)
  return true
}

/**
 * Puts the `incoming` staged rows among the postcodes and works out the areas that this changes. With `replace`, postcodes
 * that were not staged go. Both ways have the same result; nobody else sees any of it until the transaction ends.
 */
export async function merge(
  tx: Tx,
  { incoming, replace, onStep }: { incoming: number; replace: boolean; onStep?: (step: Step) => void },
): Promise<Merged> {
  onStep?.('merging')
  await tx.execute(sql`analyze incoming_postcodes`)
  if (!replace && incoming * SMALL <= (await count(tx, sql`postcodes`))) {
    await mergeInPlace(tx)
    onStep?.('areas')
    const areas = await workOutAreas(tx, sql`postcodes`, isTouched)
    return { ...areas, postcodes: await count(tx, sql`postcodes`) }
  }
  await buildNext(tx, replace)
  onStep?.('areas')
  const areas = await workOutAreas(tx, sql`postcodes_next`, () => sql`true`)
  onStep?.('swapping')
  await swap(tx)
  return { ...areas, postcodes: await count(tx, sql`postcodes`) }
}

async function count(tx: Tx, table: SQL): Promise<number> {
  const [counted] = await tx.execute<{ count: number }>(sql`select count(*)::int as count from ${table}`)
  return counted!.count
}

/** Of a postcode that was staged twice, the last; sorted, so that neighbours lie together on the disk. */
const staged = sql`
  select distinct on (postcode) postcode, latitude, longitude, ward, authority, terminated
  from incoming_postcodes order by postcode, number desc`

/** Rows that say what is known already are not written again. */
async function mergeInPlace(tx: Tx): Promise<void> {
  await tx.execute(sql`
    insert into postcodes as known (postcode, latitude, longitude, ward, authority, terminated) ${staged}
    on conflict (postcode) do update set
      latitude = excluded.latitude, longitude = excluded.longitude,
      ward = excluded.ward, authority = excluded.authority, terminated = excluded.terminated
    where (known.latitude, known.longitude, known.ward, known.authority, known.terminated) is distinct from
      (excluded.latitude, excluded.longitude, excluded.ward, excluded.authority, excluded.terminated)`)
}

async function buildNext(tx: Tx, replace: boolean): Promise<void> {
  await tx.execute(sql`create table postcodes_next (like postcodes including defaults including constraints)`)
  await tx.execute(sql`
    insert into postcodes_next (postcode, latitude, longitude, ward, authority, terminated) ${staged}`)
  if (!replace)
    await tx.execute(sql`
      insert into postcodes_next (postcode, latitude, longitude, ward, authority, terminated)
      select postcode, latitude, longitude, ward, authority, terminated from postcodes
      where not exists (select from incoming_postcodes i where i.postcode = postcodes.postcode)`)
  await tx.execute(sql`alter table postcodes_next add constraint postcodes_next_pkey primary key (postcode)`)
  await tx.execute(sql`analyze postcodes_next`)
}

/** The one moment at which readers wait: a rename. */
async function swap(tx: Tx): Promise<void> {
  await tx.execute(sql`drop table postcodes`)
  await tx.execute(sql`alter table postcodes_next rename to postcodes`)
  await tx.execute(sql`alter index postcodes_next_pkey rename to postcodes_pkey`)
}

/** Whether a staged row is in this district, so that it and its sectors have to be worked out again. */
const isTouched = (district: SQL) => sql`${district} in (select left(postcode, -3) from incoming_postcodes)`

/**
 * Centre: the mean of the postcodes in use, or of all when none is. Radius: 95 of 100 of those are nearer. The flat-earth
 * distance is good to a metre over these few kilometres. `among` says which districts are meant.
 */
async function workOutAreas(
  tx: Tx,
  table: SQL,
  among: (district: SQL) => SQL,
): Promise<Pick<Merged, 'sectors' | 'districts'>> {
  await tx.execute(sql`
    delete from postcode_areas where source = 'import' and ${among(sql`split_part(code, ' ', 1)`)}`)
  const made = await tx.execute<{ kind: string }>(sql`
    with meant as (
      select left(postcode, -3) as district, p.* from ${table} p where ${among(sql`left(postcode, -3)`)}
    ), placed as (
      select 'sector' as kind, district || ' ' || left(right(postcode, 3), 1) as code, meant.* from meant
      union all
      select 'district', district, meant.* from meant
    ), middle as (
      select kind, code,
        coalesce(avg(latitude) filter (where not terminated), avg(latitude)) as latitude,
        coalesce(avg(longitude) filter (where not terminated), avg(longitude)) as longitude,
        bool_and(terminated) as gone,
        coalesce(array_agg(distinct ward) filter (where ward is not null), '{}') as wards,
        coalesce(array_agg(distinct authority) filter (where authority is not null), '{}') as authorities
      from placed group by kind, code
    ), reach as (
      select code, percentile_cont(0.95) within group (order by
        111.195 * sqrt(power(p.latitude - m.latitude, 2)
          + power((p.longitude - m.longitude) * cos(radians(m.latitude)), 2))) as radius_km
      from placed p join middle m using (kind, code)
      where m.gone or not p.terminated
      group by kind, code
    )
    insert into postcode_areas (code, kind, latitude, longitude, radius_km, wards, authorities, source)
    select code, kind, round(latitude::numeric, 5), round(longitude::numeric, 5),
      greatest(0.1, ceil(radius_km * 10) / 10), wards, authorities, 'import'
    from middle join reach using (code)
    on conflict (code) do nothing
    returning kind`)
  const sectors = made.filter(({ kind }) => kind === 'sector').length
  return { sectors, districts: made.length - sectors }
}
