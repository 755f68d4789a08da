import { afterAll } from 'vitest'
import { closeDatabase } from '../../db/client.ts'
import { aDatabase } from './database.ts'

/** Each file of db tests has a migrated database of its own behind `db`. */
const database = await aDatabase()
process.env['DATABASE_URL'] = database.url

afterAll(async () => {
  await closeDatabase()
  await database.drop()
})
