import type { PhraseSeed } from '../needs.ts'
import { beingSafe } from './phrases/being-safe.ts'
import { childrenAndParents } from './phrases/children-and-parents.ts'
import { foodAndMoney } from './phrases/food-and-money.ts'
import { gettingOut } from './phrases/getting-out.ts'
import { healthAndCaring } from './phrases/health-and-caring.ts'
import { housing } from './phrases/housing.ts'
import { inAWord } from './phrases/in-a-word.ts'
import { jargon } from './phrases/jargon.ts'
import { moneyAdvice } from './phrases/money-advice.ts'
import { newToCountry } from './phrases/new-to-country.ts'
import { otherLanguages } from './phrases/other-languages.ts'
import { someoneToTalkTo } from './phrases/someone-to-talk-to.ts'
import { thingsForHome } from './phrases/things-for-home.ts'
import { workAndLearning } from './phrases/work-and-learning.ts'
import { youngPeople } from './phrases/young-people.ts'

/** The phrases that every place starts with, in people's own words and in professionals'. A place adds its own in the database. */
export const phraseList: PhraseSeed[] = [
  ...foodAndMoney,
  ...housing,
  ...someoneToTalkTo,
  ...childrenAndParents,
  ...youngPeople,
  ...beingSafe,
  ...healthAndCaring,
  ...workAndLearning,
  ...gettingOut,
  ...newToCountry,
  ...moneyAdvice,
  ...thingsForHome,
  ...inAWord,
  ...jargon,
  ...otherLanguages,
]
