import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startAnyApp } from '../support/any-app.ts'

let site: Awaited<ReturnType<typeof startAnyApp>>
beforeAll(async () => {
  site = await startAnyApp({ TRUSTED_PROXIES: '1' })
})
afterAll(() => site.stop())

const get = (path: string, init: RequestInit = {}) => fetch(site.url + path, { redirect: 'manual', ...init })
const post = (path: string, headers: Record<string, string>, body: BodyInit = 'a=b') =>
  get(path, { method: 'POST', body, headers })
const ours = () => ({ Origin: site.url, 'Sec-Fetch-Site': 'same-origin' })

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('geolocation=()'),
  'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
}
const nothingAllowed = "default-src 'none'; script-src 'self'; "

describe('every answer carries the protecting headers', () => {
  test.each([
    ['/page', 200],
    ['/nothing', 404],
    ['/robots.txt', 200],
    ['/_astro/style.abc123.css', 200],
    ['/throws', 500],
    ['/mute?status=500', 500],
    ['/mute?status=503', 503],
    ['/_image?href=x', 404],
    ['/%00', 400],
    ['/%', 400],
    ['/health', 200],
  ])('%s', async (path, status) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    const headers = Object.fromEntries(answer.headers)
    expect(headers).toMatchObject(always)
    expect(headers['content-security-policy']).toMatch(/default-src '(none|self)'/)
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  test('also what is not readable as HTTP', async () => {
    const answer = await site.raw('nonsense\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain(`Content-Security-Policy: ${nothingAllowed}`)
    expect(answer).toContain('X-Content-Type-Options: nosniff')
  })

  test('and HSTS where the site is reached by https', async () => {
    const https = await startAnyApp({ ORIGIN: 'https://help.example' })
    const answer = await fetch(`${https.url}/health`)
    expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=63072000/)
    await https.stop()
  })
})

describe('a page', () => {
  test('keeps its own policy and its own caching', async () => {
    const { headers } = await get('/page')
    expect(headers.get('content-security-policy')).toBe("default-src 'self'")
    expect(headers.get('cache-control')).toBe('public, max-age=60')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  test('that says nothing of caching is never kept', async () => {
    expect((await get('/nothing')).headers.get('cache-control')).toBe('no-store')
  })

  test('is compressed for those who can read that, and says that it varies', async () => {
    const { headers } = await get('/page', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(headers.get('content-encoding')).toBe('gzip')
    expect(headers.get('vary')).toMatch(/accept-encoding/i)
    expect(
      (await get('/page', { headers: { 'Accept-Encoding': 'identity' } })).headers.get('content-encoding'),
    ).toBe(null)
  })

  test('asked for with HEAD has its headers and no body', async () => {
    const answer = await get('/page', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })

  test('that fails is a 500 with help and a reference, in the language of the address, and nothing technical', async () => {
    const answer = await get('/throws')
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(text).toContain('Sorry, something went wrong here')
    expect(text).toContain('999')
    expect(text).toContain(answer.headers.get('x-request-id'))
    expect(text).not.toMatch(/Pickup|Error|stack|node:| at /)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const reference = answer.headers.get('x-request-id')
    await expect
      .poll(() => site.logs().find((line) => line['requestId'] === reference))
      .toMatchObject({ level: 'error', msg: 'fault', fault: { name: 'Error' } })
  })

  test('that fails half-way is cut off, so that it cannot be taken for a whole one', async () => {
    await expect(get('/throws-late').then((answer) => answer.text())).rejects.toThrow()
  })

  test('that sets 503 and says nothing gets the words of the site', async () => {
    expect(await (await get('/mute?status=503')).text()).toContain('we cannot answer just now')
  })
})

describe('a file', () => {
  test('named after its content is kept for a year', async () => {
    const { headers } = await get('/_astro/style.abc123.css')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('content-type')).toMatch(/^text\/css/)
    expect(headers.get('etag')).toBeTruthy()
  })

  test('that has not changed is not sent again', async () => {
    const { headers } = await get('/robots.txt')
    expect(headers.get('cache-control')).toBe('public, max-age=3600')
    const again = await site.raw(
      `GET /robots.txt HTTP/1.1\r\nHost: localhost:${site.port}\r\nIf-None-Match: ${headers.get('etag')}\r\nConnection: close\r\n\r\n`,
    )
    expect(again).toMatch(/^HTTP\/1\.1 304 /)
  })

  test.each([
    '/.hidden',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/_astro/..%2f..%2fsecret.txt',
    '/_astro/',
    '/_astro',
  ])('outside what is public (%s) is not there', async (path) => {
    const answer = await site.raw(
      `GET ${path} HTTP/1.1\r\nHost: localhost:${site.port}\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 404 /)
    expect(answer).not.toContain('secret')
  })
})

describe('a request', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'with the method %s is refused',
    async (method) => {
      const answer = await site.raw(
        `${method} /page HTTP/1.1\r\nHost: localhost:${site.port}\r\nConnection: close\r\n\r\n`,
      )
      expect(answer).toMatch(/^HTTP\/1\.1 405 /)
      expect(answer).toContain('Allow: GET, HEAD, POST')
    },
  )

  test.each(['evil.example', 'localhost', 'localhost:1', 'localhost:4321.evil.example'])(
    'for another host (%s) is refused',
    async (host) => {
      const answer = await site.raw(`GET /page HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1\.1 421 /)
    },
  )

  test('that names no host is refused', async () => {
    expect(await site.raw('GET /page HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  })

  test('for its health is answered under any name', async () => {
    expect(await site.raw('GET /health HTTP/1.1\r\nHost: 10.0.0.1\r\nConnection: close\r\n\r\n')).toMatch(
      / 200 OK/,
    )
  })

  test('with a body that says it is too large is refused before it is sent', async () => {
    const answer = await site.raw(
      `POST /echo HTTP/1.1\r\nHost: localhost:${site.port}\r\nContent-Length: 262145\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('with a body that turns out too large is refused', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    const answer = await site.raw(
      `POST /echo HTTP/1.1\r\nHost: localhost:${site.port}\r\nOrigin: ${site.url}\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}0\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('with a body as large as may be arrives whole', async () => {
    const answer = await post('/echo', ours(), 'x'.repeat(256 * 1024))
    expect(((await answer.json()) as { body: string }).body).toHaveLength(256 * 1024)
  })

  test('with a very long address is refused, with one that is longer than that too', async () => {
    expect((await get(`/find?q=${'x'.repeat(20_000)}`)).status).toBe(414)
    expect((await get(`/find?q=${'x'.repeat(40_000)}`)).status).toBe(431)
    expect((await get(`/find?q=${'x'.repeat(10_000)}`)).status).toBe(404)
  })

  test('that never ends is given up after a while', { timeout: 30_000 }, async () => {
    const [slowHeaders, slowBody] = await Promise.all([
      site.raw('GET /page HTTP/1.1\r\nHost: x\r\n', 25_000),
      site.raw(
        `POST /echo HTTP/1.1\r\nHost: localhost:${site.port}\r\nOrigin: ${site.url}\r\nContent-Length: 10\r\n\r\nabc`,
        25_000,
      ),
    ])
    expect(slowHeaders).toMatch(/^HTTP\/1\.1 408 /)
    expect(slowBody).toMatch(/^HTTP\/1\.1 408 /)
  })
})

describe('a form', () => {
  test.each([
    ['application/x-www-form-urlencoded', 'a=b'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['text/plain', 'a=b'],
    ['application/json', '{}'],
    ['', ''],
  ])('from elsewhere is refused whatever its type (%s)', async (type, body) => {
    const headers: Record<string, string> = type ? { 'Content-Type': type } : {}
    const evil = 'https://evil.example'
    for (const more of [
      { Origin: evil },
      { Origin: 'null' },
      { Origin: evil, 'Sec-Fetch-Site': 'cross-site' },
      { Origin: site.url, 'Sec-Fetch-Site': 'same-site' },
      { Referer: `${evil}/${site.url}` },
      {},
    ])
      expect((await post('/echo', { ...headers, ...more } as Record<string, string>, body)).status).toBe(403)
    expect((await post('/echo', { ...headers, ...ours() }, body)).status).toBe(200)
  })

  test('of an older browser, which says only where it comes from, is taken', async () => {
    expect((await post('/echo', { Referer: `${site.url}/find` })).status).toBe(200)
  })
})

describe('what the pages are told', () => {
  type Told = { headers: Record<string, string>; locals: { requestId: string } }

  test('of the address, scheme and request comes from the server, never from the client', async () => {
    const answer = await get('/echo', {
      headers: {
        'X-Forwarded-For': '6.6.6.6, 1.2.3.4',
        'X-Forwarded-Proto': 'https',
        'X-Forwarded-Host': 'evil.example',
        'X-Forwarded-Port': '1',
        'X-Request-Id': 'mine',
        'X-Real-IP': '6.6.6.6',
        Forwarded: 'for=6.6.6.6',
      },
    })
    const { headers, locals } = (await answer.json()) as Told
    expect(headers).toMatchObject({
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': `localhost:${site.port}`,
    })
    expect(JSON.stringify(headers)).not.toMatch(/6\.6\.6\.6|evil|mine/)
    expect(locals.requestId).toBe(answer.headers.get('x-request-id'))
  })
})

describe('the log', () => {
  test('has no query, message or unknown address in it, whoever prints', async () => {
    await get('/prints?q=Mrs-Pickup')
    await get('/Mrs-Pickup?q=Mrs-Pickup')
    await get('/throws?q=Mrs-Pickup', { headers: { Cookie: 'a=Mrs-Pickup' } })
    await post('/echo?q=Mrs-Pickup', ours(), 'name=Mrs-Pickup')
    await pause(200)
    expect(site.printed()).not.toMatch(/Pickup|\?/)
    expect(site.logs()).toContainEqual(
      expect.objectContaining({ msg: 'request', route: '/prints', status: 200 }),
    )
  })

  test('is made of known fields only', () => {
    const fields = new Set(site.logs().flatMap((line) => Object.keys(line)))
    const known = ['level', 'time', 'msg', 'requestId', 'route', 'method', 'status', 'ms', 'port', 'fault']
    expect([...fields].filter((field) => !known.includes(field))).toEqual([])
  })
})

describe('when there is more than it can do', () => {
  test('some are asked to come back, its health is still answered, and it recovers', async () => {
    const many = await Promise.all(
      Array.from({ length: 300 }, () => get('/slow').then((answer) => answer.status)),
    )
    expect(many.filter((status) => status === 200).length).toBeGreaterThanOrEqual(150)
    expect(many.filter((status) => status === 503).length).toBeGreaterThanOrEqual(50)
    expect((await get('/page')).status).toBe(200)
  })

  test('a loop that stays late turns work away until it is in time again', async () => {
    const until = Date.now() + 4_000
    const statuses: number[] = []
    const ask = async () => {
      while (Date.now() < until) statuses.push((await get('/busy')).status)
    }
    await Promise.all(Array.from({ length: 6 }, ask))
    expect(new Set(statuses)).toEqual(new Set([200, 503]))
    await pause(200)
    expect((await get('/page')).status).toBe(200)
  })
})

test('told to stop, it finishes what it has begun, takes nothing new, and ends', async () => {
  const stopping = await startAnyApp()
  const begun = fetch(`${stopping.url}/slow`)
  await pause(300)
  stopping.signal('SIGTERM')
  await pause(100)
  await expect(fetch(`${stopping.url}/page`)).rejects.toThrow()
  expect(await (await begun).text()).toBe('done')
  expect(await stopping.ended).toBe(0)
  await stopping.stop()
})
