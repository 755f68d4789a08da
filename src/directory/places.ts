import { arrayOverlaps, eq, inArray } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { areas, postcodeAreas, postcodes } from '../../db/place-tables.ts'
import {
  alike,
  type FoundPlace,
  fromPostcode,
  fromPostcodeArea,
  type Gazetteer,
  gazetteerOf,
  misspelt,
  type PostcodeArea,
} from './gazetteer.ts'
import { nameKey, spot, wordsOf } from './place-names.ts'
import { compact, type Reading, readings } from './postcode.ts'

export type { FoundPlace, Gazetteer } from './gazetteer.ts'

type Reader = Pick<Db | Tx, 'select'>
export type PlaceOffer = { label: string; kind: string }
export type LookedUp = { found: FoundPlace } | { nearest: PlaceOffer[] } | null

const LONGEST_PLACE = 120
const LONGEST_SENTENCE = 400
const KEPT_MS = 60_000

/**
 * What a person typed where a place is asked for: a postcode, a part of one, or the name of a ward, town or
 * neighbourhood, misspelt or not. A postcode that no table has is answered with its sector or district, `approximate`.
 * `nearest`: nothing certain, but they may mean one of these (at most five). Null: nothing like it is known.
 */
export async function lookUpPlace(db: Reader, text: string): Promise<LookedUp> {
  const asked = text.slice(0, LONGEST_PLACE)
  const gazetteer = await loadGazetteer(db)
  const postcode = await resolve(db, gazetteer, readings(asked))
  if (postcode) return { found: postcode }

  const key = nameKey(asked)
  if (!key) return null
  const named = gazetteer.names.get(key) ?? misspelt(gazetteer, key)
  if (named) return { found: named }
  const inside = await placeInQuery(db, asked)
  if (inside) return { found: inside.place }
  const nearest = alike(gazetteer, key, 5)
  return nearest.length ? { nearest } : null
}

export type PlaceInQuery = {
  place: FoundPlace
  /** Where the sentence names it, a preposition before it included: from `start` up to `end`. */
  spanUsed: { start: number; end: number }
  /** The sentence without it. */
  rest: string
}

/**
 * The place named inside a search ("warm space tyldesley", "food bank near wn7 2bd"), or null.
 * Asks the database only about a postcode; names come from the gazetteer. Reads the first 400 characters.
 */
export async function placeInQuery(db: Reader, words: string): Promise<PlaceInQuery | null> {
  const sentence = words.slice(0, LONGEST_SENTENCE)
  const gazetteer = await loadGazetteer(db)
  const found = (await postcodeIn(db, gazetteer, sentence)) ?? nameIn(gazetteer, sentence)
  if (!found) return null
  const rest = `${words.slice(0, found.start)} ${words.slice(found.end)}`.replace(/\s+/g, ' ').trim()
  return { place: found.place, spanUsed: { start: found.start, end: found.end }, rest }
}

/** The name of a place in a sentence, from memory alone. */
function nameIn(gazetteer: Gazetteer, sentence: string) {
  return spot(
    sentence,
    gazetteer.longest,
    (key) => gazetteer.names.get(key),
    (key) => (key.length >= 6 ? misspelt(gazetteer, key) : undefined),
  )
}

const near = new Set(['in', 'near', 'at', 'round', 'around', 'from', 'by', 'postcode', 'within'])

/** Two words ("wn7 2bd", "WN7 2") or one. A part of a postcode elsewhere than here counts only after "near" and the like. */
async function postcodeIn(db: Reader, gazetteer: Gazetteer, sentence: string) {
  const words = wordsOf(sentence)
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1]
    const asked = previous !== undefined && near.has(previous.text)
    for (const last of [words[index + 1], word]) {
      if (!last || last.end - word.start > 9) continue
      const read = readings(sentence.slice(word.start, last.end))
      const local = read.filter(({ label }) => gazetteer.postcodeAreas.has(label))
      const worth = asked || read.some(({ exactness }) => exactness === 'postcode') ? read : local
      const place = await resolve(db, gazetteer, worth)
      if (place) return { place, start: asked ? previous.start : word.start, end: last.end }
    }
  }
  return null
}

/** The first reading that a table knows. */
async function resolve(db: Reader, gazetteer: Gazetteer, read: Reading[]): Promise<FoundPlace | null> {
  for (const reading of read) {
    const place = await resolveOne(db, gazetteer, reading)
    if (place) return place
  }
  return null
}

async function resolveOne(db: Reader, gazetteer: Gazetteer, asked: Reading): Promise<FoundPlace | null> {
  if (asked.exactness === 'postcode') {
    const [known] = await db
      .select()
      .from(postcodes)
      .where(eq(postcodes.postcode, compact(asked.label)))
    if (known) return fromPostcode(known, asked, gazetteer)
  }
  const codes = asked.exactness === 'district' ? [asked.district] : [asked.sector!, asked.district]
  const area = await postcodeAreaOf(db, gazetteer, codes)
  if (!area) return null
  return fromPostcodeArea(area, asked.label, gazetteer)
}

async function postcodeAreaOf(db: Reader, gazetteer: Gazetteer, codes: string[]) {
  const first = gazetteer.postcodeAreas.get(codes[0] ?? '')
  if (first) return first
  const rows = await db
    .select(postcodeAreaColumns)
    .from(postcodeAreas)
    .where(inArray(postcodeAreas.code, codes))
  return codes.map((code) => rows.find((row) => row.code === code)).find((row) => row !== undefined)
}

const postcodeAreaColumns = {
  code: postcodeAreas.code,
  latitude: postcodeAreas.latitude,
  longitude: postcodeAreas.longitude,
  radiusKm: postcodeAreas.radiusKm,
  wards: postcodeAreas.wards,
  authorities: postcodeAreas.authorities,
}

const kept = new WeakMap<object, { until: number; gazetteer: Promise<Gazetteer> }>()

/**
 * Every name of the place's areas, and the postcode areas of its authorities, in memory. Read again after a minute, so a
 * change of areas shows within that time; what cannot be read is not kept.
 */
export function loadGazetteer(db: Reader): Promise<Gazetteer> {
  const known = kept.get(db)
  if (known && known.until > performance.now()) return known.gazetteer
  const gazetteer = readGazetteer(db)
  kept.set(db, { until: performance.now() + KEPT_MS, gazetteer })
  gazetteer.catch(() => kept.delete(db))
  return gazetteer
}

/** Forgets what was kept of this database, so that a change of areas shows at once. */
export function forgetGazetteer(db: Reader): void {
  kept.delete(db)
}

async function readGazetteer(db: Reader): Promise<Gazetteer> {
  const all = await db.select().from(areas).orderBy(areas.name, areas.code)
  const ours = all.filter(({ kind }) => kind === 'authority').map(({ code }) => code)
  const here: PostcodeArea[] = ours.length
    ? await db
        .select(postcodeAreaColumns)
        .from(postcodeAreas)
        .where(arrayOverlaps(postcodeAreas.authorities, ours))
    : []
  return gazetteerOf(all, here)
}

/** Names for the search box: towns, neighbourhoods, wards and the authority, then postcode districts. Each once. */
export async function placesForSuggestions(db: Reader): Promise<PlaceOffer[]> {
  const { offers, postcodeAreas: local } = await loadGazetteer(db)
  const districts = [...local.keys()].filter((code) => !code.includes(' ')).sort()
  return [...offers, ...districts.map((label) => ({ label, kind: 'district' }))]
}
