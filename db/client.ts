import { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { config } from '../src/config.ts'
import { embeddedUrl } from './embedded-url.ts'
import * as schema from './schema.ts'

/** The one file that knows the driver. Why each setting is as it is: README.md, "The driver". */

export type Db = PostgresJsDatabase<typeof schema>
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

/** One pool of connections, with what belongs to it. */
export type Database = {
  db: Db
  copyIn: (table: string, columns: readonly string[], rows: Rows, tx?: Tx) => Promise<void>
  /** Waits up to five seconds for statements in flight, then cuts them off. */
  close: () => Promise<void>
}

/** Rows for COPY: an array of fields, or a ready line of COPY's text format without its line end. */
export type Rows = AsyncIterable<string | readonly (string | number | null)[]>

const STATEMENT_MS = 5_000
/** Above the statement time-out: a server that is there always answers sooner, so silence means that it is gone. */
const SILENCE_MS = 6_000
const POOL = 10

/** The marker that db/patches writes into the driver. */
const PATCH = 'open-door-1'

/** Whether the driver in use is the patched one, without which a restart of PostgreSQL can mix two transactions. */
export function driverIsPatched(): boolean {
  return (postgres as { patched?: string }).patched === PATCH
}

/** Throws, with the sentence that tells how to mend it, unless the driver in use is the patched one. */
export function requirePatchedDriver(): void {
  if (!driverIsPatched())
    throw new Error(
      'The database driver lacks its patch, which it needs to be safe: run npm ci without --ignore-scripts.',
    )
}

/**
 * Opens a pool of its own, for scripts and tests. Connects on first use.
 * `patient` lifts the time limits, for imports and migrations. Throws when the driver is not patched.
 */
export function openDatabase(url: string, { max = POOL, patient = false } = {}): Database {
  requirePatchedDriver()
  const limits = {
    statement_timeout: STATEMENT_MS,
    lock_timeout: 3_000,
    idle_in_transaction_session_timeout: 5_000,
  }
  const sql = postgres(url, {
    max,
    backoff: () => 0.25,
    connect_timeout: 3,
    max_lifetime: patient ? null : 600,
    idle_timeout: patient ? undefined : 20,
    connection: { application_name: 'open-door', ...(patient ? {} : limits) },
    onnotice: () => {},
    ...(patient ? {} : { socket: socketThatGivesUp }),
  })
  return {
    db: drizzle(sql, { schema }),
    copyIn: (table, columns, rows, tx) => copyIn(tx ? sessionOf(tx) : sql, table, columns, rows),
    close: () => sql.end({ timeout: 5 }),
  }
}

/** The built site and the start command are two copies of this file in one process; they share one pool. */
const shared = globalThis as { openDoorDatabase?: Database | undefined }

function theDatabase(): Database {
  shared.openDoorDatabase ??= openDatabase(databaseUrl())
  return shared.openDoorDatabase
}

/** DATABASE_URL, else the running embedded database. Throws one sentence when there is neither. */
export function databaseUrl(): string {
  const { databaseUrl: given, dataDir } = config()
  const url = given ?? embeddedUrl(dataDir)
  if (!url) throw new Error('No database is running: start the site with npm start, or set DATABASE_URL.')
  return url
}

/** The site's database. Connects on first use, so that a file may import it where there is none. */
export const db: Db = new Proxy({} as Db, {
  get(_, name) {
    const real = theDatabase().db
    const value: unknown = Reflect.get(real, name, real)
    return typeof value === 'function' ? value.bind(real) : value
  },
})

/** Closes the site's pool. The next use opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = shared.openDoorDatabase
  shared.openDoorDatabase = undefined
  await open?.close()
}

const TRIES = 4

/**
 * Runs `work` in one transaction. Runs it again, at most three times, only when PostgreSQL says that it gave way
 * to another (40001, 40P01), so `work` must change nothing but the database.
 */
export async function inTransaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await db.transaction(work)
    } catch (error) {
      const gaveWay = codesOf(error).some((code) => code === '40001' || code === '40P01')
      if (!gaveWay || tried === TRIES) throw error
      await pause(10 * 2 ** tried * (0.5 + Math.random()))
    }
  }
}

/** Codes of Node and of the driver for a connection that is lost or cannot be made. */
const lost = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/**
 * PostgreSQL's classes 08 (connection), 53 (no disk, memory or connections left) and 57P (shutting down, starting),
 * and the limits that this file sets: 57014 (statement), 55P03 (lock), 25P03 (idle in a transaction).
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const cannotNow = /^(08\d{3}|53\d{3}|57P0\d|57014|55P03|25P03)$/

/** Whether the database cannot answer now and may soon, so that the same request may be tried again (503). */
export function isDatabaseAway(error: unknown): boolean {
  return codesOf(error).some((code) => lost.has(code) || cannotNow.test(code))
}

/** The codes of an error and of what caused it: drizzle wraps the driver's, and Node may hold several. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 5) return []
  const code = (error as { code?: unknown }).code
  const causes = [error.cause, ...(error instanceof AggregateError ? error.errors : [])]
  return [
    ...(typeof code === 'string' ? [code] : []),
    ...causes.flatMap((cause) => codesOf(cause, depth + 1)),
  ]
}

type SocketOptions = { host: string[]; port: number[]; path?: string | false }

/** A black hole (a dropped route, a frozen server) sends nothing for ever: this socket closes after that silence. */
function socketThatGivesUp({ host: [host], port: [port], path }: SocketOptions): Socket {
  const socket = new Socket()
  socket.setTimeout(SILENCE_MS, () => socket.destroy())
  if (path) socket.connect(path)
  else socket.connect(port ?? 5432, host ?? 'localhost')
  // The driver checks a certificate against this name, as it does for sockets of its own.
  return Object.assign(socket, { host })
}

/** The driver's session under drizzle's transaction, which drizzle does not show in its types. */
const sessionOf = (tx: Tx) =>
  (tx as unknown as { session: { client: postgres.TransactionSql } }).session.client

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const CHUNK = 64 * 1024

async function copyIn(
  sql: postgres.ISql,
  table: string,
  columns: readonly string[],
  rows: Rows,
): Promise<void> {
  const into = await sql
    .unsafe(`copy ${quoted(table)} (${columns.map(quoted).join(', ')}) from stdin`)
    .writable()
  await pipeline(Readable.from(chunks(rows), { objectMode: false }), into)
}

async function* chunks(rows: Rows): AsyncGenerator<Buffer> {
  let text = ''
  for await (const row of rows) {
    text += (typeof row === 'string' ? row : row.map(field).join('\t')) + '\n'
    if (text.length < CHUNK) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text) yield Buffer.from(text)
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** https://www.postgresql.org/docs/current/sql-copy.html, "Text Format". */
function field(value: string | number | null): string {
  return value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character]!)
}
