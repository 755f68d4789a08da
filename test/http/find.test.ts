import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { allOf, attribute, formOn, linksOf, mainOf, wordsOf } from '../support/html.ts'
import { aSite } from '../support/site.ts'

const site = aSite()
const page = async (path: string) => {
  const response = await site.get(path)
  const html = await response.text()
  return { status: response.status, html, main: mainOf(html), words: wordsOf(mainOf(html)) }
}
const cards = (html: string) => allOf(html, 'h3', 'card__name').map(wordsOf)
const total = (words: string) => Number(/(\d+) services?\b/.exec(words)?.[1] ?? 0)

describe('results', () => {
  test('each says what, who by, room, for whom, where, cost, when, how to get in and how fresh', async () => {
    const { status, html, words } = await page('/find?q=debt+advice&postcode=WN7+1AB')
    expect(status).toBe(200)
    expect(cards(html)).toContain('Debt advice')
    for (const said of [
      'Leigh Money Friends',
      'weeks to wait (said',
      'For people aged 18 and over',
      'Leigh, under half a mile',
      'Free',
      'Mondays, Wednesdays and Thursdays, 10am to 3pm',
      'Drop in, ask yourself, or be referred',
      'Confirmed',
    ])
      expect(words).toContain(said)
  })

  test('what is not known says that it is not stated, and is never shown as free', async () => {
    const { html } = await page('/find?cost=not_stated')
    const facts = allOf(html, 'ul', 'card__facts')
    expect(facts.length).toBeGreaterThan(3)
    for (const fact of facts) {
      expect(wordsOf(fact)).toContain('Cost not stated')
      expect(wordsOf(fact)).not.toMatch(/\bFree\b/)
    }
  })

  test('services without an address say how they reach people', async () => {
    const { words } = await page('/find?given=phone&postcode=WN7')
    expect(words).toMatch(/By phone/)
  })

  test('fit in 60 kB compressed, with all that they show', async () => {
    for (const path of ['/find', '/find?q=help&postcode=Leigh', '/pl/find']) {
      const response = await site.get(path, { headers: { 'Accept-Encoding': 'identity' } })
      expect(gzipSync(await response.text()).length).toBeLessThan(60 * 1024)
    }
  })

  test('come in pages that lead to each other and repeat nothing', async () => {
    const first = await page('/find')
    const second = await page('/find?page=2')
    expect(cards(first.html)).toHaveLength(20)
    expect(linksOf(first.main).map(({ href }) => href)).toContain('/find?page=2')
    expect(second.html).not.toBe(first.html)
    const slugs = (html: string) => linksOf(html).flatMap(({ href }) => /^\/service\/.*/.exec(href) ?? [])
    expect(slugs(second.main).filter((slug) => slugs(first.main).includes(slug))).toEqual([])
  })
})

describe('what was understood', () => {
  test('is said back, and every part can be taken out', async () => {
    const { main } = await page('/find?q=debt&postcode=Leigh&cost=free&taking=yes')
    const parts = linksOf(main).filter(({ words }) => words.startsWith('Remove:'))
    expect(parts).toEqual([
      { words: 'Remove: “debt”', href: '/find?postcode=Leigh&cost=free&taking=yes' },
      { words: 'Remove: near Leigh', href: '/find?q=debt&cost=free&taking=yes' },
      { words: 'Remove: Taking people now', href: '/find?q=debt&postcode=Leigh&cost=free' },
      { words: 'Remove: Free', href: '/find?q=debt&postcode=Leigh&taking=yes' },
    ])
    expect(linksOf(main)).toContainEqual({ words: 'Clear all', href: '/find' })
  })

  test('a place inside the words is said', async () => {
    const { words } = await page('/find?q=debt+advice+tyldesley')
    expect(words).toContain('near Tyldesley')
    expect(words).toContain('from your words')
  })

  test('a place that nobody knows is said, with names that are near to it', async () => {
    const { main, words } = await page('/find?q=debt&postcode=Abrm')
    expect(words).toContain('We do not know a place called “Abrm”')
    expect(linksOf(main)).toContainEqual({ words: 'Abram', href: '/find?q=debt&postcode=Abram' })
  })

  test('a place or a word that is misspelt is put right, and that is said', async () => {
    expect((await page('/find?q=debt&postcode=Goldborne')).words).toContain(
      'Showing results for “Golborne”. You typed “Goldborne”.',
    )
    expect((await page('/find?q=debt&postcode=wn71ab')).words).not.toContain('You typed')
  })

  test('a search that finds nothing still leads on', async () => {
    const { status, main, words } = await page('/find?q=zzqxy&cost=free&postcode=WN7')
    expect(status).toBe(200)
    expect(words).toContain('No services found')
    expect(words).toContain('Talk to a person')
    expect(linksOf(main)).toContainEqual({
      words: 'Look without the filters',
      href: '/find?q=zzqxy&postcode=WN7',
    })
    expect(linksOf(main)).toContainEqual({ words: 'Look in the whole area', href: '/find?q=zzqxy&cost=free' })
    expect(linksOf(main).filter(({ href }) => href.startsWith('/need/')).length).toBeGreaterThan(3)
  })
})

