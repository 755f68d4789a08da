import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { db } from '../../db/client.ts'
import {
  areas,
  organizationIdentifiers,
  organizations,
  phones,
  searchDocuments,
  shownServices,
} from '../../db/schema.ts'
import type { Result } from './card.ts'
import type { CircumstanceFacts } from './circumstances.ts'
import { isSlug } from './find-request.ts'
import type { PlaceAsked } from './household.ts'
import { organization as organizationSchema } from './listing.ts'
import { languageNames } from './language-names.ts'
import { type Memory, memory } from './memory.ts'
import { lookUpPlace, placesForSuggestions } from './places.ts'
import { namedNeeds } from './search.ts'
import type {
  CircumstanceShown,
  NeedShown,
  OrganizationShown,
  PlaceShown,
  ServiceShown,
  Suggestion,
} from './shown.ts'
import type { Term } from './vocabulary.ts'

/**
 * The front door of finding: what pages ask of the directory. Nothing here changes anything. All throw when the
 * database is away; what is not listed is null.
 */
export { find } from './search.ts'

export async function thePlace(): Promise<PlaceShown> {
  return (await memory()).place
}

/** Pages that were made lately and are the same for everybody; emptied when anything listed changes. */
export async function keptPages(): Promise<Memory['pages']> {
  return (await memory()).pages
}

/** One service by its slug, closed ones too: their page says so. */
export async function showService(slug: string, language: string): Promise<ServiceShown | null> {
  if (!isSlug(slug)) return null
  const mind = await memory()
  const kept = mind.shown.get(`${language} ${slug}`)
  if (kept) return kept
  const [row] = await db
    .select({ listing: shownServices.listing, organization: organizations })
    .from(shownServices)
    .innerJoin(organizations, eq(organizations.id, shownServices.organizationId))
    .where(eq(shownServices.slug, slug))
  if (!row) return null
  const { slug: organizationSlug, name, kind, description, website, email, id } = row.organization
  const shown: ServiceShown = {
    listing: row.listing,
    organization: {
      slug: organizationSlug,
      name,
      kind,
      description,
      website,
      email,
      phones: await phonesOf(id),
    },
    needs: namedNeeds(row.listing.needs, mind, language),
    safety:
      row.listing.confidential !== null ||
      mind.needs.some(({ code, safety }) => safety && row.listing.needs.includes(code)),
  }
  mind.shown.set(`${language} ${slug}`, shown)
  return shown
}

/** An organization with the cards of all its services that are not closed for good. */
export async function showOrganization(slug: string): Promise<OrganizationShown | null> {
  if (!isSlug(slug)) return null
  const [row] = await db.select().from(organizations).where(eq(organizations.slug, slug))
  if (!row) return null
  const identifiers = await db
    .select({
      scheme: organizationIdentifiers.identifierScheme,
      type: organizationIdentifiers.identifierType,
      identifier: organizationIdentifiers.identifier,
    })
    .from(organizationIdentifiers)
    .where(eq(organizationIdentifiers.organizationId, row.id))
    .orderBy(asc(organizationIdentifiers.position))
  const [parent] = row.parentOrganizationId
    ? await db
        .select({ slug: organizations.slug, name: organizations.name })
        .from(organizations)
        .where(eq(organizations.id, row.parentOrganizationId))
    : []
  const cards = await db
    .select({ card: shownServices.card })
    .from(shownServices)
    .where(and(eq(shownServices.organizationId, row.id), isNotNull(shownServices.no)))
    .orderBy(asc(shownServices.slug))
  const { id: _id, parentOrganizationId: _parent, lastModified: _modified, ...columns } = row
  return {
    organization: organizationSchema.parse({ ...columns, phones: await phonesOf(row.id), identifiers }),
    parent: parent ?? null,
    cards: cards.map(({ card }) => card),
  }
}

/** A need's own page: the need, the one above it, and services that carry it, the soonest to take people first (at most 100). */
export async function showNeed(
  code: string,
  language: string,
): Promise<{ need: NeedShown; top: NeedShown | null; results: Result[] } | null> {
  const { needs, above } = await memory()
  const term = needs.find((need) => need.code === code)
  if (!term) return null
  const counts = await countNeeds()
  const cards = await db
    .select({ card: shownServices.card })
    .from(searchDocuments)
    .innerJoin(shownServices, eq(shownServices.no, searchDocuments.no))
    .where(sql`${searchDocuments.needs} @> array[${code}]`)
    .orderBy(
      sql`array_position(${searchDocuments.needs}, ${code})`,
      sql`${searchDocuments.takesFrom} nulls last`,
      asc(shownServices.slug),
    )
    .limit(100)
  const top = needs.find((need) => need.code === above.get(code))
  return {
    need: shown(term, needs, counts, language),
    top: top ? shown(top, needs, counts, language) : null,
    results: cards.map(({ card }) => ({ card, distanceKm: null, verdict: null })),
  }
}

/** The needs that people browse by, each with those under it and how many services it has. */
export async function needsToBrowse(language: string): Promise<NeedShown[]> {
  const { needs } = await memory()
  const counts = await countNeeds()
  return needs.filter(({ parentId }) => parentId === null).map((term) => shown(term, needs, counts, language))
}

export async function circumstances(language: string): Promise<CircumstanceShown[]> {
  return (await memory()).circumstances.map((term) => ({
    code: term.code,
    of: term.appliesTo ?? 'person',
    label: nameIn(term.names, language),
    people: nameIn(term.descriptions, language),
    means: term.means,
  }))
}

