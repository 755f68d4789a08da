import MiniSearch from 'minisearch'
import { listings, organizations } from '../../db/demo/place.ts'
import { readFindRequest } from '../../src/directory/find-request.ts'
import { needList } from '../../src/directory/vocabulary/need-list.ts'
import { type Judged, judged } from './judged.ts'
import { withDemoPlace } from './demo-place.ts'

/**
 * Measures relevance on judged searches over the demonstration place, with MiniSearch over the same records in the same
 * run. Scores are out of 100: nDCG@5 (best answers gain 3, good ones 1) and how often the first result is an answer.
 * `-- --misses` lists every search whose first five are not as judged.
 */
const depth = 5

type Ranker = (query: Judged) => Promise<string[]>
type Score = { ndcg: number; first: number }

/** How good an order is, out of 1: each answer counts less the further down it stands, against the best order there is. */
export function scoreOf(order: string[], { best, good }: Judged): Score {
  const gain = (slug: string | undefined) =>
    slug === undefined ? 0 : best.includes(slug) ? 3 : good.includes(slug) ? 1 : 0
  const total = (gains: number[]) => gains.reduce((sum, each, at) => sum + each / Math.log2(at + 2), 0)
  const got = total(Array.from({ length: depth }, (_, at) => gain(order[at])))
  const most = total([...best.map(() => 3), ...good.map(() => 1)].slice(0, depth))
  return { ndcg: got / most, first: gain(order[0]) > 0 ? 1 : 0 }
}

/** MiniSearch as one would set it up with care: names first, what is misspelt and what is half typed allowed. */
function miniSearch(): Ranker {
  const needNames = new Map(needList.map(({ code, name }) => [code, name]))
  const owners = new Map(organizations.map(({ slug, name }) => [slug, name]))
  const index = new MiniSearch({
    idField: 'slug',
    fields: ['name', 'organization', 'needs', 'summary', 'description', 'towns'],
    searchOptions: {
      boost: { name: 4, organization: 3, needs: 3, summary: 2, towns: 2 },
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: (term) => term.length > 3,
    },
  })
  index.addAll(
    listings
      .filter(({ status }) => status !== 'defunct' && status !== 'inactive')
      .map((listing) => ({
        slug: listing.slug,
        name: `${listing.name} ${listing.alternateName ?? ''}`,
        organization: owners.get(listing.organization) ?? '',
        needs: listing.needs.map((code) => needNames.get(code) ?? code).join(' '),
        summary: listing.summary,
        description: listing.description,
        towns: (listing.locations ?? []).map((location) => location.address?.city ?? '').join(' '),
      })),
  )
  return async ({ query }) => index.search(query).map(({ id }) => String(id))
}

const table = (rows: (string | number)[][]) =>
  rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? String(cell).padEnd(18) : String(cell).padStart(10))).join(''),
    )
    .join('\n')

await withDemoPlace(async ({ find }) => {
  const ours: Ranker = async ({ query, postcode }) => {
    const { request } = readFindRequest(new URLSearchParams({ q: query, ...(postcode ? { postcode } : {}) }))
    return (await find(request, null, 'en', new Date())).results.map(({ card }) => card.slug)
  }
  const theirs = miniSearch()
  const groups = new Map<string, { ours: Score[]; theirs: Score[] }>()
  const misses: string[] = []
  for (const query of judged) {
    const order = await ours(query)
    const score = scoreOf(order, query)
    for (const name of [query.group, 'overall']) {
      const group = groups.get(name) ?? { ours: [], theirs: [] }
      groups.set(name, group)
      group.ours.push(score)
      group.theirs.push(scoreOf(await theirs(query), query))
    }
    if (score.ndcg < 0.8)
      misses.push(
        `${score.ndcg.toFixed(2)} ${query.group}: ${query.query}\n     got ${order.slice(0, depth).join(', ')}\n     best ${query.best.join(', ')}; good ${query.good.join(', ')}`,
      )
  }
  const mean = (scores: Score[], of: keyof Score) =>
    Math.round((1000 * scores.reduce((sum, score) => sum + score[of], 0)) / scores.length) / 10
  process.stdout.write(
    `${table([
      ['group', 'searches', 'nDCG@5', 'MiniSearch', 'first', 'MiniSearch'],
      ...[...groups].map(([name, group]) => [
        name,
        group.ours.length,
        mean(group.ours, 'ndcg'),
        mean(group.theirs, 'ndcg'),
        mean(group.ours, 'first'),
        mean(group.theirs, 'first'),
      ]),
    ])}\n`,
  )
  if (process.argv.includes('--misses')) process.stdout.write(`\n${misses.join('\n')}\n`)
})
