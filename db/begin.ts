import type { Db } from './client.ts'
import { place } from './schema.ts'
import { finishIndex } from '../src/directory/search-index.ts'
import { beginVocabulary } from '../src/directory/vocabulary.ts'

/**
 * What every place needs before its first page: a name, numbers to ring, and the words that search understands.
 * Writes only what is missing, so it may run at every start; two at once take turns.
 */
export async function beginPlace(db: Db): Promise<void> {
  const [begun] = await db.select({ name: place.name }).from(place)
  if (begun) return
  await db.transaction(async (tx) => {
    const made = await tx
      .insert(place)
      .values({
        name: 'Your place',
        helplineName: 'The council’s contact centre',
        helplineNumber: '01632 960000',
        helplineHours: 'Monday to Friday, 9 to 5',
        childrenLine: '01632 960001',
        adultsLine: '01632 960002',
        email: 'place-team@example.org',
        attribution: '',
      })
      .onConflictDoNothing()
      .returning()
    if (made.length === 0) return
    await beginVocabulary(tx)
    await finishIndex(tx)
  })
}
