import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeSprite } from '../../src/ui/icons/make-sprite.ts'
import { iconNames, needIcon } from '../../src/ui/icons/names.ts'
import { needList } from '../../src/directory/vocabulary/need-list.ts'

const ui = new URL('../../src/ui/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ui), 'utf8')
const settings = read('styles/_settings.scss')

const colour = (name: string): string => {
  const found = new RegExp(`^\\$${name}: (#[0-9a-f]{6});`, 'm').exec(settings)?.[1]
  if (!found) throw new Error(`No colour is called ${name}`)
  return found
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('every pair of colours can be read', () => {
  test.each([
    ['ink', 'paper', 14],
    ['muted', 'paper', 7],
    ['muted', 'door-tint', 4.5],
    ['door', 'paper', 7],
    ['door-dark', 'paper', 10],
    ['door', 'door-tint', 6.5],
    ['ink', 'sun', 9],
    ['fits', 'fits-tint', 6.5],
    ['check', 'check-tint', 7],
    ['not-for', 'not-for-tint', 6.9],
    ['urgent', 'urgent-tint', 6],
    ['urgent', 'paper', 4.5],
    ['control', 'paper', 3],
  ])('%s on %s is at least %d to 1', (text, ground, least) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(least)
  })

  test('and white on the colour of the door', () => {
    expect(contrast('#ffffff', colour('door'))).toBeGreaterThanOrEqual(7)
  })
})

describe('icons', () => {
  test('are the drawings of the set, as make-sprite.ts writes them', () => {
    expect(read('icons/sprite.svg')).toBe(makeSprite())
  })

  test('are there for each of the twelve needs, each its own', () => {
    const icons = needList.filter(({ under }) => under === null).map(({ code }) => needIcon(code))
    expect(icons).toHaveLength(12)
    expect(new Set(icons).size).toBe(12)
    expect(icons.filter((name) => !iconNames.includes(name))).toEqual([])
  })
})

describe('styles', () => {
  const files = readdirSync(new URL('styles/', ui), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.scss'))
    .filter((name) => !/^_(both-ways|settings|typeface)\.scss$/.test(name))

  test.each(files)(
    '%s says start and end, not left and right, so that it works in both directions',
    (name) => {
      const physical =
        /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|(?:left|right)\s*:|(?:text-align|float):\s*(?:left|right))/m
      expect(read(`styles/${name}`).replace(/\/\/.*$/gm, '')).not.toMatch(physical)
    },
  )

  test('use neither the typeface nor the crown that only gov.uk may use', () => {
    const all = files.concat('_settings.scss', '_typeface.scss').map((name) => read(`styles/${name}`))
    expect(all.filter((css) => /GDS Transport|components\/(header|footer)'|crown/i.test(css))).toEqual([])
  })
})

test('no component carries a style or a script of its own in the page, which the policy would block', () => {
  const components = readdirSync(ui, { encoding: 'utf8' }).filter((name) => name.endsWith('.astro'))
  expect(components.filter((name) => /\sstyle=|<style|\son[a-z]+=["{]/.test(read(name)))).toEqual([])
})
