import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

type Holder = { pid: number; since: string }

/**
 * Holds a data folder for this process; the answer lets it go. What a dead process left is taken over.
 * Throws one sentence, with what to do, while another process lives that holds it.
 */
export async function hold(file: string, dataDir: string): Promise<() => void> {
  const me: Holder = { pid: process.pid, since: startOf(process.pid) }
  for (let tried = 0; tried < 5; tried++) {
    try {
      writeFileSync(file, JSON.stringify(me), { flag: 'wx', mode: 0o600 })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = read(file)
    if (holder && isAlive(holder.pid) && startOf(holder.pid) === holder.since)
      throw new Error(
        `Open Door is already running with the data in ${dataDir} (process ${holder.pid}): ` +
          'stop it first, or give this one another DATA_DIR and another PORT.',
      )
    takeAway(file)
  }
  throw new Error(`The lock ${file} keeps changing hands: try again.`)
}

/** Whether a process of this number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Renamed before it is removed, so that of two who find the same stale lock only one takes it away. */
function takeAway(file: string): void {
  try {
    const mine = `${file}.${process.pid}`
    renameSync(file, mine)
    rmSync(mine)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

/** When a process began, where the system tells (Linux), since numbers are used again: field 22 of proc(5) stat. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
