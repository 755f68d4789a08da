import { inArray } from 'drizzle-orm'
import { db } from '../../db/client.ts'
import { shownServices } from '../../db/schema.ts'
import { type Asked, type Candidates, candidates, mostCandidates } from './candidates.ts'
import type { Card, Result } from './card.ts'
import { countFilters, meetsAll, onlyWanted } from './counting.ts'
import { isIrregular } from './filters.ts'
import { findQuery, type FindRequest } from './find-request.ts'
import type { Found, NamedNeed, Step } from './found.ts'
import type { Household, PlaceAsked } from './household.ts'
import { type Memory, memory } from './memory.ts'
import { kilometresTo, order, verdictAt } from './ordering.ts'
import { type LookedUp, lookUpPlace, placeInQuery } from './places.ts'
import { read, type Read } from './query.ts'
import { folded } from './vocabulary/words.ts'
import { isOpenNow, londonClock } from './when.ts'

const perPage = 20
const mostNotFor = 20

/**
 * Answers a search: what was understood, the page of results in order, those that are not for this household apart, and
 * the count beside every filter. Never empty-handed: with nothing found, `nearestNeeds` and `step` say what is near.
 * Distances are kilometres. Throws only when the database does.
 */
export async function find(
  request: FindRequest,
  household: Household | null,
  language: string,
  now: Date,
): Promise<Found> {
  const mind = await memory()
  const where = await placeOf(request, household)
  const query = read(request.q, where.words, mind)
  const key = !household && saysNothingOfAnybody(query, where) ? keyOf(request, language, now) : null
  const known = key ? mind.answers.get(key) : undefined
  if (known) return known
  const found = {
    ...(await answer(request, household, language, now, { mind, where, query })),
    isPublic: key !== null,
  }
  if (key) mind.answers.set(key, found)
  return found
}

/**
 * Whether the answer may be kept for whoever asks the same: every word is one that the listings themselves use or that
 * names a need, and the place is no single postcode. So nothing that anybody tells of a person is kept, ever.
 */
const saysNothingOfAnybody = (query: Read, { place, unknown }: Where) =>
  query.isCommon && !unknown && (!place || place.withinKm > 0)

/** Pages are answers of their own, and what is open changes with the minute. */
const keyOf = (request: FindRequest, language: string, now: Date) =>
  `${language} ${Math.floor(now.getTime() / 60_000)} ${findQuery(request, { page: request.page })}`

async function answer(
  request: FindRequest,
  household: Household | null,
  language: string,
  now: Date,
  { mind, where, query }: { mind: Memory; where: Where; query: Read },
): Promise<Omit<Found, 'isPublic'>> {
  const asked = askedFor(request, query, where, household, now)
  const { found, step } = await look(asked, query, request, mind, now)
  const forSomebody = household !== null
  const browsing = isBrowsing(asked)
  const chosen = browsing ? placeChosen(found, request.need) : []
  const ordered = order(found, request.sort, {
    browsing,
    query: { needs: browsing ? chosen : asked.needs, explained: query.explained },
    about: household ? 'household' : query.people ? 'words' : 'nobody',
    freshness: mind.place.freshness,
    now,
  })

  const filtered = ordered.filter(({ at }) => meetsAll(found, at, request))
  const suited = forSomebody ? filtered.filter(({ at }) => found.verdict[at] !== 0) : filtered
  const unsuited = forSomebody ? filtered.filter(({ at }) => found.verdict[at] === 0) : []
  const here = suited.slice((request.page - 1) * perPage, request.page * perPage)
  const apart = request.page === 1 ? unsuited.slice(0, mostNotFor) : []
  const cards = await cardsOf(
    mind,
    [...here, ...apart].map(({ at }) => found.no[at] ?? 0),
  )
  const result = ({ at }: { at: number }): Result[] => {
    const card = cards.get(found.no[at] ?? 0)
    const verdict = forSomebody ? verdictAt(found, at) : null
    return card ? [{ card, distanceKm: kilometresTo(found, at), verdict }] : []
  }
  const named = (codes: string[]) => namedNeeds(codes, mind, language)
  return {
    request,
    understood: {
      needs: named(query.needs.filter(({ weight }) => weight >= 0.35).map(({ code }) => code)).slice(0, 3),
      corrected: query.corrected,
      place: where.place && { ...where.place, approximate: where.approximate, fromWords: where.fromWords },
      unknownPlace: where.unknown,
    },
    step: ordered.length === 0 ? 'nothing' : chosen.length > 0 ? 'need' : step,
    results: here.flatMap(result),
    total: suited.length,
    more: found.no.length > mostCandidates,
    page: request.page,
    pages: Math.max(1, Math.ceil(suited.length / perPage)),
    notFor: { total: unsuited.length, results: apart.flatMap(result) },
    filters: countFilters(
      found,
      ordered.map(({ at }) => at),
      request,
      forSomebody,
    ),
    nearestNeeds: suited.length < 5 ? named(nearTo(query, request, mind)) : [],
  }
}

