import { sql } from 'drizzle-orm'
import { beginPlace } from '../../db/begin.ts'
import { openDatabase } from '../../db/client.ts'
import { fillGeography } from '../../db/demo/geography.ts'
import { migrate } from '../../db/migrate.ts'
import { finishIndex } from '../../src/directory/search-index.ts'
import { putListings, putOrganizations } from '../../src/listings/listings.ts'
import { generatedPlace } from './generated-place.ts'

/** Makes a database of its own on this server with a generated place of so many services. */
export async function makePlace(server: string, services: number): Promise<{ url: string }> {
  const name = `place_${services}`
  const keeper = openDatabase(server, { max: 1, patient: true })
  await keeper.db.execute(sql`create database ${sql.identifier(name)}`)
  await keeper.close()
  const address = new URL(server)
  address.pathname = `/${name}`
  await migrate(address.href)
  const { db, close } = openDatabase(address.href, { max: 2, patient: true })
  await beginPlace(db)
  await db.transaction((tx) => fillGeography(tx))
  for (const { organizations, listings } of generatedPlace(services))
    await db.transaction(async (tx) => {
      await putOrganizations(tx, organizations)
      await putListings(tx, listings)
    })
  await db.transaction(finishIndex)
  await db.execute(sql`analyze`)
  await close()
  return { url: address.href }
}
