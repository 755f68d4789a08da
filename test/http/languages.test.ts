import { describe, expect, test } from 'vitest'
import { attribute, linksOf, mainOf, wordsOf } from '../support/html.ts'
import { inPolish, kindsOfPage } from '../support/pages.ts'
import { aSite } from '../support/site.ts'

const site = aSite()
const htmlOf = async (path: string) => (await site.get(path)).text()
const rootOf = (html: string) => /<html\b[^>]*>/.exec(html)?.[0] ?? ''
const titleOf = (html: string) => wordsOf(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '')
const alternatesOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate"[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'hreflang'),
      attribute(tag, 'href'),
    ]),
  )
const switchOf = (html: string) =>
  linksOf(/<nav class="header__languages"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '').map(({ href }) => href)

describe.each(kindsOfPage.map(({ kind, path }) => [kind, path] as const))('%s', (kind, path) => {
  test('says its language and reads in it, at both addresses', async () => {
    const [english, polish] = [await htmlOf(path), await htmlOf(inPolish(path))]
    expect(attribute(rootOf(english), 'lang')).toBe('en-GB')
    expect(attribute(rootOf(polish), 'lang')).toBe('pl-PL')
    expect(attribute(rootOf(polish), 'dir')).toBe('ltr')
    // A group has one name in every language.
    if (kind !== 'an organisation') expect(titleOf(polish)).not.toBe(titleOf(english))
    expect(titleOf(polish).length).toBeGreaterThan(10)
    expect(wordsOf(polish)).toContain('Przejdź do')
  })

  test('leads to itself in the other language, with all that was asked of it', async () => {
    const isThere = kind !== 'a page that is not there'
    expect(switchOf(await htmlOf(path))).toEqual([isThere ? inPolish(path) : '/pl'])
    expect(switchOf(await htmlOf(inPolish(path)))).toEqual([isThere ? path : '/'])
  })

  test('is known to search engines in each language, or in none', async () => {
    for (const address of [path, inPolish(path)]) {
      const html = await htmlOf(address)
      if (html.includes('content="noindex"')) {
        expect(html).not.toMatch(/rel="canonical"|<link rel="alternate"/)
        continue
      }
      expect(attribute(/<link rel="canonical"[^>]*>/.exec(html)?.[0] ?? '', 'href')).toBe(site.url + address)
      expect(alternatesOf(html)).toEqual({
        en: site.url + path,
        pl: site.url + inPolish(path),
        'x-default': site.url + path,
      })
    }
  })
})

// Pages with listings hold the names that groups gave themselves.
test.each([
  '/pl',
  '/pl/needs',
  '/pl/who',
  '/pl/about',
  '/pl/privacy',
  '/pl/accessibility',
  '/pl/cookies',
  '/pl/nic',
])('%s has no English left over', async (path) => {
  const main = mainOf(await htmlOf(path)).replace(/<(\w+)\b[^>]*\slang="en[^>]*>[\s\S]*?<\/\1>/g, ' ')
  expect(wordsOf(main)).not.toMatch(/\b(the|you|your|with|please|this|not stated)\b/i)
})

test('the search of a page in Polish stays Polish', async () => {
  const html = await htmlOf('/pl/find?q=debt&postcode=Leigh&cost=free')
  expect(switchOf(html)).toEqual(['/find?q=debt&postcode=Leigh&cost=free'])
  expect(html).toMatch(/<form id="find"[^>]*action="\/pl\/find"/)
})

test('a form that was sent leads to the same form in the other language, not to the sending', async () => {
  const answer = await site.post('/who?_action=household.remember', { 'people-0-age': 'x', do: 'save' })
  expect(answer.status).toBe(400)
  expect(switchOf(await answer.text())).toEqual(['/pl/who'])
})

test('a language that is not spoken here is a page that is not there, in English', async () => {
  for (const path of ['/de', '/de/find', '/en', '/en/find', '/en-xb', '/PL', '/pl/pl', '/pl/de/find']) {
    const answer = await site.get(path)
    expect(answer.status, path).toBe(404)
    expect(wordsOf(mainOf(await answer.text()))).not.toBe('')
  }
})

test('a page that is not there says so in the language of its address', async () => {
  expect(await htmlOf('/pl/nic-takiego')).toContain('lang="pl-PL"')
  expect(titleOf(await htmlOf('/pl/nic-takiego'))).not.toContain('We cannot find')
})

describe('a place that speaks English only', () => {
  const english = aSite({ env: { LANGUAGES: 'en' } })

  test('has no Polish pages, offers none, and lists none', async () => {
    expect((await english.get('/pl')).status).toBe(404)
    const html = await (await english.get('/')).text()
    expect(html).not.toMatch(/header__languages|hreflang="pl"/)
    expect(await (await english.get('/sitemap.xml')).text()).not.toMatch(/\/pl[/<]/)
  })
})