type Where = {
  place: PlaceAsked | null
  approximate: boolean
  fromWords: boolean
  words: string
  unknown: { typed: string; nearest: string[] } | null
}

/** The place that was typed, else the one the words name, else where the household lives. */
async function placeOf(request: FindRequest, household: Household | null): Promise<Where> {
  const none = { approximate: false, fromWords: false, words: request.q, unknown: null }
  const typed: LookedUp = request.postcode ? await lookUpPlace(db, request.postcode) : null
  if (typed && 'found' in typed) return { ...none, place: typed.found, approximate: typed.found.approximate }
  const unknown = request.postcode
    ? { typed: request.postcode, nearest: typed?.nearest.map(({ label }) => label) ?? [] }
    : null
  const inWords = request.q ? await placeInQuery(db, request.q) : null
  if (inWords)
    return {
      place: inWords.place,
      approximate: inWords.place.approximate,
      fromWords: true,
      words: inWords.rest,
      unknown,
    }
  return { ...none, place: household?.place ?? null, unknown }
}

function askedFor(
  request: FindRequest,
  query: Read,
  { place, fromWords }: Where,
  household: Household | null,
  now: Date,
): Asked {
  const clock = londonClock(now)
  return {
    stems: query.stems,
    needs: query.needs,
    // A place may be part of a name: Leigh Food Bank is nearer to it than any other food bank in Leigh.
    name: query.name && fromWords ? folded(request.q).slice(0, 80) : query.name,
    fuzzy: false,
    place,
    household: household ? { ...household, place: household.place ?? place } : query.people,
    minute: clock.weekday * 1440 + clock.minute,
    nearestOnly: false,
    only: { bits: [], needs: [], languages: [], open: false },
  }
}

/** Nothing was asked in words. */
const isBrowsing = ({ stems, needs, name }: Asked) => stems.length === 0 && needs.length === 0 && !name

/** As many needs as three bits each have room for. */
const mostPlaced = 8

/**
 * Needs that were chosen and not typed decide the order, and leave no service out before the filters do: those that have
 * other needs are counted beside them. Fills in `need_at`, and answers the needs as the order takes them.
 */
function placeChosen(found: Candidates, chosen: string[]): { weight: number }[] {
  const placed = chosen.slice(0, mostPlaced)
  found.need_at = found.needCodes.map((codes) => {
    const has = codes.split(' ')
    return placed.reduce((bits, code, at) => bits | (Math.min(6, has.indexOf(code) + 1) << (3 * at)), 0)
  })
  return placed.map(() => ({ weight: 1 }))
}

