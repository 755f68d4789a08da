import { sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { db } from '../../db/client.ts'
import { directoryVersion, place as placeTable, searchWords } from '../../db/schema.ts'
import type { Card } from './card.ts'
import type { Found } from './found.ts'
import type { PlaceShown, ServiceShown } from './shown.ts'
import { type LoadedVocabulary, loadVocabulary } from './vocabulary.ts'

/**
 * What every search needs and seldom changes, kept in memory: the place's words, the words of the index, the place
 * itself, and what was read or answered lately. Everything kept is public, and goes when anything listed changes.
 */
export type Memory = LoadedVocabulary & {
  version: number
  /** How many services have each word (stem) of the index. */
  words: Map<string, number>
  services: number
  place: PlaceShown
  /** Cards by their number in the index. */
  cards: LRUCache<number, Card>
  /** Services by slug and language. */
  shown: LRUCache<string, ServiceShown>
  /** Searches in words that say nothing of anybody, for a minute: "open now" moves on. */
  answers: LRUCache<string, Found>
  /** Pages about what is listed, as made for whoever has said nothing, for a minute: a new day may begin. */
  pages: LRUCache<string, KeptPage>
}

export type KeptPage = { body: string; headers: [string, string][] }

const askAgainMs = 1_000

let kept: (Memory & { vocabularyVersion: number }) | undefined
let reading: Promise<Memory> | undefined
let askedAt = 0

/**
 * What search keeps in memory, as it was at most a second ago. While the database is away, what was kept goes on
 * answering. Throws when nothing was ever read and the database is away.
 */
export async function memory(): Promise<Memory> {
  if (!kept) return read()
  const now = performance.now()
  if (now - askedAt < askAgainMs) return kept
  askedAt = now
  try {
    const [current] = await db.select({ version: directoryVersion.version }).from(directoryVersion)
    return current?.version === kept.version ? kept : await read()
  } catch {
    return kept
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
  const vocabularyVersion = current?.vocabulary ?? 0
  kept = {
    ...(kept?.vocabularyVersion === vocabularyVersion ? vocabularyOf(kept) : await loadVocabulary(db)),
    vocabularyVersion,
    cards: new LRUCache({ max: 10_000 }),
    shown: new LRUCache({ max: 2_000 }),
    answers: new LRUCache({ max: 1_000, ttl: 60_000 }),
    pages: new LRUCache({ max: 1_000, ttl: 60_000 }),
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

const vocabularyOf = ({
  needs,
  circumstances,
  above,
  facts,
  vocabulary,
  abbreviations,
}: Memory): LoadedVocabulary => ({
  needs,
  circumstances,
  above,
  facts,
  vocabulary,
  abbreviations,
})
