import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '../../db/client.ts'
import { termPhrases } from '../../db/schema.ts'
import { find, showService, thePlace } from '../../src/directory/directory.ts'
import { finishIndex } from '../../src/directory/search-index.ts'
import { putOrganizations } from '../../src/listings/listings.ts'
import { readOrganization } from '../../src/listings/read.ts'
import { request } from '../support/asking.ts'
import { theDemoPlace } from '../support/demo-place.ts'

await theDemoPlace()

const root = new URL('../..', import.meta.url).pathname
const asked = request('q=flumpets')
const heard = async () => {
  const { understood } = await find(asked, null, 'en', new Date())
  return understood.needs.map(({ code, name }) => `${code}: ${name}`)
}

/** Another process of the site: answers a line with what it hears in the search. */
const other = spawn(
  process.execPath,
  [
    '--input-type=module',
    '-e',
    `const { find } = await import('./src/directory/search.ts')
     const { closeDatabase } = await import('./db/client.ts')
     for await (const line of process.stdin) {
       if (String(line).includes('end')) break
       const { understood } = await find(${JSON.stringify(asked)}, null, 'en', new Date())
       process.stdout.write(JSON.stringify(understood.needs.map(({ code, name }) => code + ': ' + name)) + '\\n')
     }
     await closeDatabase()
     process.exit(0)`,
  ],
  { cwd: root, env: { ...process.env }, stdio: ['pipe', 'pipe', 'inherit'] },
)
const lines = createInterface(other.stdout)[Symbol.asyncIterator]()
const heardThere = async (): Promise<string[]> => {
  other.stdin.write('again\n')
  return JSON.parse((await lines.next()).value as string) as string[]
}
afterAll(async () => {
  const ended = new Promise((done) => other.once('exit', done))
  other.stdin.write('end\n')
  await ended
})

/** Asks until it is so, for three seconds at most. */
async function soon<Answer>(ask: () => Promise<Answer>, is: (answer: Answer) => boolean): Promise<Answer> {
  for (let until = Date.now() + 3_000; ; await pause(100)) {
    const answer = await ask()
    if (is(answer) || Date.now() > until) return answer
  }
}

test('a phrase and a name that the place edits are used within seconds, by every process, without a restart', async () => {
  expect(await heard()).toEqual([])
  expect(await heardThere()).toEqual([])
  await db.transaction(async (tx) => {
    const [need] = await tx.execute<{ id: string }>(sql`
      update taxonomy_terms set names = names || '{"en": "Bags of food"}' where code = 'food_parcel' returning id`)
    await tx.insert(termPhrases).values({ termId: need!.id, phrase: 'flumpets', weight: 3 })
    await finishIndex(tx)
  })
  const isHeard = (needs: string[]) => needs.length > 0
  expect((await soon(heard, isHeard))[0]).toBe('food_parcel: Bags of food')
  expect((await soon(heardThere, isHeard))[0]).toBe('food_parcel: Bags of food')
})

test('a change that was taken back was never heard of', async () => {
  const name = (await thePlace()).name
  await db
    .transaction(async (tx) => {
      await tx.execute(sql`update place set name = 'Nowhere'`)
      await finishIndex(tx)
      throw new Error('taken back')
    })
    .catch(() => {})
  await pause(1_100)
  expect((await thePlace()).name).toBe(name)
})

test('a new number of an organization shows on the pages of its services within seconds', async () => {
  const found = await find(request('q=food+bank'), null, 'en', new Date())
  const { slug, organization } = found.results[0]!.card
  const shown = async () => (await showService(slug, 'en'))!.organization.phones.map(({ number }) => number)
  expect(await shown()).not.toContain('0161 496 0777')
  const owner = (await readOrganization(db, organization.slug))!
  await db.transaction((tx) => putOrganizations(tx, [{ ...owner, phones: [{ number: '0161 496 0777' }] }]))
  expect(await soon(shown, (numbers) => numbers.includes('0161 496 0777'))).toEqual(['0161 496 0777'])
})

test('the second page of a search that others asked before is not their first', async () => {
  const at = new Date()
  const [first, second, again] = [
    await find(request('q=food'), null, 'en', at),
    await find(request('q=food&page=2'), null, 'en', at),
    await find(request('q=food'), null, 'en', at),
  ]
  expect(second.page).toBe(2)
  const slugs = new Set(first.results.map(({ card }) => card.slug))
  expect(second.results.some(({ card }) => slugs.has(card.slug))).toBe(false)
  expect(again).toEqual(first)
})
