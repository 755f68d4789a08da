import { describe, expect, test } from 'vitest'
import { formOn, linksOf, mainOf, wordsOf } from '../support/html.ts'
import { aSite } from '../support/site.ts'

const site = aSite()

type Fields = [string, string][]
const changed = (fields: Fields, changes: Record<string, string>): Fields => [
  ...fields.filter(([name]) => !(name in changes)),
  ...Object.entries(changes),
]

/** Opens the form as a browser would, changes some fields and presses a button of it. */
async function press(
  button: string,
  changes: Record<string, string>,
  { from = '', path = '/who', cookie = '' } = {},
) {
  const headers = { ...(from ? { Referer: site.url + from } : {}), ...(cookie ? { Cookie: cookie } : {}) }
  const form = formOn(await (await site.get(path, { headers })).text(), '_action')
  return send(form, button, changes)
}

async function send(form: ReturnType<typeof formOn>, button: string, changes: Record<string, string> = {}) {
  const response = await site.post(form.action, changed(form.fields, { ...changes, do: button }))
  return { response, html: await response.clone().text() }
}

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

describe('a household that is remembered', () => {
  test('goes back to the page that was come from, with nothing of it in the address', async () => {
    const { response } = await press(
      'save',
      { 'people-0-age': '14', postcode: 'WN7 1AB', circumstances: 'low_income' },
      { from: '/find?q=debt' },
    )
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/find?q=debt')
  })

  test('is kept sealed, for this visit, where no script can read it', async () => {
    const { response } = await press('save', { 'people-0-age': '14', postcode: 'WN7 1AB' })
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).not.toMatch(/Expires|Max-Age/i)
    expect(decodeURIComponent(cookie)).not.toMatch(/WN7|age|people/)
  })

  test('is said on every page, decides what fits, and stands in no link', async () => {
    const { response } = await press('save', { 'people-0-age': '17', postcode: 'WN7 1AB' })
    const answer = await site.get('/find?given=phone', { headers: { Cookie: cookieOf(response) } })
    const html = await answer.text()
    expect(wordsOf(html)).toContain('a 17 year old near WN7 1AB')
    expect(wordsOf(mainOf(html))).toMatch(/\bFits\b/)
    expect(wordsOf(mainOf(html))).toMatch(/fits the 17 year old/)
    expect(linksOf(html).filter(({ href }) => /WN7|\b17\b/.test(href.replace(/tel:.*/, '')))).toEqual([])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const service = await site.get('/service/leigh-money-friends-debt', {
      headers: { Cookie: cookieOf(response) },
    })
    expect(wordsOf(await service.text())).toContain('the 17 year old is too young')
  })

  test('comes back into the form, to be changed', async () => {
    const { response } = await press('save', {
      'people-0-age': '8',
      'people-0-unit': 'months',
      'people-0-circumstances': 'disabled',
      postcode: 'Leigh',
      asker: 'professional',
    })
    const again = formOn(
      await (await site.get('/who', { headers: { Cookie: cookieOf(response) } })).text(),
      '_action',
    )
    for (const field of [
      ['people-0-age', '8'],
      ['people-0-unit', 'months'],
      ['people-0-circumstances', 'disabled'],
      ['postcode', 'Leigh'],
      ['asker', 'professional'],
    ])
      expect(again.fields).toContainEqual(field)
  })

  test('is forgotten with one press, and goes back', async () => {
    const { response } = await press('save', { 'people-0-age': '14' })
    const cookie = cookieOf(response)
    const shown = await (await site.get('/find?q=debt', { headers: { Cookie: cookie } })).text()
    const form = formOn(shown, '/who/clear')
    const cleared = await site.post(form.action, form.fields, { headers: { Cookie: cookie } })
    expect(cleared.status).toBe(303)
    expect(cleared.headers.get('location')).toBe('/find?q=debt')
    expect(cleared.headers.getSetCookie()[0]).toMatch(/Expires=Thu, 01 Jan 1970|Max-Age=0/i)
  })

  test('leads nobody to another site', async () => {
    const form = formOn(await (await site.get('/who')).text(), '_action')
    for (const back of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
    ]) {
      const { response } = await send(form, 'save', { 'people-0-age': '3', back })
      expect(response.headers.get('location'), back).toBe('/find')
    }
  })

  test('keeps its language', async () => {
    const { response } = await press('save', { 'people-0-age': '3' }, { path: '/pl/who' })
    expect(response.headers.get('location')).toBe('/pl/find')
  })
})

