import { describe, expect, test } from 'vitest'
import { attribute } from '../support/html.ts'
import { inPolish, kindsOfPage, safetyPages } from '../support/pages.ts'
import { aSite } from '../support/site.ts'

// A fault that is asked for by its address is a line in the log like any other.
const site = aSite({}, ({ route }) => route === '/500')
const all = kindsOfPage.flatMap(({ path }) => [path, inPolish(path)])

describe.each(all)('%s', (path) => {
  test('runs no script and no style but those of the site, and goes into no frame', async () => {
    const policy = (await site.get(path)).headers.get('content-security-policy') ?? ''
    const rules = new Map(policy.split(';').map((rule) => rule.trim().split(/ (.*)/s) as [string, string]))
    expect(rules.get('default-src')).toBe("'none'")
    expect(rules.get('frame-ancestors')).toBe("'none'")
    expect(rules.get('base-uri')).toBe("'none'")
    expect(rules.get('form-action')).toBe("'self'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
  })

  test('has nothing written into it that such a policy would stop', async () => {
    const html = await (await site.get(path)).text()
    expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+)="/)
    expect(html).not.toMatch(/<style\b/)
    const inline = [...html.matchAll(/<script\b[^>]*>/g)].filter(([tag]) => !/\bsrc=|ld\+json/.test(tag))
    expect(inline).toEqual([])
  })

  test('asks nothing of another site and takes nobody there unasked', async () => {
    const html = await (await site.get(path)).text()
    const loaded = [
      ...html.matchAll(/<(?:script|img|iframe|source|video|audio|object|embed|link|use)\b[^>]*>/g),
    ]
      .map(([tag]) => attribute(tag, 'src') ?? attribute(tag, 'href'))
      .filter((href) => href && !href.startsWith('/') && !href.startsWith(site.url))
    expect(loaded).toEqual([])
    expect(html).not.toMatch(/http-equiv="refresh"|target="_blank"/)
  })

  test('says what it is, in which letters, and that it differs by cookie', async () => {
    const { headers } = await site.get(path)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('vary')).toMatch(/cookie/i)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })
})

describe('keeping', () => {
  test('pages that anybody may read are asked for anew each time, by the one who reads them', async () => {
    for (const path of ['/', '/find?q=debt', '/about', '/needs', '/service/leigh-money-friends-debt'])
      expect((await site.get(path)).headers.get('cache-control'), path).toBe('private, no-cache')
  })

  test('pages about safety, mistakes and pages that are not there are not kept', async () => {
    for (const path of [
      ...safetyPages,
      '/find?page=0',
      '/find?page=400',
      '/nothing',
      '/pl/nothing',
      '/500',
      '/leave',
    ])
      expect((await site.get(path)).headers.get('cache-control'), path).toBe('no-store')
  })

  test('HEAD has the headers of GET and nothing under them', async () => {
    for (const { path } of kindsOfPage) {
      const [head, get] = [await site.get(path, { method: 'HEAD' }), await site.get(path)]
      expect(await head.text()).toBe('')
      expect(head.status, path).toBe(get.status)
      for (const name of ['content-type', 'cache-control', 'content-security-policy'])
        expect(head.headers.get(name), `${path} ${name}`).toBe(get.headers.get(name))
    }
  })

  test('links to other sites do not say which page they were on', async () => {
    for (const { path } of kindsOfPage) {
      const html = await (await site.get(path)).text()
      const away = [...html.matchAll(/<a\b[^>]*href="https?:[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !attribute(tag, 'href')!.startsWith(site.url))
      expect(
        away.filter((tag) => !/rel="[^"]*noreferrer/.test(tag)),
        path,
      ).toEqual([])
    }
  })
})

test('the page for a fault of ours helps, with a reference and nothing technical', async () => {
  const answer = await site.get('/500')
  const html = await answer.text()
  expect(answer.status).toBe(500)
  expect(html).toContain(answer.headers.get('x-request-id'))
  expect(html).toContain('href="tel:999"')
  expect(html.replace(/<[^>]*>/g, ' ')).not.toMatch(/error|exception|stack|server/i)
})
