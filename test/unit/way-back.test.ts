import { expect, test } from 'vitest'
import { cameFrom, localPath } from '../../src/actions/way-back.ts'

test.each(['/', '/find?q=debt&page=2', '/pl/service/leigh-money-friends', '/find?q=a%20b#x'])(
  '%s is an address on this site',
  (path) => expect(localPath(path)).toBe(path.replace(/#.*/, '')),
)

test.each([
  '',
  null,
  undefined,
  'find',
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '/find\r\nSet-Cookie: who=x',
  '/\t/evil.example',
  '/'.padEnd(5000, 'x'),
])('%j is not', (path) => expect(localPath(path)).toBeNull())

test('a person goes back to the page of this site that they came from, and never to the same page', () => {
  const own = new URL('http://localhost:4321/who')
  expect(cameFrom('http://localhost:4321/find?q=debt', own, '/who')).toBe('/find?q=debt')
  expect(cameFrom('http://localhost:4321/who', own, '/who')).toBeNull()
  expect(cameFrom('https://evil.example/find', own, '/who')).toBeNull()
  expect(cameFrom('nonsense', own, '/who')).toBeNull()
  expect(cameFrom(null, own, '/who')).toBeNull()
})
