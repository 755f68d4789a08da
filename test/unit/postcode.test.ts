import { expect, test } from 'vitest'
import fc from 'fast-check'
import { readings, spaced, unitPostcode } from '../../src/directory/postcode.ts'

const asRead = (text: string) => readings(text).map(({ exactness, label }) => `${exactness} ${label}`)

test.each([
  ['WN7 1AB', 'postcode WN7 1AB'],
  ['wn71ab', 'postcode WN7 1AB'],
  ['  wn7  1ab ', 'postcode WN7 1AB'],
  ['WN7-1AB', 'postcode WN7 1AB'],
  ['ＷＮ７ １ＡＢ', 'postcode WN7 1AB'],
  ['m46 0aa', 'postcode M46 0AA'],
  ['SW1A 1AA', 'postcode SW1A 1AA'],
  ['M1 1AE', 'postcode M1 1AE'],
])('the whole postcode "%s" is read as it is written on an envelope', (typed, read) => {
  expect(asRead(typed)).toEqual([read])
})

test('the letter O for a nought and l for a one are forgiven in a whole postcode', () => {
  expect(asRead('WN7 OAB')).toEqual(['postcode WN7 0AB'])
  expect(asRead('wn7 lab')).toEqual(['postcode WN7 1AB'])
})

test('a part of a postcode is read as its sector or district', () => {
  expect(asRead('WN7')).toEqual(['district WN7'])
  expect(asRead('WN7 1')).toEqual(['sector WN7 1'])
  expect(asRead('WN7 1a')).toEqual(['sector WN7 1'])
  expect(asRead('M46 9')).toEqual(['sector M46 9'])
})

test('a part that may be two things is read as both, for a table to choose', () => {
  expect(asRead('wn71')).toEqual(['district WN71', 'sector WN7 1'])
  expect(asRead('M46')).toEqual(['district M46', 'sector M4 6'])
})

test.each([
  '',
  ' ',
  'Leigh',
  '123',
  'wn',
  'WN7 1AB WN7',
  'under 5s',
  '\0WN7',
  'WN7 1CI',
  "WN7'; --",
  'W'.repeat(500),
])('"%s" is no postcode', (typed) => {
  expect(readings(typed)).toEqual([])
})

test('every whole postcode is read as itself, with and without its space', () => {
  const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ')
  const outward = fc.stringMatching(/^[A-Z]{1,2}[0-9][A-Z0-9]?$/)
  fc.assert(
    fc.property(outward, fc.nat(9), letter, letter, (out, digit, one, two) => {
      const code = `${out}${digit}${one}${two}`
      expect(unitPostcode(code)).toBe(code)
      expect(readings(code)[0]?.label).toBe(spaced(code))
      expect(readings(spaced(code).toLowerCase())[0]?.sector).toBe(`${out} ${digit}`)
    }),
  )
})

test('no text makes the reading of postcodes fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(readings(text))),
  )
})
