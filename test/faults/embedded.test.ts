import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isAlive } from '../../db/embedded-lock.ts'

/** A process with an embedded database, as `npm start` is one; it stores what it is told and says what is stored. */
const script = `
import { sql } from 'drizzle-orm'
import { openDatabase } from './db/client.ts'
import { embeddedUrl, startEmbedded } from './db/embedded.ts'
const [folder, word] = process.argv.slice(1)
const { url, stop } = await startEmbedded(folder).catch((error) => { console.log('refused: ' + error.message); process.exit(1) })
const { db, close } = openDatabase(url)
await db.execute(sql\`create table if not exists said (word text)\`)
await db.execute(sql\`insert into said values (\${word})\`)
const said = await db.execute(sql\`select word from said order by word\`)
console.log(JSON.stringify({ said: said.map((row) => row.word), found: embeddedUrl(folder) === url, uid: process.getuid() }))
process.on('SIGTERM', async () => { await close(); await stop(); process.exit(0) })
setInterval(() => {}, 1000)
`

let folder: string
const running: ChildProcess[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-door-embedded-'))
  await chmod(folder, 0o755)
})
afterEach(async () => {
  for (const child of running.splice(0)) await end(child)
  await rm(folder, { recursive: true, force: true })
})

type Told = { said: string[]; found: boolean; uid: number }

async function start(
  word: string,
  as: { uid?: number; gid?: number } = {},
): Promise<ChildProcess & { told: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder, word], { ...as })
  running.push(child)
  let complaint = ''
  child.stderr.on('data', (data) => (complaint += data))
  const lines = createInterface(child.stdout)
  const told = await Promise.race([
    new Promise<string>((done) => lines.once('line', done)),
    new Promise<string>((_, fail) =>
      child.once('exit', () => setTimeout(() => fail(new Error(complaint)), 200)),
    ),
  ])
  return Object.assign(child, { told })
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill(signal)
  await gone
}

const postmaster = async () =>
  Number((await readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0])

test('a first start makes the database, and a later one finds what was stored', async () => {
  const first = await start('first')
  expect(JSON.parse(first.told) as Told).toMatchObject({ said: ['first'], found: true })
  for (const secret of ['password', 'running'])
    expect((await stat(join(folder, 'postgres', secret))).mode & 0o777).toBe(0o600)
  const server = await postmaster()
  await end(first)
  expect(isAlive(server), 'the server stops with its process').toBe(false)
  expect(existsSync(join(folder, 'postgres', 'running'))).toBe(false)
  const later = JSON.parse((await start('later')).told) as Told
  expect(later.said).toEqual(['first', 'later'])
})

test('a process that was killed leaves nothing in the way of the next', async () => {
  const killed = await start('killed')
  const left = await postmaster()
  await end(killed, 'SIGKILL')
  expect(isAlive(left), 'its server is left over').toBe(true)
  const next = JSON.parse((await start('next')).told) as Told
  expect(next.said).toEqual(['killed', 'next'])
  expect(await postmaster()).not.toBe(left)
})

test('process and server that were both killed, as by a power cut, leave nothing in the way either', async () => {
  const killed = await start('killed')
  const left = await postmaster()
  await end(killed, 'SIGKILL')
  process.kill(left, 'SIGKILL')
  expect((JSON.parse((await start('next')).told) as Told).said).toEqual(['killed', 'next'])
})

test('a second start beside a running one is told what to do, and harms nothing', async () => {
  const first = await start('first')
  const { told } = await start('second')
  expect(told).toBe(
    `refused: Open Door is already running with the data in ${folder} (process ${first.pid}): ` +
      'stop it first, or give this one another DATA_DIR and another PORT.',
  )
  expect(isAlive(await postmaster())).toBe(true)
})

test('it runs for an ordinary user, and for root as the user postgres', async () => {
  const isRoot = process.getuid!() === 0
  const ordinary = isRoot ? { uid: 65_534, gid: 65_534 } : {}
  if (isRoot) await chown(folder, 65_534, 65_534)
  const child = await start('ordinary', ordinary)
  expect((JSON.parse(child.told) as Told).uid).toBe(isRoot ? 65_534 : process.getuid!())
  expect(await owner()).toBe(isRoot ? 65_534 : process.getuid!())
  await end(child)
  if (!isRoot) return
  await rm(join(folder, 'postgres'), { recursive: true })
  await chown(folder, 0, 0)
  await start('root')
  expect(await owner()).toBe(Number(execFileSync('id', ['-u', 'postgres'])))
})

const owner = async () => (await stat(join(folder, 'postgres', 'cluster', 'postmaster.pid'))).uid
