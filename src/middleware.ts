import { defineMiddleware } from 'astro:middleware'
import { config } from './config.ts'
import { thePlace } from './directory/directory.ts'
import { householdCookie, householdCookieAttributes, openHousehold } from './directory/household-cookie.ts'
import { languageOf, languages, readAddress } from './text/languages.ts'
import { textFor } from './text/text.ts'

/** The tree of pages: one address in every language. All else (health, downloads, sitemap) is for machines. */
const PAGES = '/[...lang]'
const ERRORS = ['/404', '/500']

/**
 * Before every page: its language, from the address; the place; and for whom help is looked for, from the sealed
 * cookie. An unknown language is no page. A page that knows of a household is kept by no browser and no proxy.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { locals, routePattern, params, url, cookies } = context
  const { languages: spoken } = config()
  const isError = ERRORS.includes(routePattern)
  const isPage = isError || routePattern === PAGES || routePattern.startsWith(`${PAGES}/`)

  locals.spoken = languages.filter(({ code }) => spoken.includes(code))
  Object.assign(locals, readAddress(url.pathname, spoken))
  locals.text = textFor(locals.language)
  locals.household = null
  if (!isPage) return next()
  if (!isError && languageOf(params.lang, spoken) === null) return new Response(null, { status: 404 })

  locals.place = await thePlace()
  const sealed = cookies.get(householdCookie)?.value
  if (sealed !== undefined) {
    locals.household = openHousehold(sealed)
    if (!locals.household) cookies.delete(householdCookie, householdCookieAttributes)
  }

  const response = await next()
  response.headers.append('Vary', 'Cookie')
  const mayBeKept = response.status === 200 && !sealed && !response.headers.has('Cache-Control')
  if (mayBeKept) response.headers.set('Cache-Control', 'private, no-cache')
  else if (sealed) response.headers.set('Cache-Control', 'no-store')
  return response
})
