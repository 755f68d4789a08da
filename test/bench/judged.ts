/** A search and what its answers are, judged by reading the demonstration place: slugs of services. */
export type Judged = { group: Group; query: string; postcode?: string; best: string[]; good: string[] }

export const groups = [
  'exact name',
  'organisation',
  'plain need',
  'own words',
  'misspelt',
  'jargon',
  'whole sentence',
  'place in query',
  'other language',
] as const
export type Group = (typeof groups)[number]

export const judged: Judged[] = []
