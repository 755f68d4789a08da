import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { inject } from 'vitest'
import { openDatabase, type Database } from '../../db/client.ts'

export type TestDatabase = { name: string; url: string; drop: () => Promise<void> }

/** The test cluster as its owner, for making and dropping databases and for terminating connections. */
export const openCluster = (): Database => openDatabase(inject('cluster'), { max: 1, patient: true })

/**
 * A database of its own, copied from a template: `migrated` has the tables and nothing in them, `demo` the
 * demonstration too (filled on first use, once a run).
 */
export async function aDatabase(from: 'migrated' | 'demo' = 'migrated'): Promise<TestDatabase> {
  if (from === 'demo') await fillTemplate()
  const name = `test_${randomBytes(6).toString('hex')}`
  await copy(from, name)
  return {
    name,
    url: urlOf(name),
    drop: () =>
      asOwner(({ db }) => db.execute(sql`drop database if exists ${sql.identifier(name)} with (force)`)),
  }
}

const urlOf = (name: string) => Object.assign(new URL(inject('cluster')), { pathname: `/${name}` }).href

async function asOwner(work: (database: Database) => Promise<unknown>): Promise<void> {
  const database = openCluster()
  try {
    await work(database)
  } finally {
    await database.close()
  }
}

/** PostgreSQL refuses to copy a template for the moment that another session is in it (55006). */
async function copy(from: string, to: string): Promise<void> {
  for (let tried = 0; ; tried++) {
    try {
      return await asOwner(({ db }) =>
        db.execute(sql`create database ${sql.identifier(to)} template ${sql.identifier(from)}`),
      )
    } catch (error) {
      const { code } = ((error as Error).cause ?? {}) as { code?: string }
      if (code !== '55006' || tried > 100) throw error
      await pause(50)
    }
  }
}

const FILLING = 20_261

async function fillTemplate(): Promise<void> {
  await asOwner(async ({ db }) => {
    await db.execute(sql`select pg_advisory_lock(${FILLING})`)
    const found = await db.execute(sql`select from pg_database where datname = 'demo'`)
    if (found.length > 0) return
    await db.execute(sql`drop database if exists demo_filling`)
    await copy('migrated', 'demo_filling')
    const filling = openDatabase(urlOf('demo_filling'))
    // Unit and most db tests need none of this, and the demonstration is large.
    const { beginPlace } = await import('../../db/begin.ts')
    const { fillDemo } = await import('../../db/demo/demo.ts')
    await beginPlace(filling.db)
    await fillDemo(filling.db)
    await filling.close()
    await db.execute(sql`alter database demo_filling rename to demo`)
  })
}
