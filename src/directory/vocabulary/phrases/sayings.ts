import type { PhraseSeed } from '../../needs.ts'

const heading = /^([a-z_]+) ([123]|[a-z]{2}): /
const isWeight = (tag: string): tag is '1' | '2' | '3' => /^[123]$/.test(tag)
const weights = { 1: 1, 2: 2, 3: 3 } as const

/**
 * Many short phrases, written close together: each paragraph is a need, a weight (3: means this need and little else;
 * 2: usually; 1: may mean it) or the ISO 639-1 code of a language, a colon, and phrases with a semicolon between them.
 * What is said in another language always means the need. Throws where a paragraph has no such beginning.
 */
export function sayings(text: string): PhraseSeed[] {
  return text
    .trim()
    .split(/\n(?=[a-z])/)
    .flatMap((paragraph) => {
      const [start, need, tag] = heading.exec(paragraph) ?? []
      if (!start || !need || !tag) throw new Error(`No need and weight before "${paragraph.slice(0, 40)}"`)
      return paragraph
        .slice(start.length)
        .split(';')
        .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .map((phrase): PhraseSeed =>
          isWeight(tag) ? { need, phrase, weight: weights[tag] } : { need, phrase, weight: 3, language: tag },
        )
    })
}
