import { agesIn, type AgeSpan } from './vocabulary/ages.ts'
import { commonWords } from './vocabulary/common-words.ts'
import { align, prepareText, type Match } from './vocabulary/matching.ts'
import { prepareNearest, type Nearest } from './vocabulary/nearest.ts'
import { placesIn } from './vocabulary/place-words.ts'
import { hint, together, weigh } from './vocabulary/weighing.ts'
import { nearlyNot, negation, wordOf, wordsOf, type Word } from './vocabulary/words.ts'

export type PhraseSeed = { need: string; phrase: string; weight: 1 | 2 | 3; language?: string }
export type CircumstancePhrase = { phrase: string; circumstance?: string; age?: AgeSpan }

/** A phrase made ready: which keys it needs, how much each of them says, and which of them is looked for first. */
export type Compiled = {
  phrase: string
  code: string
  of: 'need' | 'circumstance' | 'age'
  age?: AgeSpan
  base: number
  keys: number[]
  says: number[]
  optional: boolean[]
  /** Without these the phrase says something else: "not", and "early" without its "help". */
  must: boolean[]
  content: number
  anchor: number
  /** Every key must be there, in order and close: "on the sick". */
  exact: boolean
  negated: boolean
  capital: boolean
  /** A plain word by itself that usually means something else: bus, park; or an abbreviation that is one: SEND, PIP. */
  ambiguous: boolean
  total: number
}

export type Vocabulary = {
  keyIds: Map<string, number>
  byAnchor: Map<number, Compiled[]>
  /** For one word: the needs that it hints at where no phrase explains it. */
  hints: Map<number, { code: string; share: number }[]>
  /** How far each word of the phrases speaks for each need, and what a word speaks that a need never uses. */
  speaks: { codes: string[]; never: Float32Array; of: Map<number, { need: number; more: number }[]> }
  /** Every word of every phrase as written, folded. */
  words: Set<string>
  nearest: Nearest
}

export type Understood = {
  words: { text: string; stem: string; stop: boolean }[]
  /** Best first. `weight` is between 0 and 1; `phrase` is the one that says most. */
  needs: { code: string; weight: number; phrase: string }[]
  circumstances: string[]
  /** Ages in months, as a household gives them. */
  people: AgeSpan[]
  /** What may be a place, likeliest first. Words from `first` up to and without `last`. */
  placeWords: { text: string; first: number; last: number }[]
  /** Words that say something and that no phrase explains. */
  rest: string[]
  corrected: { from: string; to: string }[]
}

export type UnderstandOptions = {
  /** Words that are spelt right although the vocabulary lacks them: places, names, words of the listings. */
  known?: { has(word: string): boolean }
  /** The text is a listing: read it all, correct nothing, take whole phrases only. */
  listing?: boolean
  /** Leave out needs that weigh less. 0.1 if not said. */
  leastWeight?: number
}

const bases = { 1: 0.38, 2: 0.65, 3: 0.9 }
const saysNot = 1.2
const saysAsking = 0.7
const saysSmall = 0.5
const particles = new Set('out off up down in on over away back'.split(' '))
const mostWords = 60
const mostLetters = 4000

/**
 * Builds what `understand` works with. Takes a quarter of a second: once at start and when the place has edited its words.
 * Needs' own names count as phrases.
 */
