import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** A server in a process of its own. */
export type Running = { url: string; seconds: number; stop: () => Promise<void> }

const root = join(import.meta.dirname, '..', '..')

/** The built site over a database. */
export const runSite = (databaseUrl: string) =>
  run([join(root, 'src', 'start.ts')], { DATABASE_URL: databaseUrl })

/** The whole site as `npm start` runs it, with a database of its own in this folder. */
export const runFresh = (dataDir: string) => run([join(root, 'src', 'start.ts')], { DATA_DIR: dataDir })

/** A built Astro page behind the same server. */
export const runBare = (dist: string) =>
  run(
    [
      '--input-type=module',
      '-e',
      `const { serve } = await import(${JSON.stringify(join(root, 'src', 'server.ts'))})
const { readConfig } = await import(${JSON.stringify(join(root, 'src', 'config.ts'))})
const site = await serve(readConfig(process.env), ${JSON.stringify(dist)})
process.on('SIGTERM', async () => { await site.stop(); process.exit(0) })`,
    ],
    {},
  )

async function run(args: string[], settings: Record<string, string>): Promise<Running> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LOG_LEVEL: 'error',
      PORT: String(port),
      ...settings,
    },
  })
  const url = `http://localhost:${port}`
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  for (;;) {
    if (child.exitCode !== null) throw new Error('A server that was to be measured did not start')
    const answer = await fetch(`${url}/health`).catch(() => null)
    if (answer?.ok) break
    await new Promise((done) => setTimeout(done, 20))
  }
  const seconds = (performance.now() - began) / 1000
  return {
    url,
    seconds,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
