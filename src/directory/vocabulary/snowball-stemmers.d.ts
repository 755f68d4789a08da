declare module 'snowball-stemmers' {
  /** `language` is one of the package's algorithms, in English: 'english', 'romanian'. Stems are lower case. */
  export function newStemmer(language: string): { stem(word: string): string }
  const snowball: { newStemmer: typeof newStemmer }
  export default snowball
}
