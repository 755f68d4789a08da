import type { Compiled } from '../needs.ts'
import { negation, type Word } from './words.ts'

/** A text made ready for matching. `keys[at]` are the keys the word may stand for, `sure[at]` how surely each. */
export type Text = {
  words: Word[]
  keys: number[][]
  sure: number[][]
  /** 1 for every key that occurs. */
  present: Uint8Array
  /** How many telling words stand before each position. */
  tellingBefore: Uint16Array
  listing: boolean
  short: boolean
}

export type Match = { compiled: Compiled; at: number[]; score: number; mass: number }

export function prepareText(
  words: Word[],
  keysOf: (word: Word) => { key: number; sure: number }[],
  listing: boolean,
  keyCount: number,
): Text {
  const keys: number[][] = []
  const sure: number[][] = []
  const present = new Uint8Array(keyCount)
  const tellingBefore = new Uint16Array(words.length + 1)
  words.forEach((word, at) => {
    const found = keysOf(word)
    for (const { key } of found) present[key] = 1
    keys.push(found.map((one) => one.key))
    sure.push(found.map((one) => one.sure))
    tellingBefore[at + 1] =
      (tellingBefore[at] ?? 0) + (word.kind === 'content' && word.key !== negation ? 1 : 0)
  })
  return { words, keys, sure, present, tellingBefore, listing, short: words.length <= 3 }
}

const furthest = 7
const leastCovered = 0.7
/** What an everyday word that is a phrase by itself still says among other words. */
const everyday = 0.33

/** The nearest place of a key on one side of a position, or -1. Between them at most `skip` telling words may stand. */
function seek(text: Text, key: number, from: number, step: 1 | -1, skip: number, reach: number): number {
  const sentence = text.words[from]?.sentence
  let skipped = 0
  for (let moved = 1; moved <= reach; moved++) {
    const at = from + step * moved
    const word = text.words[at]
    if (!word || (text.listing && word.sentence !== sentence)) return -1
    if (text.keys[at]?.includes(key)) return at
    if (word.kind === 'content' && word.key !== negation && ++skipped > skip) return -1
  }
  return -1
}

const sureOf = (text: Text, at: number, key: number) => text.sure[at]?.[text.keys[at]?.indexOf(key) ?? 0] ?? 1

/**
 * Lays a phrase over the text with its most telling word at `at`. Other words may stand between, some small words may lack,
 * two words may have changed places; each costs. Null where too little is left.
 */
export function align(phrase: Compiled, text: Text, at: number): Match | null {
  if (phrase.capital && !isAbbreviation(phrase, text, at)) return null
  if (text.listing || phrase.exact)
    for (let i = 0; i < phrase.keys.length; i++)
      if (!phrase.optional[i] && !text.present[phrase.keys[i] ?? 0]) return null
  const anchorKey = phrase.keys[phrase.anchor] ?? -1
  const found: number[] = [at]
  let said = phrase.says[phrase.anchor] ?? 0
  let content = phrase.content > 0 ? 1 : 0
  let quality = sureOf(text, at, anchorKey)
  const skip = phrase.exact ? 0 : text.listing ? 1 : 2
  const reach = phrase.exact ? 3 : furthest
  let lacking: number[] | null = null

  for (const step of [1, -1] as const) {
    let cursor = at
    for (let i = phrase.anchor + step; i >= 0 && i < phrase.keys.length; i += step) {
      const key = phrase.keys[i] ?? -1
      const place = seek(text, key, cursor, step, skip, reach)
      if (place < 0) {
        if (phrase.exact) return null
        lacking ??= []
        lacking.push(i)
        continue
      }
      found.push(place)
      said += phrase.says[i] ?? 0
      quality *= sureOf(text, place, key)
      if (!phrase.optional[i]) {
        const between = Math.abs(
          (text.tellingBefore[Math.max(place, cursor)] ?? 0) -
            (text.tellingBefore[Math.min(place, cursor) + 1] ?? 0),
        )
        if (between > 0) quality *= 0.88 ** between
      }
      if (isContent(phrase, i)) content++
      cursor = place
    }
  }
  if (lacking) {
    for (const i of lacking) {
      if (phrase.optional[i] && text.listing) continue
      const key = phrase.keys[i] ?? -1
      const swap = text.listing ? 0 : 2
      let place = seek(text, key, at, 1, swap, 5)
      if (place < 0 || found.includes(place)) place = seek(text, key, at, -1, swap, 5)
      if (place < 0 || found.includes(place)) {
        if (phrase.must[i] || (!phrase.optional[i] && text.listing)) return null
        continue
      }
      found.push(place)
      said += phrase.says[i] ?? 0
      quality *= 0.85 * sureOf(text, place, key)
      if (isContent(phrase, i)) content++
    }
    const covered = said / phrase.total
    if (covered < leastCovered || (content < 2 && content < phrase.content)) return null
    quality *= covered ** 2
  }
  if (phrase.ambiguous && !text.short && !(phrase.capital && text.words[at]?.capital)) quality *= everyday
  const score = Math.min(0.97, phrase.base * quality * (found.length >= 3 && !lacking ? 1.06 : 1))
  return { compiled: phrase, at: found.sort((a, b) => a - b), score, mass: said * quality }
}

/** An abbreviation has no endings: "sending" is not SEND. */
const isAbbreviation = ({ phrase }: Compiled, { words, listing }: Text, at: number) => {
  const word = words[at]
  return (
    word !== undefined &&
    (!listing || word.capital) &&
    word.text === phrase.toLowerCase().replace(/[^a-z0-9]/g, '')
  )
}

const isContent = (phrase: Compiled, i: number) => !phrase.optional[i] && (phrase.says[i] ?? 0) > 1.25
