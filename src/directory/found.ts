import type { FindRequest } from './find-request.ts'
import type { Result } from './card.ts'
import type { PlaceAsked } from './household.ts'

/** How far a search had to step back to find something: each step is said to the reader. */
export type Step = 'all_words' | 'any_words' | 'need' | 'fuzzy' | 'everything' | 'nothing'

export type NamedNeed = { code: string; name: string }
export type FilterName =
  'need' | 'cost' | 'given' | 'day' | 'time' | 'language' | 'access' | 'route' | 'without' | 'taking' | 'open'
/** One choice of a filter with how many results it would leave (as if the rest of its own group were not chosen). */
export type FilterChoice = { value: string; count: number; chosen: boolean }

/** The answer to a search. Counts are exact up to `countedUpTo`; beyond it `more` is true and counts are "at least". */
export type Found = {
  request: FindRequest
  understood: {
    /** Needs recognised in the words, the likeliest first. */
    needs: NamedNeed[]
    corrected: { from: string; to: string }[]
    place: (PlaceAsked & { approximate: boolean; fromWords: boolean }) | null
    /** A place that was typed and that nobody knows, with the nearest names. */
    unknownPlace: { typed: string; nearest: string[] } | null
  }
  step: Step
  /** Fits, check first, or (with no household) all; in this order of pages. */
  results: Result[]
  total: number
  more: boolean
  page: number
  pages: number
  notFor: { total: number; results: Result[] }
  filters: Record<FilterName, FilterChoice[]>
  /** When little or nothing was found: needs near to what was asked, and how many lie further off. */
  nearestNeeds: NamedNeed[]
  /** Nothing asked tells of anybody, so that the answer may be kept for whoever asks the same. */
  isPublic: boolean
}
