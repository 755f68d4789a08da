import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

export type TestBrowser = {
  /** A page of a browser that knows nothing yet; closed with the file. */
  page: (options?: BrowserContextOptions) => Promise<Page>
}

/** The widths that every page is looked at in. */
export const phone = { viewport: { width: 375, height: 720 } }
export const desktop = { viewport: { width: 1280, height: 900 } }
export const withoutScript = { javaScriptEnabled: false }

/** One browser for a file of tests. Call it at the top of the file. */
export function aBrowser(): TestBrowser {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('chromium'),
      // Chromium has no sandbox for root, as whom containers run their tests.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-dev-shm-usage',
        '--disable-gpu',
      ],
    })
  })
  afterAll(() => browser?.close())
  return {
    page: async (options = {}) => (await browser.newContext({ locale: 'en-GB', ...options })).newPage(),
  }
}
