import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as z from 'zod'
import { config } from '../config.ts'
import { open, seal } from '../sealing.ts'
import { household, type Household } from './household.ts'

/**
 * The people a search is for, kept in the person's own browser and nowhere else. It lives until the browser closes,
 * and opens for twelve hours at most, by a time inside that nobody can change.
 */
const HOURS = 12
/** Browsers keep at least 4096 bytes of a cookie, its name and attributes included (RFC 6265, 6.1). */
const LONGEST = 3_500
/** What may come out of a sealed cookie; more would be no household. */
const LARGEST = 64 * 1024
const PURPOSE = 'household'

const kept = z.object({ version: z.literal(1), until: z.number(), household })

/** `__Host-` ties a cookie to this very host over https; browsers refuse the prefix without it. */
export const cookieNameAt = (origin: string) => (isSecure(origin) ? '__Host-who' : 'who')

/** No Max-Age and no Expires: it goes when the browser closes. */
export const cookieAttributesAt = (origin: string) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(origin) }) as const

const isSecure = (origin: string) => origin.startsWith('https:')

/** The cookie of this site. To delete it, browsers want the same attributes. */
export const householdCookie = cookieNameAt(config().origin)
export const householdCookieAttributes = cookieAttributesAt(config().origin)

/**
 * The value of the cookie, at most 3,500 characters. A household too large for that keeps its people and loses its
 * place, which is then unknown and asked again. Throws when the people alone are too large, which no form allows.
 */
export function sealHousehold(asked: Household, now = new Date()): string {
  for (const each of [asked, { ...asked, place: null }]) {
    const cookie = seal(packed(each, now), PURPOSE)
    if (cookie.length <= LONGEST) return cookie
  }
  throw new Error('The household is too large for a cookie.')
}

/** The household in a cookie; null when it is altered, out of date, of another version, or not ours. */
export function openHousehold(cookie: string, now = new Date()): Household | null {
  if (cookie.length > LONGEST) return null
  const bytes = open(cookie, PURPOSE)
  const read = kept.safeParse(bytes && unpacked(bytes))
  return read.success && read.data.until > now.getTime() ? read.data.household : null
}

function packed(asked: Household, now: Date): Buffer {
  const until = now.getTime() + HOURS * 3_600_000
  return deflateRawSync(JSON.stringify({ version: 1, until, household: asked }))
}

function unpacked(bytes: Buffer): unknown {
  try {
    return JSON.parse(inflateRawSync(bytes, { maxOutputLength: LARGEST }).toString('utf8'))
  } catch {
    return null
  }
}
