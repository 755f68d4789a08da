import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { openDatabase } from '../../db/client.ts'
import { startEmbedded, type Embedded } from '../../db/embedded.ts'
import { isAlive } from '../../db/embedded-lock.ts'
import { freePort } from './site.ts'

/** A PostgreSQL of its own that may be broken: it comes back at the same address with what was committed. */
export async function startFaultLab() {
  const folder = await mkdtemp(join(tmpdir(), 'open-door-faults-'))
  await chmod(folder, 0o755)
  const settings = { port: String(await freePort()) }
  let running: Embedded = await startEmbedded(folder, settings)

  const crash = async (away = 0) => {
    const [pid] = (await readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')).split('\n')
    process.kill(Number(pid), 'SIGQUIT')
    while (isAlive(Number(pid))) await pause(5)
    await running.stop()
    await pause(away)
    running = await startEmbedded(folder, settings)
  }
  return {
    url: running.url,
    /** Ends the server at once, as `pg_ctl stop -m immediate` does, and starts it again after `away` milliseconds. */
    crash,
    /** Ends every connection but the one that does it; answers how many. */
    terminateAll: async (): Promise<number> => {
      const { db, close } = openDatabase(running.url, { max: 1 })
      const ended = await db.execute(
        sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`,
      )
      await close()
      return ended.length
    },
    stop: async () => {
      await running.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A way to a server that can turn into a black hole: what is open stays open, and nothing comes through any more. */
export async function startTunnel(url: string) {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let isBlack = false
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (data) => {
        if (!isBlack) to.write(data)
      })
      from.on('error', () => {})
      from.on('close', () => to.destroy())
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return {
    url: Object.assign(new URL(url), { port: String(port) }).href,
    swallow: (yes: boolean) => {
      isBlack = yes
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
