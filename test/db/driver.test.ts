import { spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { driverIsPatched, isDatabaseAway, openDatabase } from '../../db/client.ts'
import { aDatabase, openCluster, type TestDatabase } from '../support/database.ts'
import { startTunnel } from '../support/fault-lab.ts'
import { publishedDriver, type Published } from '../support/published-driver.ts'

let database: TestDatabase
let published: Published
let unpatched: typeof postgres
beforeAll(async () => {
  database = await aDatabase()
  published = await publishedDriver()
  unpatched = await published.load()
})
afterAll(async () => {
  await database.drop()
  await published.remove()
})

const open = (driver: typeof postgres) =>
  driver(database.url, { max: 1, backoff: () => 0.05, connect_timeout: 3, onnotice: () => {} })

async function terminate(pid: number): Promise<void> {
  const cluster = openCluster()
  await cluster.db.execute(sql`select pg_terminate_backend(${pid}::int)`)
  await cluster.close()
}

/** A has written and waits; its connection is lost; B takes the next one and waits; A goes on; B gives up. What is stored? */
async function loseAConnection(driver: typeof postgres, table: string): Promise<string[]> {
  const client = open(driver)
  await client.unsafe(`create table ${table} (who text)`)
  const insert = (tx: postgres.TransactionSql, who: string) =>
    tx.unsafe(`insert into ${table} values ('${who}')`)
  const told = Promise.withResolvers<number>()
  const lost = Promise.withResolvers<void>()
  const hasWritten = Promise.withResolvers<void>()
  const goesOn = Promise.withResolvers<void>()
  const hasGoneOn = Promise.withResolvers<void>()

  const a = client.begin(async (tx) => {
    await insert(tx, 'A before')
    const [row] = await tx`select pg_backend_pid() as pid`
    told.resolve(row!['pid'])
    await goesOn.promise
    await insert(tx, 'A after').finally(hasGoneOn.resolve)
  })
  a.catch(() => lost.resolve())
  await terminate(await told.promise)
  await lost.promise
  const b = client.begin(async (tx) => {
    await insert(tx, 'B')
    hasWritten.resolve()
    await hasGoneOn.promise
    await pause(100)
    throw new Error('B gives up')
  })
  b.catch(() => {})
  await hasWritten.promise
  goesOn.resolve()
  await Promise.allSettled([a, b])
  await pause(100)
  await client.end({ timeout: 1 })
  const later = open(postgres)
  const rows = await later.unsafe(`select who from ${table}`)
  await later.end()
  return rows.map((row) => String(row['who']))
}

describe('a transaction that loses its connection', () => {
  test('stores nothing, and nothing of the one that takes the next connection', async () => {
    expect(await loseAConnection(postgres, 'lost_patched')).toEqual([])
  })

  test('goes on inside the other with the driver as published, which is why it is patched', async () => {
    expect(await loseAConnection(unpatched, 'lost_published')).toEqual(['B', 'A after'])
  })
})

async function failAfterTwoRows(driver: typeof postgres): Promise<unknown[]> {
  const client = open(driver)
  await client`select 1 / (3 - n) as n from generate_series(1, 5) n`.catch(() => {})
  const rows = await client`select 7 as n`
  await client.end()
  return Array.from(rows)
}

describe('a statement that fails after it has sent rows', () => {
  test('leaves the next answer on its connection alone', async () => {
    expect(await failAfterTwoRows(postgres)).toEqual([{ n: 7 }])
  })

  test('shifts it with the driver as published, which is why it is patched', async () => {
    expect(await failAfterTwoRows(unpatched)).toEqual([undefined, undefined, { n: 7 }])
  })
})

describe('the start', () => {
  test('knows the patched driver', () => {
    expect(driverIsPatched()).toBe(true)
    expect((unpatched as { patched?: string }).patched).toBe(undefined)
  })

  test('is refused, with the sentence that tells how to mend it, when the driver is as published', () => {
    const hook = `import { registerHooks } from 'node:module'
registerHooks({ resolve: (name, context, next) => name === 'postgres' ? { url: ${JSON.stringify(published.entry)}, shortCircuit: true } : next(name, context) })`
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, 'src/start.ts'],
      { encoding: 'utf8', env: { PATH: process.env['PATH'], DATABASE_URL: database.url } },
    )
    expect(stderr.trim()).toBe(
      'The database driver lacks its patch, which it needs to be safe: run npm ci without --ignore-scripts.',
    )
    expect(status).toBe(1)
  })
})

