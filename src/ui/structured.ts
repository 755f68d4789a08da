import type { WithContext, WebSite } from 'schema-dts'
import { factsOf, to, type Language } from '../text/languages.ts'
import type { PlaceShown } from '../directory/shown.ts'

/** The site for search engines (schema.org): its name, its place, and how to search it. */
export function siteStructured(origin: string, language: Language, place: PlaceShown): WithContext<WebSite> {
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${origin}${to(language, '/find')}?q={search_term}` },
    'query-input': 'required name=search_term',
  } as const
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: `Open Door, ${place.name}`,
    url: origin + to(language, '/'),
    inLanguage: factsOf(language).locale,
    potentialAction: search,
  }
}
