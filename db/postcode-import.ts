import { basename } from 'node:path'
import { layoutOf, type Layout, type PostcodeRow, type Read } from '../src/directory/postcode-files.ts'
import type { Database } from './client.ts'
import { type Row, rowsOf } from './csv-rows.ts'
import { begin, type Merged, merge, type Step } from './postcode-merge.ts'

export type BadRow = { file: string; line: number; because: string; text: string }

export type Counts = {
  /** Rows of the files, their headers left out. */
  rows: number
  good: number
  terminated: number
  noPosition: number
  bad: number
}

export type Imported = Counts & Merged

export type Watching = {
  onBytes?: (bytes: number) => void
  onBad?: (bad: BadRow) => void
  onStep?: (step: 'reading' | Step) => void
}

/** Nothing was changed; the message is a sentence for whoever ran the import. */
export const refusal = (message: string) => Object.assign(new Error(message), { name: 'Refusal' })

/**
 * Puts the postcodes of these files into the database, all or nothing, in one transaction in which others go on reading
 * the old postcodes. Of a postcode that is given twice, the last counts; those in no file stay, unless `replace`. Then works
 * out again the sectors and districts that this changed, leaving alone those that the place wrote itself. The same files
 * again have the same result. Throws a {@link refusal} when the files do not look like postcodes, or another import runs.
 */
export async function importPostcodes(
  { db, copyIn }: Pick<Database, 'db' | 'copyIn'>,
  files: string[],
  { replace = false, ...watching }: { replace?: boolean } & Watching = {},
): Promise<Imported> {
  const counts = nothingYet()
  return db.transaction(async (tx) => {
    if (!(await begin(tx))) throw refusal('Another import of postcodes is running. Nothing was changed.')
    watching.onStep?.('reading')
    await copyIn('incoming_postcodes', columns, blocksOf(files, counts, watching), tx)
    refuseIfUseless(counts)
    const merged = await merge(tx, { incoming: counts.good, replace, onStep: watching.onStep })
    return { ...counts, ...merged }
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
    let width = 0
    for await (const rows of rowsOf(file, onBytes ?? (() => {}))) {
      const block: string[] = []
      for (const row of rows) {
        if (!layout) {
          const first = 'cells' in row ? row.cells : []
          layout = layoutOf(first)
          width = first.length
          if (!layout)
            throw refusal(`${basename(file)} is neither an ONS Postcode Directory nor Code-Point Open.`)
          if (layout.hasHeader) continue
        }
        counts.rows++
        const read = readRow(row, layout, width)
        if ('row' in read) block.push(copyLine(++counts.good, read.row, counts))
        else if ('noPosition' in read) counts.noPosition++
        else {
          counts.bad++
          onBad?.({
            file: basename(file),
            line: row.line,
            because: read.bad,
            text: row.text().slice(0, 500),
          })
        }
      }
      if (block.length) yield block.join('\n')
    }
    if (!layout) throw refusal(`${basename(file)} is empty.`)
  }
}

function readRow(row: Row, layout: Layout, width: number): Read {
  if ('bad' in row) return row
  const { length } = row.cells
  if (length === width) return layout.read(row.cells)
  return { bad: `${length} ${length === 1 ? 'column' : 'columns'}, where the first row has ${width}` }
}

/** Every value is checked by its shape, so none holds what COPY would read as its own. */
function copyLine(number: number, row: PostcodeRow, counts: Counts): string {
  if (row.terminated) counts.terminated++
  const { postcode, latitude, longitude, ward, authority, terminated } = row
  return `${number}\t${postcode}\t${latitude}\t${longitude}\t${ward ?? '\\N'}\t${authority ?? '\\N'}\t${terminated ? 't' : 'f'}`
}
