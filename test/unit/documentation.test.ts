import { readdirSync, readFileSync } from 'node:fs'
import { getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { describe, expect, test } from 'vitest'
import * as schema from '../../db/schema.ts'
import { settings } from '../../src/config.ts'

const root = new URL('../..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))

const readme = read('README.md')
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts)

describe('README.md', () => {
  test.each(settings)(
    'tells what the setting $name does and what it is when unset',
    ({ name, default: unset, does }) => {
      const row = rowsOf(readme).find((cells) => cells[1] === `\`${name}\``)
      expect(row?.slice(2, 4)).toEqual([unset ? `\`${unset}\`` : '', does])
    },
  )

  test('names no setting that does not exist', () => {
    const named = rowsOf(readme).flatMap((cells) => /^`([A-Z_]+)`$/.exec(cells[1] ?? '')?.[1] ?? [])
    expect(named.sort()).toEqual(settings.map(({ name }) => name).sort())
  })

  test('names every npm command, and only those that exist', () => {
    const named = [...readme.matchAll(/`npm (?:run )?([a-z:]+)/g)].map((match) => match[1]!)
    const known = new Set([...scripts, 'ci'])
    expect(named.filter((name) => !known.has(name))).toEqual([])
    expect(scripts.filter((name) => name !== 'postinstall' && !named.includes(name))).toEqual([])
  })

  test('gives the two commands that do everything', () => {
    expect(readme).toContain('npm ci && npm start')
    expect(readme).toContain('npm ci && npm test')
  })
})

describe('src/README.md', () => {
  const plan = read('src/README.md')

  test('names every folder and every file at the top of src', () => {
    const names = readdirSync(new URL('src', root), { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `${entry.name}/` : entry.name,
    )
    expect(names.filter((name) => !/^(README\.md|env\.d\.ts)$/.test(name) && !plan.includes(name))).toEqual(
      [],
    )
  })

  test.each(['directory', 'listings', 'actions'])('names every file of %s', (folder) => {
    const files = readdirSync(new URL(`src/${folder}`, root)).filter((name) => name.endsWith('.ts'))
    expect(
      files.filter((name) => name !== 'index.ts' && name !== 'household.ts' && !plan.includes(name)),
    ).toEqual([])
  })

  test('dates every decision', () => {
    const decisions = plan
      .slice(plan.indexOf('## Decisions'))
      .split('\n')
      .filter((line) => line.startsWith('- '))
    expect(decisions.length).toBeGreaterThan(5)
    expect(decisions.filter((line) => !/^- \*\*\d{4}-\d\d-\d\d\. /.test(line))).toEqual([])
  })
})

test('db/README.md says of every table what it keeps', () => {
  const text = read('db/README.md')
  const tables = Object.values(schema as Record<string, unknown>).flatMap((value) =>
    is(value, PgTable) ? [getTableName(value)] : [],
  )
  expect(tables.length).toBeGreaterThan(20)
  expect(tables.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

test('test/README.md names every tier', () => {
  const tiers = ['unit', 'db', 'http', 'browser', 'faults']
  const text = read('test/README.md')
  expect(tiers.filter((tier) => !text.includes(`| \`${tier}\``))).toEqual([])
})
