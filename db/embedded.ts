import { execFile, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { openDatabase } from './client.ts'
import { runningFile } from './embedded-url.ts'
import { hold, isAlive } from './embedded-lock.ts'
import { placeFor, type Place } from './embedded-place.ts'

export { embeddedUrl } from './embedded-url.ts'

export type Embedded = { url: string; stop: () => Promise<void> }

/** Values never reach the server's log: statements and details quote what families say. */
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_statement: 'none',
  max_connections: '50',
  shared_buffers: '160MB',
  effective_cache_size: '512MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
}

const run = promisify(execFile)
const DATABASE = 'open_door'
const USER = 'postgres'
const READY_MS = 15_000

/**
 * Starts PostgreSQL for a machine that has none, with its data in `dataDir`, and makes it on the first start.
 * Works as root (the server then runs as the user postgres, made when missing) and as an ordinary user. What a
 * killed process left behind (lock, running server) is cleared away. Throws one sentence when the data are in use.
 */
export async function startEmbedded(dataDir: string, more: Record<string, string> = {}): Promise<Embedded> {
  const folder = resolve(dataDir, 'postgres')
  await mkdir(folder, { recursive: true })
  const release = await hold(join(folder, 'lock'), dataDir)
  try {
    const place = await placeFor(folder)
    await stopLeftOver(place)
    const password = await passwordIn(folder)
    const isNew = !existsSync(join(folder, 'made'))
    if (isNew) await make(place, folder, password)
    const { port, stop } = await startServer(place, folder, { ...always, ...more })
    const urlOf = (database: string) => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`
    if (isNew) {
      await createDatabase(urlOf('postgres'))
      await writeFile(join(folder, 'made'), '')
    }
    const url = urlOf(DATABASE)
    writeFileSync(runningFile(dataDir), url, { mode: 0o600 })
    const forget = () => {
      rmSync(runningFile(dataDir), { force: true })
      release()
    }
    const atExit = () => {
      stop.now()
      forget()
    }
    process.once('exit', atExit)
    return {
      url,
      stop: async () => {
        process.off('exit', atExit)
        await stop.gently()
        forget()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

async function passwordIn(folder: string): Promise<string> {
  const file = join(folder, 'password')
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim()
  const password = randomBytes(24).toString('base64url')
  await writeFile(file, password + '\n', { mode: 0o600 })
  return password
}

/** A first start that was cut short starts again from nothing: until `made` is there, nobody has stored anything. */
async function make({ cluster, bin, ids }: Place, folder: string, password: string): Promise<void> {
  await rm(cluster, { recursive: true, force: true })
  await mkdir(cluster, { recursive: true, mode: 0o700 })
  const given = `${cluster}.password`
  await writeFile(given, password + '\n', { mode: 0o600 })
  if (ids) for (const path of [cluster, given]) await chown(path, ids.uid, ids.gid)
  try {
    await run(
      join(bin, 'initdb'),
      [
        `--pgdata=${cluster}`,
        `--username=${USER}`,
        `--pwfile=${given}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        // The same order and the same letters on every system, whatever languages it has.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        `--lc-ctype=${await utf8Locale()}`,
      ],
      { ...ids, cwd: '/', env: cleanEnv() },
    )
  } catch (error) {
    throw new Error(`PostgreSQL could not be set up in ${folder}.`, { cause: error })
  } finally {
    await rm(given, { force: true })
  }
}

/** Word boundaries of full-text search and trigrams follow the character type, so it should know more than ASCII. */
async function utf8Locale(): Promise<string> {
  const known = await run('locale', ['-a']).then(
    ({ stdout }) => stdout.split('\n'),
    () => [],
  )
  const wanted = [/^C\.utf-?8$/i, /^en_(GB|US)\.utf-?8$/i, /\.utf-?8$/i]
  for (const pattern of wanted) {
    const found = known.find((name) => pattern.test(name))
    if (found) return found
  }
  return 'C'
}

async function createDatabase(url: string): Promise<void> {
  const { db, close } = openDatabase(url, { max: 1 })
  try {
    await db.execute(sql`create database ${sql.identifier(DATABASE)}`)
  } finally {
    await close()
  }
}

type Server = { port: number; stop: { gently: () => Promise<void>; now: () => void } }

async function startServer(place: Place, folder: string, settings: Record<string, string>): Promise<Server> {
  const port = Number(settings['port']) || (await freePort())
  const log = join(folder, 'log')
  if (existsSync(log) && statSync(log).size > 5_000_000) rmSync(log)
  const output = openSync(log, 'a', 0o600)
  const flags = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  // Its own process group: Ctrl-C goes to the site, which answers what it has begun before it stops the database.
  const server = spawn(join(place.bin, 'postgres'), ['-D', place.cluster, ...flags], {
    ...place.ids,
    cwd: '/',
    env: cleanEnv(),
    detached: true,
    stdio: ['ignore', output, output],
  })
  const ended = new Promise<void>((done) => {
    server.once('exit', () => done())
    server.once('error', () => done())
  })
  let hasEnded = false
  void ended.then(() => (hasEnded = true))
  const until = Date.now() + READY_MS
  while (!isReady(place, server.pid)) {
    if (hasEnded || Date.now() > until) {
      server.kill('SIGQUIT')
      throw new Error(`PostgreSQL did not start: the end of ${log} says why.`)
    }
    await pause(20)
  }
  server.unref()
  return {
    port,
    stop: {
      now: () => void server.kill('SIGINT'),
      gently: async () => {
        server.ref()
        server.kill('SIGINT')
        if (await Promise.race([ended.then(() => true), pause(10_000, false, { ref: false })])) return
        server.kill('SIGQUIT')
        await ended
      },
    },
  }
}

/** https://www.postgresql.org/docs/current/storage-file-layout.html: the first line is the process, the eighth its state. */
function readPidFile(cluster: string): { pid: number; state: string } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), state: (lines[7] ?? '').trim() }
  } catch {
    return undefined
  }
}

function isReady({ cluster }: Place, pid: number | undefined): boolean {
  const file = readPidFile(cluster)
  return file?.pid === pid && file?.state === 'ready'
}

/** A site that was killed leaves its server running, or after a power cut only the server's own lock file. */
async function stopLeftOver({ cluster }: Place): Promise<void> {
  const left = readPidFile(cluster)
  if (!left) return
  const isOurs = () => isAlive(left.pid) && commandOf(left.pid).includes(cluster)
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isOurs()) break
    process.kill(left.pid, signal)
    const until = Date.now() + 8_000
    while (isOurs() && Date.now() < until) await pause(20)
  }
  if (!isOurs()) await rm(join(cluster, 'postmaster.pid'), { force: true })
}

/** The command line of a process; empty when it has gone. */
function commandOf(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

/** PostgreSQL's own variables would point it elsewhere, and the site's settings are not its business. */
function cleanEnv(): NodeJS.ProcessEnv {
  const { PATH, TZ } = process.env
  return { PATH, TZ, LC_ALL: 'C', LC_MESSAGES: 'C' }
}
