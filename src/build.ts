import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What the build is made from; what db/ holds beside code (migrations, data) is read when the site runs. */
const sources = ['src', 'public', 'db', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json']

/** Where the build is, or belongs. */
export const distFolder = (): string => join(root, process.env['OUT_DIR'] ?? 'dist')

/** Builds the site unless the build there is already made from these sources. Throws when the build fails. */
export function build(): void {
  const stamp = join(distFolder(), 'built-from')
  const wanted = digestOf(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const cli = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs')
  const { status } = spawnSync(process.execPath, [cli, 'build', '--root', root], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) throw new Error('The site could not be built: the lines above say why.')
  writeFileSync(stamp, wanted)
}

function digestOf(paths: string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesIn))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!/^(src|public|db)$/.test(path)) return [path]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
}
