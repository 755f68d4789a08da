import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { iconNames, type IconName } from './names.ts'

const drawing = (name: IconName) => new URL(import.meta.resolve(`lucide-static/icons/${name}.svg`))
const file = new URL('./sprite.svg', import.meta.url)

/** One file with every icon that pages use, drawn by lucide-static (ISC). Run this file after changing names.ts. */
export function makeSprite(): string {
  const symbols = iconNames.map((name) => {
    const inner = readFileSync(drawing(name), 'utf8').replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '')
    const shapes = inner.replace(/\s*\n\s*/g, '')
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes}</symbol>`
  })
  const licence = '<!-- Lucide, https://lucide.dev/license, ISC -->'
  return `${licence}\n<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, makeSprite())
