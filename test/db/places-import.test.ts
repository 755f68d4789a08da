import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Database, db, openDatabase } from '../../db/client.ts'
import { postcodeAreas, postcodes } from '../../db/place-tables.ts'
import { type BadRow, importPostcodes, tryPostcodes } from '../../db/postcode-import.ts'

const onspd = `pcd,pcd2,pcds,dointr,doterm,oslaua,osward,lat,long
"WN7 1AB","WN7  1AB","WN7 1AB","198001","","E08000010","E05015001",53.497500,-2.515100
"WN7 1AD","WN7  1AD","WN7 1AD","198001","","E08000010","E05015003",53.499500,-2.515100
"WN7 1AE","WN7  1AE","WN7 1AE","198001","201201","E08000010","E05015003",53.599500,-2.515100
"WN7 2AA","WN7  2AA","WN7 2AA","198001","","E08000001","E05015002",53.489500,-2.505100
"GY1 1AA","GY1  1AA","GY1 1AA","198001","","L99999999","L99999999",99.999999,0.000000
"LEIGH","LEIGH","LEIGH","198001","","E08000010","E05015001",53.497500,-2.515100
"WN7 3AA","WN7  3AA","WN7 3AA","198001","","E08000010","E05015001",nowhere,-2.515100
`
const codePoint = `"WN1 1AA",10,358016,405780,"E92000001","E19000001","E18000002","","E08000010","E05015010"
"WN7 1AB",10,365500,400500,"E92000001","E19000001","E18000002","","E08000010","E05015002"
`

let folder: string
let patient: Database
let other: Database

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-door-postcodes-'))
  const url = process.env['DATABASE_URL']!
  patient = openDatabase(url, { max: 1, patient: true })
  other = openDatabase(url, { max: 1, patient: true })
})

afterAll(async () => {
  await patient.close()
  await other.close()
  await rm(folder, { recursive: true })
})

beforeEach(async () => {
  await db.execute(sql`truncate postcodes, postcode_areas`)
})

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const everything = async () => ({
  postcodes: await db.select().from(postcodes).orderBy(postcodes.postcode),
  areas: await db.select().from(postcodeAreas).orderBy(postcodeAreas.code),
})

test('rows are loaded, and those without a position, no longer in use or bad are counted apart', async () => {
  const bad: BadRow[] = []
  const done = await importPostcodes(patient, [await file('onspd.csv', onspd)], {
    onBad: (row) => bad.push(row),
  })
  expect(done).toEqual({
    rows: 7,
    good: 4,
    terminated: 1,
    noPosition: 1,
    bad: 2,
    postcodes: 4,
    sectors: 2,
    districts: 1,
  })
  expect(bad).toMatchObject([
    { file: 'onspd.csv', line: 7, because: 'not a postcode' },
    { file: 'onspd.csv', line: 8, because: 'latitude or longitude is not a number' },
  ])
  expect((await everything()).postcodes[2]).toMatchObject({ postcode: 'WN71AE', terminated: true })
})

test('a sector has the middle of its postcodes in use, and all its wards and authorities', async () => {
  await importPostcodes(patient, [await file('onspd.csv', onspd)])
  const [sector] = await db.select().from(postcodeAreas).where(eq(postcodeAreas.code, 'WN7 1'))
  expect(sector).toMatchObject({
    kind: 'sector',
    latitude: 53.4985,
    longitude: -2.5151,
    wards: ['E05015001', 'E05015003'],
    authorities: ['E08000010'],
  })
  expect(sector?.radiusKm).toBeCloseTo(0.2, 5)
  const [district] = await db.select().from(postcodeAreas).where(eq(postcodeAreas.code, 'WN7'))
  expect(district?.authorities).toEqual(['E08000001', 'E08000010'])
})

test('the same file again, gzipped or not, has the same result', async () => {
  const plain = await file('onspd.csv', onspd)
  await importPostcodes(patient, [plain])
  const once = await everything()
  await importPostcodes(patient, [await file('onspd.csv.gz', gzipSync(onspd))])
  expect(await everything()).toEqual(once)
})

test('a second file adds to the first, and the last word on a postcode counts', async () => {
  await importPostcodes(patient, [await file('onspd.csv', onspd)])
  const done = await importPostcodes(patient, [await file('wn.csv', codePoint)])
  expect(done.postcodes).toBe(5)
  const rows = (await everything()).postcodes
  expect(rows.find(({ postcode }) => postcode === 'WN71AB')?.ward).toBe('E05015002')
})

test('with replace, postcodes that are in no file go, and their areas too', async () => {
  await importPostcodes(patient, [await file('onspd.csv', onspd)])
  await importPostcodes(patient, [await file('wn.csv', codePoint)], { replace: true })
  const { postcodes: rows, areas } = await everything()
  expect(rows.map(({ postcode }) => postcode)).toEqual(['WN11AA', 'WN71AB'])
  expect(areas.map(({ code }) => code)).toEqual(['WN1', 'WN1 1', 'WN7', 'WN7 1'])
})

