import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { startFaultLab } from '../support/fault-lab.ts'

/** A path to another driver, to see by hand that these tests notice: npm test would not want it to pass. */
const driver = process.env['TRY_DRIVER']

type Seen = { acknowledged: string[]; failed: number; hung: number; unhandled: number; healed: number }

let lab: Awaited<ReturnType<typeof startFaultLab>>
beforeEach(async () => {
  lab = await startFaultLab()
  const { db, close } = openDatabase(lab.url, { max: 1 })
  await db.execute(sql`create table ledger (id text, part int, xact text, primary key (id, part))`)
  await close()
})
afterEach(() => lab.stop())

/** Twenty clients at work while `harm` is done: what they saw, and how the process ended. */
async function workDuring(
  harm: () => Promise<void>,
): Promise<{ seen: Seen | undefined; code: number | string }> {
  const load = spawn(process.execPath, ['test/faults/load.ts', lab.url, ...(driver ? [driver] : [])], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | string>((done) =>
    load.once('exit', (code, signal) => done(code ?? signal!)),
  )
  load.stdin.on('error', () => {})
  const [printed, complained] = [text(load.stdout), text(load.stderr)]
  await pause(800)
  await harm()
  await pause(1_000)
  load.stdin.write('stop\n')
  const code = await ended
  const line = (await printed).trim().split('\n').at(-1)
  if (!line) expect(await complained).toBe('')
  return { seen: line ? (JSON.parse(line) as Seen) : undefined, code }
}

async function expectNothingLost(seen: Seen): Promise<void> {
  const { db, close } = openDatabase(lab.url, { max: 1 })
  const halves = await db.execute(sql`select id from ledger group by id having count(*) <> 2`)
  const mixed = await db.execute(
    sql`select xact from ledger group by xact having count(distinct id) > 1 union
        select id from ledger group by id having count(distinct xact) > 1`,
  )
  const stored = await db.execute<{ id: string }>(sql`select distinct id from ledger`)
  await close()
  const there = new Set(stored.map(({ id }) => id))
  expect(
    seen.acknowledged.filter((id) => !there.has(id)),
    'acknowledged but lost',
  ).toEqual([])
  expect(Array.from(halves), 'half stored').toEqual([])
  expect(Array.from(mixed), 'mixed with another').toEqual([])
}

test.each([
  ['PostgreSQL crashes and comes back four times', 4, () => lab.crash(300)],
  ['every connection is terminated sixty times', 60, () => lab.terminateAll().then(() => {})],
])(
  'when %s under load, nobody dies or waits for ever and nothing is lost or mixed',
  async (_, times, harm) => {
    const { seen, code } = await workDuring(async () => {
      for (let time = 0; time < times; time++) {
        await harm()
        await pause(times > 10 ? 100 : 1_500)
      }
    })
    expect(code, 'the process lives').toBe(0)
    expect(seen).toMatchObject({ hung: 0, unhandled: 0, healed: 10 })
    expect(seen!.failed, 'the faults were felt').toBeGreaterThan(times)
    expect(seen!.acknowledged.length, 'and work went on').toBeGreaterThan(200)
    await expectNothingLost(seen!)
  },
)