export function prepareVocabulary(source: {
  needs: { code: string; name: string }[]
  phrases: PhraseSeed[]
  circumstances?: CircumstancePhrase[]
}): Vocabulary {
  const keyIds = new Map<string, number>()
  const idOf = (key: string) => {
    const id = keyIds.get(key) ?? keyIds.size
    keyIds.set(key, id)
    return id
  }
  const seeds = [
    ...source.needs.map(({ code, name }): PhraseSeed => ({
      need: code,
      phrase: name,
      weight: wordsOf(name).length > 1 ? 3 : 2,
    })),
    ...source.phrases,
  ].map((seed) => ({ ...seed, words: wordsOf(seed.phrase) }))

  const needsOfKey = new Map<string, Map<string, number>>()
  for (const { need, weight, words } of seeds)
    for (const { key } of words) {
      const needs = needsOfKey.get(key) ?? new Map<string, number>()
      needs.set(need, (needs.get(need) ?? 0) + weight)
      needsOfKey.set(key, needs)
    }
  /** Among how many needs a word's uses are spread, as if evenly: a word that strays under many is still one need's. */
  const spread = (word: Word) => {
    const uses = [...(needsOfKey.get(word.key)?.values() ?? [1])]
    const sum = uses.reduce((total, use) => total + use, 0)
    return 1 / uses.reduce((total, use) => total + (use / sum) ** 2, 0)
  }
  const says = (word: Word) =>
    word.key === negation
      ? saysNot
      : word.kind === 'content'
        ? Math.log(1 + source.needs.length / spread(word))
        : word.kind === 'asking'
          ? saysAsking
          : saysSmall

  /** Whether a word alone tells one need from the others. */
  const telling = (word: Word) => !isCommon(word) && spread(word) <= mostNeedsOfATellingWord

  const byAnchor = new Map<number, Compiled[]>()
  const add = (phrase: string, words: Word[], about: Pick<Compiled, 'code' | 'of' | 'base' | 'age'>) => {
    const compiled = compile(phrase, words, about, says, telling, idOf)
    if (!compiled) return
    const anchor = compiled.keys[compiled.anchor] ?? 0
    const others = byAnchor.get(anchor)
    if (others) others.push(compiled)
    else byAnchor.set(anchor, [compiled])
  }
  for (const { need, phrase, weight, words } of seeds)
    add(phrase, words, { code: need, of: 'need', base: bases[weight] })
  const circumstances = source.circumstances ?? []
  for (const { phrase, circumstance, age } of circumstances) {
    const words = wordsOf(phrase)
    if (circumstance) add(phrase, words, { code: circumstance, of: 'circumstance', base: 1 })
    if (age) add(phrase, words, { code: `${age.from}-${age.to}`, of: 'age', base: 1, age })
  }

  const surface = new Set<string>()
  for (const { words } of seeds) for (const word of words) surface.add(word.text)
  const english = new Set(
    seeds.flatMap(({ language, words }) =>
      language && language !== 'en' ? [] : words.map(({ text }) => text),
    ),
  )
  for (const { phrase } of circumstances) for (const word of wordsOf(phrase)) surface.add(word.text)
  return {
    keyIds,
    byAnchor,
    hints: hintsFrom(needsOfKey, keyIds, source.needs.length),
    speaks: speaksFrom(seeds, keyIds),
    words: surface,
    // Words are mended to English ones: a rare English word must not become a common one of another language.
    nearest: prepareNearest(english),
  }
}

const isCommon = ({ text, stem, key }: Word) =>
  commonWords.has(text) || commonWords.has(stem) || commonWords.has(key)
const isSpelt = (word: Word, { known }: UnderstandOptions) =>
  isCommon(word) || known?.has(word.text) === true || known?.has(word.stem) === true

const mostNeedsOfATellingWord = 4
const auxiliary = new Set(['do', 'does', 'did'])

function compile(
  phrase: string,
  written: Word[],
  about: Pick<Compiled, 'code' | 'of' | 'base' | 'age'>,
  says: (word: Word) => number,
  tellsAlone: (word: Word) => boolean,
  idOf: (key: string) => number,
): Compiled | null {
  // "Do not" is as often said "don't".
  const words = written.filter((word, at) => !(auxiliary.has(word.text) && written[at + 1]?.key === negation))
  const telling = words.filter((word) => word.kind === 'content' && word.key !== negation)
  const asking = words.some((word) => word.kind === 'asking')
  // Too little is left without its small words: then they belong to it.
  const only = telling.length === 1 && telling[0] && !tellsAlone(telling[0])
  const exact =
    words.length > 1 &&
    telling.length < 2 &&
    (!(asking && telling.length > 0) ||
      (only === true && words.filter((word) => word.kind === 'small').length > 1))
  let kept = words.filter((word) =>
    exact
      ? word.kind !== 'light'
      : word.kind === 'content' || word.kind === 'asking' || particles.has(word.text),
  )
  if (kept.length === 0 || (kept.length === 1 && (only || telling.length === 0))) kept = words
  if (kept.length === 0) return null
  const sayings = kept.map(says)
  const must = kept.map((word) => word.key === negation || (only === true && word.kind === 'asking'))
  const optional = kept.map((word, at) => !exact && word.kind !== 'content' && must[at] !== true)
  if (optional.every(Boolean)) optional.fill(false)
  let anchor = 0
  sayings.forEach((value, at) => {
    const best = sayings[anchor] ?? 0
    if (
      kept[anchor]?.key === negation ||
      optional[anchor] ||
      (value > best && !optional[at] && kept[at]?.key !== negation)
    )
      anchor = at
  })
  return {
    phrase,
    ...about,
    keys: kept.map((word) => idOf(word.key)),
    says: sayings,
    optional,
    must,
    content: kept.filter((word) => word.kind === 'content' && word.key !== negation).length,
    anchor,
    exact,
    negated: kept.some((word) => word.key === negation),
    capital: words.length === 1 && words[0]?.capital === true,
    ambiguous:
      words.length === 1 &&
      words[0] !== undefined &&
      isCommon(words[0]) &&
      (about.base < bases[3] || words[0]?.capital === true),
    total: sayings.reduce((sum, value) => sum + value, 0),
  }
}

