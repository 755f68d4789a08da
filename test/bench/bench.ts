import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import autocannon from 'autocannon'
import { startEmbedded } from '../../db/embedded.ts'
import { build } from '../../src/build.ts'
import { makePlace } from './made-place.ts'
import { type Running, runBare, runSite, runFresh } from './running.ts'

/**
 * Speed, as ratios measured in one run, so that they mean the same on a slow machine and a fast one.
 * Prints each figure beside its target and ends with 1 when one is missed. `-- --small` leaves out the large place.
 */
const connections = 20
const seconds = Number(process.env['BENCH_SECONDS'] ?? 10)
const large = process.argv.includes('--small') ? 0 : 100_000

const searches = [
  'q=debt+advice',
  'q=food+bank&postcode=WN7+1AB',
  'q=nothing+in+for+tea',
  'q=he+wont+get+out+of+bed&postcode=leigh',
  'q=baby+group+tyldesley',
  'q=domestic+abuse',
  'q=lonely&postcode=WN2',
  'q=youth+club+atherton',
  'need=benefits&postcode=WN5+9XX',
  'q=bereavment',
  'q=my+mum+keeps+forgetting+things&given=home_visit',
  'q=free+furniture&cost=free',
  'q=PIP+form&taking=yes',
  'q=carers+support&sort=nearest&postcode=Standish',
  'q=learn+english&page=2',
].map((query) => `/find?${query}`)

type Load = { perSecond: number; p50: number; p99: number; bytes: number; failed: number }

let asked = 0
/** The same search with a word that nobody used before, so that no answer kept in memory serves. */
function unheardOf(path: string): string {
  const word = `zq${asked++}x`
  return path.includes('q=') ? path.replace('q=', `q=${word}+`) : `${path}&q=${word}`
}

/** `unheard`: every request has a word that nobody used before, so that no answer kept in memory serves. */
async function load(url: string, paths: string[], unheard = false): Promise<Load> {
  const requests = paths.map((path) => ({
    method: 'GET' as const,
    path,
    headers: { 'accept-encoding': 'gzip' },
    setupRequest: (request: autocannon.Request) => ({
      ...request,
      path: unheard ? unheardOf(path ?? '/') : (path ?? '/'),
    }),
  }))
  await autocannon({ url, requests, connections: 4, duration: 3 })
  const result = await autocannon({ url, requests, connections, duration: seconds })
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: result.throughput.total / Math.max(1, result.requests.total),
    failed: result.non2xx + result.errors,
  }
}

/** Median milliseconds of one search after another, each asked for the first time: what one person waits. */
async function alone(url: string, paths: string[]): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 6; round++)
    for (const path of paths) {
      const began = performance.now()
      await (await fetch(url + unheardOf(path))).text()
      if (round > 0) times.push(performance.now() - began)
    }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

/** How many rows a bare page needs to be as large as the mean of these pages, before compression. */
async function rowsFor(site: string, paths: string[], bare: string): Promise<number> {
  const size = async (url: string) => (await (await fetch(url)).text()).length
  const sizes = await Promise.all(paths.map((path) => size(site + path)))
  const wanted = sizes.reduce((sum, each) => sum + each, 0) / sizes.length
  const [few, many] = [await size(`${bare}/?rows=10`), await size(`${bare}/?rows=110`)]
  return Math.max(1, Math.round(10 + (wanted - few) / ((many - few) / 100)))
}

/** A figure that has no target. */
const tell = (what: string, value: number) =>
  process.stdout.write(`       ${what.padEnd(62)} ${value.toFixed(2).padStart(8)}\n`)

const missed: string[] = []
function say(what: string, value: number, target: string, ok: boolean): void {
  process.stdout.write(
    `${ok ? 'met   ' : 'MISSED'} ${what.padEnd(62)} ${value.toFixed(2).padStart(8)}   ${target}\n`,
  )
  if (!ok) missed.push(what)
}

const folder = await mkdtemp(join(tmpdir(), 'open-door-bench-'))
const running: Running[] = []
build()
const database = await startEmbedded(join(folder, 'database'))
try {
  const bareDist = buildBare(join(folder, 'bare'))
  const small = await makePlace(database.url, 3_000)
  const site = await runSite(small.url)
  const bare = await runBare(bareDist)
  running.push(site, bare)

  const sameSize = `/?rows=${await rowsFor(site.url, searches, bare.url)}`
  const barePage = await load(bare.url, [sameSize])
  const searchPage = await load(site.url, searches)
  say(
    'search page at 3,000 services, of a bare page’s throughput',
    searchPage.perSecond / barePage.perSecond,
    'at least 0.35',
    searchPage.perSecond / barePage.perSecond >= 0.35,
  )
  const unheard = await load(site.url, searches, true)
  tell('the same, each search asked for the first time', unheard.perSecond / barePage.perSecond)
  say(
    'p99 of the search page, in p50s, at 20 connections',
    searchPage.p99 / searchPage.p50,
    'under 10',
    searchPage.p99 / searchPage.p50 < 10,
  )
  say('answers other than 200', searchPage.failed, 'none', searchPage.failed === 0)
  say('search page, compressed, kB', searchPage.bytes / 1024, 'under 60', searchPage.bytes / 1024 < 60)

  const services = Array.from({ length: 40 }, (_, at) => `/service/service-${at * 70}`)
  const sameAsService = `/?rows=${await rowsFor(site.url, services, bare.url)}`
  const bareService = await load(bare.url, [sameAsService])
  const servicePage = await load(site.url, services)
  say(
    'service page, of a bare page’s throughput',
    servicePage.perSecond / bareService.perSecond,
    'at least 0.6',
    servicePage.perSecond / bareService.perSecond >= 0.6,
  )

  if (large > 0) {
    const atSmall = await alone(site.url, searches)
    await site.stop()
    const big = await makePlace(database.url, large)
    const bigSite = await runSite(big.url)
    running.push(bigSite)
    const atLarge = await alone(bigSite.url, searches)
    say(
      `search at 100,000 services, in medians at 3,000 (${atSmall.toFixed(1)} ms)`,
      atLarge / atSmall,
      'under 5',
      atLarge / atSmall < 5,
    )
  }
  for (const each of running) await each.stop()

  const first = await runFresh(join(folder, 'fresh'))
  await first.stop()
  const later = await runFresh(join(folder, 'fresh'))
  await later.stop()
  say('start from nothing, demonstration filled, seconds', first.seconds, 'under 20', first.seconds < 20)
  say('a later start, seconds', later.seconds, 'under 4', later.seconds < 4)
} finally {
  for (const each of running) await each.stop()
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}
process.exit(missed.length > 0 ? 1 : 0)

/** Builds the bare page with the same Astro. It is copied beside the project's packages for that. */
function buildBare(out: string): string {
  const root = join(import.meta.dirname, 'bare')
  const cli = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs')
  const { status, stderr } = spawnSync(process.execPath, [cli, 'build', '--root', root], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) throw new Error(`The bare page could not be built: ${stderr}`)
  // What the build left external is found from where it is run.
  cpSync(out, join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'open-door-bare'), {
    recursive: true,
  })
  return join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'open-door-bare')
}
