import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'

/** A line of a table is far shorter; a longer one means that the file is something else. */
const LONGEST = 1024 * 1024

/**
 * The lines of a text file, plain or gzipped, a batch at a time, with flat memory. `onBytes` is told how many bytes of the
 * file were read. Throws a sentence when the file is no text, and what Node says when it cannot be read.
 */
export async function* linesOf(file: string, onBytes: (bytes: number) => void): AsyncGenerator<string[]> {
  const kind = await kindOf(file)
  if (kind === 'zip') throw new Error(`${file} is a zip archive: unpack it and give the CSV file inside.`)
  const source = createReadStream(file, { highWaterMark: 256 * 1024 })
  source.on('data', (chunk) => onBytes(chunk.length))
  const bytes = kind === 'gzip' ? source.pipe(createGunzip({ chunkSize: 256 * 1024 })) : source
  source.on('error', (error) => bytes.destroy(error))
  const decoder = new StringDecoder('utf8')
  let rest = ''
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      const lines = (rest + decoder.write(chunk)).split('\n')
      rest = lines.pop()!
      if (rest.length > LONGEST) throw new Error(`${file} is not a table in text: a line has no end.`)
      if (lines.length) yield lines
    }
    rest += decoder.end()
    if (rest) yield [rest]
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

/**
 * The cells of one line of CSV (RFC 4180). Several times as fast as a full parser, which these files need: they have
 * no line breaks inside cells. Null when a quote is not closed.
 */
export function cellsOf(line: string): string[] | null {
  const end = line.endsWith('\r') ? line.length - 1 : line.length
  const cells: string[] = []
  let at = 0
  while (at <= end) {
    if (line[at] === '"') {
      let close = line.indexOf('"', at + 1)
      while (close >= 0 && line[close + 1] === '"') close = line.indexOf('"', close + 2)
      if (close < 0) return null
      cells.push(line.slice(at + 1, close).replaceAll('""', '"'))
      at = close + 1
      if (at < end && line[at] !== ',') return null
      at++
      continue
    }
    const comma = line.indexOf(',', at)
    const stop = comma < 0 || comma > end ? end : comma
    cells.push(line.slice(at, stop))
    at = stop + 1
  }
  return cells
}
