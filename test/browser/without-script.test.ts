import { expect, test } from 'vitest'
import { aBrowser, desktop, phone, withoutScript } from '../support/browser.ts'
import { aSite } from '../support/site.ts'

const site = aSite()
const browser = aBrowser()

test.each([
  ['an old phone', phone],
  ['a desktop', desktop],
])('on %s with no scripts a person goes all the way from the first page', async (_, options) => {
  const page = await browser.page({ ...options, ...withoutScript })
  await page.goto(site.url)
  await page.getByRole('link', { name: /Who is it for/ }).click()

  await page.locator('#people-0-age').fill('14')
  for (const age of ['34', '3']) {
    await page.getByRole('button', { name: 'Add another person' }).click()
    await page.locator('.person input[type=text]').last().fill(age)
  }
  await page.getByRole('button', { name: 'Remove person 2' }).click()
  expect(await page.locator('.person').count()).toBe(2)
  expect(await page.locator('#people-1-age').inputValue()).toBe('3')
  await page.locator('#people-0-age').fill('')
  await page.getByRole('button', { name: 'See what fits' }).click()
  await page.waitForURL('**/find')
  expect(await page.locator('.household').innerText()).toContain('3 year old')

  await page.locator('#q').fill('food')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.waitForURL('**/find?q=food*')
  const fold = page.locator('.filters__summary')
  if (await fold.isVisible()) await fold.click()
  await page.locator('label[for="cost-free"]').click()
  await page.getByRole('button', { name: 'Show results' }).click()
  await page.waitForURL('**/find?*cost=free*')
  expect(page.url()).toContain('q=food')
  await page.getByRole('link', { name: 'Soonest to take people' }).click()
  await page.waitForURL('**/find?*sort=soonest*')

  const name = await page.locator('.card__name').first().innerText()
  await page.locator('.card__name a').first().click()
  expect(await page.locator('h1').innerText()).toBe(name.trim())
  await page.getByRole('button', { name: /^Clear/ }).click()
  expect(await page.locator('h1').innerText(), 'the same page, with nobody').toBe(name.trim())
  expect(await page.locator('.household').count()).toBe(0)
  expect(await page.context().cookies()).toEqual([])
  await page.context().close()
})

test('results come a page at a time, there and back', async () => {
  const page = await browser.page({ ...phone, ...withoutScript })
  await page.goto(`${site.url}/find`)
  const first = await page.locator('.card__name').allInnerTexts()
  await page.getByRole('link', { name: 'Next' }).click()
  await page.waitForURL('**/find?page=2')
  expect(await page.locator('.card__name').allInnerTexts()).not.toEqual(first)
  await page.getByRole('link', { name: 'Previous' }).click()
  await page.waitForURL('**/find')
  expect(await page.locator('.card__name').allInnerTexts()).toEqual(first)
  await page.context().close()
})

test('nothing is shown that only works with scripts, and nothing waits for one', async () => {
  const page = await browser.page({ ...phone, ...withoutScript })
  for (const path of ['/', '/find?q=debt', '/service/harbour-refuge', '/who', '/needs']) {
    await page.goto(site.url + path)
    expect(await page.locator('noscript').count(), path).toBe(0)
    expect(await page.locator('[role=combobox], [role=listbox], .loading').count(), path).toBe(0)
    const idle = await page
      .locator('button:visible')
      .evaluateAll((all) => all.filter((button) => !(button as HTMLButtonElement).form).length)
    expect(idle, `buttons that do nothing on ${path}`).toBe(0)
  }
  await page.context().close()
})

test('going back after a mistake keeps what was typed', async () => {
  const page = await browser.page({ ...phone, ...withoutScript })
  await page.goto(`${site.url}/who`)
  await page.locator('#people-0-age').fill('fourteen')
  await page.locator('#postcode').fill('Leigh')
  await page.getByRole('button', { name: 'See what fits' }).click()
  expect(await page.title()).toMatch(/^Error: /)
  expect(await page.locator('#people-0-age').inputValue()).toBe('fourteen')
  expect(await page.locator('#postcode').inputValue()).toBe('Leigh')
  await page.locator('#people-0-age').fill('14')
  await page.getByRole('button', { name: 'See what fits' }).click()
  await page.waitForURL('**/find')
  expect(await page.locator('.household').innerText()).toContain('a 14 year old near Leigh')
  await page.context().close()
})
