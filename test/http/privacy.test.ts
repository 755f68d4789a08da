import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { formOn, linksOf, wordsOf } from '../support/html.ts'
import { cookieOf, inPolish, kindsOfPage, rememberFamily } from '../support/pages.ts'
import { aSite } from '../support/site.ts'

const site = aSite()

/** What nobody else may ever come to see. Each is found nowhere in the demonstration. */
const canaries = {
  words: 'Zanzibarella',
  place: 'Quixotebury',
  age: 'ninetyseventeen',
  circumstance: 'canarywoe',
  language: 'canarytongue',
  back: 'canarypath',
  postcode: 'WN7 1XJ',
}
const anyCanary = /Zanzibarella|Quixotebury|ninetyseventeen|canary|WN7.?1XJ/i
const clear = (response: Response) =>
  [...response.headers].map(([name, value]) => `${name}: ${decodeURIComponent(value)}`).join('\n')

/** A family that is safe to say everything of to the sealed cookie, and to nothing else. */
const family = {
  'people-0-age': '97',
  'people-0-circumstances': 'pregnant',
  'people-0-gender': 'female',
  circumstances: 'fleeing_abuse',
  languages: 'ti',
  asker: 'friend',
  complete: 'yes',
  postcode: canaries.postcode,
}

describe('what is typed', () => {
  test('as words and place stays on the page that it was typed on', async () => {
    const found = await site.get(`/find?q=${canaries.words}&postcode=${canaries.place}`)
    expect(await found.text()).toContain(canaries.words)
    expect(clear(found)).not.toMatch(anyCanary)
    for (const path of ['/', '/find', '/who', '/suggestions.json', '/sitemap.xml'])
      expect(await (await site.get(path)).text(), path).not.toMatch(anyCanary)
  })

  test('as a mistake in the form comes back in its fields and goes nowhere else', async () => {
    const response = await rememberFamily(site, {
      'people-0-age': canaries.age,
      'people-0-circumstances': canaries.circumstance,
      circumstances: canaries.circumstance,
      languages: canaries.language,
      postcode: canaries.place,
      back: `/find?q=${canaries.back}`,
    })
    expect(response.status).toBe(400)
    expect(await response.clone().text()).toContain(canaries.age)
    expect(response.headers.getSetCookie()).toEqual([])
    expect(clear(response)).not.toMatch(anyCanary)
    expect(await (await site.get('/who')).text()).not.toMatch(anyCanary)
  })

  test('in the form never comes into an address, a link or a header in clear', async () => {
    const response = await rememberFamily(site, family)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/find')
    expect(clear(response)).not.toMatch(/WN7|1XJ|pregnant|fleeing|people|"?97\b/)
    const Cookie = cookieOf(response)
    for (const { path } of kindsOfPage) {
      const answer = await site.get(path, { headers: { Cookie } })
      const html = await answer.text()
      const addresses = [
        ...linksOf(html).map(({ href }) => href),
        ...[...html.matchAll(/\b(?:action|src|content)="([^"]*)"/g)].map(([, value = '']) => value),
      ]
      expect(
        addresses.filter((href) => /1XJ|pregnant|fleeing|\b97\b/i.test(href)),
        path,
      ).toEqual([])
      expect(clear(answer), path).not.toMatch(/1XJ|pregnant|fleeing/i)
    }
  })

  test('is in no line of the log, right or wrong, found or not, in time or too late', async () => {
    await site.get(`/${canaries.words}`)
    await site.get(`/service/${canaries.words}?q=${canaries.words}`)
    await site.get(`/find?q=${canaries.words}&page=0`)
    await site.get(`/find?q=${canaries.words}%ff`)
    await site.get(`/find?q=${canaries.words.repeat(2_000)}`)
    await site.get('/find', { headers: { Referer: `${site.url}/find?q=${canaries.words}` } })
    await site.get('/', { headers: { Cookie: `who=${canaries.words}`, 'User-Agent': canaries.words } })
    await site.post('/who?_action=household.remember', { postcode: canaries.words.repeat(20_000) })
    await site.post(`/who?_action=${canaries.words}`, { postcode: canaries.words })
    await site.get('/who', {
      method: 'POST',
      body: `{"postcode":"${canaries.words}`,
      headers: { Origin: site.url, 'Content-Type': 'application/json' },
    })
    await pause(300)
    expect(site.logs().filter(({ msg }) => msg === 'request').length).toBeGreaterThan(20)
    expect(site.printed()).not.toMatch(anyCanary)
    expect(site.printed()).not.toMatch(/1XJ|pregnant|_action|\?/)
  })
})

describe('the cookie', () => {
  test('is sealed, for this visit and this site only, and no script can read it', async () => {
    const response = await rememberFamily(site, family)
    const cookies = response.headers.getSetCookie()
    expect(cookies).toHaveLength(1)
    const [value = '', ...attributes] = cookies[0]!.split('; ')
    expect(attributes.map((one) => one.toLowerCase()).sort()).toEqual(['httponly', 'path=/', 'samesite=lax'])
    expect(value.length).toBeLessThan(3_600)
    const [again = ''] = (await rememberFamily(site, family)).headers.getSetCookie()
    expect(again.split('; ')[0], 'sealed anew each time').not.toBe(value)
  })

  test('is the only one there is, and comes only when somebody said something', async () => {
    for (const { path } of kindsOfPage)
      for (const address of [path, inPolish(path)])
        expect((await site.get(address)).headers.getSetCookie(), address).toEqual([])
  })

  test('altered in any place is passed over and taken away', async () => {
    const cookie = cookieOf(await rememberFamily(site, family))
    const [name = '', value = ''] = cookie.split(/=(.*)/s)
    const other = (at: number) => value.slice(0, at) + (value[at] === 'A' ? 'B' : 'A') + value.slice(at + 1)
    for (const altered of [
      other(Math.floor(value.length / 2)),
      other(value.length - 4),
      other(0),
      value.slice(0, -8),
      value + 'AAAA',
      value.slice(8),
      value.split('').reverse().join(''),
    ]) {
      const answer = await site.get('/find?q=debt', { headers: { Cookie: `${name}=${altered}` } })
      expect(answer.status).toBe(200)
      expect(wordsOf(await answer.text())).not.toContain('Looking for:')
      expect(answer.headers.getSetCookie()[0]).toMatch(
        /^who=(deleted)?;.*(Expires=Thu, 01 Jan 1970|Max-Age=0)/,
      )
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })

  test('of another site with the same name and other keys opens nothing', async () => {
    const { startSite } = await import('../support/site.ts')
    const elsewhere = await startSite({ databaseUrl: site.databaseUrl })
    try {
      const Cookie = cookieOf(await rememberFamily(elsewhere, family))
      const answer = await site.get('/find?q=debt', { headers: { Cookie } })
      expect(wordsOf(await answer.text())).not.toContain('Looking for:')
    } finally {
      await elsewhere.stop()
    }
  })
})

describe('a page that knows of a family', () => {
  test('is kept by no browser and no proxy, and says on every page for whom it looks', async () => {
    const Cookie = cookieOf(await rememberFamily(site, family))
    for (const { path } of kindsOfPage)
      for (const address of [path, inPolish(path)]) {
        const answer = await site.get(address, { headers: { Cookie } })
        expect(answer.headers.get('cache-control'), address).toBe('no-store')
        expect(await answer.text(), address).toContain('class="household"')
      }
  })

  test('names no circumstance where others may see the screen', async () => {
    const Cookie = cookieOf(await rememberFamily(site, family))
    const html = await (await site.get('/about', { headers: { Cookie } })).text()
    expect(wordsOf(html)).toContain('2 more things')
    expect(wordsOf(html)).not.toMatch(/pregnant|abuse from|getting away/i)
  })

  test('is not what the next person gets', async () => {
    const Cookie = cookieOf(await rememberFamily(site, family))
    for (const path of [
      '/',
      '/service/leigh-money-friends-debt',
      '/organisation/leigh-money-friends',
      '/need/food_parcel',
    ]) {
      const mine = await (await site.get(path, { headers: { Cookie } })).text()
      const theirs = await (await site.get(path)).text()
      expect(mine, path).toContain('class="household"')
      expect(theirs, path).not.toMatch(/class="household"|WN7 1XJ|97 year/)
    }
  })

  test('forgets with one press, from any page', async () => {
    const Cookie = cookieOf(await rememberFamily(site, family))
    for (const { path } of kindsOfPage) {
      const html = await (await site.get(path, { headers: { Cookie } })).text()
      const { action, fields } = formOn(html, '/who/clear')
      const answer = await site.post(action, fields, { headers: { Cookie } })
      expect(answer.status, path).toBe(303)
      expect(answer.headers.getSetCookie()[0], path).toMatch(/Expires=Thu, 01 Jan 1970|Max-Age=0/)
      expect(answer.headers.get('location'), path).not.toMatch(/_action|1XJ/)
    }
  })
})

describe('"exit this page"', () => {
  test('leads away, forgets the family, and leaves no trace of where it was pressed', async () => {
    const Cookie = cookieOf(await rememberFamily(site, family))
    for (const path of ['/leave', '/pl/leave']) {
      const answer = await site.get(path, { headers: { Cookie } })
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toMatch(/^https:\/\/www\.bbc\.co\.uk\//)
      expect(answer.headers.getSetCookie()[0]).toMatch(/Expires=Thu, 01 Jan 1970|Max-Age=0/)
      expect(answer.headers.get('clear-site-data')).toContain('"cookies"')
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })
})
