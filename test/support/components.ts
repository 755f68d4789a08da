import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { getViteConfig } from 'astro/config'
import { createServer } from 'vite'
import { languages } from '../../src/text/languages.ts'
import { textFor } from '../../src/text/text.ts'

type Factory = Parameters<AstroContainer['renderToString']>[0]
export type Render = (name: string, props: Record<string, unknown>, slot?: string) => Promise<string>

/** Renders components of src/ui as pages do, in English, with no site and no database round them. */
export async function componentRenderer(): Promise<{ render: Render; close: () => Promise<void> }> {
  const settings = getViteConfig(
    { logLevel: 'silent', server: { middlewareMode: true, watch: null, ws: false }, appType: 'custom' },
    { logLevel: 'silent' },
  )
  const server = await createServer(await settings({ mode: 'test', command: 'serve' }))
  const container = await AstroContainer.create()
  const locals = {
    requestId: 'none',
    language: 'en',
    spoken: [...languages],
    text: textFor('en'),
    path: '/',
    household: null,
  } as unknown as App.Locals
  return {
    render: async (name, props, slot = '') => {
      const module = await server.ssrLoadModule(`/src/ui/${name}.astro`)
      return container.renderToString(module['default'] as Factory, {
        props,
        slots: { default: slot },
        locals,
      })
    },
    close: () => server.close(),
  }
}
