import { formOn } from './html.ts'
import type { TestSite } from './site.ts'

/** Every kind of page, by an address of the demonstration that shows it. */
export const kindsOfPage = [
  { kind: 'home', path: '/' },
  { kind: 'results', path: '/find?q=debt&postcode=WN7' },
  { kind: 'nothing found', path: '/find?q=zzqxy&postcode=Nowhereville' },
  { kind: 'a mistake in a search', path: '/find?q=debt&page=0' },
  { kind: 'a page beyond the results', path: '/find?q=debt&page=400' },
  { kind: 'a service', path: '/service/leigh-money-friends-debt' },
  { kind: 'a refuge', path: '/service/harbour-refuge' },
  { kind: 'a closed service', path: '/service/aspull-under-fives-group' },
  { kind: 'an organisation', path: '/organisation/leigh-money-friends' },
  { kind: 'all needs', path: '/needs' },
  { kind: 'a need', path: '/need/food_parcel' },
  { kind: 'a need of safety', path: '/need/being_safe' },
  { kind: 'who is it for', path: '/who' },
  { kind: 'about', path: '/about' },
  { kind: 'privacy', path: '/privacy' },
  { kind: 'accessibility', path: '/accessibility' },
  { kind: 'cookies', path: '/cookies' },
  { kind: 'a page that is not there', path: '/nothing-here' },
] as const

/** The kinds that are about danger at home: the way out is on them. */
export const safetyPages = ['/service/harbour-refuge', '/need/being_safe', '/pl/service/harbour-refuge']

/** The address of a page in the second language. */
export const inPolish = (path: string) => (path === '/' ? '/pl' : `/pl${path}`)

/** Fills in "Who is it for?" as a browser does. Fields that the page has not are added. */
export async function rememberFamily(
  site: TestSite,
  fields: Record<string, string>,
  path = '/who',
): Promise<Response> {
  const form = formOn(await (await site.get(path)).text(), '_action')
  const kept = form.fields.filter(([name]) => !(name in fields))
  return site.post(form.action, [...kept, ...Object.entries({ do: 'save', ...fields })])
}

/** The cookie of an answer as a browser sends it back. */
export const cookieOf = (response: Response): string =>
  response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
