import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../../db/embedded.ts'

/** The directory over a demonstration place made for the occasion, and gone afterwards. */
export async function withDemoPlace(
  work: (directory: { find: typeof import('../../src/directory/search.ts').find }) => Promise<void>,
) {
  const folder = await mkdtemp(join(tmpdir(), 'open-door-bench-'))
  const server = await startEmbedded(folder)
  process.env['DATABASE_URL'] = server.url
  const { migrate } = await import('../../db/migrate.ts')
  const { closeDatabase, db } = await import('../../db/client.ts')
  try {
    await migrate(server.url)
    await (await import('../../db/begin.ts')).beginPlace(db)
    await (await import('../../db/demo/demo.ts')).fillDemo(db)
    await work(await import('../../src/directory/search.ts'))
  } finally {
    await closeDatabase()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
