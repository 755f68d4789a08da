import type { APIRoute } from 'astro'
import { config } from '../config.ts'
import { thePlace } from '../directory/directory.ts'

/**
 * What search engines may look at: everything but searches and what only makes sense to a person on the site. A
 * demonstration is left out altogether: nobody in need should find made-up help.
 */
export const GET: APIRoute = async () => {
  const { demonstration } = await thePlace()
  const rules = demonstration
    ? ['# A demonstration: the help listed here is made up.', 'User-agent: *', 'Disallow: /']
    : ['User-agent: *', 'Disallow: /*find?', 'Disallow: /*who', 'Disallow: /*leave']
  const body = [...rules, '', `Sitemap: ${config().origin}/sitemap.xml`, ''].join('\n')
  return new Response(body, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
