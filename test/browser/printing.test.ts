import { describe, expect, test } from 'vitest'
import { aBrowser } from '../support/browser.ts'
import { aSite } from '../support/site.ts'

const site = aSite()
const browser = aBrowser()
/** A4 less its margins, at 96 dots to the inch. */
const paper = { viewport: { width: 658, height: 987 } }

const onPaper = async (path: string) => {
  const page = await browser.page(paper)
  await page.goto(site.url + path)
  await page.emulateMedia({ media: 'print' })
  return page
}

describe.each([
  '/find?q=debt&postcode=WN7',
  '/service/leigh-money-friends-debt',
  '/service/harbour-refuge',
  '/organisation/leigh-money-friends',
  '/need/food_parcel',
  '/about',
])('%s on paper', (path) => {
  test('has its words and nothing to press', async () => {
    const page = await onPaper(path)
    expect(await page.locator('h1').isVisible()).toBe(true)
    for (const gone of [
      'button',
      'input',
      'select',
      'nav',
      '.govuk-button',
      '.govuk-exit-this-page',
      '.footer',
      '.find__filters',
      '.govuk-skip-link',
    ])
      expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0)
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth: wide, clientWidth: room } = document.documentElement
      return { scrollWidth: wide, clientWidth: room }
    })
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    await page.context().close()
  })

  test('still says that it is a demonstration, and which place it is from', async () => {
    const page = await onPaper(path)
    expect(await page.locator('.demonstration').isVisible()).toBe(true)
    expect(await page.locator('.header__place').innerText()).toContain('Wigan')
    await page.context().close()
  })
})

test('a service gives its address and its telephone before all else', async () => {
  const page = await onPaper('/service/leigh-money-friends-debt')
  const top = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top)
  const others = page.locator('.answer, .fact:not(.fact--where, .fact--contact)')
  const rest = Math.min(
    ...(await others.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))),
  )
  expect(await top('main address')).toBeLessThan(rest)
  expect(await top('.fact--contact a[href^="tel:"]')).toBeLessThan(rest)
  expect(rest).toBeLessThan(paper.viewport.height)
  await page.context().close()
})

test('letters on paper are large enough to read without glasses', async () => {
  const page = await onPaper('/service/leigh-money-friends-debt')
  const sizes = await page
    .locator('main p:visible, main li:visible')
    .evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14)
  await page.context().close()
})

test('results that were found for a family do not say on paper for whom', async () => {
  const page = await browser.page(paper)
  await page.goto(`${site.url}/who`)
  await page.locator('#people-0-age').fill('14')
  await page.locator('form.who button[value=save]:visible').last().click()
  await page.goto(`${site.url}/find?q=youth+club`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.household').isVisible()).toBe(false)
  await page.context().close()
})
