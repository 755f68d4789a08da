import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../db/client.ts'
import { startEmbedded, type Embedded } from '../../db/embedded.ts'
import { migrate } from '../../db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The test cluster's maintenance database, as its owner. */
    cluster: string
  }
}

type Shared = {
  testCluster?: Promise<{ embedded: Embedded; folder: string }> | undefined
  testClusterUsers?: number
}

/** Every project asks for a cluster; all get the same one, which the last of them takes down. */
const shared = globalThis as Shared

/** Nothing in it outlives the run, so it need not wait for the disk. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '120' }

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.testCluster ??= start()
  shared.testClusterUsers = (shared.testClusterUsers ?? 0) + 1
  const { embedded } = await shared.testCluster
  project.provide('cluster', embedded.url)
  return async () => {
    if (--shared.testClusterUsers! > 0) return
    const { embedded: last, folder } = (await shared.testCluster)!
    shared.testCluster = undefined
    await last.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'open-door-test-'))
  await chmod(folder, 0o755)
  const embedded = await startEmbedded(folder, hasty)
  const { db, close } = openDatabase(embedded.url, { max: 1 })
  await db.execute(sql`create database migrated`)
  await close()
  await migrate(urlOf(embedded.url, 'migrated'))
  return { embedded, folder }
}

const urlOf = (url: string, database: string) =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href
