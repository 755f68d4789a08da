import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { abbreviations, taxonomies, taxonomyTerms, termPhrases } from '../../db/schema.ts'
import { type CircumstanceFacts, circumstanceFacts } from './circumstances.ts'
import { type PhraseSeed, prepareVocabulary, type Vocabulary } from './needs.ts'
import { abbreviationList } from './vocabulary/abbreviation-list.ts'
import { circumstanceList } from './vocabulary/circumstance-list.ts'
import { circumstanceNamesPl } from './vocabulary/circumstance-list.pl.ts'
import { circumstancePhrases } from './vocabulary/circumstance-phrases.ts'
import { needList } from './vocabulary/need-list.ts'
import { needNamesPl } from './vocabulary/need-list.pl.ts'
import { phraseList } from './vocabulary/phrases.ts'

/** A need or a circumstance as the database has it. */
export type Term = typeof taxonomyTerms.$inferSelect

export type LoadedVocabulary = {
  needs: Term[]
  circumstances: Term[]
  /** Codes of the needs above each need. */
  above: Map<string, string>
  facts: CircumstanceFacts
  vocabulary: Vocabulary
  /** What letters and nicknames stand for, by the letters, folded. */
  abbreviations: Map<string, string>
}

/** Reads the place's words and makes them ready. Takes a quarter of a second. */
export async function loadVocabulary(tx: Db | Tx): Promise<LoadedVocabulary> {
  const terms = await tx
    .select({ scheme: taxonomies.code, term: taxonomyTerms })
    .from(taxonomyTerms)
    .innerJoin(taxonomies, eq(taxonomies.id, taxonomyTerms.taxonomyId))
    .where(sql`${taxonomies.code} in ('needs', 'circumstances')`)
    .orderBy(asc(taxonomyTerms.position))
  const phrases = await tx
    .select({
      need: taxonomyTerms.code,
      phrase: termPhrases.phrase,
      weight: termPhrases.weight,
      language: termPhrases.language,
    })
    .from(termPhrases)
    .innerJoin(taxonomyTerms, eq(taxonomyTerms.id, termPhrases.termId))
  const short = await tx.select().from(abbreviations)
  const needs = terms.filter(({ scheme }) => scheme === 'needs').map(({ term }) => term)
  const circumstances = terms.filter(({ scheme }) => scheme === 'circumstances').map(({ term }) => term)
  const codeOf = new Map(needs.map(({ id, code }) => [id, code]))
  return {
    needs,
    circumstances,
    above: new Map(
      needs.flatMap(({ code, parentId }) => (parentId ? [[code, codeOf.get(parentId) ?? code]] : [])),
    ),
    facts: circumstanceFacts(circumstances),
    abbreviations: new Map(short.map((one) => [one.short, one.means])),
    vocabulary: prepareVocabulary({
      needs: needs.flatMap(({ code, names }) => Object.values(names).map((name) => ({ code, name }))),
      phrases: phrases.map(({ weight, ...phrase }): PhraseSeed => ({
        ...phrase,
        weight: weight >= 3 ? 3 : weight === 2 ? 2 : 1,
      })),
      circumstances: circumstancePhrases,
    }),
  }
}

/** Gives a place without any the needs, circumstances and phrases that every place starts with. What is there stays. */
export async function beginVocabulary(tx: Tx): Promise<void> {
  const needs = await beginTaxonomy(tx, 'needs', 'Needs', 'What people look for help with.')
  const circumstances = await beginTaxonomy(
    tx,
    'circumstances',
    'Circumstances',
    'What may matter about a person when help is for some people only.',
  )
  if (!needs || !circumstances) return
  await tx
    .insert(abbreviations)
    .values(Object.entries(abbreviationList).map(([short, means]) => ({ short, means })))
    .onConflictDoNothing()
  const made = await tx
    .insert(taxonomyTerms)
    .values([
      ...needList.map((need, position) => ({
        taxonomyId: needs,
        code: need.code,
        names: inBoth(need.name, needNamesPl[need.code]?.name),
        descriptions: inBoth(need.about, needNamesPl[need.code]?.about),
        safety: need.safety ?? false,
        position,
      })),
      ...circumstanceList.map((circumstance, position) => ({
        taxonomyId: circumstances,
        code: circumstance.code,
        names: inBoth(circumstance.label, circumstanceNamesPl[circumstance.code]?.label),
        descriptions: inBoth(circumstance.people, circumstanceNamesPl[circumstance.code]?.people),
        appliesTo: circumstance.of,
        means: circumstance.means ?? [],
        position,
      })),
    ])
    .returning({ id: taxonomyTerms.id, code: taxonomyTerms.code, taxonomyId: taxonomyTerms.taxonomyId })
  const idOf = new Map(
    made.filter(({ taxonomyId }) => taxonomyId === needs).map(({ id, code }) => [code, id]),
  )
  for (const { code, under } of needList)
    if (under)
      await tx
        .update(taxonomyTerms)
        .set({ parentId: idOf.get(under) ?? null })
        .where(and(eq(taxonomyTerms.taxonomyId, needs), eq(taxonomyTerms.code, code)))
  const phrases = phraseList.flatMap(({ need, phrase, weight, language }) => {
    const termId = idOf.get(need)
    return termId ? [{ termId, phrase, weight, language: language ?? 'en' }] : []
  })
  for (let at = 0; at < phrases.length; at += 2000)
    await tx
      .insert(termPhrases)
      .values(phrases.slice(at, at + 2000))
      .onConflictDoNothing()
}

/** The id of a vocabulary made now; undefined when it was there. */
async function beginTaxonomy(
  tx: Tx,
  code: string,
  name: string,
  description: string,
): Promise<string | undefined> {
  const [made] = await tx
    .insert(taxonomies)
    .values({ code, name, description })
    .onConflictDoNothing()
    .returning({ id: taxonomies.id })
  return made?.id
}

const inBoth = (en: string, pl: string | undefined): Record<string, string> => (pl ? { en, pl } : { en })
