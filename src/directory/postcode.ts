/**
 * Recognises British postcodes, whole and in part, as people type them. Shapes: BS 7666 as given in "Bulk data transfer:
 * additional validation" (GOV.UK, Department for Work and Pensions); whether a postcode exists is for places.ts to say.
 */

export type Reading = {
  exactness: 'postcode' | 'sector' | 'district'
  /** As written on an envelope: 'WN7 1AB', 'WN7 1', 'WN7'. */
  label: string
  /** 'WN7 1'; null for a district. */
  sector: string | null
  /** The outward code: 'WN7', 'EC1A'. */
  district: string
}

const outward = '[A-Z]{1,2}[0-9][A-Z0-9]?'
const inward = '[0-9][ABD-HJLNP-UW-Z]{2}'

/** O for 0 and I or L for 1 are forgiven where only a digit can stand. */
const whole = new RegExp(`^(${outward}|[A-Z]{1,2}[OIL])([0-9OIL])([ABD-HJLNP-UW-Z]{2})$`)
const unit = new RegExp(`^${outward}${inward}$`)
const part = new RegExp(`^(${outward})([0-9])[A-Z]?$`)
const district = new RegExp(`^${outward}$`)

const digits: Record<string, string> = { O: '0', I: '1', L: '1' }
const asDigit = (character: string) => digits[character] ?? character

/** Capitals with nothing between them: ' wn7 1ab' is 'WN71AB'. */
export const compact = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')

/** The compact form of a whole postcode ('WN71AB'), or null when the text has another shape. Forgives nothing. */
export function unitPostcode(text: string): string | null {
  const code = text.replaceAll(' ', '').toUpperCase()
  return unit.test(code) ? code : null
}

/** 'WN7 1AB' from 'WN71AB'. */
export const spaced = (code: string) => `${code.slice(0, -3)} ${code.slice(-3)}`

/**
 * What the text as a whole may mean as a postcode, the likeliest first; empty when it is none.
 * 'wn71' is the district WN71 or the sector WN7 1: only a table of postcodes can tell.
 */
export function readings(text: string): Reading[] {
  const trimmed = text.trim()
  if (trimmed.length > 20) return []
  const letters = trimmed.normalize('NFKC').toUpperCase()
  if (/[^A-Z0-9\s.-]/.test(letters)) return []
  const code = compact(letters)
  const full = whole.exec(code)
  if (full) return [fromWhole(full)]

  const apart = /^[A-Z0-9]+$/.test(letters) ? null : letters.split(/[^A-Z0-9]+/).filter(Boolean)
  if (apart) {
    const [out = '', rest = '', more] = apart
    if (more !== undefined || !district.test(out) || !/^[0-9][A-Z]?$/.test(rest)) return []
    return [asSector(out, rest.charAt(0))]
  }
  const found: Reading[] = district.test(code) ? [asDistrict(code)] : []
  const partly = part.exec(code)
  if (partly) found.push(asSector(partly[1]!, partly[2]!))
  return found
}

function fromWhole([, out = '', digit = '', letters = '']: RegExpExecArray): Reading {
  const its = /[0-9]/.test(out) ? out : out.slice(0, -1) + asDigit(out.slice(-1))
  const sector = `${its} ${asDigit(digit)}`
  return { exactness: 'postcode', label: sector + letters, sector, district: its }
}

const asSector = (out: string, digit: string): Reading => ({
  exactness: 'sector',
  label: `${out} ${digit}`,
  sector: `${out} ${digit}`,
  district: out,
})

const asDistrict = (out: string): Reading => ({
  exactness: 'district',
  label: out,
  sector: null,
  district: out,
})
