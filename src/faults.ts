import { defineMiddleware } from 'astro:middleware'
import { isDatabaseAway } from '../db/client.ts'
import { logFault } from './log.ts'

/**
 * Around every page and every other middleware (astro.config.mjs puts it first): what they throw is logged without
 * its message and answered with 503 while the database is away, else 500. The words come from 500.astro or server.ts.
 */
export const onRequest = defineMiddleware(async ({ locals, url, request }, next) => {
  try {
    return await next()
  } catch (fault) {
    const facts = { requestId: locals.requestId, route: url.pathname, method: request.method }
    if (isDatabaseAway(fault)) {
      logFault(fault, facts, 'warn')
      return new Response(null, { status: 503, headers: { 'Retry-After': '5' } })
    }
    logFault(fault, facts)
    return new Response(null, { status: 500 })
  }
})