/** All words, else any of them, else the need, else names and words that are spelt like these. */
async function look(
  asked: Asked,
  query: Read,
  request: FindRequest,
  mind: Memory,
  now: Date,
): Promise<{ found: Candidates; step: Step }> {
  const ask = async (what: Asked) => {
    let found = await candidates(db, what, mind.facts)
    // Too many to weigh them all: let the database leave out what the filters would, and what is far away.
    const narrower = { ...what, only: onlyWanted(request) ?? what.only, nearestOnly: what.place !== null }
    if (found.no.length > mostCandidates && (narrower.nearestOnly || narrower.only !== what.only))
      found = await candidates(db, narrower, mind.facts)
    await settleOpen(found, mind, now)
    return found
  }
  const found = await ask(asked)
  if (isBrowsing(asked)) return { found, step: 'everything' }
  const every = (1 << asked.stems.length) - 1
  const all = asked.stems.length > 0 && !query.isPartly && found.has.some((has) => has === every)
  if (all || asked.name.length < 4 || meetsNeed(found, asked, 0.3)) {
    if (query.corrected.length > 0) return { found, step: 'fuzzy' }
    if (all) return { found, step: 'all_words' }
    return { found, step: meetsNeed(found, asked, 0) ? 'need' : 'any_words' }
  }
  const wider = await ask({ ...asked, fuzzy: true })
  return { found: wider, step: wider.has.some((has) => has > 0) ? 'any_words' : 'fuzzy' }
}

/** Whether a candidate has one of the needs that are at least this sure. */
const meetsNeed = (found: Candidates, { needs }: Asked, least: number) => {
  const bits = needs.reduce((all, { weight }, at) => (weight > least ? all | (7 << (3 * at)) : all), 0)
  return found.need_at.some((needAt) => (needAt & bits) !== 0)
}

/** Bits cannot say of a monthly or fortnightly session whether today is its day: ask its rule. */
async function settleOpen(found: Candidates, mind: Memory, now: Date): Promise<void> {
  const unsure = found.no.flatMap((no, at) =>
    found.open[at] && isIrregular(found.bits_1[at] ?? 0) ? [{ no, at }] : [],
  )
  if (unsure.length === 0) return
  const cards = await cardsOf(
    mind,
    unsure.map(({ no }) => no),
  )
  for (const { no, at } of unsure) found.open[at] = isOpenNow(cards.get(no)?.schedules ?? [], now) ? 1 : 0
}

/** The cards of these services, from memory where it has them. */
async function cardsOf({ cards: kept }: Memory, numbers: number[]): Promise<Map<number, Card>> {
  const cards = new Map<number, Card>()
  for (const no of numbers) {
    const card = kept.get(no)
    if (card) cards.set(no, card)
  }
  const others = numbers.filter((no) => !cards.has(no))
  if (others.length === 0) return cards
  const rows = await db
    .select({ no: shownServices.no, card: shownServices.card })
    .from(shownServices)
    .where(inArray(shownServices.no, others))
  for (const { no, card } of rows)
    if (no !== null) {
      cards.set(no, card)
      kept.set(no, card)
    }
  return cards
}

/** Needs to offer when little was found: those that were understood, their neighbours, else the first of the place. */
function nearTo(query: Read, request: FindRequest, { needs, above }: Memory): string[] {
  const asked = [...query.needs.map(({ code }) => code), ...request.need]
  const groups = new Set(asked.map((code) => above.get(code) ?? code))
  const beside = needs.filter(({ code }) => groups.has(above.get(code) ?? '')).map(({ code }) => code)
  const top = needs.filter(({ code }) => !above.has(code)).map(({ code }) => code)
  return asked.length > 0 ? [...new Set([...asked, ...beside])].slice(0, 8) : top
}

/** Needs by name, in the reader's language. Codes that the place does not have are left out. */
export function namedNeeds(codes: string[], { needs }: Memory, language: string): NamedNeed[] {
  return codes.flatMap((code) => {
    const need = needs.find((term) => term.code === code)
    return need ? [{ code, name: need.names[language] ?? need.names['en'] ?? code }] : []
  })
}
