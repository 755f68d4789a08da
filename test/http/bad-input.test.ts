import { connect } from 'node:net'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { formOn, linksOf, mainOf, wordsOf } from '../support/html.ts'
import { aSite } from '../support/site.ts'

const site = aSite()

/** Asked as a browser asks for a page. */
const asAPerson = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const technical =
  /\b(exception|stack|undefined|sql|query failed|syntax error|typeerror|rangeerror|postgres|drizzle|zod|astro|node:|\.ts:\d+|\.mjs|uri malformed|internal server)\b/i
const allowed = [200, 303, 400, 403, 404, 413, 414, 431]

/** What every answer to bad input must be: quick, no fault of ours, for people, and with a way on. */
async function isPlain(
  ask: () => Promise<Response>,
  what: string,
): Promise<{ status: number; html: string }> {
  const began = performance.now()
  const response = await ask()
  const html = await response.text()
  expect(performance.now() - began, `${what}: how long it takes, in ms`).toBeLessThan(2_000)
  expect(allowed, what).toContain(response.status)
  expect(wordsOf(html), what).not.toMatch(technical)
  if (response.status !== 303 && response.status !== 431) {
    expect(response.headers.get('content-type'), what).toBe('text/html; charset=utf-8')
    expect(html, what).toMatch(/<html lang="(en|pl)/)
    expect(linksOf(html).length, `${what}: a way on`).toBeGreaterThan(0)
  }
  return { status: response.status, html }
}
const get = (path: string, headers: Record<string, string> = {}) =>
  isPlain(() => site.get(path, { headers: { ...asAPerson, ...headers } }), path.slice(0, 120))

// The first search of a process reads the whole vocabulary, which is not what is timed here.
beforeAll(async () => {
  await site.get('/find?q=debt')
})

let known = 0
afterEach(() => {
  const errors = site.logs().filter(({ level }) => level === 'error' || level === 'fatal')
  const fresh = errors.slice(known)
  known = errors.length
  expect(fresh, 'errors in the log').toEqual([])
})

const hostile: Record<string, string> = {
  'a script': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'a way out of an attribute': '" autofocus onfocus=alert(1) x="',
  'a command for a database': "'; drop table services; --",
  'the signs of a search language': '!!! & | <-> :* ((( ))) \\ "',
  'half a quotation': '"debt',
  'a pattern that never ends': '(a+)+$'.repeat(60),
  'nothing but signs': '\'"`;:!?*%_()[]{}<>|&~^$#@\\/',
  wildcards: '%%%___%%%',
  'emoji and marks that pile up': '🐘👩‍👩‍👧‍👦' + 'e' + '\u0301'.repeat(300),
  'half a character': '\ud83d',
  'characters that turn text round': '\u202e\u2066debt\u2069\u202c\ufeff\u200b',
  'a template': '${7*7}{{7*7}}<%= 7*7 %>#{7*7}',
  'a path': '../../../../etc/passwd',
  'the names of what every object has': '__proto__ constructor toString hasOwnProperty',
  'ten thousand characters': 'a'.repeat(10_000),
  'thousands of words': 'debt '.repeat(2_000),
  'numbers only': '9'.repeat(400),
  'lines and tabs': '\r\nSet-Cookie: a=b\r\n\tdebt',
  spaces: ' '.repeat(400),
}

describe.each(Object.entries(hostile))('%s', (_, text) => {
  const typed = encodeURIComponent(text.toWellFormed())

  test('typed as words, place, filter or page is answered as any other', async () => {
    for (const path of [
      `/find?q=${typed}`,
      `/find?q=debt&postcode=${typed}`,
      `/pl/find?q=${typed}&postcode=${typed}`,
      `/find?need=${typed}&cost=${typed}&day=${typed}&language=${typed}`,
      `/find?sort=${typed}&taking=${typed}&open=${typed}&page=${typed}`,
      `/find?${typed}=${typed}`,
    ])
      if (path.length <= 16 * 1024) await get(path)
      else expect([414, 431]).toContain((await get(path)).status)
  })

  test('typed as an address is a page that is not there, and is not repeated as markup', async () => {
    for (const under of ['/', '/service/', '/organisation/', '/need/', '/pl/need/', '/pl/']) {
      const { status, html } = await get(under + encodeURIComponent(text.toWellFormed()))
      expect([400, 404, 414]).toContain(status)
      expect(mainOf(html)).not.toMatch(/<script|onerror=|autofocus/)
    }
  })
})

describe('a search', () => {
  test.each([
    '0',
    '-1',
    '1e9',
    'abc',
    '99999999999',
    '9'.repeat(300),
    '1.5',
    ' 2',
    '%00',
    '0x1',
    '١',
    '',
    'NaN',
  ])('asked for page "%s" says so plainly and keeps what was typed', async (page) => {
    const { status, html } = await get(`/find?q=debt&page=${encodeURIComponent(page)}`)
    expect([200, 400, 404]).toContain(status)
    if (page !== '%00') expect(html).toMatch(/name="q"[^>]*value="debt"/)
  })

  test('with parameters given many times, or left empty, or not known, answers', async () => {
    for (const query of [
      'q=debt&q=food&postcode=WN7&postcode=M1&page=1&page=2&sort=best&sort=nearest',
      'q&postcode&need&page',
      'q=&postcode=&need=&cost=&page=',
      '=&&==&=a&a=',
      'q[]=debt&q[a]=b&page[]=1',
      '__proto__=1&constructor=2&toString=3',
      'need=unicorns&cost=gold&given=pigeon&day=XX&time=noon&language=xx&access=none&route=sea&without=hope',
      `${'need=debt&'.repeat(1_000)}q=debt`,
      Array.from({ length: 800 }, (_, index) => `need=n${index}`).join('&'),
      Array.from({ length: 1_500 }, (_, index) => `p${index}=1`).join('&'),
    ])
      expect((await get(`/find?${query}`)).status, query.slice(0, 60)).toBe(200)
  })

  test('near a place that nobody knows finds help all the same', async () => {
    for (const place of [
      'ZZ99 9ZZ',
      'Atlantis',
      'WN',
      'WN7 9',
      'SW1A 1AA',
      'W',
      '12345',
      'WN7-1AB',
      'wn71ab',
    ])
      expect((await get(`/find?q=debt&postcode=${encodeURIComponent(place)}`)).html).toContain('class="card"')
  })
})

describe('an address that cannot be read', () => {
  test.each([
    '/%',
    '/%E0%A4',
    '/find?q=50%',
    '/find?q=%ff%fe',
    '/find?q=%C0%80',
    '/service/%00',
    '/find?q=a%00b',
  ])('%s is 400, with a page that leads on', async (path) => {
    const { status, html } = await get(path)
    expect(status).toBe(400)
    expect(html).toContain('We cannot read that address')
    expect(html).toContain('999')
  })

  test('says so in the language that it is in', async () => {
    expect((await get('/pl/find?q=%ff')).html).toContain('Nie możemy odczytać tego adresu')
  })

  test('and one that is too long is 414', async () => {
    const { status, html } = await get(`/find?q=${'x'.repeat(17_000)}`)
    expect(status).toBe(414)
    expect(html).toContain('That address is too long')
  })

  test.each([
    ['a backslash', '/\\evil.example'],
    ['two slashes', '//evil.example/'],
    ['steps upwards', '/service/../../etc/passwd'],
    ['steps upwards that are disguised', '/service/%2e%2e/%2e%2e/etc/passwd'],
    ['another scheme', 'http://evil.example/'],
    ['bytes that are no text', '/find?q=\xff\xfe'],
    ['nothing at all', '*'],
  ])('with %s leads nowhere else', async (_, path) => {
    const answer = await raw(
      `GET ${path} HTTP/1.1\r\nHost: localhost:${site.port}\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 (200|400|404) /)
    expect(answer).not.toMatch(/^Location:/im)
  })
})

describe('a cookie', () => {
  const real = /^[\w~.-]{20,}$/
  test.each([
    ['empty', 'who='],
    ['nonsense', 'who=nonsense'],
    ['of the right form and not ours', `who=v1.k1.${'A'.repeat(200)}`],
    ['broken percent signs', 'who=%E0%A4%A'],
    ['a NUL that is written out', 'who=%00'],
    ['half of one', 'who'],
    ['two of them', 'who=a; who=b'],
    ['far too long', `who=${'A'.repeat(9_000)}`],
    ['of somebody else', 'session=abc; theme=dark; =; ;;; a=b=c'],
    ['names that every object has', '__proto__=x; constructor=y; toString=z'],
    ['bytes that are no text', 'who=\xff\xfe\xfd'],
    ['many', Array.from({ length: 300 }, (_, index) => `c${index}=${'x'.repeat(40)}`).join('; ')],
  ])('that is %s is passed over', async (_, cookie) => {
    expect(cookie).not.toMatch(real)
    for (const path of ['/', '/find?q=debt', '/who', '/service/leigh-money-friends-debt', '/pl']) {
      const { status, html } = await get(path, { Cookie: cookie })
      expect(status, path).toBe(200)
      expect(html).not.toContain('class="household"')
    }
  })
})

describe('the form of who it is for', () => {
  const form = async () => formOn(await (await site.get('/who')).text(), '_action')
  const send = async (fields: [string, string][], what: string) => {
    const { action } = await form()
    return isPlain(() => site.post(action, fields, { headers: asAPerson }), what)
  }
  const many = (name: string, number: number): [string, string][] =>
    Array.from({ length: number }, (_, index) => [name, `x${index}`])

  test.each<[string, [string, string][]]>([
    ['nothing in it', []],
    ['only a button', [['do', 'save']]],
    [
      'a button that it has not',
      [
        ['do', 'explode'],
        ['people-0-age', '4'],
      ],
    ],
    [
      'buttons pressed together',
      [
        ['do', 'save'],
        ['do', 'add'],
        ['do', 'remove-0'],
        ['people-0-age', '4'],
      ],
    ],
    [
      'a person who is removed and is not there',
      [
        ['do', 'remove-77'],
        ['people-0-age', '4'],
      ],
    ],
    [
      'a person with a number far too high',
      [
        ['people-99999999999-age', '4'],
        ['do', 'save'],
      ],
    ],
    [
      'two ages for one person',
      [
        ['people-0-age', '4'],
        ['people-0-age', '40'],
        ['do', 'save'],
      ],
    ],
    [
      'names that every object has',
      [
        ['__proto__', 'x'],
        ['constructor', 'y'],
        ['people-__proto__-age', '4'],
        ['do', 'save'],
      ],
    ],
    [
      'values that every object has',
      [
        ['circumstances', '__proto__'],
        ['people-0-circumstances', 'constructor'],
        ['languages', 'toString'],
        ['asker', '__proto__'],
        ['people-0-unit', '__proto__'],
        ['people-0-gender', 'constructor'],
        ['do', 'save'],
      ],
    ],
    ['thousands of circumstances', [...many('circumstances', 3_000), ['do', 'save']]],
    ['thousands of languages', [...many('languages', 3_000), ['do', 'save']]],
    [
      'ninety people',
      [
        ...Array.from({ length: 90 }, (_, row): [string, string] => [`people-${row}-age`, '4']),
        ['do', 'save'],
      ],
    ],
    [
      'a place of a hundred thousand letters',
      [
        ['postcode', 'x'.repeat(100_000)],
        ['do', 'save'],
      ],
    ],
    [
      'an age of a hundred thousand digits',
      [
        ['people-0-age', '9'.repeat(100_000)],
        ['do', 'save'],
      ],
    ],
    [
      'a NUL in each field',
      [
        ['people-0-age', '4\0'],
        ['postcode', 'WN7\0'],
        ['circumstances', '\0'],
        ['back', '/\0'],
        ['do', 'save\0'],
      ],
    ],
    [
      'a minus, a fraction, a power',
      [
        ['people-0-age', '-4'],
        ['people-1-age', '4.5'],
        ['people-2-age', '1e3'],
        ['do', 'save'],
      ],
    ],
    [
      'markup everywhere',
      [
        ['people-0-age', '"><script>alert(1)</script>'],
        ['postcode', '"><img src=x onerror=alert(1)>'],
        ['back', '"><b>'],
        ['do', 'save'],
      ],
    ],
    [
      'ways back to other sites',
      [
        ['people-0-age', '4'],
        ['back', 'https://evil.example'],
        ['back', '//evil.example'],
        ['do', 'save'],
      ],
    ],
    [
      'half characters',
      [
        ['postcode', '\ud83d'],
        ['people-0-age', '\udc00'],
        ['do', 'save'],
      ],
    ],
  ])('with %s is answered plainly', async (what, fields) => {
    const { status, html } = await send(fields, what)
    expect([200, 303, 400]).toContain(status)
    expect(html.replace(/"[^"]*"/g, '')).not.toMatch(/<script>alert|<img src=x/)
  })

  test.each([
    ['a type that it is not', 'application/json', '{"people":[]}'],
    ['broken JSON', 'application/json', '{'],
    ['plain text', 'text/plain', 'people-0-age=4'],
    ['no type', '', 'people-0-age=4'],
    ['a type that is none', 'nonsense', 'people-0-age=4'],
    ['many parts and no boundary', 'multipart/form-data', 'x'],
    [
      'parts that never end',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="do"\r\n\r\nsave',
    ],
    [
      'percent signs that are broken',
      'application/x-www-form-urlencoded',
      'people-0-age=%&postcode=%E0%A4&do=save',
    ],
    ['bytes that are no text', 'application/x-www-form-urlencoded', 'postcode=%ff%fe&do=save'],
  ])('sent as %s is answered plainly', async (what, type, body) => {
    const { action } = await form()
    for (const path of [
      action,
      '/who',
      '/who/clear',
      '/find',
      '/pl/who',
      '/leave',
      '/',
      '/nothing',
      '/ready',
    ])
      await isPlain(
        () =>
          site.get(path, {
            method: 'POST',
            body: type ? body : new Blob([body]),
            headers: { ...asAPerson, Origin: site.url, ...(type ? { 'Content-Type': type } : {}) },
          }),
        `${what} to ${path}`,
      )
  })

  test('with more than can be taken is 413, with a page that says so', async () => {
    const { action } = await form()
    const { status, html } = await isPlain(
      () => site.post(action, [['postcode', 'x'.repeat(300_000)]], { headers: asAPerson }),
      'too much',
    )
    expect(status).toBe(413)
    expect(html).toContain('That is more than we can take at once')
  })

  test('from another site is 403, with a page that says so', async () => {
    const { action } = await form()
    const headers = { ...asAPerson, Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }
    const { status, html } = await isPlain(
      () => site.post(action, { do: 'save' }, { headers }),
      'a foreign form',
    )
    expect(status).toBe(403)
    expect(html).toContain('We did not take that form')
  })

  test('sent to an action that is none is a page like any other', async () => {
    for (const action of [
      '?_action=',
      '?_action=nothing',
      '?_action=household',
      '?_action=__proto__',
      '?_action=household.constructor',
      '?_action=%00',
    ])
      await isPlain(() => site.post(`/who${action}`, { do: 'save' }, { headers: asAPerson }), action)
    for (const path of [
      '/_actions/household.remember',
      '/_actions/',
      '/_actions/nothing',
      '/_actions/__proto__',
    ])
      await isPlain(() => site.post(path, { do: 'save' }, { headers: asAPerson }), path)
  })
})

test('programs that want no page get one sentence', async () => {
  const response = await site.get('/%')
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
})

/** What a client gets that writes its request by hand. */
function raw(request: string): Promise<string> {
  return new Promise((done, fail) => {
    let answer = ''
    const socket = connect(site.port, '127.0.0.1', () => socket.write(request, 'latin1'))
    socket.on('data', (part: Buffer) => (answer += part.toString('latin1')))
    socket.on('error', fail)
    socket.on('close', () => done(answer))
    socket.setTimeout(5_000, () => socket.destroy())
  })
}
