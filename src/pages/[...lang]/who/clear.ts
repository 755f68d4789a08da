import type { APIRoute } from 'astro'
import { config } from '../../../config.ts'
import { householdCookieAttributes, householdCookieName } from '../../../directory/household-cookie.ts'
import { to } from '../../../text/languages.ts'

/** Forgets for whom help was looked for, and goes back to the page where that was asked. */
export const POST: APIRoute = async ({ request, cookies, locals, redirect }) => {
  const { origin } = config()
  const typed = (await request.formData()).get('back')
  cookies.delete(householdCookieName(origin), householdCookieAttributes(origin))
  return redirect(pageHere(typed, origin) ?? to(locals.language, '/'), 303)
}

/** Opened as a page: nothing to see, and nothing is forgotten by a link. */
export const GET: APIRoute = ({ locals, redirect }) => redirect(to(locals.language, '/who'), 303)

/** The path and query of an address on this site; null for any other, so that nobody is sent elsewhere. */
function pageHere(typed: unknown, origin: string): string | null {
  if (typeof typed !== 'string' || !typed.startsWith('/') || !URL.canParse(typed, origin)) return null
  const url = new URL(typed, origin)
  return url.origin === origin ? url.pathname.replace(/^\/{2,}/, '/') + url.search : null
}
