import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { aBrowser, desktop, phone, withoutScript } from '../support/browser.ts'
import { aSite } from '../support/site.ts'

const site = aSite()
const browser = aBrowser()

/** Says for whom help is looked for, as a person does. */
async function sayWho(page: Page, ages: string[], postcode: string): Promise<void> {
  for (const [row, age] of ages.entries()) {
    if (row > 0) await page.getByRole('button', { name: 'Add another person' }).click()
    await page.locator(`#people-${row}-age`).fill(age)
  }
  await page.getByLabel('Where do they live?').fill(postcode)
  await page.getByRole('button', { name: 'See what fits' }).click()
}

describe.each([
  ['a phone without scripts', { ...phone, ...withoutScript }],
  ['a desktop with scripts', desktop],
])('on %s', (_, options) => {
  test('a professional finds what fits this family, and forgets them again', async () => {
    const page = await browser.page(options)
    await page.goto(`${site.url}/find?given=phone`)
    await page.getByRole('link', { name: 'Say who it is for' }).click()
    await sayWho(page, ['14', '34'], 'WN7 1AB')
    expect(new URL(page.url()).search).toBe('?given=phone')

    const first = page
      .locator('.card')
      .filter({ hasText: /fits the (14|34) year old/ })
      .first()
    expect(await first.locator('.govuk-tag').innerText()).toMatch(/Fits|Check first/)
    await page.locator('.not-for > summary').click()
    expect(await page.locator('.not-for__list li').count()).toBeGreaterThan(0)

    await first.getByRole('link').first().click()
    expect(await page.locator('.answer').innerText()).toMatch(/fits the (14|34) year old/)
    await page.getByRole('button', { name: /^Clear/ }).click()
    expect(await page.locator('.household').count()).toBe(0)
    expect(await page.context().cookies()).toEqual([])
  })

  test('filters narrow the results, and a part taken out widens them again', async () => {
    const page = await browser.page(options)
    await page.goto(`${site.url}/find?q=food`)
    const count = async () => Number(/\d+/.exec(await page.locator('#results-title').innerText())?.[0])
    const all = await count()
    const fold = page.locator('.filters__summary')
    if (await fold.isVisible()) await fold.click()
    await page.locator('label[for="cost-free"]').click()
    await page.getByRole('button', { name: 'Show results' }).click()
    expect(await count()).toBeLessThan(all)
    expect(await page.locator('#cost-free').isChecked()).toBe(true)
    await page.getByRole('link', { name: 'Remove: Free' }).click()
    expect(await count()).toBe(all)
  })
})

test('filters stand open on a wide screen and are folded on a phone, with no script', async () => {
  const wide = await browser.page({ ...desktop, ...withoutScript })
  await wide.goto(`${site.url}/find`)
  expect(await wide.locator('#cost-free').isVisible()).toBe(true)
  expect(await wide.locator('.filters__summary').isVisible()).toBe(false)
  const narrow = await browser.page({ ...phone, ...withoutScript })
  await narrow.goto(`${site.url}/find`)
  expect(await narrow.locator('#cost-free').isVisible()).toBe(false)
})

describe('suggestions', () => {
  const box = (page: Page) => page.getByRole('combobox', { name: 'What help is needed?' })

  test('are reached, left and chosen with the keyboard', async () => {
    const page = await browser.page(desktop)
    await page.goto(`${site.url}/find`)
    await box(page).focus()
    await page.keyboard.type('food parc')
    const list = page.getByRole('listbox', { name: 'Suggestions' })
    await list.waitFor()
    expect(await box(page).getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('[role=status]').innerText()).toMatch(/Suggestions: [1-7]/)

    await page.keyboard.press('ArrowDown')
    const active = await box(page).getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    expect(await page.locator(`#${active}`).innerText()).toMatch(/Food parcels/)
    await page.keyboard.press('ArrowUp')
    expect(await box(page).getAttribute('aria-activedescendant')).toBeNull()

    await page.keyboard.press('Escape')
    expect(await list.isVisible()).toBe(false)
    expect(await box(page).inputValue()).toBe('food parc')

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/need/food_parcel')
  })

  test('leave Enter to the search when none is chosen', async () => {
    const page = await browser.page(desktop)
    await page.goto(`${site.url}/find`)
    await box(page).focus()
    await page.keyboard.type('food')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/find?q=food&postcode=')
  })

  test('are loaded once, and the box works when they cannot be', async () => {
    const page = await browser.page(desktop)
    let asked = 0
    await page.route('**/suggestions.json', (route) => {
      asked += 1
      return route.abort()
    })
    await page.goto(`${site.url}/find`)
    await box(page).fill('debt')
    await page.getByLabel('Postcode or place').focus()
    await box(page).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/find?q=debt&postcode=')
    expect(asked).toBe(1)
    expect(await page.locator('.card').count()).toBeGreaterThan(0)
  })

  test('have an open list that axe finds nothing wrong with', async () => {
    const page = await browser.page(desktop)
    await page.goto(`${site.url}/find`)
    await box(page).focus()
    await page.keyboard.type('food')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('ArrowDown')
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  })
})

