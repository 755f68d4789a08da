import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { aBrowser, desktop, phone } from '../support/browser.ts'
import { inPolish, kindsOfPage } from '../support/pages.ts'
import { aSite } from '../support/site.ts'

// A page that failed is asked for by its address.
const site = aSite({}, ({ route }) => route === '/500')
const browser = aBrowser()
const narrowest = { width: 320, height: 640 }

/** One tab for all pages: what it complains about is kept beside it. */
let page: Page
const complaints: string[] = []
const elsewhere: string[] = []

beforeAll(async () => {
  page = await browser.page(phone)
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      reportError(new Error(`policy: ${event.violatedDirective} ${event.blockedURI}`)),
    )
  })
  // The browser also says on its console that a page answered 400 or 404, which is meant.
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (400|404|500)/.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) elsewhere.push(request.url())
  })
})

/** What sticks out to the side: the page as a whole, or a word that is cut off. */
const sideways = () =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120))
  })

async function axe(): Promise<unknown[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  // The rules of WCAG 2.0 to 2.2 and what axe holds to be good practice, the size of targets among them.
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))])
}

async function isSound(path: string): Promise<void> {
  complaints.length = 0
  elsewhere.length = 0
  await page.setViewportSize(phone.viewport)
  await page.goto(site.url + path)
  expect(await page.locator('h1').count()).toBe(1)
  expect(await sideways()).toEqual([])
  expect(await axe()).toEqual([])
  await page.setViewportSize(narrowest)
  expect(await sideways(), 'at 320 px, as WCAG 1.4.10 asks').toEqual([])
  await page.setViewportSize(desktop.viewport)
  expect(await sideways()).toEqual([])
  expect(await axe()).toEqual([])
  expect(complaints).toEqual([])
  expect(elsewhere, 'requests to other sites').toEqual([])
}

describe.each([
  ['English', (path: string) => path],
  ['Polish', inPolish],
])('in %s', (_, address) => {
  test.each([...kindsOfPage.map(({ kind, path }) => [kind, path] as const)])(
    '%s is sound on a phone and on a desktop',
    async (_kind, path) => isSound(address(path)),
  )

  test('with a family, all that changes is sound too', async () => {
    await page.goto(site.url + address('/who'))
    await page.locator('#people-0-age').fill('14')
    await page.locator('#postcode').fill('WN7 1AB')
    await page.locator('form.who button[value=save]:visible').last().click()
    await page.waitForURL(/find/)
    for (const path of ['/find?q=youth+club', '/service/leigh-money-friends-debt', '/who', '/'])
      await isSound(address(path))
    await page.context().clearCookies()
  })
})

test('the page for a fault of ours is sound', async () => {
  await isSound('/500')
})

test('the words that stand in when nothing else can are sound', async () => {
  await isSound('/%')
  expect(await page.locator('main a').first().getAttribute('href')).toBe('/')
})

test('text set to twice its size fits a phone and is not cut off', async () => {
  await page.setViewportSize(phone.viewport)
  for (const path of ['/', '/find?q=debt', '/service/leigh-money-friends-debt', '/who']) {
    await page.goto(site.url + path)
    await page.evaluate(() => {
      document.documentElement.style.setProperty('font-size', '200%')
    })
    expect(await sideways(), path).toEqual([])
  }
})

test('words keep their room when spaced out as WCAG 1.4.12 asks', async () => {
  await page.setViewportSize(phone.viewport)
  for (const path of ['/', '/find?q=debt', '/service/harbour-refuge', '/who']) {
    await page.goto(site.url + path)
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
        element.style.setProperty('line-height', '1.5', 'important')
        element.style.setProperty('letter-spacing', '0.12em', 'important')
        element.style.setProperty('word-spacing', '0.16em', 'important')
      }
    })
    expect(await sideways(), path).toEqual([])
  }
})

test('colours still tell apart where the browser takes them over', async () => {
  const forced = await browser.page({ ...phone, forcedColors: 'active' })
  await forced.goto(`${site.url}/find?q=debt`)
  const button = forced.locator('.search__button')
  expect(await button.evaluate((one) => getComputedStyle(one).borderTopStyle)).not.toBe('none')
  await forced.context().close()
})

test('a first view weighs little, and what is seen again is not asked for again', async () => {
  const fresh = await browser.page(phone)
  const client = await fresh.context().newCDPSession(fresh)
  await client.send('Network.enable')
  let bytes = 0
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await fresh.goto(`${site.url}/find?q=food`, { waitUntil: 'networkidle' })
  expect(bytes / 1024).toBeLessThan(150)
  bytes = 0
  await fresh.goto(`${site.url}/find?q=debt`, { waitUntil: 'networkidle' })
  expect(bytes / 1024).toBeLessThan(60)
  await fresh.context().close()
})
