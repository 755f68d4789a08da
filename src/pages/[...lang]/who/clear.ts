import type { APIRoute } from 'astro'
import { localPath } from '../../../actions/way-back.ts'
import { householdCookie, householdCookieAttributes } from '../../../directory/household-cookie.ts'
import { to } from '../../../text/languages.ts'

/** Forgets for whom help was looked for, and goes back to the page where that was asked. */
export const POST: APIRoute = async ({ request, cookies, locals, redirect }) => {
  const back = (await request.formData()).get('back')
  cookies.delete(householdCookie, householdCookieAttributes)
  return redirect(localPath(typeof back === 'string' ? back : null) ?? to(locals.language, '/'), 303)
}

/** Opened as a page there is nothing to see; a link forgets nothing. */
export const GET: APIRoute = ({ locals, redirect }) => redirect(to(locals.language, '/who'), 303)
