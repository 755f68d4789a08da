import { type ActionAPIContext, defineAction } from 'astro:actions'
import { circumstances, placeFor } from '../directory/directory.ts'
import { householdCookie, householdCookieAttributes, sealHousehold } from '../directory/household-cookie.ts'
import {
  householdFrom,
  type HouseholdFields,
  type HouseholdMistake,
  readHouseholdFields,
  withOneMore,
  withoutPerson,
} from '../directory/household-form.ts'
import { localPath } from './way-back.ts'
import { byAnyone } from './by.ts'

type Wrong = HouseholdMistake & { nearest?: string[] }
/** `remembered`: kept, go back. `rows`: the form has one row more or fewer. `mistakes`: nothing is kept, show it again. */
type Answer =
  | { done: 'remembered'; back: string | null }
  | { done: 'rows'; fields: HouseholdFields; back: string | null }
  | { done: 'mistakes'; fields: HouseholdFields; mistakes: Wrong[]; back: string | null }

/** The people a search is for, kept in a sealed cookie of the person's own browser and nowhere else. */
export const household = {
  remember: defineAction({ accept: 'form', handler: byAnyone(rememberHousehold) }),
}

async function rememberHousehold(form: FormData, { cookies }: ActionAPIContext): Promise<Answer> {
  const fields = readHouseholdFields(form)
  const back = backOf(form)
  const pressed = form.get('do')
  if (pressed === 'add') return { done: 'rows', fields: withOneMore(fields), back }
  const row = /^remove-(\d{1,2})$/.exec(String(pressed))?.[1]
  if (row) return { done: 'rows', fields: withoutPerson(fields, Number(row)), back }

  const known = new Set((await circumstances('en')).map(({ code }) => code))
  const read = householdFrom(fields, known)
  if ('mistakes' in read) return { done: 'mistakes', fields, mistakes: read.mistakes, back }
  const place = read.postcode ? await placeFor(read.postcode) : null
  if (read.postcode && (!place || 'nearest' in place)) {
    const mistake = { field: 'postcode', why: 'unknown_place', nearest: place?.nearest ?? [] }
    return { done: 'mistakes', fields, mistakes: [mistake], back }
  }
  const asked = { ...read.household, place: place && 'place' in place ? place.place : null }
  cookies.set(householdCookie, sealHousehold(asked, new Date()), householdCookieAttributes)
  return { done: 'remembered', back }
}

const backOf = (form: FormData) => localPath(String(form.get('back') ?? ''))
