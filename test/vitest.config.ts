import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

/** One folder of tests. `order` keeps the heavy ones apart, since each of them wants the whole machine. */
const folder = (
  name: string,
  order: number,
  test: NonNullable<TestProjectInlineConfiguration['test']>,
): TestProjectInlineConfiguration => ({
  root,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    sequence: { groupOrder: order },
    env: { LOG_LEVEL: 'silent' },
    ...test,
  },
})

const cluster = 'test/support/cluster.ts'
const built = 'test/support/built.ts'
const chromium = 'test/support/chromium.ts'

export default defineConfig({
  root,
  test: {
    reporters: ['default', new URL('support/closing-line.ts', import.meta.url).pathname],
    maxWorkers: 2,
    projects: [
      folder('unit', 0, {}),
      folder('db', 1, {
        globalSetup: [cluster],
        setupFiles: ['test/support/own-database.ts'],
        testTimeout: 20_000,
      }),
      folder('http', 2, { globalSetup: [built, cluster], testTimeout: 20_000, hookTimeout: 60_000 }),
      folder('browser', 3, {
        globalSetup: [built, cluster, chromium],
        testTimeout: 60_000,
        hookTimeout: 90_000,
      }),
      folder('faults', 4, {
        globalSetup: [built, cluster],
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 60_000,
      }),
    ],
  },
})
