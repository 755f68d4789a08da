import { AsyncLocalStorage } from 'node:async_hooks'
import { framesOf, log, logFault } from './log.ts'

const asking = new AsyncLocalStorage<string>()

/** Runs `work`; what it prints is logged with this request id. */
export const within = (requestId: string, work: () => void) => asking.run(requestId, work)

/**
 * Astro and libraries print whole addresses and messages, which can quote what people typed. From here on the
 * console keeps only that something was printed, at which level, and the places in the code that it names.
 */
export function quietConsole(): void {
  const levels = {
    error: 'error',
    warn: 'warn',
    info: 'info',
    log: 'info',
    debug: 'debug',
    trace: 'debug',
  } as const
  for (const [method, level] of Object.entries(levels))
    console[method as keyof typeof levels] = (...printed: unknown[]) => {
      const facts = { requestId: asking.getStore() }
      const stack = printed.map((one) => (one instanceof Error ? one.stack : String(one))).join('\n')
      if (framesOf(stack).length === 0) return log(level, 'console', facts)
      const fault = printed.find((one) => one instanceof Error) ?? Object.assign(new Error(), { stack })
      logFault(fault, facts, level)
    }
}