const mostNeedsOfAHint = 12

/** What each word says by itself: how much of its use is about each need, less the more needs use it. */
function hintsFrom(
  needsOfKey: Map<string, Map<string, number>>,
  keyIds: Map<string, number>,
  needs: number,
): Vocabulary['hints'] {
  const hints: Vocabulary['hints'] = new Map()
  for (const [key, weights] of needsOfKey) {
    const id = keyIds.get(key)
    if (id === undefined || key === negation || /^\d+$/.test(key)) continue
    const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
    const rare = Math.log(1 + needs / weights.size) / Math.log(1 + needs)
    hints.set(
      id,
      [...weights]
        .map(([code, weight]) => ({ code, share: (weight / sum) * rare }))
        .sort((a, b) => b.share - a.share)
        .slice(0, mostNeedsOfAHint),
    )
  }
  return hints
}

/** So many words of any need count as seen under every need: what a rare word says is not overrated. */
const assumed = 80

/** Naive Bayes over the words of the phrases: the logarithm of how much oftener a need uses a word than all do. */
function speaksFrom(
  seeds: { need: string; weight: number; language?: string; words: Word[] }[],
  keyIds: Map<string, number>,
): Vocabulary['speaks'] {
  const counts = new Map<string, Map<number, number>>()
  const overall = new Map<number, number>()
  let all = 0
  for (const { need, weight, language, words } of seeds) {
    const ofNeed = counts.get(need) ?? new Map<number, number>()
    counts.set(need, ofNeed)
    if (language) continue
    for (const { key, kind } of words) {
      const id = keyIds.get(key)
      if (id === undefined || kind === 'light') continue
      ofNeed.set(id, (ofNeed.get(id) ?? 0) + weight)
      overall.set(id, (overall.get(id) ?? 0) + weight)
      all += weight
    }
  }
  const codes = [...counts.keys()]
  const of: Vocabulary['speaks']['of'] = new Map([...overall.keys()].map((id) => [id, []]))
  const never = Float32Array.from(codes, (code, need) => {
    const ofNeed = counts.get(code) ?? new Map<number, number>()
    const total = [...ofNeed.values()].reduce((sum, count) => sum + count, 0)
    const least = Math.log(assumed / (total + assumed))
    for (const [id, count] of ofNeed) {
      const usual = (overall.get(id) ?? 0) / all
      of.get(id)?.push({ need, more: Math.log((count / usual + assumed) / (total + assumed)) - least })
    }
    return least
  })
  return { codes, never, of }
}

/**
 * What someone asks for, in their own words. Pure and quick: a query is cut at 60 words, any text is safe.
 * With `listing` the text is a listing's, and what comes out is which needs it speaks of.
 */
