import { ActionError, type ActionAPIContext } from 'astro:actions'
import { isDatabaseAway } from '../../db/client.ts'
import { logFault } from '../log.ts'

/**
 * Runs a change that anyone may ask for. Every action goes through a gate like this one: a fault is logged with the
 * request's reference and without its values, and never shown. The page that shows the result answers it as a fault.
 */
export function byAnyone<Output>(change: (form: FormData, context: ActionAPIContext) => Promise<Output>) {
  return async (form: FormData, context: ActionAPIContext): Promise<Output> => {
    const { requestId } = context.locals
    try {
      return await change(form, context)
    } catch (fault) {
      const isAway = isDatabaseAway(fault)
      logFault(fault, { requestId }, isAway ? 'warn' : 'error')
      throw new ActionError({
        code: isAway ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR',
        message: requestId,
      })
    }
  }
}
