import node from '@astrojs/node'
import { defineConfig } from 'astro/config'

// As the site's own configuration, with one page that asks nobody for anything.
export default defineConfig({
  output: 'server',
  outDir: process.env.OUT_DIR,
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  session: false,
  compressHTML: true,
  devToolbar: { enabled: false },
})
