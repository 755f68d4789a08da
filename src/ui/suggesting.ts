import { to, type Language } from '../text/languages.ts'
import type { Text } from '../text/text.ts'

/** What islands/suggest.ts needs to know of a search box: where the suggestions are, and its words. */
export function suggesting(language: Language, text: Text): Record<`data-${string}`, string> {
  const { suggestions, countOf, kinds } = text.find.box
  return {
    'data-suggestions': to(language, '/suggestions.json'),
    'data-suggestions-label': suggestions,
    'data-suggestions-count': countOf,
    'data-suggestions-need': kinds.need,
    'data-suggestions-place': kinds.place,
    'data-suggestions-service': kinds.service,
    'data-suggestions-organization': kinds.organization,
  }
}
