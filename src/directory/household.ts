import { z } from 'zod'
import { genders, routes } from './eligibility.ts'

/**
 * The people a search is for. Kept only in a sealed cookie in the person's own browser; never a name, never stored.
 * What is not said is unknown, never no; `complete` says "nothing else of this list applies", and then silence is no.
 */
export const personAsked = z.object({
  /** Age as a span of whole months, first to one before last: "14" is 168 to 180, unborn is -9 to 0. Null: not said. */
  age: z
    .object({ from: z.number().int().min(-9).max(1560), to: z.number().int().min(-8).max(1572) })
    .nullable(),
  gender: z.enum(genders).nullable(),
  circumstances: z.array(z.string().max(40)).max(40),
})

export const placeAsked = z.object({
  /** As shown back: "WN7 1AB", "Leigh", "WN7". */
  label: z.string().max(60),
  latitude: z.number(),
  longitude: z.number(),
  /** How far the true home may be from the point, in kilometres. 0 for a whole postcode. */
  withinKm: z.number().min(0).max(500),
  /** Area codes (ward, district, authority) it certainly lies in, and all it may lie in (certain ones included). */
  certain: z.array(z.string().max(10)).max(60),
  possible: z.array(z.string().max(10)).max(400),
})

export const household = z.object({
  people: z.array(personAsked).max(10),
  circumstances: z.array(z.string().max(40)).max(40),
  languages: z.array(z.string().max(3)).max(10),
  asker: z.enum(routes).nullable(),
  /** Said: no other circumstance of the list applies, and these are all the people who live there. */
  complete: z.boolean(),
  place: placeAsked.nullable(),
})

export type PersonAsked = z.infer<typeof personAsked>
export type PlaceAsked = z.infer<typeof placeAsked>
export type Household = z.infer<typeof household>
