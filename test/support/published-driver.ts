import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type postgres from 'postgres'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { resolve } = createRequire(import.meta.url)

export type Published = { entry: string; load: () => Promise<typeof postgres>; remove: () => Promise<void> }

/** The driver as it is published: a copy of the installed one with our patch taken out, to prove that the gates notice. */
export async function publishedDriver(): Promise<Published> {
  const folder = await mkdtemp(join(tmpdir(), 'open-door-driver-'))
  for (const path of ['package.json', 'package-lock.json', 'db/patches', 'node_modules/postgres'])
    await cp(join(root, path), join(folder, path), { recursive: true, dereference: true })
  execFileSync(
    process.execPath,
    [
      join(dirname(resolve('patch-package/package.json')), 'index.js'),
      '--patch-dir',
      'db/patches',
      '--reverse',
    ],
    { cwd: folder, stdio: 'pipe' },
  )
  const entry = pathToFileURL(join(folder, 'node_modules/postgres/src/index.js')).href
  return {
    entry,
    load: async () => ((await import(/* @vite-ignore */ entry)) as { default: typeof postgres }).default,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
