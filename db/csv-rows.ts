import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { CsvError, parse } from 'csv-parse/sync'

/** A row of a table in text: its cells, or what is wrong with how it is written. `line` is where it begins, from 1. */
export type Row = { line: number; text: () => string } & ({ cells: string[] } | { bad: string })

const BLOCK = 256 * 1024
/** A row is far shorter; one that seems longer has a quotation mark that is never closed. */
const LONGEST_ROW = 64 * 1024
/** A file with so long a line is something else. */
const LONGEST_LINE = 1024 * 1024
const LF = 10
const CR = 13

/**
 * The rows of a CSV file, plain or gzipped, a batch at a time, with flat memory. Empty lines are no rows. `onBytes` is told
 * how many bytes of the file were read. Throws a sentence when the file is no text, and what Node says when it cannot be read.
 */
export async function* rowsOf(file: string, onBytes: (bytes: number) => void): AsyncGenerator<Row[]> {
  let rest: Buffer = Buffer.alloc(0)
  let line = 1
  for await (const bytes of bytesOf(file, onBytes)) {
    const block = Buffer.concat([rest, bytes])
    if (block.length - block.lastIndexOf(LF) > LONGEST_LINE)
      throw new Error(`${file} is not a table in text: a line has no end.`)
    const read = rowsIn(block, { line })
    ;({ rest, line } = read)
    if (read.rows.length) yield read.rows
  }
  const { rows } = rowsIn(rest, { line, isLast: true })
  if (rows.length) yield rows
}

/**
 * The rows of a part of a file that begins at `line`, and the `rest`, which belongs before the next part. csv-parse starts
 * afresh for each part and after each broken row, so that a quotation mark spoils its own line and never those after it.
 */
export function rowsIn(
  block: Buffer,
  { line, isLast = false }: { line: number; isLast?: boolean },
): { rows: Row[]; rest: Buffer; line: number } {
  const end = isLast ? block.length : block.lastIndexOf(LF) + 1
  const rows: Row[] = []
  let at = 0
  const skipEmptyLines = () => {
    for (; at < end && (block[at] === LF || block[at] === CR); at++) if (block[at] === LF) line++
  }
  const add = (to: number, content: { cells: string[] } | { bad: string }) => {
    skipEmptyLines()
    const from = at
    rows.push({ line, text: () => block.toString('utf8', from, to).trimEnd(), ...content })
    line += linesBetween(block, from, to)
    at = to
  }
  for (skipEmptyLines(); at < end; skipEmptyLines()) {
    const start = at
    try {
      parse(block.subarray(start, end), {
        ...format,
        on_record: (cells: string[], { bytes }) => {
          add(start + bytes, { cells })
          return null
        },
      })
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      if (error.code === 'CSV_QUOTE_NOT_CLOSED' && !isLast) break
      skipEmptyLines()
      const lineEnd = block.indexOf(LF, at)
      add(lineEnd < 0 ? end : lineEnd + 1, { bad: reasons[error.code] ?? error.message })
    }
  }
  return { rows, rest: block.subarray(at), line }
}

const format = {
  bom: true,
  skip_empty_lines: true,
  record_delimiter: ['\r\n', '\n'],
  max_record_size: LONGEST_ROW,
  /** How many cells a row must have is for the reader of the whole file to say. */
  relax_column_count: true,
}

const reasons: Partial<Record<CsvError['code'], string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is not closed',
  CSV_MAX_RECORD_SIZE: 'a quotation mark is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quotation mark is missing or in the wrong place',
  INVALID_OPENING_QUOTE: 'a quotation mark is missing or in the wrong place',
}

function linesBetween(block: Buffer, from: number, to: number): number {
  let lines = 0
  for (let at = block.indexOf(LF, from); at >= 0 && at < to; at = block.indexOf(LF, at + 1)) lines++
  return lines
}

async function* bytesOf(file: string, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  const kind = await kindOf(file)
  if (kind === 'zip') throw new Error(`${file} is a zip archive: unpack it and give the CSV file inside.`)
  const source = createReadStream(file, { highWaterMark: BLOCK })
  source.on('data', (chunk) => onBytes(chunk.length))
  const bytes = kind === 'gzip' ? source.pipe(createGunzip({ chunkSize: BLOCK })) : source
  source.on('error', (error) => bytes.destroy(error))
  try {
    yield* bytes as AsyncIterable<Buffer>
  } finally {
    source.destroy()
  }
}

async function kindOf(file: string): Promise<'gzip' | 'zip' | 'text'> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return 'gzip'
    return buffer.toString('latin1') === 'PK\u0003\u0004' ? 'zip' : 'text'
  } finally {
    await handle.close()
  }
}
