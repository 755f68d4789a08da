import { count } from 'drizzle-orm'
import { finishIndex } from '../../src/directory/search-index.ts'
import { putListings, putOrganizations } from '../../src/listings/listings.ts'
import type { Db } from '../client.ts'
import { organizations as organizationTable, place } from '../schema.ts'
import { attribution, fillGeography } from './geography.ts'
import { listings, organizations } from './place.ts'

/**
 * Fills a place that has nothing in it with "Wigan Borough (demonstration)": invented groups in real towns.
 * All or nothing. Answers false, and does nothing, when there is an organization already.
 */
export async function fillDemo(db: Db): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [there] = await tx.select({ organizations: count() }).from(organizationTable)
    if (there && there.organizations > 0) return false
    await tx.update(place).set({
      name: 'Wigan Borough (demonstration)',
      demonstration: true,
      helplineName: 'Open Door place team (demonstration)',
      helplineNumber: '0161 496 0000',
      helplineHours: 'Monday to Friday, 9 to 5',
      childrenLine: '0161 496 0001',
      adultsLine: '0161 496 0002',
      email: 'place-team@example.org',
      attribution,
    })
    await fillGeography(tx)
    await putOrganizations(tx, organizations)
    await putListings(tx, listings)
    await finishIndex(tx)
    return true
  })
}