export async function circumstanceFactsOfPlace(): Promise<CircumstanceFacts> {
  return (await memory()).facts
}

/** Names of what listings hold as codes. A code that nobody has named comes back as it is. */
export type Names = Record<
  'area' | 'circumstance' | 'circumstanceLabel' | 'need' | 'language',
  (code: string) => string
>

export async function names(language: string): Promise<Names> {
  const mind = await memory()
  const kept = namesKept.get(mind)?.get(language)
  if (kept) return kept
  const areaRows = await db.select({ code: areas.code, name: areas.name }).from(areas)
  const areaNames = new Map(areaRows.map(({ code, name }) => [code, name]))
  const people = new Map(mind.circumstances.map((term) => [term.code, nameIn(term.descriptions, language)]))
  const labels = new Map(mind.circumstances.map((term) => [term.code, nameIn(term.names, language)]))
  const needs = new Map(mind.needs.map((term) => [term.code, nameIn(term.names, language)]))
  const made: Names = {
    area: (code) => areaNames.get(code) ?? code,
    circumstance: (code) => people.get(code) ?? code,
    circumstanceLabel: (code) => labels.get(code) ?? code,
    need: (code) => needs.get(code) ?? code,
    language: languageNames(language),
  }
  const byLanguage = namesKept.get(mind) ?? new Map<string, Names>()
  namesKept.set(mind, byLanguage.set(language, made))
  return made
}
const namesKept = new WeakMap<object, Map<string, Names>>()

/** What the search box can offer: needs, places, services and organizations, by name. */
export async function suggestions(language: string): Promise<Suggestion[]> {
  const { needs } = await memory()
  const places = await placesForSuggestions(db)
  const services = await db
    .select({ slug: shownServices.slug, name: sql<string>`${shownServices.card}->>'name'` })
    .from(shownServices)
    .where(isNotNull(shownServices.no))
    .orderBy(asc(shownServices.slug))
    .limit(3000)
  const groups = await db
    .select({ slug: organizations.slug, name: organizations.name })
    .from(organizations)
    .orderBy(asc(organizations.slug))
    .limit(2000)
  return [
    ...needs.map((term): Suggestion => ({
      kind: 'need',
      text: nameIn(term.names, language),
      href: `/need/${term.code}`,
    })),
    ...places.map(({ label }): Suggestion => ({
      kind: 'place',
      text: label,
      href: `/find?postcode=${encodeURIComponent(label)}`,
    })),
    ...services.map(({ slug, name }): Suggestion => ({
      kind: 'service',
      text: name,
      href: `/service/${slug}`,
    })),
    ...groups.map(({ slug, name }): Suggestion => ({
      kind: 'organization',
      text: name,
      href: `/organisation/${slug}`,
    })),
  ]
}

/** Where somebody lives, from what they typed: the place, or names it may have been, or null. */
export async function placeFor(
  text: string,
): Promise<{ place: PlaceAsked; approximate: boolean } | { nearest: string[] } | null> {
  const looked = await lookUpPlace(db, text)
  if (!looked) return null
  if ('nearest' in looked) return { nearest: looked.nearest.map(({ label }) => label) }
  const { approximate, exactness: _exactness, terminated: _terminated, ...place } = looked.found
  return { place, approximate }
}

/** The address of every page of the directory, for the sitemap, without a language. */
export async function addressesOfAll(): Promise<{ path: string; lastModified: Date }[]> {
  const { needs } = await memory()
  const services = await db
    .select({ slug: shownServices.slug, lastModified: shownServices.lastModified })
    .from(shownServices)
    .where(isNotNull(shownServices.no))
    .orderBy(asc(shownServices.slug))
    .limit(20_000)
  const groups = await db
    .select({ slug: organizations.slug, lastModified: organizations.lastModified })
    .from(organizations)
    .orderBy(asc(organizations.slug))
    .limit(10_000)
  const newest = services.reduce(
    (latest, { lastModified }) => (lastModified > latest ? lastModified : latest),
    new Date(0),
  )
  return [
    ...needs.map(({ code }) => ({ path: `/need/${code}`, lastModified: newest })),
    ...services.map(({ slug, lastModified }) => ({ path: `/service/${slug}`, lastModified })),
    ...groups.map(({ slug, lastModified }) => ({ path: `/organisation/${slug}`, lastModified })),
  ]
}

const nameIn = (names: Record<string, string>, language: string) => names[language] ?? names['en'] ?? ''

const phonesOf = (organizationId: string) =>
  db
    .select({ number: phones.number, description: phones.description })
    .from(phones)
    .where(eq(phones.organizationId, organizationId))
    .orderBy(asc(phones.position))

async function countNeeds(): Promise<Map<string, number>> {
  const rows = await db.execute<{ code: string; services: number }>(
    sql`select code, count(*)::int as services from ${searchDocuments}, unnest(${searchDocuments.needs}) code group by code`,
  )
  return new Map(rows.map(({ code, services }) => [code, services]))
}

function shown(term: Term, all: Term[], counts: Map<string, number>, language: string): NeedShown {
  return {
    code: term.code,
    name: nameIn(term.names, language),
    about: nameIn(term.descriptions, language),
    safety: term.safety,
    services: counts.get(term.code) ?? 0,
    under: all
      .filter(({ parentId }) => parentId === term.id)
      .map((child) => shown(child, all, counts, language)),
  }
}
