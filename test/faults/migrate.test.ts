import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { migrate } from '../../db/migrate.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let folder: string
beforeEach(async () => {
  database = await aDatabase()
  folder = await mkdtemp(join(tmpdir(), 'open-door-migrations-'))
})
afterEach(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** Migrations that come after all of ours. */
async function write(...statements: string[]): Promise<void> {
  await mkdir(join(folder, 'meta'), { recursive: true })
  const entries = statements.map((_, idx) => ({
    idx,
    version: '7',
    when: Date.UTC(2100, 0, 1) + idx,
    tag: `000${idx}_try`,
    breakpoints: true,
  }))
  const journal = { version: '7', dialect: 'postgresql', entries }
  await writeFile(join(folder, 'meta', '_journal.json'), JSON.stringify(journal))
  for (const [n, statement] of statements.entries())
    await writeFile(join(folder, `000${n}_try.sql`), statement)
}

async function has(table: string): Promise<boolean> {
  const { db, close } = openDatabase(database.url)
  const [row] = await db.execute(sql`select to_regclass(${table}) is not null as found`)
  await close()
  return row!['found'] as boolean
}

test('migrations that stop half-way leave what was there before', async () => {
  await write(
    'create table whole (n int)',
    'create table half (n int);\n--> statement-breakpoint\nselect 1 / 0',
  )
  await expect(migrate(database.url, folder)).rejects.toThrow()
  expect([await has('whole'), await has('half')]).toEqual([false, false])
  await write('create table whole (n int)', 'create table half (n int)')
  await migrate(database.url, folder)
  expect([await has('whole'), await has('half')]).toEqual([true, true])
})

test('two that migrate at once take turns', async () => {
  await write('create table once (n int);\n--> statement-breakpoint\nselect pg_sleep(0.5)')
  await Promise.all([migrate(database.url, folder), migrate(database.url, folder)])
  expect(await has('once')).toBe(true)
})
