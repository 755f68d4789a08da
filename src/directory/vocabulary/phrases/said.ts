import type { PhraseSeed } from '../../needs.ts'

type Weighted = { 3?: string[]; 2?: string[]; 1?: string[] }
/** Other languages by their ISO 639-1 code: what is said there always means the need. */
type Translated = Partial<Record<'pl' | 'uk' | 'ro' | 'ar' | 'ur' | 'ku' | 'fa' | 'ti', string[]>>

/** The phrases of one need. 3: means this need and little else; 2: usually; 1: may mean it. */
export function said(need: string, by: Weighted & Translated): PhraseSeed[] {
  const { 3: sure = [], 2: usual = [], 1: possible = [], ...languages } = by
  const weighted = (phrases: string[], weight: PhraseSeed['weight']): PhraseSeed[] =>
    phrases.map((phrase) => ({ need, phrase, weight }))
  return [
    ...weighted(sure, 3),
    ...weighted(usual, 2),
    ...weighted(possible, 1),
    ...Object.entries(languages).flatMap(([language, phrases]) =>
      phrases.map((phrase): PhraseSeed => ({ need, phrase, weight: 3, language })),
    ),
  ]
}
