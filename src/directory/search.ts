import { inArray } from 'drizzle-orm'
import { db } from '../../db/client.ts'
import { shownServices } from '../../db/schema.ts'
import { type Asked, type Candidates, candidates, mostCandidates } from './candidates.ts'
import type { Card, Result } from './card.ts'
import { countFilters, meetsAll, onlyWanted } from './counting.ts'
import { isClosedForNow, isIrregular } from './filters.ts'
import type { FindRequest } from './find-request.ts'
import type { Found, NamedNeed, Step } from './found.ts'
import { dayNumber } from './freshness.ts'
import type { Household, PlaceAsked } from './household.ts'
import { type Memory, memory } from './memory.ts'
import { type LookedUp, lookUpPlace, placeInQuery } from './places.ts'
import { read, type Read } from './query.ts'
import { score } from './ranking.ts'
import { isOpenNow, londonClock } from './when.ts'

const perPage = 20
const mostNotFor = 20
/** Results that are about what was asked less than this share of the best one are left out. */
const leastShare = 0.3
const leastRelevance = 0.1

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
  const query = read(where.words, mind)
  const asked = askedFor(request, query, where.place, household, now)
  const tried = await look(asked, query, request, mind, now)
  const { rows, found } = tried
  const ordered = order(tried, request, mind, now, household !== null)

  const filtered = ordered.filter(({ at }) => meetsAll(found, at, request))
  const suited = household ? filtered.filter(({ at }) => found.verdict[at] !== 0) : filtered
  const unsuited = household ? filtered.filter(({ at }) => found.verdict[at] === 0) : []
  const pages = Math.max(1, Math.ceil(suited.length / perPage))
  const here = suited.slice((request.page - 1) * perPage, request.page * perPage)
  const apart = request.page === 1 ? unsuited.slice(0, mostNotFor) : []
  const cards = await cardsOf([...here, ...apart].map(({ at }) => found.no[at] ?? 0))
  const result = ({ at }: { at: number }): Result[] => {
    const card = cards.get(found.no[at] ?? 0)
    const metres = known(found.metres[at])
    return card
      ? [
          {
            card,
            distanceKm: metres === null ? null : metres / 1000,
            verdict: household ? verdictAt(found, at) : null,
          },
        ]
      : []
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
    step: rows === 0 ? 'nothing' : tried.step,
    results: here.flatMap(result),
    total: suited.length,
    more: rows > mostCandidates,
    page: request.page,
    pages,
    notFor: { total: unsuited.length, results: apart.flatMap(result) },
    filters: countFilters(
      found,
      ordered.map(({ at }) => at),
      request,
      household !== null,
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
  place: PlaceAsked | null,
  household: Household | null,
  now: Date,
): Asked {
  const clock = londonClock(now)
  const byNeed = query.stems.length === 0 && query.needs.length === 0
  return {
    stems: query.stems,
    needs: byNeed ? request.need.map((code) => ({ code, weight: 1 })) : query.needs,
    name: query.name,
    fuzzy: false,
    place,
    ages: query.ages,
    household: household && { ...household, place: household.place ?? place },
    minute: clock.weekday * 1440 + clock.minute,
    only: { bits: [], needs: [], languages: [], open: false },
  }
}

type Tried = { found: Candidates; rows: number; step: Step; query: Read }

/** All words, else any of them, else the need, else names and words that are spelt like these. */
async function look(
  asked: Asked,
  query: Read,
  request: FindRequest,
  mind: Memory,
  now: Date,
): Promise<Tried> {
  const ask = async (what: Asked) => {
    const found = await candidates(db, what, mind.facts)
    // Too many to weigh them all: let the database leave out what the filters would.
    const all =
      found.no.length > mostCandidates && onlyWanted(request)
        ? await candidates(db, { ...what, only: onlyWanted(request) ?? what.only }, mind.facts)
        : found
    await settleOpen(all, now)
    return all
  }
  const everything = (1 << asked.stems.length) - 1
  const found = await ask(asked)
  if (asked.stems.length === 0 && asked.needs.length === 0 && !asked.name)
    return { found, rows: found.no.length, step: 'everything', query }
  const all = asked.stems.length > 0 && found.has.some((has) => has === everything)
  const sure = all || found.needs.some((need) => need > 300)
  if (sure || asked.name.length < 4) {
    const step =
      query.corrected.length > 0
        ? 'fuzzy'
        : all
          ? 'all_words'
          : found.needs.some((need) => need > 0)
            ? 'need'
            : 'any_words'
    return { found, rows: found.no.length, step, query }
  }
  const wider = await ask({ ...asked, fuzzy: true })
  const any = wider.has.some((has) => has > 0)
  return { found: wider, rows: wider.no.length, step: any ? 'any_words' : 'fuzzy', query }
}

type Ordered = { at: number; score: number }

function order(tried: Tried, request: FindRequest, mind: Memory, now: Date, forSomebody: boolean): Ordered[] {
  const { found } = tried
  const today = dayNumber(now.toISOString())
  const searching = tried.step !== 'everything'
  const rows: (Ordered & { relevance: number })[] = []
  let best = 0
  for (let at = 0; at < found.no.length; at++) {
    const takesFrom = known(found.takes_from[at])
    const assured = found.assured_day[at] ?? 0
    const signals = {
      words: searching ? thousandths(found.words[at]) : 0.5,
      needs: thousandths(found.needs[at]),
      name: thousandths(found.name[at]),
      distanceKm: kilometres(known(found.metres[at])),
      covers: half(known(found.covers[at])),
      verdict: forSomebody ? verdictAt(found, at) : null,
      first: found.first[at] ?? 0,
      ageAsked: known(found.age_asked[at]),
      takesInDays: takesFrom === null ? null : Math.max(0, takesFrom - today),
      confirmedDays: assured === 0 ? null : today - assured,
      closedForNow: isClosedForNow(found.bits_1[at] ?? 0),
    }
    const { relevance, total } = score(signals, mind.place.freshness)
    if (relevance < leastRelevance) continue
    best = Math.max(best, relevance)
    rows.push({ at, score: total, relevance })
  }
  const about = rows.filter(({ relevance }) => relevance >= best * leastShare)
  const soonest = (at: number) => known(found.takes_from[at]) ?? Number.MAX_SAFE_INTEGER
  const nearest = (at: number) => known(found.metres[at]) ?? noPlaceMetres
  const by: Record<FindRequest['sort'], (a: Ordered, b: Ordered) => number> = {
    best: (a, b) => b.score - a.score,
    nearest: (a, b) => nearest(a.at) - nearest(b.at) || b.score - a.score,
    soonest: (a, b) => soonest(a.at) - soonest(b.at) || b.score - a.score,
  }
  return about.sort((a, b) => by[request.sort](a, b) || (found.no[a.at] ?? 0) - (found.no[b.at] ?? 0))
}

/** What comes to people, or is given by phone or online, stands among those about three miles away. */
const noPlaceMetres = 5_000
/** Columns of candidates say "not known" with -1. */
const known = (value: number | undefined) => (value === undefined || value < 0 ? null : value)
const thousandths = (value: number | undefined) => (value ?? 0) / 1000
const half = (value: number | null) => (value === null ? null : value / 2)
const verdictAt = ({ verdict }: Candidates, at: number): 0 | 1 | 2 =>
  verdict[at] === 2 ? 2 : verdict[at] === 1 ? 1 : 0
const kilometres = (metres: number | null) => (metres === null ? null : metres / 1000)

/** Bits cannot say of a monthly or fortnightly session whether today is its day: ask its rule. */
async function settleOpen(found: Candidates, now: Date): Promise<void> {
  const unsure = found.no.flatMap((no, at) =>
    found.open[at] && isIrregular(found.bits_1[at] ?? 0) ? [{ no, at }] : [],
  )
  if (unsure.length === 0) return
  const cards = await cardsOf(unsure.map(({ no }) => no))
  for (const { no, at } of unsure) found.open[at] = isOpenNow(cards.get(no)?.schedules ?? [], now) ? 1 : 0
}

async function cardsOf(numbers: number[]): Promise<Map<number, Card>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .select({ no: shownServices.no, card: shownServices.card })
    .from(shownServices)
    .where(inArray(shownServices.no, numbers))
  return new Map(rows.map(({ no, card }) => [no ?? 0, card]))
}

/** Needs to offer when little was found: those that were understood, their neighbours, else the first of the place. */
function nearTo(query: Read, request: FindRequest, { needs, above }: Memory): string[] {
  const asked = [...query.needs.map(({ code }) => code), ...request.need]
  const groups = new Set(asked.map((code) => above.get(code) ?? code))
  const beside = needs.filter(({ code }) => groups.has(above.get(code) ?? '')).map(({ code }) => code)
  const top = needs.filter(({ code }) => !above.has(code)).map(({ code }) => code)
  return [...new Set([...asked, ...beside, ...top])].slice(0, 8)
}

export function namedNeeds(codes: string[], { needs }: Memory, language: string): NamedNeed[] {
  return codes.flatMap((code) => {
    const need = needs.find((term) => term.code === code)
    return need ? [{ code, name: need.names[language] ?? need.names['en'] ?? code }] : []
  })
}
