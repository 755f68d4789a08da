import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Row, rowsIn, rowsOf } from '../../db/csv-rows.ts'

const rows = (text: string) => rowsIn(Buffer.from(text), { line: 1, isLast: true }).rows
const shown = (row: Row) => [row.line, 'cells' in row ? row.cells : row.bad]

test('cells in quotes keep their commas and doubled quotes', () => {
  expect(rows('a,"b, c","d ""e""",,"f"\r\na,').map(shown)).toEqual([
    [1, ['a', 'b, c', 'd "e"', '', 'f']],
    [2, ['a', '']],
  ])
})

test('a cell in quotes may have line breaks, and later lines keep their numbers', () => {
  expect(rows('a,"b\r\nc"\r\n\r\n"d\n\ne",f\ng,h').map(shown)).toEqual([
    [1, ['a', 'b\r\nc']],
    [4, ['d\n\ne', 'f']],
    [7, ['g', 'h']],
  ])
})

test('a mark before the first letter of the file is no part of its first cell', () => {
  expect(rows('\uFEFF"a",b\nc,d').map(shown)).toEqual([
    [1, ['a', 'b']],
    [2, ['c', 'd']],
  ])
})

test.each([
  ['"a","b', 'a quotation mark is not closed'],
  ['"a"b,c', 'a quotation mark is missing or in the wrong place'],
  ['a,b"c"', 'a quotation mark is missing or in the wrong place'],
  ['a,"b,c', 'a quotation mark is not closed'],
])('the broken row %s is told with its text, and the rows around it are read', (broken, because) => {
  const found = rows(`1,2\n\n${broken}\n3,4\n`)
  expect(found.map(shown)).toEqual([
    [1, ['1', '2']],
    [3, because],
    [4, ['3', '4']],
  ])
  expect(found[1]!.text()).toBe(broken)
})

test('a quotation mark that would be closed by that of the next row spoils its own row only', () => {
  expect(rows('"a","b\n"c","d"\n"e","f"\n').map(shown)).toEqual([
    [1, 'a quotation mark is missing or in the wrong place'],
    [2, ['c', 'd']],
    [3, ['e', 'f']],
  ])
})

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-door-rows-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function readAll(content: string | Buffer) {
  const path = join(folder, 'table.csv')
  await writeFile(path, content)
  const found: Row[] = []
  let bytes = 0
  for await (const some of rowsOf(path, (more) => (bytes += more))) found.push(...some)
  return { found, bytes }
}

/** Rows of every length, some of them over several lines, so that parts of the file end anywhere in them. */
const many = Array.from({ length: 40_000 }, (_, at) => [
  String(at),
  'é'.repeat(at % 7),
  at % 5 ? 'plain' : 'two,\n"lines"',
])
const manyText = many.map(([a, b, c]) => `${a},${b},"${c!.replaceAll('"', '""')}"\n`).join('')

test('a file larger than what is read at once has every row, whole and in order, gzipped or not', async () => {
  const plain = await readAll(manyText)
  expect(plain.bytes).toBe(Buffer.byteLength(manyText))
  expect(plain.found.map((row) => 'cells' in row && row.cells)).toEqual(many)
  expect(plain.found.at(-1)!.line).toBe(many.length * 1.2)
  const packed = gzipSync(manyText)
  const gzipped = await readAll(packed)
  expect(gzipped.bytes).toBe(packed.length)
  expect(gzipped.found.map(shown)).toEqual(plain.found.map(shown))
})

test('a quotation mark that is never closed costs one row of a long file without quotes', async () => {
  const { found } = await readAll('1,2\n3,"4\n' + '5,6\n'.repeat(400_000))
  expect(found).toHaveLength(400_002)
  expect(found.filter((row) => 'bad' in row).map(shown)).toEqual([[2, 'a quotation mark is not closed']])
  expect(found.at(-1)!.line).toBe(400_002)
})

test('a file whose line has no end is no table', async () => {
  await expect(readAll('a'.repeat(3_000_000))).rejects.toThrow('a line has no end')
})
