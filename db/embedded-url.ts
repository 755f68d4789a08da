import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the embedded database of a data folder says how to reach it while it runs: {@link embeddedUrl}. */
export const runningFile = (dataDir: string) => join(dataDir, 'postgres', 'running')

/**
 * The address, password included, of the embedded database that runs in this data folder now; undefined when none does.
 * Only its owner can read the file, so a script beside a running site must run as the same user.
 */
export function embeddedUrl(dataDir: string): string | undefined {
  try {
    return readFileSync(runningFile(dataDir), 'utf8').trim() || undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
