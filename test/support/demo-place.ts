import { afterAll } from 'vitest'
import { closeDatabase } from '../../db/client.ts'
import { aDatabase } from './database.ts'

/** Puts a demonstration of its own behind `db` for a file of db tests. Call it at the top of the file and await it. */
export async function theDemoPlace(): Promise<void> {
  await closeDatabase()
  const database = await aDatabase('demo')
  process.env['DATABASE_URL'] = database.url
  afterAll(async () => {
    await closeDatabase()
    await database.drop()
  })
}
