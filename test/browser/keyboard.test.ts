import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { aBrowser, desktop, phone } from '../support/browser.ts'
import { inPolish, kindsOfPage } from '../support/pages.ts'
import { aSite } from '../support/site.ts'

const site = aSite()
const browser = aBrowser()

/** Presses Tab until what has focus says so, as somebody does who looks for it. */
async function tabTo(page: Page, matches: RegExp, most = 120): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    if (matches.test(await named(page))) return
  }
  throw new Error(`${matches} is not reached by ${most} presses of Tab.`)
}

const named = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement
    const label = element.labels?.[0]?.innerText
    return (label ?? element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ')
  })

test.each([
  ['a phone', phone],
  ['a desktop', desktop],
])('on %s a person finds help, reads it and comes back without a mouse', async (_, options) => {
  const page = await browser.page(options)
  await page.goto(site.url)
  await tabTo(page, /^What is going on|^What help/)
  await page.keyboard.type('debt')
  await tabTo(page, /^Postcode/)
  await page.keyboard.type('WN7')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/find?q=debt&postcode=WN7')

  await tabTo(page, /^Debt advice/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/service/leigh-money-friends-debt')
  await tabTo(page, /^01632 960176/)
  await page.goBack()
  await page.waitForURL('**/find?q=debt&postcode=WN7')
  expect(await page.locator('#q').inputValue()).toBe('debt')
  await page.context().close()
})

test('a family is told with the keyboard alone, changed and cleared', async () => {
  const page = await browser.page(desktop)
  await page.goto(`${site.url}/find?q=youth+club`)
  await tabTo(page, /^Say who it is for/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/who')
  await tabTo(page, /^Age/)
  await page.keyboard.type('14')
  await tabTo(page, /^What matters about this person/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^A young carer/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Add another person/)
  await page.keyboard.press('Enter')
  await page.locator('#people-1-age').waitFor()
  await page.locator('#people-1-age').focus()
  await page.keyboard.type('40')
  await tabTo(page, /^Where do they live/)
  await page.keyboard.type('Leigh')
  await tabTo(page, /^I (am|work)/)
  await page.keyboard.press('ArrowDown')
  await tabTo(page, /^See what fits/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/find?q=youth+club')
  expect(await page.locator('.household').innerText()).toContain('a 14 year old')

  await page.keyboard.press('Tab')
  await tabTo(page, /^Clear what you said/)
  await page.keyboard.press('Enter')
  await page.locator('.household').waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('?q=youth+club')
  await page.context().close()
})

describe('the first press of Tab', () => {
  test.each(kindsOfPage.filter(({ path }) => !/refuge|being_safe/.test(path)).map(({ path }) => path))(
    'on %s shows a way past the top of the page, which works',
    async (path) => {
      const page = await browser.page(phone)
      for (const address of [path, inPolish(path)]) {
        await page.goto(site.url + address)
        await page.keyboard.press('Tab')
        const skip = page.locator('.govuk-skip-link')
        expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
        const box = await skip.boundingBox()
        expect(box!.width).toBeGreaterThan(100)
        await page.keyboard.press('Enter')
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
        await page.keyboard.press('Tab')
        const isPast = await page.evaluate(
          () => !document.querySelector('header')!.contains(document.activeElement),
        )
        expect(isPast).toBe(true)
      }
      await page.context().close()
    },
  )
})

describe.each([
  ['a phone', phone],
  ['a desktop', desktop],
])('what has focus on %s', (_, options) => {
  test.each(['/', '/find?q=debt&postcode=WN7', '/service/harbour-refuge', '/who', '/need/food_parcel'])(
    'is seen, changes its look, and is covered by nothing, all through %s',
    async (path) => {
      const page = await browser.page(options)
      await page.goto(site.url + path)
      const wrong: string[] = []
      const reached = new Set<string>()
      for (let pressed = 0; pressed < 90; pressed++) {
        await page.keyboard.press('Tab')
        const { html, where, problem } = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement
          const { top, bottom, left, right, width, height } = element.getBoundingClientRect()
          const style = getComputedStyle(element)
          const label = element.matches('input[type=checkbox], input[type=radio]')
            ? getComputedStyle(element.nextElementSibling!, '::before')
            : style
          const isMarked = [style, label].some(
            (one) =>
              (one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 2) || one.boxShadow !== 'none',
          )
          const [x, y] = [(left + right) / 2, (top + bottom) / 2]
          const atTop = document.elementFromPoint(x, y)
          const isOnScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
          const isCovered =
            !atTop || !(element.contains(atTop) || atTop.contains(element) || !!atTop.closest('label'))
          return {
            html: element.outerHTML.slice(0, 140),
            where: `${element.tagName} ${Math.round(top + scrollY)} ${Math.round(left)}`,
            problem:
              element === document.body
                ? ''
                : !width || !height || !isOnScreen
                  ? 'not seen'
                  : isCovered
                    ? `covered by ${atTop?.outerHTML.slice(0, 80)}`
                    : !isMarked
                      ? 'not marked'
                      : '',
          }
        })
        if (problem) wrong.push(`${problem}: ${html}`)
        if (where.startsWith('BODY') || reached.has(where)) break
        reached.add(where)
      }
      expect(reached.size).toBeGreaterThan(10)
      expect(wrong).toEqual([])
      await page.context().close()
    },
  )
})
