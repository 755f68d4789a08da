import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rowsIn } from '../../db/csv-rows.ts'
import { fromNationalGrid, layoutOf, type Read } from '../../src/directory/postcode-files.ts'

const table = (text: string): string[][] =>
  rowsIn(Buffer.from(text), { line: 1, isLast: true }).rows.map((row) => {
    if ('bad' in row) throw new Error(`${row.bad}: ${row.text()}`)
    return row.cells
  })
const cells = (line: string): string[] => table(line)[0]!
const readWith = (first: string, line: string): Read => layoutOf(cells(first))!.read(cells(line))

const header = 'pcd,pcd2,pcds,dointr,doterm,oslaua,osward,lat,long'

test('a row of the ONS Postcode Directory is read by the names of its columns', () => {
  expect(
    readWith(header, '"WN7 1AB","WN7  1AB","WN7 1AB","198001","","E08000010","E05014990",53.4975,-2.5151'),
  ).toEqual({
    row: {
      postcode: 'WN71AB',
      latitude: 53.4975,
      longitude: -2.5151,
      ward: 'E05014990',
      authority: 'E08000010',
      terminated: false,
    },
  })
})

test.each([
  'pcd,doterm,oslaua,osward,lat,long',
  '\uFEFFpcds,doterm,laua,ward,lat,long',
  'PCD7,DOTERM,LAD23CD,WD23CD,LAT,LONG',
  'pcd8,doterm,lad25cd,wd25cd,lat,long',
  'postcode,doterm,lad_code,ward_code,latitude,longitude',
])('the columns are found under the names of any year: %s', (names) => {
  const line = 'WN7 1AB,202001,E08000010,E05015001,53.4975,-2.5151'
  expect(readWith(names, line)).toMatchObject({
    row: { postcode: 'WN71AB', terminated: true, authority: 'E08000010', ward: 'E05015001' },
  })
})

test('a postcode without a position is told from a bad one', () => {
  const at = (position: string) => readWith('pcds,lat,long', `GY1 1AA,${position}`)
  expect(at('99.999999,0.000000')).toEqual({ noPosition: 'GY11AA' })
  expect(at(',')).toEqual({ noPosition: 'GY11AA' })
  expect(at('north,south')).toEqual({ bad: 'latitude or longitude is not a number' })
  expect(at('-2.5,53.4')).toEqual({ bad: 'its position is not in the United Kingdom' })
  expect(readWith('pcds,lat,long', 'Leigh,53.4,-2.5')).toEqual({ bad: 'not a postcode' })
  expect(readWith('pcds,lat,long', 'WN7 1AB')).toEqual({ bad: 'only 1 columns' })
})

test('"nowhere in particular" is no ward', () => {
  const read = readWith('pcds,lat,long,oslaua,osward', 'WN7 1AB,53.5,-2.5,E99999999,"L99999999"')
  expect(read).toMatchObject({ row: { ward: null, authority: null } })
})

const first = '"WN1 1AA",10,358016,405780,"E92000001","E19000001","E18000002","","E08000010","E05000861"'

test('Code-Point Open is known by its first row, which is a postcode already', () => {
  expect(layoutOf(cells(first))).toMatchObject({ name: 'Code-Point Open', hasHeader: false })
  expect(layoutOf(['PC', 'PQ', 'EA', 'NO', 'CY', 'RH', 'LH', 'CC', 'DC', 'WC'])?.hasHeader).toBe(true)
  expect(readWith(first, first)).toMatchObject({
    row: { postcode: 'WN11AA', ward: 'E05000861', authority: 'E08000010' },
  })
  expect(readWith(first, '"WN1 1AA",90,0,0,"E92000001","","","","",""')).toEqual({ noPosition: 'WN11AA' })
  expect(readWith(first, '"WN1 1AA",10,x,405780,"","","","","",""')).toHaveProperty('bad')
})

test.each([[['name', 'address']], [['']], [[]], [['WN7 1AB', '1']], [['lat', 'long']]])(
  'a table of something else is neither file: %j',
  (row) => {
    expect(layoutOf(row)).toBeNull()
  },
)

test('the National Grid is turned into latitude and longitude within 5 metres', () => {
  // Worked example: the Caister water tower, "A guide to coordinate systems in Great Britain", Ordnance Survey.
  const { latitude, longitude } = fromNationalGrid(651409.903, 313177.27)
  const metres = Math.hypot(
    (latitude - 52.65800806) * 111_195,
    (longitude - 1.71607) * 111_195 * Math.cos(0.919),
  )
  expect(metres).toBeLessThan(5)
})

test('every row of the published samples is read as a postcode, with or without a position', () => {
  const written = [`${header}\nx,x,GY1 1AA,1,,L99999999,L99999999,99.999999,0`, `${first}\n${first}`]
  const published = ['onspd-2018-05-sample.csv', 'code-point-open-2014-08-wn.csv']
    .map((name) => new URL(`../../../shared/data/geo/${name}`, import.meta.url))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
  for (const text of [...written, ...published]) {
    const rows = table(text)
    const layout = layoutOf(rows[0]!)!
    for (const row of layout.hasHeader ? rows.slice(1) : rows)
      expect(layout.read(row)).not.toHaveProperty('bad')
  }
})
