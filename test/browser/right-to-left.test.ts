import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { aBrowser, desktop, phone } from '../support/browser.ts'
import { aSite } from '../support/site.ts'

const site = aSite({ env: { LANGUAGES: 'en,en-XB' } })
const browser = aBrowser()
const paths = [
  '/',
  '/find?q=debt&postcode=WN7',
  '/service/harbour-refuge',
  '/who',
  '/needs',
  '/need/food_parcel',
  '/about',
]

/** Words that lie over other words, and words that stick out of what holds them. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim())
      const isHidden = element.closest(
        '.govuk-visually-hidden, .govuk-skip-link, .call-bar, .way-out, option, script',
      )
      return hasWords && width > 1 && height > 1 && !isHidden && element.checkVisibility()
    })
    const boxes = shown.map((element) => {
      const words = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent!.trim())
      const rects = words.flatMap((node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()].filter(({ width }) => width > 1)
      })
      return { element, rects }
    })
    const found: string[] = []
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue
        const isOver = one.rects.some((a) =>
          other.rects.some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 8,
          ),
        )
        if (isOver)
          found.push(`${one.element.outerHTML.slice(0, 90)} over ${other.element.outerHTML.slice(0, 90)}`)
      }
    const { clientWidth, scrollWidth } = document.documentElement
    const out = boxes
      .filter(({ rects }) => rects.some(({ left, right }) => left < -1 || right > clientWidth + 1))
      .map(({ element }) => `out: ${element.outerHTML.slice(0, 90)}`)
    return [...found, ...out, ...(scrollWidth > clientWidth ? ['scrolls sideways'] : [])]
  })

/** Where a thing begins, counted from the side where reading begins. */
const from = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect()
      return Math.round(document.dir === 'rtl' ? document.documentElement.clientWidth - right : left)
    })

describe.each([
  ['phone', phone],
  ['desktop', desktop],
])('at the width of a %s', (_, options) => {
  test.each(paths)('%s reads from right to left with nothing cut off or laid over another', async (path) => {
    const page = await browser.page(options)
    await page.goto(`${site.url}/en-xb${path === '/' ? '' : path}`)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await overlaps(page)).toEqual([])
    await page.goto(site.url + path)
    expect(await overlaps(page), 'from left to right').toEqual([])
    await page.context().close()
  })

  test('it is the mirror of the page from left to right', async () => {
    const page = await browser.page(options)
    for (const [path, parts] of [
      [
        '/find?q=debt&postcode=WN7',
        ['.header__home', 'h1', '.search__words', '.card__name', '.card__facts .icon', '.footer h2'],
      ],
      ['/service/harbour-refuge', ['h1', '.answer', '.fact__title', '.crisis h2']],
      ['/who', ['h1', '.person', '#people-0-age', '.govuk-radios__item label']],
    ] as const) {
      await page.goto(site.url + path)
      const straight = await Promise.all(parts.map((part) => from(page, part)))
      await page.goto(`${site.url}/en-xb${path}`)
      const turned = await Promise.all(parts.map((part) => from(page, part)))
      for (const [index, part] of parts.entries())
        expect(Math.abs(turned[index]! - straight[index]!), `${path} ${part}`).toBeLessThanOrEqual(12)
    }
    await page.context().close()
  })
})

test('telephone numbers keep their own order, wherever they stand', async () => {
  const page = await browser.page(phone)
  for (const path of [
    '/en-xb/service/leigh-money-friends-debt',
    '/en-xb/find?q=zzqxy',
    '/en-xb/need/food_parcel',
  ]) {
    await page.goto(site.url + path)
    const turned = await page.locator('a[href^="tel:"]').evaluateAll((links) =>
      links.flatMap((link) => {
        const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const number = /[\d][\d ]+\d/.exec(text.textContent!)
          if (!number) continue
          const at = (index: number) => {
            const range = document.createRange()
            range.setStart(text, index)
            range.setEnd(text, index + 1)
            return range.getBoundingClientRect()
          }
          const [first, last] = [at(number.index), at(number.index + number[0].length - 1)]
          if (first.top === last.top && first.left > last.left) return [link.outerHTML.slice(0, 120)]
        }
        return []
      }),
    )
    expect(turned, path).toEqual([])
  }
  await page.context().close()
})
