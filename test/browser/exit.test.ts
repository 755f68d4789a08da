import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { aBrowser, desktop, phone, withoutScript } from '../support/browser.ts'
import { safetyPages } from '../support/pages.ts'
import { aSite } from '../support/site.ts'

const site = aSite()
const browser = aBrowser()

/**
 * Follows the way out up to the door: a page stands in for the other site, with all else of our own answer. Tells where
 * it would have led.
 */
async function weatherBehind(page: Page): Promise<() => string | undefined> {
  let ledTo: string | undefined
  await page.context().route('**/leave', async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 })
    const { location, ...headers } = answer.headers()
    ledTo = location
    await route.fulfill({
      status: 200,
      headers: { ...headers, 'content-type': 'text/html' },
      body: '<!doctype html><title>Weather</title><h1>Weather</h1>',
    })
  })
  return () => ledTo
}

describe.each([
  ['a phone with scripts', phone],
  ['a phone without scripts', { ...phone, ...withoutScript }],
  ['a desktop with scripts', desktop],
])('on %s', (_, options) => {
  test.each(safetyPages)('the way out of %s is first for eye and keyboard', async (path) => {
    const page = await browser.page(options)
    await page.goto(site.url + path)
    const exit = page.locator('.govuk-exit-this-page__button')
    const box = (await exit.boundingBox())!
    expect(box.y).toBeLessThan(60)
    expect(box.height).toBeGreaterThanOrEqual(44)
    await page.keyboard.press('Tab')
    expect(await exit.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)).catch(() => {})
    await page.mouse.wheel(0, 3_000)
    const later = (await exit.boundingBox())!
    expect(later.y, 'it stays in reach further down').toBeGreaterThanOrEqual(0)
    expect(later.y).toBeLessThan(options.viewport.height)
    await page.context().close()
  })

  test('one press leads away and forgets the family, and going back shows nothing of it', async () => {
    const page = await browser.page(options)
    const ledTo = await weatherBehind(page)
    await page.goto(`${site.url}/who`)
    await page.locator('#people-0-age').fill('97')
    await page.locator('#postcode').fill('WN7 1AB')
    await page.locator('form.who button[value=save]:visible').last().click()
    await page.goto(`${site.url}/service/harbour-refuge`)
    expect(await page.locator('.household').innerText()).toContain('97 year old')
    await page.locator('.govuk-exit-this-page__button').click()
    await page.getByRole('heading', { name: 'Weather' }).waitFor()
    expect(ledTo()).toMatch(/^https:\/\/www\.bbc\.co\.uk\//)
    expect((await page.context().cookies()).filter(({ name }) => name === 'who')).toEqual([])
    await page.goBack()
    await page.waitForLoadState()
    expect(await page.locator('body').innerText()).not.toMatch(/97 year old|WN7 1AB/)
    await page.context().close()
  })
})

test('three presses of Shift lead away too', async () => {
  const page = await browser.page(desktop)
  const ledTo = await weatherBehind(page)
  await page.goto(`${site.url}/service/harbour-refuge`)
  await page.waitForFunction(() => document.querySelector('[data-govuk-exit-this-page-init]') !== null)
  for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press('Shift')
  await page.getByRole('heading', { name: 'Weather' }).waitFor()
  expect(ledTo()).toMatch(/^https:\/\/www\.bbc\.co\.uk\//)
  await page.context().close()
})

test('pages about other things have no such button', async () => {
  const page = await browser.page(phone)
  for (const path of ['/', '/find?q=debt', '/service/leigh-money-friends-debt', '/about']) {
    await page.goto(site.url + path)
    expect(await page.locator('.govuk-exit-this-page').count(), path).toBe(0)
  }
  await page.context().close()
})
