import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import { db, openDatabase } from './client.ts'
import journal from './migrations/meta/_journal.json' with { type: 'json' }

/** "OpenDoor" as a number: whoever migrates this database waits for whoever does already. */
const LOCK = 0x4f70656e

/**
 * Brings a database up to date. All that is due runs in one transaction, so a run that is cut short leaves what was
 * there before; two at once take turns. Throws what PostgreSQL says, or when it cannot be reached.
 */
export async function migrate(url: string, folder = fileURLToPath(new URL('./migrations', import.meta.url))) {
  const { db: alone, close } = openDatabase(url, { max: 1, patient: true })
  try {
    await alone.execute(sql`select pg_advisory_lock(${LOCK})`)
    await applyMigrations(alone, { migrationsFolder: folder })
  } finally {
    await close()
  }
}

/** Whether the site's database answers and has every migration of this version. Throws when it cannot be reached. */
export async function isMigrated(): Promise<boolean> {
  const [last] = await db.execute<{ at: string | null }>(
    sql`select max(created_at)::text as at from drizzle.__drizzle_migrations`,
  )
  return Number(last?.at ?? 0) >= Math.max(...journal.entries.map((entry) => entry.when))
}
