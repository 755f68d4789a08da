import type { APIRoute } from 'astro'
import { householdCookie, householdCookieAttributes } from '../../directory/household-cookie.ts'

/** A page that nobody minds being seen on, the one that GOV.UK's own component leads to. */
const ELSEWHERE = 'https://www.bbc.co.uk/weather'

/**
 * Exit this page. Forgets what this browser was told and leads to a neutral site; since the way there is this answer
 * and not the page itself, going back shows nothing that was kept. A plain link may do it: all that it can lose is
 * the person's own answers to "Who is it for?", and it must work with one press, with no script and from any page.
 */
export const GET: APIRoute = ({ cookies }) => {
  cookies.delete(householdCookie, householdCookieAttributes)
  return new Response(null, {
    status: 303,
    headers: {
      Location: ELSEWHERE,
      'Clear-Site-Data': '"cookies", "storage"',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    },
  })
}

export const POST = GET