test('an area that the place wrote itself is left alone', async () => {
  const written = { code: 'WN7 1', kind: 'sector', latitude: 53.5, longitude: -2.5, radiusKm: 1 } as const
  await db.insert(postcodeAreas).values({ ...written, source: 'place', wards: ['E05015001'] })
  await importPostcodes(patient, [await file('onspd.csv', onspd)])
  const [area] = await db.select().from(postcodeAreas).where(eq(postcodeAreas.code, 'WN7 1'))
  expect(area).toMatchObject({ ...written, source: 'place', wards: ['E05015001'] })
})

test('a file that breaks off or is something else changes nothing', async () => {
  await importPostcodes(patient, [await file('onspd.csv', onspd)])
  const before = await everything()
  const many = onspd + onspd.split('\n').slice(1).join('\n').repeat(2000)
  const cut = gzipSync(many).subarray(0, 900)
  const broken = [
    await file('cut.csv.gz', cut),
    await file('list.csv', 'name,address\nLeigh Library,Civic Square\n'),
    await file('empty.csv', ''),
    await file('unsure.csv', onspd.split('\n')[0] + '\nLeigh,,,,,,,,\nWigan,,,,,,,,\n'),
    await file('codes.zip', Buffer.from('PK\u0003\u0004 and so on')),
  ]
  for (const path of broken) await expect(importPostcodes(patient, [path]), path).rejects.toThrow()
  expect(await everything()).toEqual(before)
})

test('while another import runs, a second is refused and changes nothing', async () => {
  const path = await file('onspd.csv', onspd)
  let second: unknown
  await importPostcodes(
    {
      db: patient.db,
      copyIn: async (...given) => {
        second = await importPostcodes(other, [path], { replace: true }).catch(
          (error: Error) => error.message,
        )
        await patient.copyIn(...given)
      },
    },
    [await file('wn.csv', codePoint)],
  )
  expect(second).toContain('Another import')
  expect(await db.$count(postcodes)).toBe(2)
})

test('readers see the old postcodes until the new ones are all there', async () => {
  await importPostcodes(patient, [await file('onspd.csv', onspd)])
  const seen: number[] = []
  await importPostcodes(
    {
      db: patient.db,
      copyIn: async (...given) => {
        await patient.copyIn(...given)
        seen.push((await db.select().from(postcodes)).length)
      },
    },
    [await file('wn.csv', codePoint)],
    { replace: true },
  )
  expect(seen).toEqual([4])
  expect(await db.$count(postcodes)).toBe(2)
})

/** A sector in which all is known already, beside which one or two rows are a small file. */
const known = [
  onspd.split('\n')[0],
  ...Array.from({ length: 60 }, (_, at) => {
    const postcode = `WN8 ${Math.floor(at / 20)}A${'ABDEFGHJLNPQRSTUWXYZ'[at % 20]}`
    const doterm = at % 4 ? '' : '201001'
    return `x,x,${postcode},198001,${doterm},E08000010,E05015020,${53.55 + at / 1000},${-2.7 - at / 2000}`
  }),
  '',
].join('\n')
const small = `${onspd.split('\n')[0]}
x,x,WN8 0AB,198001,,E08000010,E05015001,53.7,-2.6
x,x,WN8 0AD,198001,202001,E08000010,E05015020,53.552,-2.701
x,x,WN8 1AB,198001,,E08000010,E05015020,53.571,-2.7105
x,x,WN8 7AB,198001,,E08000010,E05015009,53.6,-2.8
x,x,WN8 0AB,198001,,E08000001,E05015002,53.5,-2.65
`

test('a small file has the same result as building everything again', async () => {
  const [large, few] = [await file('known.csv', known), await file('small.csv', small)]
  const own = { code: 'WN8 7', kind: 'sector', latitude: 53.5, longitude: -2.5, radiusKm: 1 } as const
  const write = () => db.insert(postcodeAreas).values({ ...own, source: 'place', wards: ['E05015001'] })
  await write()
  await importPostcodes(patient, [large, few], { replace: true })
  const anew = await everything()

  await db.execute(sql`truncate postcodes, postcode_areas`)
  await write()
  await importPostcodes(patient, [large])
  const done = await importPostcodes(patient, [few])
  expect(await everything()).toEqual(anew)
  expect(done).toMatchObject({ good: 5, postcodes: 61, sectors: 3, districts: 1 })
  expect(anew.postcodes.find(({ postcode }) => postcode === 'WN80AB')?.ward).toBe('E05015002')
})

test('a small file leaves the areas of other districts as they are', async () => {
  await importPostcodes(patient, [await file('onspd.csv', onspd), await file('known.csv', known)])
  const before = (await everything()).areas
  await db.update(postcodeAreas).set({ radiusKm: 9 }).where(eq(postcodeAreas.code, 'WN7 1'))
  await importPostcodes(patient, [await file('small.csv', small)])
  const after = (await everything()).areas
  expect(after.find(({ code }) => code === 'WN7 1')?.radiusKm).toBe(9)
  expect(after.find(({ code }) => code === 'WN8 0')).not.toEqual(before.find(({ code }) => code === 'WN8 0'))
})

