/** Reads what a person reads on a page, without a browser. */

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }
const decoded = (text: string) => text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all)

/** The words of some HTML, in one line. */
export const wordsOf = (html: string): string =>
  decoded(
    html
      .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  ).trim()

/** What stands in <main>. */
export const mainOf = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

/** The elements with a class, each with what is in it, for elements that hold none of their own kind. */
export function allOf(html: string, tag: string, className: string): string[] {
  const pattern = new RegExp(
    `<${tag}\\b[^>]*class="[^"]*\\b${className}\\b[^"]*"[^>]*>[\\s\\S]*?</${tag}>`,
    'g',
  )
  return [...html.matchAll(pattern)].map(([all]) => all)
}

/** Every link: its words and its address. */
export function linksOf(html: string): { words: string; href: string }[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(
    ([, href = '', inner = '']) => ({
      words: wordsOf(inner),
      href: decoded(href),
    }),
  )
}

/** The value of an attribute in the first tag of some HTML that has it. */
export function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : decoded(value)
}

/** What stands in the fields of a page's form, as a browser would send it: the form whose action has this in it. */
export function formOn(html: string, action: string): { action: string; fields: [string, string][] } {
  const form = [...html.matchAll(/<form\b[\s\S]*?<\/form>/g)]
    .map(([all]) => all)
    .find((all) => all.includes(action))
  if (!form) throw new Error(`No form for ${action}.`)
  const fields: [string, string][] = []
  for (const [tag] of form.matchAll(/<input\b[^>]*>|<select\b[\s\S]*?<\/select>/g)) {
    const name = attribute(tag, 'name')
    if (!name) continue
    if (tag.startsWith('<select')) {
      const options = [...tag.matchAll(/<option\b[^>]*>/g)].map(([option]) => option)
      const chosen = options.find((option) => /\sselected\b/.test(option)) ?? options[0]
      fields.push([name, (chosen && attribute(chosen, 'value')) ?? ''])
      continue
    }
    const isChoice = /type="(checkbox|radio)"/.test(tag)
    if (!isChoice || /\schecked\b/.test(tag)) fields.push([name, attribute(tag, 'value') ?? ''])
  }
  return { action: attribute(form, 'action') ?? '', fields }
}
