import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect } from 'vitest'
import { aDatabase } from './database.ts'

const root = new URL('../..', import.meta.url).pathname

export type Line = { level?: string; msg?: string; [field: string]: unknown }

export type TestSite = {
  /** With no slash at the end. */
  url: string
  port: number
  databaseUrl: string
  pid: number
  /** Redirects are answers, not followed. */
  get: (path: string, init?: RequestInit) => Promise<Response>
  /** Sends a form as a browser without scripts does. */
  post: (
    path: string,
    form: Record<string, string> | [string, string][],
    init?: RequestInit,
  ) => Promise<Response>
  /** What it has logged so far. */
  logs: () => Line[]
  /** Everything that it has printed, read as text. */
  printed: () => string
  /** Resolves with its exit code, or the signal that ended it. */
  ended: Promise<number | string>
  stop: (signal?: NodeJS.Signals) => Promise<number | string>
}

export type SiteOptions = {
  from?: 'migrated' | 'demo'
  env?: Record<string, string>
  /** A database that exists already; it is left as it is. */
  databaseUrl?: string
}

/** Starts the built site as a process of its own on a free port, with a database of its own. Rejects when it does not start. */
export async function startSite({
  from = 'demo',
  env = {},
  databaseUrl,
}: SiteOptions = {}): Promise<TestSite> {
  const database = databaseUrl ? undefined : await aDatabase(from)
  const dataDir = await mkdtemp(join(tmpdir(), 'open-door-site-'))
  const port = await freePort()
  const site = spawn(process.execPath, ['src/start.ts'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      OUT_DIR: process.env['OUT_DIR'],
      HOME: dataDir,
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl ?? database!.url,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { lines, text } = listenTo(site)
  const ended = new Promise<number | string>((done) =>
    site.once('exit', (code, signal) => done(code ?? signal!)),
  )
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    site.kill(signal)
    const code = await ended
    await database?.drop()
    await rm(dataDir, { recursive: true, force: true })
    return code
  }
  await untilListening(site, lines, text).catch(async (error: unknown) => {
    await stop('SIGKILL')
    throw error
  })
  const url = `http://localhost:${port}`
  const get = (path: string, init: RequestInit = {}) => fetch(url + path, { redirect: 'manual', ...init })
  return {
    url,
    port,
    databaseUrl: databaseUrl ?? database!.url,
    pid: site.pid!,
    get,
    post: (path, form, init = {}) =>
      get(path, {
        method: 'POST',
        body: new URLSearchParams(form),
        ...init,
        headers: {
          Origin: url,
          'Sec-Fetch-Site': 'same-origin',
          ...(init.headers as Record<string, string>),
        },
      }),
    logs: () => [...lines],
    printed: () => text.join('\n'),
    ended,
    stop,
  }
}

/**
 * One site for a file of tests. Call it at the top of the file and use what it answers inside tests. When the file
 * is done, an error in the log that `expected` does not know fails it.
 */
export function aSite(options: SiteOptions = {}, expected: (line: Line) => boolean = () => false): TestSite {
  let site: TestSite | undefined
  beforeAll(async () => {
    site = await startSite(options)
  })
  afterAll(async () => {
    await site?.stop()
    const errors = site
      ?.logs()
      .filter((line) => ['error', 'fatal'].includes(line.level ?? '') && !expected(line))
    expect(errors, 'errors in the log of the site').toEqual([])
  })
  return new Proxy({} as TestSite, {
    get(_, name) {
      if (!site) throw new Error('The site starts before the first test: use it inside tests only.')
      return Reflect.get(site, name)
    },
  })
}

function listenTo(site: ChildProcess) {
  const lines: Line[] = []
  const text: string[] = []
  for (const stream of [site.stdout!, site.stderr!])
    createInterface(stream).on('line', (line) => {
      text.push(line)
      if (line.startsWith('{')) lines.push(JSON.parse(line) as Line)
    })
  return { lines, text }
}

async function untilListening(site: ChildProcess, lines: Line[], text: string[]): Promise<void> {
  const until = Date.now() + 40_000
  while (!lines.some((line) => line.msg === 'listening')) {
    if (site.exitCode !== null || Date.now() > until) {
      site.kill('SIGKILL')
      throw new Error(`The site did not start: ${text.join('\n')}`)
    }
    await pause(20)
  }
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}
