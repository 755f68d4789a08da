import { sql } from 'drizzle-orm'
import { db } from '../../db/client.ts'
import { directoryVersion, place as placeTable, searchWords } from '../../db/schema.ts'
import type { PlaceShown } from './shown.ts'
import { type LoadedVocabulary, loadVocabulary } from './vocabulary.ts'

/**
 * What every search needs and seldom changes, kept in memory: the place's words, the words of the index, the place
 * itself. Asks the database once in a while whether it is still so, and reads it again when it is not.
 */
export type Memory = LoadedVocabulary & {
  version: number
  /** How many services have each word (stem) of the index. */
  words: Map<string, number>
  services: number
  place: PlaceShown
}

const askAgainMs = 5_000

let kept: Memory | undefined
let reading: Promise<Memory> | undefined
let askedAt = 0

/** What search keeps in memory, at most a few seconds old. Throws when it was never read and the database is away. */
export async function memory(): Promise<Memory> {
  if (!kept) return read()
  const now = performance.now()
  if (now - askedAt > askAgainMs) {
    askedAt = now
    void refresh(kept.version)
  }
  return kept
}

async function refresh(version: number): Promise<void> {
  try {
    const [current] = await db.select({ version: directoryVersion.version }).from(directoryVersion)
    if (current?.version !== version) await read()
  } catch {
    askedAt = 0
  }
}

function read(): Promise<Memory> {
  reading ??= load().finally(() => {
    reading = undefined
  })
  return reading
}

async function load(): Promise<Memory> {
  const [current] = await db.select().from(directoryVersion)
  const [row] = await db.select().from(placeTable)
  const words = await db
    .select()
    .from(searchWords)
    .orderBy(sql`services desc`)
    .limit(200_000)
  if (!row) throw new Error('The place has not been begun: db/begin.ts')
  kept = {
    ...(await loadVocabulary(db)),
    version: current?.version ?? 0,
    services: current?.services ?? 0,
    words: new Map(words.map(({ word, services }) => [word, services])),
    place: {
      name: row.name,
      demonstration: row.demonstration,
      helpline: { name: row.helplineName, number: row.helplineNumber, hours: row.helplineHours },
      childrenLine: row.childrenLine,
      adultsLine: row.adultsLine,
      email: row.email,
      attribution: row.attribution,
      freshness: { dueDays: row.dueDays, staleDays: row.staleDays },
    },
  }
  askedAt = performance.now()
  return kept
}
