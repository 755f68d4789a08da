import { basename } from 'node:path'
import { sql } from 'drizzle-orm'
import { layoutOf, type Layout, type PostcodeRow } from '../src/directory/postcode-files.ts'
import type { Database, Tx } from './client.ts'
import { cellsOf, linesOf } from './csv-lines.ts'

export type BadRow = { file: string; line: number; because: string; text: string }

export type Counts = {
  /** Rows of the files, their headers left out. */
  rows: number
  good: number
  terminated: number
  noPosition: number
  bad: number
}

export type Imported = Counts & { postcodes: number; sectors: number; districts: number }

export type Watching = {
  onBytes?: (bytes: number) => void
  onBad?: (bad: BadRow) => void
  onStep?: (step: 'reading' | 'merging' | 'areas' | 'swapping') => void
}

/** Nothing was changed; the message is a sentence for whoever ran the import. */
export const refusal = (message: string) => Object.assign(new Error(message), { name: 'Refusal' })

/** "Postcode" as a number: one import at a time. */
const LOCK = 0x706f7374

/**
 * Puts the postcodes of these files into the database, all or nothing, in one transaction in which others go on reading
 * the old table. Of a postcode that is given twice, the last counts; those in no file stay, unless `replace`. Then works
 * out sectors and districts again from every postcode, leaving alone those that the place wrote itself. The same files
 * again have the same result. Throws a {@link refusal} when the files do not look like postcodes, or another import runs.
 */
export async function importPostcodes(
  { db, copyIn }: Pick<Database, 'db' | 'copyIn'>,
  files: string[],
  { replace = false, ...watching }: { replace?: boolean } & Watching = {},
): Promise<Imported> {
  const counts = nothingYet()
  return db.transaction(async (tx) => {
    await begin(tx)
    watching.onStep?.('reading')
    await copyIn('incoming_postcodes', columns, blocksOf(files, counts, watching), tx)
    refuseIfUseless(counts)
    watching.onStep?.('merging')
    await merge(tx, replace)
    watching.onStep?.('areas')
    const areas = await workOutAreas(tx)
    watching.onStep?.('swapping')
    const postcodes = await swap(tx)
    return { ...counts, ...areas, postcodes }
  })
}

/** Reads the files as an import would, and changes nothing. Throws as {@link importPostcodes} does. */
export async function tryPostcodes(files: string[], watching: Watching = {}): Promise<Counts> {
  const counts = nothingYet()
  for await (const _block of blocksOf(files, counts, watching)) continue
  refuseIfUseless(counts)
  return counts
}

const nothingYet = (): Counts => ({ rows: 0, good: 0, terminated: 0, noPosition: 0, bad: 0 })

function refuseIfUseless({ rows, good, bad }: Counts) {
  if (!good) throw refusal('No row has a postcode with a position. Nothing was changed.')
  if (bad > rows / 2) throw refusal('More than half of the rows are bad. Nothing was changed.')
}

const columns = ['number', 'postcode', 'latitude', 'longitude', 'ward', 'authority', 'terminated']

/** The good rows, in COPY's text format, a few hundred to a block: one wait for each row would cost half the time. */
async function* blocksOf(
  files: string[],
  counts: Counts,
  { onBytes, onBad }: Watching,
): AsyncGenerator<string> {
  for (const file of files) {
    let layout: Layout | null = null
    let line = 0
    const bad = (because: string, text: string) => {
      counts.bad++
      onBad?.({ file: basename(file), line, because, text: text.slice(0, 500) })
    }
    for await (const lines of linesOf(file, onBytes ?? (() => {}))) {
      const block: string[] = []
      for (const text of lines) {
        line++
        if (text === '' || text === '\r') continue
        const cells = cellsOf(text)
        if (!layout) {
          layout = layoutOf(cells ?? [])
          if (!layout)
            throw refusal(`${basename(file)} is neither an ONS Postcode Directory nor Code-Point Open.`)
          if (layout.hasHeader) continue
        }
        counts.rows++
        const read = cells ? layout.read(cells) : { bad: 'a quotation mark is not closed' }
        if ('row' in read) block.push(copyLine(++counts.good, read.row, counts))
        else if ('bad' in read) bad(read.bad, text)
        else counts.noPosition++
      }
      if (block.length) yield block.join('\n')
    }
    if (!layout) throw refusal(`${basename(file)} is empty.`)
  }
}

/** Every value is checked by its shape, so none holds what COPY would read as its own. */
function copyLine(number: number, row: PostcodeRow, counts: Counts): string {
  if (row.terminated) counts.terminated++
  const { postcode, latitude, longitude, ward, authority, terminated } = row
  return `${number}\t${postcode}\t${latitude}\t${longitude}\t${ward ?? '\\N'}\t${authority ?? '\\N'}\t${terminated ? 't' : 'f'}`
}

async function begin(tx: Tx): Promise<void> {
  const [lock] = await tx.execute<{ got: boolean }>(sql`select pg_try_advisory_xact_lock(${LOCK}) as got`)
  if (!lock?.got) throw refusal('Another import of postcodes is running. Nothing was changed.')
  await tx.execute(sql`set local work_mem = '96MB'`)
  await tx.execute(sql`
    create temporary table incoming_postcodes (
      number integer, postcode text, latitude real, longitude real, ward text, authority text, terminated boolean
    ) on commit drop`)
}

/** Sorted, so that neighbours lie together on the disk and the key is quick to build. */
async function merge(tx: Tx, replace: boolean): Promise<void> {
  await tx.execute(sql`analyze incoming_postcodes`)
  await tx.execute(sql`create table postcodes_next (like postcodes including defaults including constraints)`)
  await tx.execute(sql`
    insert into postcodes_next (postcode, latitude, longitude, ward, authority, terminated)
    select distinct on (postcode) postcode, latitude, longitude, ward, authority, terminated
    from incoming_postcodes order by postcode, number desc`)
  if (!replace)
    await tx.execute(sql`
      insert into postcodes_next (postcode, latitude, longitude, ward, authority, terminated)
      select postcode, latitude, longitude, ward, authority, terminated from postcodes
      where not exists (select from incoming_postcodes i where i.postcode = postcodes.postcode)`)
  await tx.execute(sql`alter table postcodes_next add constraint postcodes_next_pkey primary key (postcode)`)
}

/**
 * Centre: the mean of the postcodes in use, or of all when none is. Radius: 95 of 100 of those are nearer. The flat-earth
 * distance is good to a metre over these few kilometres.
 */
async function workOutAreas(tx: Tx): Promise<{ sectors: number; districts: number }> {
  await tx.execute(sql`delete from postcode_areas where source = 'import'`)
  const made = await tx.execute<{ kind: string }>(sql`
    with placed as (
      select 'sector' as kind, left(postcode, -3) || ' ' || left(right(postcode, 3), 1) as code, p.*
      from postcodes_next p
      union all
      select 'district', left(postcode, -3), p.* from postcodes_next p
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

/** The one moment at which readers wait: a rename. */
async function swap(tx: Tx): Promise<number> {
  await tx.execute(sql`analyze postcodes_next`)
  const [counted] = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from postcodes_next`,
  )
  await tx.execute(sql`drop table postcodes`)
  await tx.execute(sql`alter table postcodes_next rename to postcodes`)
  await tx.execute(sql`alter index postcodes_next_pkey rename to postcodes_pkey`)
  return counted!.count
}
