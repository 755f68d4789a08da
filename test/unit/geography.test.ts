import { expect, test } from 'vitest'
import { attribution, geography } from '../../db/demo/geography.ts'
import { distanceKm } from '../../src/directory/distance.ts'

const { areas, postcodeAreas } = geography
const wards = areas.filter(({ kind }) => kind === 'ward')
const codesOfWards = new Set(wards.map(({ code }) => code))

test('the demonstration knows the 25 wards of 2023, and no other', () => {
  const expected = Array.from({ length: 25 }, (_, index) => `E050${14_989 + index}`)
  expect([...codesOfWards].sort()).toEqual(expected)
})

test('every ward lies in exactly one neighbourhood', () => {
  const placed = areas.filter(({ kind }) => kind === 'neighbourhood').flatMap((area) => area.wards ?? [])
  expect(placed.sort()).toEqual([...codesOfWards].sort())
})

test('codes are unique, short enough for a household, and name something', () => {
  const codes = [...areas, ...postcodeAreas].map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const { code, name } of areas) {
    expect(code).toMatch(/^[A-Z][A-Z0-9]{1,9}$/)
    expect(name.length).toBeGreaterThan(2)
  }
})

test('everything lies within 25 km of Wigan, by centres that are rounded to about 100 m', () => {
  for (const { code, latitude, longitude, radiusKm } of [...areas, ...postcodeAreas]) {
    expect(distanceKm({ latitude: 53.545, longitude: -2.632 }, { latitude, longitude }), code).toBeLessThan(
      25,
    )
    expect(radiusKm, code).toBeGreaterThan(0)
    expect(String(latitude).length, code).toBeLessThanOrEqual(6)
  }
})

test('whatever is certain of an area is possible too', () => {
  for (const { code, certain = [], possible = [] } of areas)
    expect(possible, code).toEqual(expect.arrayContaining(certain))
})

test('a district has every ward and authority of its sectors', () => {
  for (const sector of postcodeAreas.filter(({ kind }) => kind === 'sector')) {
    const district = postcodeAreas.find(({ code }) => code === sector.code.split(' ')[0])
    expect(district?.wards, sector.code).toEqual(expect.arrayContaining(sector.wards ?? []))
    expect(district?.authorities, sector.code).toEqual(expect.arrayContaining(sector.authorities ?? []))
  }
})

test('where a ward of the borough is possible, so is the borough', () => {
  for (const { code, wards: touched = [], authorities } of postcodeAreas)
    if (touched.length) expect(authorities, code).toContain('E08000010')
})

test('the attribution names everyone whom the licence asks to be named', () => {
  for (const owner of ['OS data', 'Royal Mail', 'National Statistics', 'Open Government Licence v3.0'])
    expect(attribution).toContain(owner)
})
