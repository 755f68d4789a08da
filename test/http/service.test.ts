import { describe, expect, test } from 'vitest'
import { allOf, linksOf, mainOf, wordsOf } from '../support/html.ts'
import { aSite } from '../support/site.ts'

const site = aSite()
const page = async (path: string) => {
  const response = await site.get(path)
  const html = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    html,
    main: mainOf(html),
    words: wordsOf(mainOf(html)),
  }
}
const structured = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? 'null') as Record<
    string,
    unknown
  > | null

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/

describe('a service', () => {
  test('gives the answer first, then all that is known', async () => {
    const { status, main, words } = await page('/service/leigh-money-friends-debt')
    expect(status).toBe(200)
    expect(words).toMatch(
      /^Debt advice by Leigh Money Friends .* Taking people\? About \d+ weeks to wait .* Cost Free Call 01632 960176 Who it is for/,
    )
    expect(allOf(main, 'h2', 'fact__title').map(wordsOf).slice(0, 9)).toEqual([
      'Who it is for',
      'What they do',
      'How to get in',
      'What happens first',
      'What to bring',
      'When',
      'Where',
      'Cost',
      'Contact',
    ])
    expect(words).toContain('Something wrong here?')
    expect(words).toMatch(/Next: (Mon|Wednes|Thurs)day \d+ \w+, 10am to 3pm/)
    expect(words).toContain('1 Loom Square')
    expect(linksOf(main)).toContainEqual({ words: '01632 960176', href: 'tel:01632960176' })
    expect(linksOf(main).find(({ href }) => href.startsWith('mailto:place-team@'))?.href).toContain(
      'Debt%20advice',
    )
  })

  test('is told to search engines in schema.org words', async () => {
    const { html } = await page('/service/leigh-money-friends-debt')
    expect(structured(html)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Service',
      name: 'Debt advice',
      provider: { '@type': 'Organization', name: 'Leigh Money Friends' },
      availableChannel: { serviceLocation: [{ address: { postalCode: 'WN7 1ZG' } }] },
    })
  })

  test('that is closed says so and leads to help like it', async () => {
    const { status, main, words, html } = await page('/service/aspull-under-fives-group')
    expect(status).toBe(200)
    expect(words).toContain('This service has closed')
    expect(linksOf(main).map(({ href }) => href)).toContain('/need/baby_toddler_groups')
    expect(html).toContain('noindex')
  })

  test('that nobody lists is 404', async () => {
    expect((await page('/service/no-such-service')).status).toBe(404)
    expect((await page("/service/'%20or%201=1")).status).toBe(404)
  })

  test('in Polish says everything in Polish but the words of the group', async () => {
    const { words, html } = await page('/pl/service/leigh-money-friends-debt')
    expect(words).toContain('Dla kogo to jest')
    expect(html).toMatch(/<p class="lead" lang="en">/)
  })
})

describe('a service at a secret place', () => {
  test('shows its area and nothing more of where it is', async () => {
    const { main, html, words } = await page('/service/harbour-refuge')
    expect(words).toContain('The address is kept secret')
    expect(main).not.toMatch(postcode)
    expect(main).not.toMatch(/<address/)
    expect(JSON.stringify(structured(html))).not.toMatch(/serviceLocation|geo|latitude|streetAddress/)
  })

  test('carries the way out first, and no browser keeps it', async () => {
    const { html, headers } = await page('/service/harbour-refuge')
    expect(html.indexOf('/leave')).toBeGreaterThan(0)
    expect(html.indexOf('/leave')).toBeLessThan(html.indexOf('id="main"'))
    expect(headers.get('cache-control')).toContain('no-store')
  })
})

describe('an organisation', () => {
  test('shows what it offers and how to reach it', async () => {
    const { status, main, words, html } = await page('/organisation/leigh-money-friends')
    expect(status).toBe(200)
    expect(linksOf(main).map(({ href }) => href)).toContain('/service/leigh-money-friends-debt')
    expect(words).toContain('01632 960176')
    expect(structured(html)).toMatchObject({ '@type': 'Organization', name: 'Leigh Money Friends' })
  })

  test('that nobody lists is 404', async () => {
    expect((await page('/organisation/nobody')).status).toBe(404)
  })
})

describe('a need', () => {
  test('leads to its services, to the needs beside it and to a search', async () => {
    const { status, main, words } = await page('/need/food_parcel')
    expect(status).toBe(200)
    expect(words).toContain('Food parcels')
    const links = linksOf(main).map(({ href }) => href)
    expect(links).toContain('/need/food_and_money')
    expect(links).toContain('/find?need=food_parcel')
    expect(links.filter((href) => href.startsWith('/service/')).length).toBeGreaterThan(1)
  })

  test('of safety carries the way out, others do not', async () => {
    expect((await page('/need/being_safe')).html).toContain('govuk-exit-this-page')
    expect((await page('/need/food_parcel')).html).not.toContain('govuk-exit-this-page')
  })

  test('that is none is 404', async () => {
    expect((await page('/need/unicorns')).status).toBe(404)
  })
})
