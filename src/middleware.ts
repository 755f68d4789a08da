import { defineMiddleware } from 'astro:middleware'
import { isReadableForm } from './actions/readable.ts'
import { config } from './config.ts'
import { keptPages, thePlace } from './directory/directory.ts'
import { householdCookie, householdCookieAttributes, openHousehold } from './directory/household-cookie.ts'
import { troublePage, troublePolicy } from './plain-pages.ts'
import { languageOf, languages, readAddress } from './text/languages.ts'
import { textFor } from './text/text.ts'

/** The tree of pages: one address in every language. All else (health, downloads, sitemap) is for machines. */
const PAGES = '/[...lang]'
const ERRORS = ['/404', '/500']

/** Pages that are the same for everybody who has said nothing, and that many people read. */
const ALIKE = ['', '/service/[slug]', '/organisation/[slug]', '/need/[code]'].map((page) => PAGES + page)

/** Says itself, by `isAlike`, whether its answer is one. */
const FIND = `${PAGES}/find`

/**
 * Before every page: its language, from the address; the place; and for whom help is looked for, from the sealed
 * cookie. An unknown language is no page. A page that knows of a household is kept by no browser and no proxy,
 * and never here.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { locals, routePattern, params, request, url, cookies } = context
  const { languages: spoken } = config()
  const isError = ERRORS.includes(routePattern)
  const isPage = isError || routePattern === PAGES || routePattern.startsWith(`${PAGES}/`)

  locals.spoken = languages.filter(({ code }) => spoken.includes(code))
  Object.assign(locals, readAddress(url.pathname, spoken))
  locals.text = textFor(locals.language)
  locals.household = null
  // Actions are sent to pages, as forms; the address that Astro gives them besides is not used.
  if (routePattern.startsWith('/_actions')) return new Response(null, { status: 404 })
  if (!isPage) return next()
  if (!isError && languageOf(params.lang, spoken) === null) return new Response(null, { status: 404 })

  const isPosted = request.method === 'POST' && !isError
  if (isPosted && !(await isReadableForm(request, url))) return unreadable(url.pathname, locals.requestId)

  locals.place = await thePlace()
  const sealed = cookies.get(householdCookie)?.value
  if (sealed !== undefined) {
    locals.household = openHousehold(sealed)
    if (!locals.household) cookies.delete(householdCookie, householdCookieAttributes)
  }

  locals.isAlike = ALIKE.includes(routePattern) && !url.search
  const isForAnybody =
    (locals.isAlike || routePattern === FIND) && sealed === undefined && request.method === 'GET'
  const pages = isForAnybody ? await keptPages() : undefined
  const kept = pages?.get(url.href)
  if (kept) return new Response(kept.body, { headers: kept.headers })

  const response = await next()
  response.headers.append('Vary', 'Cookie')
  const mayBeKept = response.status === 200 && !sealed && !response.headers.has('Cache-Control')
  if (mayBeKept) response.headers.set('Cache-Control', 'private, no-cache')
  else if (sealed) response.headers.set('Cache-Control', 'no-store')
  if (!pages || !locals.isAlike || response.status !== 200) return response
  const body = await response.text()
  const headers = [...response.headers]
  pages.set(url.href, { body, headers })
  return new Response(body, { headers })
})

const unreadable = (pathname: string, requestId: string) =>
  new Response(troublePage(400, pathname, requestId), {
    status: 400,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': troublePolicy },
  })
