/** A language's forms of a counted word, by the names that Intl.PluralRules gives; `many` also serves for the rest. */
export type CountedForms = Partial<Record<Intl.LDMLPluralRule, string>> & { many: string }

/** Counts things with the right form of their word: 1 rok, 2 lata, 5 lat. */
export function counted(locale: string, forms: CountedForms): (number: number) => string {
  const rules = new Intl.PluralRules(locale)
  const digits = new Intl.NumberFormat(locale)
  return (number) => `${digits.format(number)} ${forms[rules.select(number)] ?? forms.many}`
}
