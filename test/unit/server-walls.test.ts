import { describe, expect, test } from 'vitest'
import { describe as describeFault, framesOf } from '../../src/log.ts'
import { clientAddress, isOwnForm, isReadable, originOf } from '../../src/walls.ts'

const own = 'https://help.example'

describe('a form', () => {
  test.each([
    ['from a browser of today', { 'sec-fetch-site': 'same-origin', origin: own }, true],
    ['from a browser that leaves Origin out', { 'sec-fetch-site': 'same-origin' }, true],
    ['from an older browser', { origin: own }, true],
    ['from a very old browser', { referer: `${own}/find?q=x` }, true],
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
    ['from another site that forges Origin only', { 'sec-fetch-site': 'cross-site', origin: own }, false],
    ['from a neighbouring host', { 'sec-fetch-site': 'same-site', origin: 'https://x.help.example' }, false],
    ['typed into the address bar', { 'sec-fetch-site': 'none' }, false],
    ['with an opaque origin', { origin: 'null' }, false],
    ['over http instead of https', { origin: 'http://help.example' }, false],
    ['from another port', { origin: `${own}:8443` }, false],
    ['whose Referer only begins like ours', { referer: `${own}.evil.example/` }, false],
    ['whose Referer is no address', { referer: 'help.example' }, false],
    ['that says nothing of where it is from', {}, false],
  ])('%s', (_, headers, isOwn) => {
    expect(isOwnForm(headers, own)).toBe(isOwn)
  })

  test('belongs to the scheme of ORIGIN on its own host and to http on the local names', () => {
    expect(originOf('Help.example', own)).toBe(own)
    expect(originOf('127.0.0.1:4321', own)).toBe('http://127.0.0.1:4321')
  })
})

describe('an address', () => {
  test.each(['/', '/find?q=caf%C3%A9+100%25', '/pl/szukaj', '/a//b', '/?q=a?b', '/find?q=%2e%2e%2f%5c'])(
    'like %s is read',
    (url) => expect(isReadable(url)).toBe(true),
  )
  test.each([
    '/%',
    '/%zz',
    '/find?q=%',
    '/find?q=%ff',
    '/%00',
    '/find?q=%00',
    '//evil.example/',
    '/\\evil.example/',
    '/a%5Cb',
    'http://evil.example/',
    '*',
    '',
  ])('like %s is refused', (url) => expect(isReadable(url)).toBe(false))
})

describe('who asks', () => {
  test.each([
    ['is the peer when no proxy is trusted', '1.2.3.4', 0, '9.9.9.9'],
    ['is what the one proxy saw', '1.2.3.4', 1, '1.2.3.4'],
    ['is not what the client wrote before the proxy', '6.6.6.6, 1.2.3.4', 1, '1.2.3.4'],
    ['is what the outer of two proxies saw', '6.6.6.6, 1.2.3.4, 10.0.0.1', 2, '1.2.3.4'],
    ['is the peer when what was forwarded is no address', 'mum', 1, '9.9.9.9'],
    ['is the peer when nothing was forwarded', undefined, 1, '9.9.9.9'],
  ])('%s', (_, forwarded, proxies, address) => {
    expect(clientAddress(forwarded, '9.9.9.9', proxies)).toBe(address)
  })
})

describe('a fault in the log', () => {
  const secret = 'Mrs Pickup\n    at 12 Leigh Road'

  test('keeps the code, table and constraint of the database and no value', () => {
    const cause = Object.assign(new Error(`duplicate: ${secret}`), {
      code: '23505',
      table_name: 'referrals',
      constraint_name: 'one_each',
      detail: secret,
      parameters: [secret],
    })
    const told = describeFault(new Error(`Failed query, params: ${secret}`, { cause }))
    expect(told).toMatchObject({ code: '23505', table: 'referrals', constraint: 'one_each' })
    expect(told.stack.length).toBeGreaterThan(0)
    expect(JSON.stringify(told)).not.toMatch(/Pickup|Leigh/)
  })

  test('keeps the places of a stack even when the message runs over lines', () => {
    expect(framesOf(`Error: ${secret}\n    at go (file:///a/b.mjs?q=1:2:3)\n    at x.ts:1:2`)).toEqual([
      'at go (file:///a/b.mjs:2:3)',
      'at x.ts:1:2',
    ])
  })

  test('may be anything that was thrown', () => {
    expect(describeFault(secret)).toEqual({ name: 'string', stack: [] })
    expect(describeFault(undefined)).toEqual({ name: 'undefined', stack: [] })
  })
})
