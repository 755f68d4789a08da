/** Puts things in a row as people say them: "a, b and c". */
export function listed(locale: string): (things: readonly string[]) => string {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (things) => format.format(things)
}
