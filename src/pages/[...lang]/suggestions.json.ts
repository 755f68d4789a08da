import type { APIRoute } from 'astro'
import { suggestions } from '../../directory/directory.ts'
import { to } from '../../text/languages.ts'

/** What the search box can suggest, in the language of the address. The same for everybody, so it may be kept a while. */
export const GET: APIRoute = async ({ locals: { language } }) => {
  const all = await suggestions(language)
  return Response.json(
    all.map((one) => ({ ...one, href: to(language, one.href) })),
    { headers: { 'Cache-Control': 'public, max-age=600' } },
  )
}
