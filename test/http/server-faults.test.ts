import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../db/client.ts'
import { aSite, type Line } from '../support/site.ts'

/** The tables go missing on purpose, so this site may log that it cannot find one (42P01), and answer 500. */
const expected = ({ msg, status, fault }: Line) =>
  (msg === 'request' && status === 500) || (fault as { code?: string } | undefined)?.code === '42P01'

const site = aSite({ from: 'migrated' }, expected)
let database: Database
beforeAll(() => {
  database = openDatabase(site.databaseUrl)
})
afterAll(() => database.close())

test('a page whose data cannot be read is a 500 that helps, and the log says why without what was asked', async () => {
  expect((await site.get('/find?q=food')).status).toBe(200)
  await database.db.execute(sql`alter table shown_services rename to gone`)
  await database.db.execute(sql`alter table search_documents rename to gone_too`)
  const answer = await site.get('/find?q=Mrs-Pickup', { headers: { Cookie: 'a=Mr-Baxter' } })
  // The link that tries this page again holds what was asked; nothing else may.
  const page = (await answer.text()).replaceAll(/href="[^"]*"/g, '')
  expect(answer.status).toBe(500)
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(page).toContain('999')
  expect(page).not.toMatch(
    /Pickup|Baxter|42P01|shown_services|search_documents|Error:|node_modules|\bat file:/,
  )
  const requestId = answer.headers.get('x-request-id')
  expect(site.logs()).toContainEqual(
    expect.objectContaining({
      requestId,
      level: 'error',
      route: '/find',
      fault: expect.objectContaining({ code: '42P01', stack: expect.any(Array) }),
    }),
  )
  expect(site.printed()).not.toMatch(/Pickup|Baxter/)
})