export function understand(
  query: string,
  vocabulary: Vocabulary,
  options: UnderstandOptions = {},
): Understood {
  const listing = options.listing === true
  const source = listing ? query : query.slice(0, mostLetters)
  const corrected: Understood['corrected'] = []
  const words = listing ? wordsOf(source) : mend(wordsOf(source, mostWords), vocabulary, options)
  const text = prepareText(
    words,
    (word) => keysOf(word, vocabulary, options, corrected),
    listing,
    vocabulary.keyIds.size,
  )

  const matches: Match[] = []
  for (let at = 0; at < words.length; at++)
    for (const key of text.keys[at] ?? [])
      for (const compiled of vocabulary.byAnchor.get(key) ?? []) {
        const match = align(compiled, text, at)
        if (match) matches.push(match)
      }
  const explained = new Uint8Array(words.length)
  const told = new Uint8Array(words.length)
  for (const { at, score } of matches)
    for (const position of at) {
      if (score >= 0.2) explained[position] = 1
      if (score >= 0.45) told[position] = 1
    }

  const needs = weigh(matches)
  if (!listing) {
    hint(needs, text, explained, told, vocabulary)
    together(needs, text, vocabulary)
  }
  const least = options.leastWeight ?? 0.1
  const whole = matches.filter(({ compiled, score }) => compiled.of !== 'need' && score >= 0.75)
  const ages = [...agesIn(source), ...whole.flatMap(({ compiled }) => (compiled.age ? [compiled.age] : []))]
  return {
    words: words.map(({ text: word, stem, kind }) => ({
      text: word,
      stem,
      stop: kind === 'light' || kind === 'small',
    })),
    needs: [...needs]
      .map(([code, { weight, phrase }]) => ({ code, weight: Math.round(weight * 1000) / 1000, phrase }))
      .filter(({ weight }) => weight >= least)
      .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1)),
    circumstances: [
      ...new Set(
        whole.filter(({ compiled }) => compiled.of === 'circumstance').map(({ compiled }) => compiled.code),
      ),
    ],
    people: ages.filter(
      (age, at) => ages.findIndex((one) => one.from === age.from && one.to === age.to) === at,
    ),
    placeWords: listing ? [] : placesIn(words, explained),
    rest: listing
      ? []
      : words
          .filter((word, at) => word.kind === 'content' && word.key !== negation && !explained[at])
          .map((word) => word.text)
          .filter((word) => !(ages.length > 0 && /^(\d+|years?|yrs?|old|yo|months?|aged?)$/.test(word))),
    corrected,
  }
}

/** Parts what was run together: "foodbank", "washingmachine". */
function mend(words: Word[], vocabulary: Vocabulary, options: UnderstandOptions): Word[] {
  return words.flatMap((word) => {
    if (word.text.length < 7 || word.kind !== 'content' || vocabulary.keyIds.has(word.key)) return [word]
    if (isSpelt(word, options)) return [word]
    for (let cut = 3; cut <= word.text.length - 3; cut++) {
      const [head, tail] = [word.text.slice(0, cut), word.text.slice(cut)]
      if (!vocabulary.words.has(head) || !vocabulary.words.has(tail)) continue
      const parts = [wordOf(head, false, word.sentence), wordOf(tail, false, word.sentence)]
      if (parts.every(({ kind }) => kind === 'content')) return parts
    }
    return [word]
  })
}

const mostCorrected = 12

/** The keys a word may stand for, and how surely. */
function keysOf(
  word: Word,
  vocabulary: Vocabulary,
  options: UnderstandOptions,
  corrected: Understood['corrected'],
): { key: number; sure: number }[] {
  const id = vocabulary.keyIds.get(word.key)
  const found = id === undefined ? [] : [{ key: id, sure: 1 }]
  if (nearlyNot.has(word.text)) {
    const not = vocabulary.keyIds.get(negation)
    if (not !== undefined) found.push({ key: not, sure: 0.85 })
  }
  const trusted =
    found.length > 0 ||
    options.listing ||
    word.kind !== 'content' ||
    corrected.length >= mostCorrected ||
    isSpelt(word, options)
  if (trusted) return found
  for (const { word: near, edits } of vocabulary.nearest(word.text)) {
    const key = vocabulary.keyIds.get(wordOf(near).key)
    if (key === undefined || found.some((one) => one.key === key)) continue
    if (found.length === 0) corrected.push({ from: word.text, to: near })
    found.push({ key, sure: (edits === 1 ? 0.85 : 0.7) * (found.length === 0 ? 1 : 0.9) })
  }
  return found
}
