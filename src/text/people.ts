import type { PersonAsked } from '../directory/household.ts'

const ADULT = 18 * 12
const OLDEST = 100 * 12

/** A language's words for people of whom only the age is known. Ages in whole years. */
export type PeopleWords = {
  someone: string
  adults: (number: number) => string
  unborn: string
  baby: string
  years: (years: number) => string
  between: (from: number, to: number) => string
  from: (years: number) => string
}

/** Says for whom help is looked for, one phrase a person, adults of no given age together. Nobody said: someone. */
export function peopleIn(words: PeopleWords): (people: readonly PersonAsked[]) => string[] {
  return (people) => {
    const adults = people.filter(isAnAdult).length
    const phrases = people.filter((person) => !isAnAdult(person)).map((person) => phraseFor(person, words))
    if (adults > 0) phrases.push(words.adults(adults))
    return phrases.length > 0 ? phrases : [words.someone]
  }
}

const isAnAdult = ({ age }: PersonAsked) => age !== null && age.from === ADULT && age.to >= OLDEST

function phraseFor({ age }: PersonAsked, words: PeopleWords): string {
  if (!age) return words.someone
  if (age.to <= 0) return words.unborn
  if (age.to <= 12) return words.baby
  const first = Math.floor(age.from / 12)
  const last = Math.ceil(age.to / 12) - 1
  if (first >= last) return words.years(first)
  return age.to >= OLDEST ? words.from(first) : words.between(Math.max(0, first), last)
}