const addresses = [
  '/find?q=debt&postcode=WN7&cost=free',
  '/find?q=zzqxy&postcode=Nowhereville',
  '/find?page=0',
  '/service/leigh-money-friends-debt',
  '/service/harbour-refuge',
  '/service/aspull-under-fives-group',
  '/organisation/leigh-money-friends',
  '/need/being_safe',
  '/need/food_parcel',
  '/who',
  '/pl/find?q=debt',
  '/pl/service/leigh-money-friends-debt',
  '/pl/who',
]

describe.each([
  ['phone', phone],
  ['desktop', desktop],
])('at the width of a %s', (_, options) => {
  test.each(addresses)('%s fits, and axe finds nothing wrong', async (address) => {
    const page = await browser.page(options)
    await page.goto(site.url + address)
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways).toBe(0)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '')
    })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
  })
})

test('the form of who it is for, filled in and wrong, is clean for axe and keeps focus order', async () => {
  const page = await browser.page(phone)
  await page.goto(`${site.url}/who`)
  await page.getByRole('button', { name: 'Add another person' }).click()
  await page.locator('#people-0-age').fill('fourteen')
  await page.getByLabel('Where do they live?').fill('Abrm')
  await page.getByRole('button', { name: 'See what fits' }).click()
  await page.getByRole('link', { name: /Enter the age of person 1/ }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('people-0-age')
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
})

test('Enter in a field of who it is for saves, and does not add or remove anybody', async () => {
  const page = await browser.page({ ...desktop, ...withoutScript })
  await page.goto(`${site.url}/who`)
  await page.getByRole('button', { name: 'Add another person' }).click()
  await page.locator('#people-1-age').fill('9')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/find')
  expect(await page.locator('.household').innerText()).toContain('9 year old')
})

test('on a phone the call button stays in reach and never covers what has focus', async () => {
  const page = await browser.page(phone)
  await page.goto(`${site.url}/service/leigh-money-friends-debt`)
  const bar = page.locator('.call-bar')
  const box = await bar.boundingBox()
  expect(box!.y + box!.height).toBeLessThanOrEqual(720)
  const links = await page.locator('article a').count()
  const covered: string[] = []
  await page.locator('h1').click()
  for (let pressed = 0; pressed < links; pressed++) {
    await page.keyboard.press('Tab')
    covered.push(
      ...(await page.evaluate(() => {
        const focused = document.activeElement!
        const call = document.querySelector('.call-bar')!
        if (call.contains(focused) || !call.parentElement!.contains(focused)) return []
        const isUnder = focused.getBoundingClientRect().bottom > call.getBoundingClientRect().top + 1
        return isUnder ? [focused.outerHTML] : []
      })),
    )
  }
  expect(covered).toEqual([])
})

test('on paper the service keeps its words and loses its buttons', async () => {
  const page = await browser.page(desktop)
  await page.goto(`${site.url}/service/leigh-money-friends-debt`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('address').first().isVisible()).toBe(true)
  expect(await page.getByRole('link', { name: '01632 960176' }).first().isVisible()).toBe(true)
  expect(await page.locator('.call-bar').isVisible()).toBe(false)
  expect(await page.locator('.crisis').isVisible()).toBe(false)
})
