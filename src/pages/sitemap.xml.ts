import type { APIRoute } from 'astro'
import { config } from '../config.ts'
import { addressesOfAll } from '../directory/directory.ts'
import { languages, to } from '../text/languages.ts'

/** Pages that are always there; those of the directory follow. */
const STEADY = ['/', '/needs', '/about', '/privacy', '/accessibility', '/cookies']
/** Sitemaps may hold 50,000 addresses (sitemaps.org). */
const MOST = 50_000

/** Every page that search engines may show, in each language. */
export const GET: APIRoute = async () => {
  const { origin, languages: spoken } = config()
  const shown = languages.filter(({ code }) => spoken.includes(code) && code !== 'en-XB')
  const listed = await addressesOfAll()
  const addresses = [
    ...STEADY.map((path) => ({ path, lastModified: null })),
    ...listed.filter(({ path }) => !STEADY.includes(path)),
  ]
  const entries = addresses
    .flatMap(({ path, lastModified }) =>
      shown.map(({ code }) => {
        const changed = lastModified ? `<lastmod>${lastModified.toISOString().slice(0, 10)}</lastmod>` : ''
        return `<url><loc>${escaped(origin + to(code, path))}</loc>${changed}</url>`
      }),
    )
    .slice(0, MOST)
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
