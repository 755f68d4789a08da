import { describe, expect, test } from 'vitest'
import { linksOf, wordsOf } from '../support/html.ts'
import { aSite } from '../support/site.ts'

const site = aSite({ env: { LANGUAGES: 'en,pl,en-XB' } })
const page = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await site.get(path, { headers })
  return { answer, html: await answer.text() }
}
const steady = ['/', '/needs', '/about', '/privacy', '/accessibility', '/cookies']

describe('the pages about the site', () => {
  test.each(steady)('%s is there in English, in Polish and from right to left', async (path) => {
    const prefixed = (prefix: string) => (path === '/' ? prefix : prefix + path)
    for (const [address, lang, dir] of [
      [path, 'en-GB', 'ltr'],
      [prefixed('/pl'), 'pl-PL', 'ltr'],
      [prefixed('/en-xb'), 'en-GB', 'rtl'],
    ] as const) {
      const { answer, html } = await page(address)
      expect(answer.status, address).toBe(200)
      expect(html).toContain(`<html lang="${lang}" dir="${dir}"`)
      expect(html.match(/<h1[\s>]/g), address).toHaveLength(1)
    }
  })

  test.each(steady)(
    '%s says that this is a demonstration, whom to ring, and where else it is',
    async (path) => {
      const { html } = await page(path)
      expect(wordsOf(html)).toContain('Demonstration')
      expect(html).toContain('href="tel:999"')
      expect(html).toContain('href="tel:116123"')
      expect(html).toMatch(/<link rel="canonical" href="http[^"]+">/)
      expect(html).toMatch(/hreflang="pl"/)
      expect(html).toMatch(/<meta name="description" content="[^"]{20,}">/)
    },
  )

  test.each(['/', '/pl', '/about', '/pl/about', '/needs'])('no link of %s leads nowhere', async (path) => {
    const { html } = await page(path)
    const inside = [...new Set(linksOf(html).map(({ href }) => href))].filter((href) => href.startsWith('/'))
    const answers = await Promise.all(
      inside.map(async (href) => [href, (await site.get(href)).status] as const),
    )
    expect(inside.length).toBeGreaterThan(8)
    expect(answers.filter(([, status]) => status !== 200)).toEqual([])
  })

  test('what search engines read of the site is right JSON', async () => {
    const { html } = await page('/')
    const structured = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    expect(JSON.parse(structured)).toMatchObject({ '@type': 'WebSite', inLanguage: 'en-GB' })
  })

  test('the sitemap lists every page in each language that people speak', async () => {
    const { answer, html } = await page('/sitemap.xml')
    expect(answer.headers.get('content-type')).toMatch(/xml/)
    const addresses = [...html.matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => new URL(found[1]!).pathname)
    expect(addresses).toEqual(expect.arrayContaining(['/', '/pl', '/about', '/pl/about', '/need/debt']))
    expect(addresses.filter((path) => path.startsWith('/en-xb'))).toEqual([])
    expect(addresses.filter((path) => path.startsWith('/service/')).length).toBeGreaterThan(150)
  })

  test('a demonstration asks search engines to stay away', async () => {
    expect((await page('/robots.txt')).html).toMatch(/^Disallow: \/$/m)
  })
})

describe('what is not there', () => {
  test.each([
    ['/nothing', 'en-GB'],
    ['/xx', 'en-GB'],
    ['/xx/find', 'en-GB'],
    ['/en/about', 'en-GB'],
    ['/pl/xx/find', 'pl-PL'],
    ['/pl/nothing', 'pl-PL'],
    ['/about/more/of/it', 'en-GB'],
  ])('%s is answered with help, in the language of the address', async (path, lang) => {
    const { answer, html } = await page(path)
    expect(answer.status).toBe(404)
    expect(html).toContain(`<html lang="${lang}"`)
    expect(html).toContain('role="search"')
    expect(html).toContain('noindex')
    expect(wordsOf(html)).not.toMatch(/404|Not Found|Error/i)
  })
})

describe('a cookie', () => {
  test.each(['broken', 'x'.repeat(3000), '%00', 'v1.AAAA.BBBB'])(
    'that is not ours (%.10s) is thrown away',
    async (value) => {
      const { answer, html } = await page('/about', { Cookie: `who=${value}` })
      expect(answer.status).toBe(200)
      expect(answer.headers.getSetCookie().join()).toMatch(/^who=[^;]*;.*Expires=Thu, 01 Jan 1970/)
      expect(html).not.toContain('class="household"')
    },
  )

  test('that nobody gave leaves the page to be kept by its own browser only', async () => {
    const { answer } = await page('/about')
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    expect(answer.headers.get('vary')).toMatch(/Cookie/)
  })
})

describe('exit this page', () => {
  test.each(['GET', 'POST'])('leads to a neutral site by %s and forgets everything', async (method) => {
    const answer = await site.get('/pl/leave', {
      method,
      headers: { Cookie: 'who=anything', Origin: site.url, 'Sec-Fetch-Site': 'same-origin' },
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('https://www.bbc.co.uk/weather')
    expect(answer.headers.get('clear-site-data')).toBe('"cookies", "storage"')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.getSetCookie()[0]).toMatch(/^who=[^;]*;.*Expires=Thu, 01 Jan 1970/)
  })

  test('comes first on a page about safety, which no browser keeps', async () => {
    const { answer, html } = await page('/need/domestic_abuse')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(linksOf(html)[0]?.href).toBe('/leave')
  })

  test('is not on other pages', async () => {
    expect((await page('/need/debt')).html).not.toContain('/leave')
  })
})

describe('clearing', () => {
  test('never leads to another site', async () => {
    for (const back of [
      'https://evil.example/',
      '//evil.example/',
      '/\\evil.example',
      'javascript:alert(1)',
    ]) {
      const answer = await site.post('/pl/who/clear', { back })
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe('/pl')
    }
  })

  test('is refused when another site asks for it', async () => {
    const answer = await site.get('/who/clear', {
      method: 'POST',
      body: new URLSearchParams({ back: '/' }),
      headers: { Origin: 'https://evil.example' },
    })
    expect(answer.status).toBe(403)
  })
})
