import { createWriteStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import cliProgress from 'cli-progress'
import { sql } from 'drizzle-orm'
import { config } from '../src/config.ts'
import { type Database, isDatabaseAway, openDatabase } from './client.ts'
import { embeddedUrl } from './embedded-url.ts'
import { type BadRow, type Counts, importPostcodes, tryPostcodes, type Watching } from './postcode-import.ts'

/** npm run import:postcodes: what it takes, and what it answers (0 done, 1 could not, 2 asked wrongly). */
const help = `Puts postcodes into the directory, from the ONS Postcode Directory or Code-Point Open.

  npm run import:postcodes -- FILE...      CSV, gzipped or not; a folder stands for the CSV files in it

  --replace     forget the postcodes that are in none of the files
  --dry-run     read and count, change nothing
  --bad FILE    write every bad row there, with its line number and what is wrong
  --help        this

The site may go on running: it reads the old postcodes until the new ones are all there.
`

const SHOWN = 20

async function main(given: string[]): Promise<number> {
  const asked = read(given)
  if (typeof asked === 'string') {
    console.error(`${asked}\n\n${help}`)
    return 2
  }
  if (asked.help) {
    console.log(help)
    return 0
  }
  const started = performance.now()
  const bad = badRows(asked.bad)
  try {
    const files = await filesOf(asked.paths)
    const progress = progressOf(await bytesOf(files))
    const watching: Watching = { onBytes: progress.read, onStep: progress.step, onBad: bad.note }
    const done = asked.dryRun
      ? await tryPostcodes(files, watching).finally(progress.stop)
      : await withDatabase((database) =>
          importPostcodes(database, files, { ...watching, replace: asked.replace }).finally(progress.stop),
        )
    report(done, (performance.now() - started) / 1000)
    return 0
  } catch (error) {
    console.error(sentenceOf(error))
    return 1
  } finally {
    await bad.close()
  }
}

function read(given: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        replace: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        bad: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    const { replace, help, bad } = values
    if (!help && positionals.length === 0) return 'Name the file of postcodes.'
    return { paths: positionals, replace, help, bad, dryRun: values['dry-run'] }
  } catch (error) {
    return (error as Error).message
  }
}

async function filesOf(paths: string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      files.push(path)
      continue
    }
    const inside = (await readdir(path)).filter((name) => /\.csv(\.gz)?$/i.test(name)).sort()
    if (!inside.length) throw new Error(`${path} has no CSV file in it.`)
    files.push(...inside.map((name) => join(path, name)))
  }
  return files
}

async function bytesOf(files: string[]): Promise<number> {
  const sizes = await Promise.all(files.map((file) => stat(file)))
  return sizes.reduce((sum, { size }) => sum + size, 0)
}

/** The first bad rows are listed, all are written to the file that was asked for. */
function badRows(path: string | undefined) {
  const file = path === undefined ? undefined : createWriteStream(path)
  let failed: Error | undefined
  file?.on('error', (error) => (failed = error))
  file?.write('file,line,because,row\n')
  const first: BadRow[] = []
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  return {
    note: (bad: BadRow) => {
      if (failed) throw failed
      if (first.length < SHOWN) first.push(bad)
      file?.write(
        `${[quoted(bad.file), bad.line, quoted(bad.because), quoted(bad.text.trimEnd())].join(',')}\n`,
      )
    },
    close: async () => {
      if (first.length) console.log(`\nThe first bad rows:`)
      for (const { file, line, because } of first) console.log(`  ${file} line ${line}: ${because}`)
      if (!file) return
      file.end()
      await finished(file).catch(() => console.error(`The bad rows could not be written to ${path}.`))
    },
  }
}

const steps = {
  reading: 'Reading',
  merging: 'Putting in order',
  areas: 'Working out sectors and districts',
  swapping: 'Making them current',
}

/** A bar on a terminal; elsewhere a line for each tenth and each step. */
function progressOf(total: number) {
  const bar = process.stdout.isTTY
    ? new cliProgress.SingleBar({
        format: '{bar} {percentage}% {step}',
        clearOnComplete: false,
        hideCursor: true,
      })
    : undefined
  bar?.start(total, 0, { step: steps.reading })
  let bytes = 0
  let tenths = 0
  return {
    read: (more: number) => {
      bytes += more
      bar?.update(bytes)
      const now = Math.floor((bytes / total) * 10)
      if (bar || now === tenths) return
      tenths = now
      console.log(`${steps.reading}: ${now * 10}%`)
    },
    step: (step: keyof typeof steps) => {
      bar?.update({ step: steps[step] })
      if (!bar && step !== 'reading') console.log(steps[step])
    },
    stop: () => bar?.stop(),
  }
}

/** DATABASE_URL, the embedded database of a running site, or that database started for as long as this takes. */
async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const { databaseUrl, dataDir } = config()
  const running = databaseUrl ?? embeddedUrl(dataDir)
  if (running) {
    const database = openDatabase(running, { max: 1, patient: true })
    try {
      if (databaseUrl || (await answers(database))) {
        await requireTables(database)
        return await work(database)
      }
    } finally {
      await database.close()
    }
  }
  const [{ startEmbedded }, { migrate }] = await Promise.all([
    import('./embedded.ts'),
    import('./migrate.ts'),
  ])
  const { url, stop } = await startEmbedded(dataDir)
  try {
    await migrate(url)
    const database = openDatabase(url, { max: 1, patient: true })
    return await work(database).finally(database.close)
  } finally {
    await stop()
  }
}

/** False for a site that was killed: the address that it left behind answers no more. */
async function answers({ db }: Database): Promise<boolean> {
  try {
    await db.execute(sql`select 1`)
    return true
  } catch (error) {
    if (isDatabaseAway(error)) return false
    throw error
  }
}

async function requireTables({ db }: Database): Promise<void> {
  const [found] = await db.execute<{ there: boolean }>(
    sql`select to_regclass('postcodes') is not null and to_regclass('postcode_areas') is not null as there`,
  )
  if (!found?.there) throw new Error('The database has no tables yet: start the site once, then import.')
}

function report(
  done: Counts & { postcodes?: number; sectors?: number; districts?: number },
  seconds: number,
) {
  const n = (count = 0) => count.toLocaleString('en-GB')
  console.log(
    `${n(done.rows)} rows in ${seconds.toFixed(1)} s (${n(Math.round(done.rows / seconds))} a second): ` +
      `${n(done.good)} good (${n(done.terminated)} of them no longer in use), ` +
      `${n(done.noPosition)} without a position, ${n(done.bad)} bad.`,
  )
  if (done.postcodes === undefined) return console.log('Nothing was changed.')
  console.log(
    `The directory now knows ${n(done.postcodes)} postcodes. ` +
      `${n(done.sectors)} sectors and ${n(done.districts)} districts were worked out.`,
  )
}

/** What went wrong, without the rows that PostgreSQL may quote. */
function sentenceOf(error: unknown): string {
  if (isDatabaseAway(error)) return 'The database did not answer, or had no room. Nothing was changed.'
  const { code, path, cause, message } = error as NodeJS.ErrnoException & { path?: string }
  if (code === 'ENOENT' && path) return `There is no file ${path}.`
  if (code?.startsWith('Z_')) return 'A gzipped file is damaged or cut short. Nothing was changed.'
  const refused = (cause as { code?: string } | undefined)?.code
  return refused ? `The database refused (${refused}). Nothing was changed.` : message
}

/** Stopped by hand, it takes down a database that it started itself. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

process.exitCode = await main(process.argv.slice(2))