test('a small file is merged while somebody still reads the postcodes', async () => {
  await importPostcodes(patient, [await file('known.csv', known)])
  const path = await file('small.csv', small)
  const counts = await other.db.transaction(async (reading) => {
    const before = await reading.$count(postcodes)
    await importPostcodes(patient, [path])
    return [before, await reading.$count(postcodes)]
  })
  expect(counts).toEqual([60, 61])
})

const waiting = sql`
  select from pg_locks where not granted and relation = 'postcode_areas'::regclass
  and database = (select oid from pg_database where datname = current_database())`

test.each([[false], [true]])(
  'readers see neither the postcodes nor the areas of half an import (replace: %s)',
  async (replace) => {
    await importPostcodes(patient, [await file('known.csv', known)])
    const before = await everything()
    const path = await file('small.csv', small)
    let importing: Promise<unknown> | undefined
    await other.db.transaction(async (holding) => {
      await holding.execute(sql`lock table postcode_areas in share mode`)
      importing = importPostcodes(patient, [path], { replace })
      await expect.poll(() => holding.execute(waiting), { timeout: 10_000 }).toHaveLength(1)
      expect(await everything()).toEqual(before)
    })
    await importing
    const { postcodes: rows } = await everything()
    expect(rows).toHaveLength(replace ? 4 : 61)
  },
)

test('a small file of which the end is missing changes nothing', async () => {
  await importPostcodes(patient, [await file('known.csv', known)])
  const before = await everything()
  const cut = gzipSync(small).subarray(0, 120)
  await expect(importPostcodes(patient, [await file('cut.csv.gz', cut)])).rejects.toThrow()
  expect(await everything()).toEqual(before)
})

test('rows with a broken quotation mark or a wrong number of cells are bad, and the rest is read', async () => {
  const [header, first, second] = onspd.split('\n')
  const table = [
    header,
    first,
    first!.replace('"198001"', '"198001'),
    '',
    `${second},more`,
    second!.replace('"WN7  1AD"', '"WN7\n1AD"'),
    '"WN7 1AE"',
    first,
    second,
    first!.replace(/,53.*/, ',"53.4975,-2.5151'),
  ]
  const bad: BadRow[] = []
  const path = await file('broken.csv', table.join('\n'))
  expect(await tryPostcodes([path], { onBad: (row) => bad.push(row) })).toMatchObject({ rows: 8, good: 4 })
  expect(bad.map(({ line, because, text }) => [line, because, text])).toEqual([
    [3, 'a quotation mark is missing or in the wrong place', table[2]],
    [5, '10 columns, where the first row has 9', table[4]],
    [8, '1 column, where the first row has 9', table[6]],
    [11, 'a quotation mark is not closed', table[9]],
  ])
})

test('a dry run counts and changes nothing', async () => {
  expect(await tryPostcodes([await file('onspd.csv', onspd)])).toMatchObject({
    good: 4,
    bad: 2,
    noPosition: 1,
  })
  expect((await everything()).postcodes).toEqual([])
})

const command = new URL('../../db/import-postcodes.ts', import.meta.url).pathname
let running: AbortController
beforeEach(() => {
  running = new AbortController()
})
afterEach(() => running.abort())

async function run(...given: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [command, ...given], { signal: running.signal })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, said }
}

test('the command says what it did, lists bad rows and writes all of them', async () => {
  const bad = join(folder, 'bad.csv')
  const { code, said } = await run(await file('onspd.csv', onspd), '--bad', bad)
  expect(said).toContain('4 good (1 of them no longer in use), 1 without a position, 2 bad')
  expect(said).toContain('onspd.csv line 7: not a postcode')
  expect(code).toBe(0)
  expect((await readFile(bad, 'utf8')).trim().split('\n')).toHaveLength(3)
  expect(await db.$count(postcodes)).toBe(4)
})

test('the command reads a folder of files, and a dry run of it changes nothing', async () => {
  const inside = await mkdtemp(join(folder, 'csv-'))
  await writeFile(join(inside, 'wn.csv'), codePoint)
  await writeFile(join(inside, 'leigh.csv'), codePoint.split('\n')[1]!)
  const { code, said } = await run(inside, '--dry-run')
  expect(said).toContain('3 good')
  expect(said).toContain('Nothing was changed')
  expect(code).toBe(0)
  expect(await db.$count(postcodes)).toBe(0)
})

test.each([
  [[], 2, 'Name the file'],
  [['--colour', 'x.csv'], 2, 'colour'],
  [['nowhere.csv'], 1, 'There is no file nowhere.csv'],
  [['--help'], 0, 'npm run import:postcodes'],
])('the command answers %j with %i', async (given, expected, words) => {
  const { code, said } = await run(...given)
  expect(said).toContain(words)
  expect(code).toBe(expected)
})