describe('filters', () => {
  test('the count beside a choice is the number of results that it leaves', async () => {
    const { main } = await page('/find?q=food')
    for (const id of ['cost-free', 'route-drop_in', 'given-in_person', 'taking-yes']) {
      const label = new RegExp(`for="${id}"[\\s\\S]*?</label>`).exec(main)?.[0] ?? ''
      const counted = Number(/\((\d+)\)/.exec(label)?.[1])
      const [name, value] = id.split(/-(.*)/)
      const chosen = await page(`/find?q=food&${name}=${value}`)
      expect(total(chosen.words), id).toBe(counted)
      expect(chosen.main).toMatch(new RegExp(`id="${id}"[^>]*checked`))
    }
  })

  test('belong to the one form of the search, so that words and filters keep each other', async () => {
    const { html } = await page('/find?q=food&cost=free&sort=soonest')
    const { action, fields } = formOn(html, 'id="find"')
    expect(action).toBe('/find')
    expect(fields).toContainEqual(['q', 'food'])
    expect(fields).toContainEqual(['sort', 'soonest'])
    const boxes = [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].map(([tag]) =>
      attribute(tag, 'form'),
    )
    expect(boxes.length).toBeGreaterThan(10)
    expect(new Set(boxes)).toEqual(new Set(['find']))
  })

  test('the nearest come first when that is asked, and it is only offered with a place', async () => {
    const { html, main } = await page('/find?q=food&postcode=WN7+1AB&sort=nearest&given=in_person')
    const miles = allOf(html, 'ul', 'card__facts').flatMap((facts) => {
      const words = wordsOf(facts)
      return words.includes('under half a mile')
        ? [0]
        : [...words.matchAll(/([\d.]+) miles?/g)].map(([, far]) => Number(far)).slice(0, 1)
    })
    expect(miles.length).toBeGreaterThan(3)
    expect(miles).toEqual(miles.toSorted((a, b) => a - b))
    expect(linksOf(main).map(({ words }) => words)).toContain('Nearest')
    expect(linksOf((await page('/find?q=food')).main).map(({ words }) => words)).not.toContain('Nearest')
  })
})

describe('mistakes', () => {
  test.each(['page=0', 'page=1e9', 'page=-3', 'page=two'])(
    '%s is 400 and keeps what was typed',
    async (query) => {
      const { status, html, words } = await page(`/find?q=debt&postcode=Leigh&${query}`)
      expect(status).toBe(400)
      expect(words).toContain('There is a problem')
      expect(formOn(html, 'id="find"').fields).toEqual([
        ['q', 'debt'],
        ['postcode', 'Leigh'],
      ])
    },
  )

  test('a page beyond the last is 404 with a way back', async () => {
    const { status, main, words } = await page('/find?q=debt&page=400')
    expect(status).toBe(404)
    expect(words).toContain('There are not that many results')
    const back = linksOf(main).find(({ words: link }) => link === 'See the last page of results')
    expect((await page(back?.href ?? '')).status).toBe(200)
  })

  test('too many words are 400, beside their field, and stay there', async () => {
    const typed = 'help '.repeat(150).trim()
    const { status, html } = await page(`/find?q=${encodeURIComponent(typed)}`)
    expect(status).toBe(400)
    expect(formOn(html, 'id="find"').fields).toContainEqual(['q', typed])
    expect(html).toMatch(/id="q"[^>]*aria-describedby="q-error"/)
    const { html: place } = await page(`/find?q=debt&postcode=${'x'.repeat(81)}`)
    expect(place).toMatch(/id="postcode"[^>]*aria-describedby="postcode-error"/)
  })

  test.each([
    'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    "q=';drop table services;--&postcode='",
    'q=%22%20%26%20!%20%7C%20:*%20(((&postcode=%25%25',
    'q=a&q=b&need=debt&need=debt&need=%27&cost=gold&day=XX&page=',
    'q=%F0%9F%90%98%F0%9F%90%98&postcode=%E2%80%AE',
    'need=constructor&language=zz&access=__proto__&sort=worst',
    'q=' + '%28'.repeat(490),
  ])('%s is answered plainly', async (query) => {
    const { status, html } = await page(`/find?${query}`)
    expect([200, 400, 404]).toContain(status)
    expect(html.replace(/"[^"]*"/g, '')).not.toContain('<script>alert')
    expect(html).toContain('id="find"')
  })
})

describe('other languages', () => {
  test('the Polish page keeps its language in every link', async () => {
    const { html, main, words } = await page('/pl/find?q=debt&postcode=Leigh')
    expect(html).toContain('lang="pl-PL"')
    expect(words).toContain('okolice: Leigh')
    const own = linksOf(main).filter(({ href }) => href.startsWith('/'))
    expect(own.length).toBeGreaterThan(8)
    expect(own.filter(({ href }) => !/^\/pl(\/|$)/.test(href))).toEqual([])
  })

  test('words of a listing say that they are English on a page that is not', async () => {
    const { html } = await page('/pl/find?q=debt')
    expect(html).toMatch(/<p class="card__summary" lang="en">/)
    expect((await page('/find?q=debt')).html).not.toMatch(/card__summary" lang/)
  })
})

describe('suggestions', () => {
  test('are needs, places, services and groups, with addresses that exist', async () => {
    const response = await site.get('/suggestions.json')
    expect(response.headers.get('content-type')).toContain('application/json')
    const all = (await response.json()) as { kind: string; text: string; href: string }[]
    for (const kind of ['need', 'place', 'service', 'organization']) {
      const one = all.find((suggestion) => suggestion.kind === kind)
      expect((await site.get(one?.href ?? '')).status, kind).toBe(200)
    }
  })

  test('of the Polish page lead to Polish pages', async () => {
    const all = (await (await site.get('/pl/suggestions.json')).json()) as { href: string }[]
    expect(all.every(({ href }) => href.startsWith('/pl/'))).toBe(true)
  })
})
