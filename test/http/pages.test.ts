import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { attribute, linksOf, wordsOf } from '../support/html.ts'
import { aSite } from '../support/site.ts'

const site = aSite()

type Visited = { status: number; type: string; html: string; from: string }
const visited = new Map<string, Visited>()
/** Addresses of searches are without end: filters on filters. So many are looked at, in the order they are met. */
const SEARCHES = 120

/** The addresses on this site that a page leads to, and what it is made of: links, files, translations. */
function ledTo(html: string): string[] {
  const tags = [...html.matchAll(/<(?:a|link|script|img|use|form)\b[^>]*>/g)].map(([tag]) => tag)
  return tags
    .filter((tag) => !/method="post"/.test(tag))
    .flatMap((tag) => ['href', 'src', 'action'].map((name) => attribute(tag, name)))
    .flatMap((href) => {
      if (!href || /^(tel|mailto|data|#)/.test(href)) return []
      const { origin, pathname, search } = new URL(href, site.url)
      return origin === site.url ? [pathname + search] : []
    })
}

async function crawl(): Promise<void> {
  const waiting = ['/', '/pl'].map((path) => ({ path, from: 'the start' }))
  const seen = new Set(waiting.map(({ path }) => path))
  let searches = 0
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const response = await site.get(next.path)
    const type = response.headers.get('content-type') ?? ''
    const html = await response.text()
    visited.set(next.path, { status: response.status, type, html, from: next.from })
    if (!type.startsWith('text/html')) continue
    for (const path of ledTo(html)) {
      if (seen.has(path) || (path.includes('find?') && ++searches > SEARCHES)) continue
      seen.add(path)
      waiting.push({ path, from: next.path })
    }
  }
}

const pages = () => [...visited].filter(([, { type }]) => type.startsWith('text/html'))

describe('all that can be reached from the first page, in both languages', () => {
  beforeAll(crawl, 60_000)

  test('is a whole directory', () => {
    expect(pages().length).toBeGreaterThan(800)
  })

  test('is there: no link leads to a page or file that does not exist', () => {
    const broken = [...visited].filter(
      ([path, { status }]) => status !== (path.endsWith('/leave') ? 303 : 200),
    )
    expect(broken.map(([path, { status, from }]) => ({ path, status, from }))).toEqual([])
  })

  test('leads to parts of pages that are there', () => {
    const lost = pages().flatMap(([from, { html }]) =>
      linksOf(html).flatMap(({ href }) => {
        const [path = '', part] = href.split('#')
        if (!part || !/^(\/|$)/.test(path)) return []
        const target = visited.get(path || from)
        return target && !target.html.includes(` id="${part}"`) ? [{ from, href }] : []
      }),
    )
    expect(lost).toEqual([])
  })

  test('has one first heading on every page', () => {
    const without = pages().filter(([, { html }]) => html.match(/<h1\b/g)?.length !== 1)
    expect(without.map(([path]) => path)).toEqual([])
  })

  test('has a title of its own and a description on every page that search engines may show', () => {
    const titles = new Map<string, string[]>()
    const undescribed: string[] = []
    for (const [path, { html }] of pages()) {
      if (html.includes('content="noindex"') || path.includes('?')) continue
      const title = (attribute(html, 'lang') ?? '') + wordsOf(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '')
      titles.set(title, [...(titles.get(title) ?? []), path])
      if (!/<meta name="description" content="[^"]{15,}"/.test(html)) undescribed.push(path)
    }
    expect(undescribed).toEqual([])
    expect(titles.size).toBeGreaterThan(500)
    expect([...titles].filter(([title, paths]) => !title || paths.length > 1)).toEqual([])
  })

  test('says on every page that it is a demonstration, and whom to ring when it cannot wait', () => {
    for (const [path, { html }] of pages()) {
      const words = wordsOf(html)
      expect(words, path).toMatch(/Demonstration|Demonstracja|Wersja/)
      for (const number of ['999', '111', '116 123', '0808 2000 247'])
        expect(html, path).toContain(`href="tel:${number.replaceAll(' ', '')}"`)
    }
  })

  test('has no id twice on a page', () => {
    const twice = pages().flatMap(([path, { html }]) => {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => ({ path, id }))
    })
    expect(twice).toEqual([])
  })

  test('has no words left over from the making of the site', () => {
    const odd = /\bundefined\b|\bnull\b|\[object|\bNaN\b|\{\{|Lorem|TODO|Invalid Date|\bbfi\b/
    const found = pages().flatMap(([path, { html }]) => {
      const [word] = odd.exec(wordsOf(html)) ?? []
      return word ? [{ path, word }] : []
    })
    expect(found).toEqual([])
  })
})

describe('the sitemap', () => {
  test('lists only pages that answer and that search engines may show, each once', async () => {
    const xml = await (await site.get('/sitemap.xml')).text()
    const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc)
    expect(listed.length).toBeGreaterThan(500)
    expect(new Set(listed).size).toBe(listed.length)
    const wrong: string[] = []
    for (const loc of listed) {
      const path = loc.slice(site.url.length) || '/'
      const known = visited.get(path)
      const html = known?.html ?? (await (await site.get(path)).text())
      const status = known?.status ?? (await site.get(path, { method: 'HEAD' })).status
      const canonical = attribute(/<link rel="canonical"[^>]*>/.exec(html)?.[0] ?? '', 'href')
      if (!loc.startsWith(site.url) || status !== 200 || canonical !== loc) wrong.push(loc)
    }
    expect(wrong).toEqual([])
  }, 40_000)

  test('is named by robots.txt, which keeps a demonstration out of search engines', async () => {
    const robots = await (await site.get('/robots.txt')).text()
    expect(robots).toContain(`Sitemap: ${site.url}/sitemap.xml`)
    expect(robots).toMatch(/^Disallow: \/$/m)
  })
})

describe('weight', () => {
  test('of a first view is small enough for one bar of signal', async () => {
    const html = await (await site.get('/find?q=food')).text()
    const files = [...html.matchAll(/<(?:link rel="(?:stylesheet|preload)"|script )[^>]*>/g)].flatMap(
      ([tag]) => {
        const path = attribute(tag, 'href') ?? attribute(tag, 'src')
        return path ? [path] : []
      },
    )
    let total = gzipSync(html).length
    for (const path of files) {
      const bytes = new Uint8Array(await (await site.get(path)).arrayBuffer())
      total += path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length
    }
    expect(files.length).toBeGreaterThan(2)
    expect(total / 1024).toBeLessThan(130)
  })
})
