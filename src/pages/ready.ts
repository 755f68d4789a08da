import type { APIRoute } from 'astro'
import { isMigrated } from '../../db/migrate.ts'
import { logFault } from '../log.ts'

/** Whether the site can do its work: the database answers and has every migration. For whoever watches the site. */
export const GET: APIRoute = async ({ locals }) => {
  const isReady = await isMigrated().catch((fault: unknown) => {
    logFault(fault, { requestId: locals.requestId, route: '/ready' }, 'warn')
    return false
  })
  return isReady
    ? new Response('ready\n')
    : new Response('not ready\n', { status: 503, headers: { 'Retry-After': '5' } })
}
