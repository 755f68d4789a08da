import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { openDatabase } from '../../db/client.ts'

/**
 * The load of the fault tests, a process of its own so that its death can be seen: twenty clients write two rows in
 * each transaction, half of them through drizzle and half through the driver alone, until it is told to stop.
 * Arguments: the database; for comparison the path of another driver. It ends with one line of what it saw.
 */
const [url = '', entry] = process.argv.slice(2)
const CLIENTS = 20
const HUNG_MS = 20_000

const seen = { acknowledged: [] as string[], failed: 0, hung: 0, unhandled: 0, healed: 0 }
process.on('unhandledRejection', () => seen.unhandled++)

const { begin, transaction, pids, end } = entry ? await other(entry) : ours()
let isOver = false
process.stdin.once('data', () => (isOver = true))

await Promise.all(Array.from({ length: CLIENTS }, (_, client) => work(client)))
for (let tried = 0; tried < 20 && seen.healed < 10; tried++) {
  const found = await Promise.race([pids().catch(() => []), pause(3_000, [])])
  seen.healed = new Set(found).size
}
await Promise.race([end(), pause(8_000)])
process.stdout.write(JSON.stringify(seen) + '\n', () => process.exit(0))

async function work(client: number): Promise<void> {
  for (let n = 0; !isOver; n++) {
    const id = `${client}-${n}`
    const one = client % 2 ? begin(id) : transaction(id)
    const fate = await Promise.race([
      one.then(
        () => 'acknowledged',
        () => 'failed',
      ),
      pause(HUNG_MS, 'hung', { ref: false }),
    ])
    if (fate === 'acknowledged') seen.acknowledged.push(id)
    else if (fate === 'failed') seen.failed++
    else seen.hung++
    if (fate !== 'acknowledged') await pause(5)
  }
}

function ours() {
  // The pool of the site, and a second with the same settings whose driver is used without drizzle.
  const site = openDatabase(url)
  const bare = openDatabase(url)
  const { $client } = bare.db as typeof bare.db & { $client: postgres.Sql }
  return around($client, site.db, async () => {
    await Promise.all([site.close(), bare.close()])
  })
}

async function other(path: string) {
  const { default: driver } = (await import(path)) as { default: typeof postgres }
  const client = driver(url, { max: 10, backoff: () => 0.25, connect_timeout: 3, onnotice: () => {} })
  return around(client, drizzle(client), () => client.end({ timeout: 3 }))
}

type Drizzle = Pick<ReturnType<typeof drizzle>, 'transaction' | 'execute'>

function around(client: postgres.Sql, db: Drizzle, end: () => Promise<void>) {
  return {
    begin: (id: string) =>
      client.begin(async (tx) => {
        await tx`insert into ledger values (${id}, 1, pg_current_xact_id()::text)`
        await tx`insert into ledger values (${id}, 2, pg_current_xact_id()::text)`
      }) as Promise<unknown>,
    transaction: (id: string) =>
      db.transaction(async (tx) => {
        await tx.execute(sql`insert into ledger values (${id}, 1, pg_current_xact_id()::text)`)
        await tx.execute(sql`insert into ledger values (${id}, 2, pg_current_xact_id()::text)`)
      }),
    pids: () =>
      Promise.all(
        Array.from({ length: 10 }, async () => {
          const [row] = await db.execute(sql`select pg_backend_pid() as pid, pg_sleep(0.3)`)
          return row!['pid']
        }),
      ),
    end,
  }
}
