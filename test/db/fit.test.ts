import { sql } from 'drizzle-orm'
import { integer, pgTable } from 'drizzle-orm/pg-core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '../../db/client.ts'
import { fitColumnBuilders } from '../../db/fit-columns.ts'
import type { Eligibility } from '../../src/directory/eligibility.ts'
import { fitColumns } from '../../src/directory/fit-columns.ts'
import { fitVerdict, priorityHits } from '../../src/directory/fit-sql.ts'
import { fit } from '../../src/directory/fit.ts'
import type { Household } from '../../src/directory/household.ts'
import { aHousehold, anEligibility, facts, isOnTheEdge } from '../support/families.ts'

const trials = pgTable('trials', { no: integer().notNull(), ...fitColumnBuilders })

type Answer = { verdict: number; first: number }

/** What the database says of each of these services, from a table with the very columns of search_documents. */
async function inDatabase(household: Household, services: Eligibility[]): Promise<Answer[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`create temporary table trials on commit drop as table search_documents with no data`)
    await tx.insert(trials).values(services.map((service, no) => ({ no, ...fitColumns(service) })))
    return tx
      .select({
        verdict: fitVerdict(household, facts, trials),
        first: priorityHits(household, facts, trials),
      })
      .from(trials)
      .orderBy(trials.no)
  })
}

const inCode = (household: Household, service: Eligibility): Answer => {
  const { verdict, priority } = fit(household, service, { circumstances: facts })
  return { verdict, first: priority.length }
}

test('the database and the code give every family the same answer about every service', async () => {
  const seen = new Map<string, number>()
  let pairs = 0
  await fc.assert(
    fc.asyncProperty(
      aHousehold,
      fc.array(anEligibility, { minLength: 40, maxLength: 40 }),
      async (household, all) => {
        const services = all.filter((service) => !isOnTheEdge(household, service))
        const expected = services.map((service) => inCode(household, service))
        expect(await inDatabase(household, services)).toEqual(expected)
        pairs += services.length
        for (const { verdict, first } of expected) {
          seen.set(`verdict ${verdict}`, (seen.get(`verdict ${verdict}`) ?? 0) + 1)
          if (first > 0) seen.set('comes first', (seen.get('comes first') ?? 0) + 1)
        }
      },
    ),
    { numRuns: 120 },
  )
  expect(pairs).toBeGreaterThan(3_000)
  for (const answer of ['verdict 0', 'verdict 1', 'verdict 2', 'comes first'])
    expect(seen.get(answer), answer).toBeGreaterThan(pairs / 20)
}, 60_000)
