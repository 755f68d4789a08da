/** Sign languages, which Intl does not name. */
const signed: Record<string, Record<string, string>> = {
  bfi: { en: 'British Sign Language', pl: 'brytyjski język migowy', 'en-XB': 'British Sign Language' },
}

/** Names languages in one: a code of two or three letters in, its name out. What is no such code comes back as it is. */
export function languageNames(language: string): (code: string) => string {
  const known = new Map<string, string>()
  const inWords = new Intl.DisplayNames([language, 'en'], { type: 'language' })
  return (code) => {
    // Intl throws at what is no code; such a code can only come from an address or a form.
    if (!/^[a-z]{2,3}$/.test(code)) return code
    const name = known.get(code) ?? signed[code]?.[language] ?? inWords.of(code) ?? code
    known.set(code, name)
    return name
  }
}