describe('a copy of many rows', () => {
  async function* rows(count: number, last: unknown = count) {
    for (let n = 1; n < count; n++) yield [n, `tab\t, line\n, return\r and \\ ${n}`]
    yield [last as number, null]
  }

  test('arrives whole, with every character as it was', async () => {
    const { db, copyIn, close } = openDatabase(database.url)
    await db.execute(sql`create table copied (n int primary key, words text)`)
    await copyIn('copied', ['n', 'words'], rows(20_000))
    const [all] = await db.execute(
      sql`select count(*)::int as count, count(words)::int as words, min(words) filter (where n = 9) as nine from copied`,
    )
    expect(all).toEqual({ count: 20_000, words: 19_999, nine: 'tab\t, line\n, return\r and \\ 9' })
    await close()
  })

  test.each([
    ['a row in the middle is wrong', 50_000, 'nonsense'],
    ['only the last row is wrong, after all are sent', 5, 'nonsense'],
    ['the last row breaks a rule', 5, 1],
  ])('is refused when %s, and its connection goes on', async (_, count, last) => {
    const { db, copyIn, close } = openDatabase(database.url, { max: 1 })
    await db.execute(sql`create table if not exists refused (n int primary key, words text)`)
    await expect(copyIn('refused', ['n', 'words'], rows(count, last))).rejects.toMatchObject({
      code: expect.stringMatching(/^(22P02|23505)$/),
    })
    expect(await db.$count(sql`refused`)).toBe(0)
    await close()
  })

  test('joins a transaction and goes with it', async () => {
    const { db, copyIn, close } = openDatabase(database.url)
    await db.execute(sql`create table joined (n int, words text)`)
    const given = db.transaction(async (tx) => {
      await copyIn('joined', ['n', 'words'], rows(10), tx)
      throw new Error('given up')
    })
    await expect(given).rejects.toThrow('given up')
    expect(await db.$count(sql`joined`)).toBe(0)
    await close()
  })

  test('fails when its connection is lost while rows are sent', async () => {
    const { db, copyIn, close } = openDatabase(database.url, { max: 1, patient: true })
    await db.execute(sql`create table cut (n int, words text)`)
    const [row] = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    async function* cutOff() {
      yield* rows(1_000)
      await terminate(row!.pid)
      yield* rows(100_000)
    }
    await expect(copyIn('cut', ['n', 'words'], cutOff())).rejects.toSatisfy(isDatabaseAway)
    await expect.poll(() => db.$count(sql`cut`).catch(() => undefined)).toBe(0)
    await close()
  })

  test('fails when its connection is lost with all rows sent and the answer still due', async () => {
    const { db, copyIn, close } = openDatabase(database.url, { max: 1, patient: true })
    await db.execute(sql`create table slow (n int, words text)`)
    await db.execute(
      sql`create function wait() returns trigger language plpgsql as 'begin perform pg_sleep(10); return null; end'`,
    )
    await db.execute(sql`create trigger wait after insert on slow for each statement execute function wait()`)
    const [row] = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    const copying = expect(copyIn('slow', ['n', 'words'], rows(10))).rejects.toSatisfy(isDatabaseAway)
    await pause(300)
    await terminate(row!.pid)
    await copying
    await expect.poll(() => db.$count(sql`slow`).catch(() => undefined)).toBe(0)
    await close()
  })
})

describe('a server that falls silent', () => {
  test('is given up on within seconds, and used again once it speaks', { timeout: 40_000 }, async () => {
    const tunnel = await startTunnel(database.url)
    const { db, close } = openDatabase(tunnel.url)
    await Promise.all(Array.from({ length: 10 }, () => db.execute(sql`select pg_sleep(0.05)`)))
    tunnel.swallow(true)
    const began = Date.now()
    const fates = await Promise.allSettled(Array.from({ length: 16 }, () => db.execute(sql`select 1`)))
    expect(fates.filter(({ status }) => status === 'fulfilled')).toEqual([])
    expect(fates.every((fate) => isDatabaseAway((fate as PromiseRejectedResult).reason))).toBe(true)
    expect(Date.now() - began).toBeLessThan(12_000)
    tunnel.swallow(false)
    await pause(500)
    const pids = await Promise.all(
      Array.from({ length: 10 }, () => db.execute(sql`select pg_backend_pid() as pid, pg_sleep(0.2)`)),
    )
    expect(new Set(pids.map(([row]) => row!['pid'])).size).toBe(10)
    await close()
    tunnel.close()
  })
})

describe('the driver', () => {
  test('signs in with a password by SCRAM, and is refused with a wrong one', async () => {
    const { db, close } = openCluster()
    const [row] = await db.execute(
      sql`select left(rolpassword, 13) as kind from pg_authid where rolname = 'postgres'`,
    )
    expect(row).toEqual({ kind: 'SCRAM-SHA-256' })
    await close()
    const wrong = openDatabase(Object.assign(new URL(inject('cluster')), { password: 'wrong' }).href)
    await expect(wrong.db.execute(sql`select 1`)).rejects.toMatchObject({ cause: { code: '28P01' } })
    await wrong.close()
  })

  test('reads a long answer piece by piece, and may stop', async () => {
    const client = open(postgres)
    let sum = 0
    for await (const rows of client`select n from generate_series(1, 1000) n`.cursor(100)) {
      sum += rows.length
      if (sum === 300) break
    }
    expect(sum).toBe(300)
    expect(Array.from(await client`select 1 as n`)).toEqual([{ n: 1 }])
    await client.end()
  })

  test('listens, and listens again after its connection was lost', async () => {
    const client = postgres(database.url, { backoff: () => 0.05, onnotice: () => {} })
    const heard: string[] = []
    const { state } = await client.listen('news', (word) => heard.push(word))
    await client.notify('news', 'first')
    await expect.poll(() => heard).toEqual(['first'])
    await terminate(state.pid)
    await expect
      .poll(async () => {
        await client.notify('news', 'again')
        return heard
      })
      .toContain('again')
    await client.end({ timeout: 1 })
  })

  test('ends while connections break under it', async () => {
    const client = postgres(database.url, { max: 5, backoff: () => 0.05, onnotice: () => {} })
    const pids = await Promise.all(
      Array.from({ length: 5 }, () => client`select pg_backend_pid() as pid, pg_sleep(0.1)`),
    )
    const asked = Promise.allSettled(Array.from({ length: 20 }, () => client`select pg_sleep(0.5)`))
    const ended = client.end({ timeout: 3 })
    await Promise.all(pids.map(([row]) => terminate(row!['pid'])))
    await ended
    const fates = await asked
    expect(fates).toHaveLength(20)
    await expect(client`select 1`).rejects.toMatchObject({ code: 'CONNECTION_ENDED' })
  })
})
