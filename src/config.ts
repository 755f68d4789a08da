import { resolve } from 'node:path'
import * as z from 'zod'
import { languageCodes, type Language } from './text/languages.ts'

/** Every setting: its name, what it is when unset, and what it does. README.md is held to this list by a test. */
export const settings = [
  { name: 'PORT', default: '4321', does: 'The port that the site listens on.' },
  {
    name: 'HOST',
    default: '127.0.0.1',
    does: 'The address that the site listens on; 0.0.0.0 for every network.',
  },
  {
    name: 'ORIGIN',
    default: 'http://localhost:PORT',
    does: 'The address that people type, with no path. Links are built from it, and requests for another host are refused.',
  },
  {
    name: 'DATA_DIR',
    default: '.data',
    does: 'The folder for what the site keeps itself: its own database and its sealing keys.',
  },
  {
    name: 'DATABASE_URL',
    default: '',
    does: 'A PostgreSQL server, 15 or newer (postgres://user:password@host/database). Unset: a database of its own in DATA_DIR.',
  },
  { name: 'DEMO', default: 'on', does: 'off: start with an empty place instead of the demonstration.' },
  {
    name: 'SEALING_KEYS',
    default: '',
    does: 'The keys that seal what families say: id:base64 of 32 bytes, newest first, with commas between. Unset: a key file is made in DATA_DIR.',
  },
  {
    name: 'LOG_LEVEL',
    default: 'info',
    does: 'The least urgent lines to log: fatal, error, warn, info, debug or silent.',
  },
  {
    name: 'LANGUAGES',
    default: 'en,pl',
    does: 'The languages of the pages, with commas between: en (always), pl, and en-XB to try right-to-left.',
  },
  {
    name: 'TRUSTED_PROXIES',
    default: '0',
    does: 'How many proxies of your own stand in front; 0 when people reach the site directly.',
  },
] as const

export type SettingName = (typeof settings)[number]['name']

/** A sealing key by its name. The first one seals; all of them open. */
export type SealingKey = { id: string; key: Buffer }

export type Config = {
  port: number
  host: string
  /** Scheme, host and port, with no slash at the end. */
  origin: string
  /** Lower-case `Host` headers that are answered; all others get 421. */
  hosts: string[]
  /** Absolute. */
  dataDir: string
  /** Undefined: the embedded database in `dataDir`. */
  databaseUrl: string | undefined
  demo: boolean
  /** Undefined: the key file in `dataDir`. */
  sealingKeys: SealingKey[] | undefined
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
  /** Codes of src/text/languages.ts, English among them. */
  languages: Language[]
  trustedProxies: number
}

const wholeNumber = (from: number, to: number, error: string) =>
  z
    .string({ error })
    .regex(/^\d{1,5}$/, error)
    .transform(Number)
    .refine((number) => number >= from && number <= to, error)

const sealingKey = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/

const shape = z.object({
  PORT: wholeNumber(1, 65_535, 'must be a whole number from 1 to 65535').default(4321),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'must be an address or a host name')
    .default('127.0.0.1'),
  ORIGIN: z.string().refine(isOrigin, 'must be http:// or https:// and a host, with no path').optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, 'must be like postgres://user:password@host:5432/database')
    .optional(),
  DEMO: z.enum(['on', 'off'], 'must be on or off').default('on'),
  SEALING_KEYS: z
    .string()
    .transform((list) => list.split(',').map((one) => sealingKey.exec(one.trim())))
    .refine((keys) => keys.every(Boolean), 'must be id:base64 of 32 bytes, with commas between keys')
    .transform((keys) => keys.map((key) => ({ id: key![1]!, key: Buffer.from(key![2]!, 'base64') })))
    .refine((keys) => new Set(keys.map((key) => key.id)).size === keys.length, 'must not name a key twice')
    .optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'must be fatal, error, warn, info, debug or silent',
    )
    .default('info'),
  LANGUAGES: z
    .string()
    .transform((list) => ['en', ...list.split(',').map((code) => code.trim())])
    .pipe(z.array(z.enum(languageCodes, 'must be en, pl or en-XB, with commas between')))
    .transform((codes) => [...new Set(codes)])
    .default(['en', 'pl']),
  TRUSTED_PROXIES: wholeNumber(0, 10, 'must be a whole number from 0 to 10').default(0),
})

/**
 * The settings as the site uses them. An empty value counts as unset.
 * Throws an Error whose message is one sentence that names the first wrong setting and never quotes its value.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(settings.map(({ name }) => [name, env[name]?.trim() || undefined]))
  const read = shape.safeParse(given)
  if (!read.success) {
    const [wrong] = read.error.issues
    throw new Error(`The setting ${String(wrong?.path[0])} ${wrong?.message}.`)
  }
  const { PORT: port, HOST: host, ...rest } = read.data
  const origin = new URL(rest.ORIGIN ?? `http://localhost:${port}`).origin
  return {
    port,
    host,
    origin,
    hosts: hostsFor(origin, host, port),
    dataDir: resolve(rest.DATA_DIR),
    databaseUrl: rest.DATABASE_URL,
    demo: rest.DEMO === 'on',
    sealingKeys: rest.SEALING_KEYS,
    logLevel: rest.LOG_LEVEL,
    languages: rest.LANGUAGES,
    trustedProxies: rest.TRUSTED_PROXIES,
  }
}

let known: Config | undefined

/** The settings of this process, read from its environment once. Throws as {@link readConfig} does. */
export function config(): Config {
  known ??= readConfig(process.env)
  return known
}

/** A site that only this machine can reach is also called localhost and 127.0.0.1 by whoever set it up. */
function hostsFor(origin: string, host: string, port: number): string[] {
  const hosts = new Set([new URL(origin).host])
  if (['127.0.0.1', 'localhost', '::1'].includes(host))
    for (const name of ['localhost', '127.0.0.1', '[::1]']) hosts.add(`${name}:${port}`)
  return [...hosts]
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, pathname, search, hash, username, password, host } = new URL(value)
  if (!host || search || hash || username || password) return false
  return ['http:', 'https:'].includes(protocol) && pathname === '/'
}

function isPostgresUrl(value: string): boolean {
  return URL.canParse(value) && ['postgres:', 'postgresql:'].includes(new URL(value).protocol)
}
