import { pino, type Logger } from 'pino'
import { config } from './config.ts'

/**
 * What a log line may hold, and nothing else: no query, body, cookie or message, since those can quote a family.
 * README.md lists the same fields.
 */
export type Facts = {
  requestId?: string | undefined
  /** A path without its query; none for an address that nothing is at, since people type names there too. */
  route?: string | undefined
  method?: string | undefined
  status?: number | undefined
  ms?: number | undefined
  count?: number | undefined
  port?: number | undefined
}

/** What a fault may say about itself. Its message is left out: a database error's quotes rows and parameters. */
export type Fault = { name: string; code?: string; table?: string; constraint?: string; stack: string[] }

const names = ['requestId', 'route', 'method', 'status', 'ms', 'count', 'port'] as const
const LONGEST_ROUTE = 200
/** Lines that wait when nobody reads the log; past this they are dropped and the site goes on. */
const WAITING_BYTES = 8 * 1024 * 1024

/** The built site and the start command are two copies of this file in one process; they share one log. */
const shared = globalThis as { openDoorLog?: { logger: Logger; flush: () => void } | undefined }

function theLog() {
  if (!shared.openDoorLog) {
    const out = pino.destination({ dest: 1, sync: false, maxLength: WAITING_BYTES })
    const logger = pino(
      {
        level: config().logLevel,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (level) => ({ level }) },
      },
      out,
    )
    const flush = () => {
      try {
        out.flushSync()
      } catch {
        // Nobody reads: there is nowhere left to say so.
      }
    }
    out.on('error', () => {})
    shared.openDoorLog = { logger, flush }
  }
  return shared.openDoorLog
}

export type Level = 'error' | 'warn' | 'info' | 'debug'

/** Writes one line. `event` is a fixed text of our own, never made from what came in. */
export function log(level: Level, event: string, facts: Facts = {}): void {
  theLog().logger[level](allowed(facts), event)
}

/** Writes what went wrong without the values in it. */
export function logFault(fault: unknown, facts: Facts = {}, level: Level = 'error'): void {
  theLog().logger[level]({ ...allowed(facts), fault: describe(fault) }, 'fault')
}

/** Writes what waits, for just before the process ends. */
export function flushLog(): void {
  shared.openDoorLog?.flush()
}

function allowed(facts: Facts): Facts {
  const kept = Object.fromEntries(
    names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  )
  return facts.route ? { ...kept, route: facts.route.slice(0, LONGEST_ROUTE) } : kept
}

/** The first error in the chain of causes that carries a code tells most: drizzle wraps the driver's. */
export function describe(fault: unknown): Fault {
  const chain: Error[] = []
  for (let one = fault; one instanceof Error && chain.length < 5; one = one.cause) chain.push(one)
  const coded = (chain.find((one) => 'code' in one) ?? chain[0]) as
    (Error & Record<string, unknown>) | undefined
  const word = (value: unknown) => (typeof value === 'string' && /^\w{1,64}$/.test(value) ? value : undefined)
  const facts = {
    code: word(coded?.['code']),
    table: word(coded?.['table_name']),
    constraint: word(coded?.['constraint_name']),
  }
  return {
    name: word(coded?.name) ?? typeof fault,
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value)),
    stack: chain.flatMap((one) => framesOf(one.stack ?? '')).slice(0, 30),
  }
}

/** The places in a stack, without the message above them, which may run over several lines. */
export function framesOf(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at .*(:\d+:\d+\)?|\(native\)|<anonymous>\)?)$/.test(line))
    .map((line) => line.trim().replace(/\?[^:)]*/g, ''))
}
