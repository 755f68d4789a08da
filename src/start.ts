import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { closeDatabase, databaseUrl, db, requirePatchedDriver } from '../db/client.ts'
import { beginPlace } from '../db/begin.ts'
import { startEmbedded } from '../db/embedded.ts'
import { migrate } from '../db/migrate.ts'
import { build, distFolder } from './build.ts'
import { config } from './config.ts'
import { flushLog, logFault } from './log.ts'
import { serve } from './server.ts'

/**
 * `npm start`: everything from a fresh clone to a site that answers. --build: build only; --dev: Astro's development
 * server in place of the built site; --demo: fill an empty DATABASE_URL with the demonstration too.
 */
const flags = new Set(process.argv.slice(2))

/** What must be undone when the process ends, newest first. */
const undo: (() => Promise<unknown>)[] = []
let isStopping = false

async function start(): Promise<void> {
  const settings = config()
  requirePatchedDriver()
  if (!flags.has('--dev')) build()
  if (flags.has('--build')) return

  const isEmbedded = !settings.databaseUrl
  if (isEmbedded) {
    const { stop } = await startEmbedded(settings.dataDir)
    undo.unshift(stop)
  }
  await migrate(databaseUrl())
  undo.unshift(closeDatabase)
  await beginPlace(db)
  if (flags.has('--demo') || (isEmbedded && settings.demo)) {
    const { fillDemo } = await import('../db/demo/demo.ts')
    await fillDemo(db)
  }
  if (flags.has('--dev')) return develop(settings.port)
  const { stop } = await serve(settings, distFolder())
  undo.unshift(stop)
  process.stdout.write(`Open Door is at ${settings.origin}\n`)
}

function develop(port: number): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs')
  const astro = spawn(process.execPath, [cli, 'dev', '--port', String(port)], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  const ended = new Promise((done) => astro.once('exit', done))
  void ended.then(() => stop(0))
  undo.unshift(async () => {
    astro.kill('SIGTERM')
    await ended
  })
}

async function stop(code: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  for (const one of undo) await one().catch((fault: unknown) => logFault(fault))
  flushLog()
  process.exit(code)
}

/** A sentence of ours is all that a person at the terminal needs; the rest goes to the log without its values. */
function giveUp(fault: unknown): void {
  const sentence = fault instanceof Error && !('code' in fault) ? fault.message : undefined
  process.stderr.write(
    `${sentence?.startsWith('Failed query') ? 'The database refused a change.' : (sentence ?? 'Open Door could not start.')}\n`,
  )
  if (fault instanceof Error && (fault.cause || !sentence)) logFault(fault)
  void stop(1)
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0))
process.on('unhandledRejection', (fault) => logFault(fault))
process.on('uncaughtException', (fault) => {
  logFault(fault)
  void stop(1)
})

await start().catch(giveUp)
