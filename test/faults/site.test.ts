import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { migrate } from '../../db/migrate.ts'
import { startFaultLab } from '../support/fault-lab.ts'
import { startSite } from '../support/site.ts'

test('when PostgreSQL goes away under readers, the site says so, lives, and answers again by itself', async () => {
  const lab = await startFaultLab()
  onTestFinished(() => lab.stop())
  await migrate(lab.url)
  const site = await startSite({ databaseUrl: lab.url })
  onTestFinished(async () => void (await site.stop()))
  let isOver = false
  const statuses: Record<number, number> = {}
  const read = async () => {
    while (!isOver) {
      const { status, headers } = await site.get('/ready')
      statuses[status] = (statuses[status] ?? 0) + 1
      if (status === 503) expect(headers.get('retry-after')).toBe('5')
      if (status === 503) await pause(20)
    }
  }
  const readers = Promise.all(Array.from({ length: 10 }, read))
  for (let time = 0; time < 3; time++) {
    await pause(500)
    await lab.crash(500)
    expect((await site.get('/health')).status).toBe(200)
  }
  await pause(1_500)
  isOver = true
  await readers
  expect(Object.keys(statuses).sort()).toEqual(['200', '503'])
  await expect.poll(async () => (await site.get('/ready')).status, { timeout: 5_000 }).toBe(200)
  expect(site.logs().filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([])
  expect(await site.stop()).toBe(0)
})

test('is not ready while a migration is missing', async () => {
  const lab = await startFaultLab()
  onTestFinished(() => lab.stop())
  await migrate(lab.url)
  const site = await startSite({ databaseUrl: lab.url })
  onTestFinished(async () => void (await site.stop()))
  expect((await site.get('/ready')).status).toBe(200)
  const { db, close } = openDatabase(lab.url)
  await db.execute(
    sql`delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)`,
  )
  expect((await site.get('/ready')).status).toBe(503)
  await close()
})