describe('rows', () => {
  test('one is added and everything typed stays, right or wrong', async () => {
    const { response, html } = await press('add', {
      'people-0-age': 'fourteen',
      'people-0-circumstances': 'autistic',
      postcode: 'Nowhere at all',
      complete: 'yes',
    })
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie()).toEqual([])
    const { fields } = formOn(html, '_action')
    for (const field of [
      ['people-0-age', 'fourteen'],
      ['people-0-circumstances', 'autistic'],
      ['people-1-age', ''],
      ['postcode', 'Nowhere at all'],
      ['complete', 'yes'],
    ])
      expect(fields).toContainEqual(field)
  })

  test('one is removed and the others move up', async () => {
    const first = await press('add', { 'people-0-age': '14' })
    const second = await send(formOn(first.html, '_action'), 'remove-0', { 'people-1-age': '70' })
    const { fields } = formOn(second.html, '_action')
    expect(fields.filter(([name]) => name.endsWith('-age'))).toEqual([['people-0-age', '70']])
  })

  test('there are ten at most', async () => {
    let { html } = await press('add', {})
    for (let more = 0; more < 12; more++) {
      ;({ html } = await send(formOn(html, '_action'), 'add'))
    }
    expect(formOn(html, '_action').fields.filter(([name]) => name.endsWith('-age'))).toHaveLength(10)
    expect(html).not.toContain('value="add"')
  })
})

describe('mistakes', () => {
  test('stand beside their fields, above in a list that leads to them, and nothing is kept', async () => {
    const { response, html } = await press('save', { 'people-0-age': 'fourteen', postcode: 'WN7' })
    expect(response.status).toBe(400)
    expect(response.headers.getSetCookie()).toEqual([])
    expect(html).toContain('<title>Error: ')
    const sentence = 'Enter the age of person 1 as a whole number, such as 14'
    expect(linksOf(html)).toContainEqual({ words: sentence, href: '#people-0-age' })
    expect(html).toMatch(/id="people-0-age"[^>]*value="fourteen"[^>]*aria-describedby="people-0-age-error"/)
    expect(formOn(html, '_action').fields).toContainEqual(['postcode', 'WN7'])
  })

  test('a place that nobody knows is one, with names that are near to it', async () => {
    const { response, html } = await press('save', { 'people-0-age': '14', postcode: 'Abrm' })
    expect(response.status).toBe(400)
    expect(wordsOf(html)).toContain('We do not know that place. Did you mean Abram')
  })

  test('what the form never sends is answered plainly', async () => {
    const { action } = formOn(await (await site.get('/who')).text(), '_action')
    for (const fields of [
      [],
      [['people-0-age', '9'.repeat(5000)]],
      [
        ['people-99-age', '4'],
        ['do', 'remove-99'],
      ],
      [
        ['do', 'explode'],
        ['people-0-circumstances', '__proto__'],
      ],
      Array.from({ length: 90 }, (_, row): [string, string] => [`people-${row}-age`, '4']),
    ] as Fields[]) {
      const { status } = await site.post(action, fields)
      expect([200, 303, 400]).toContain(status)
    }
  })

  test('a form from another site is refused', async () => {
    const { action } = formOn(await (await site.get('/who')).text(), '_action')
    const headers = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }
    expect((await site.post(action, { 'people-0-age': '3' }, { headers })).status).toBe(403)
  })
})

test('nothing that was said of a household is in the log', async () => {
  await press('save', { 'people-0-age': '97', postcode: 'WN7 1AB', circumstances: 'fleeing_abuse' })
  await press('save', { 'people-0-age': 'ninety-seven', postcode: 'Canary Wharf' })
  expect(site.printed()).toContain('"route":"/who"')
  expect(site.printed()).not.toMatch(/WN7|fleeing|ninety|Canary|people-0/)
})
