/**
 * The languages of the pages. English stands at the plain address; every other language has a prefix of its own.
 * `en-XB` is English turned round, for trying right-to-left; a site speaks it only when the setting LANGUAGES says so.
 */
export const languages = [
  { code: 'en', prefix: '', name: 'English', direction: 'ltr', locale: 'en-GB' },
  { code: 'pl', prefix: '/pl', name: 'Polski', direction: 'ltr', locale: 'pl-PL' },
  { code: 'en-XB', prefix: '/en-xb', name: 'Right to left', direction: 'rtl', locale: 'en-GB' },
] as const

export type Language = (typeof languages)[number]['code']
export const languageCodes = languages.map(({ code }) => code)
export type LanguageFacts = (typeof languages)[number]

export const factsOf = (language: Language): LanguageFacts =>
  languages.find((one) => one.code === language) ?? languages[0]

/** The same address in a language: `to('pl', '/find?q=debt')` is `/pl/find?q=debt`. The path begins with a slash. */
export function to(language: Language, path: string): string {
  const { prefix } = factsOf(language)
  if (!prefix) return path
  return path === '/' || path.startsWith('/?') || path.startsWith('/#')
    ? prefix + path.slice(1)
    : prefix + path
}

/** The language that the first part of an address stands for: none is English, an unknown or unspoken one is null. */
export function languageOf(part: string | undefined, spoken: readonly string[]): Language | null {
  if (part === undefined) return 'en'
  const found = languages.find(({ code, prefix }) => prefix === `/${part}` && spoken.includes(code))
  return found?.code ?? null
}

/** An address's language and the rest of it, with one slash between its parts and none at its end. */
export function readAddress(
  pathname: string,
  spoken: readonly string[],
): { language: Language; path: string } {
  const parts = pathname.split('/').filter(Boolean)
  const language = parts[0] === undefined ? null : languageOf(parts[0], spoken)
  return { language: language ?? 'en', path: `/${(language ? parts.slice(1) : parts).join('/')}` }
}
