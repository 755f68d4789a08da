import packed from '@sparticuz/chromium'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser is. */
    chromium: string
  }
}

/** CHROMIUM_PATH, else the browser that comes as a package (linux-x64), unpacked here once for all workers. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', process.env['CHROMIUM_PATH'] || (await packed.executablePath()))
}
