import { z } from 'zod'

/**
 * Who a service is for, as structure. A listing says one of four things in general (`stance`), and then what limits it.
 * The three silences differ: `anyone` (said so), `ask` (they decide case by case), `not_stated` (nothing was said).
 */
export const stances = ['criteria', 'anyone', 'ask', 'not_stated'] as const

/** `must`: others cannot come. `priority`: these come first. `open`: no limit of this kind, said so. `ask`: case by case. */
const strength = z.enum(['must', 'priority', 'open', 'ask'])

/** Ages in whole months, from the first to the one before the last: 11 to 16 years is 132 to 204. Unborn is below 0 (-9 to 0). */
const ageSpan = z
  .object({ from: z.number().int().min(-9).max(1800), to: z.number().int().min(-8).max(1801) })
  .refine((span) => span.from < span.to, 'The youngest must be younger than the oldest')

export const genders = ['female', 'male', 'non_binary'] as const
export const routes = ['self', 'friend', 'professional'] as const

const code = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/)
const areaCode = z.string().regex(/^[A-Z][A-Z0-9]{1,9}$/)

export const criterion = z.discriminatedUnion('kind', [
  /** Somebody's age, in any of the spans. */
  z.object({ kind: z.literal('age'), strength, spans: z.array(ageSpan).max(5).default([]) }),
  /** Where they live: any of these wards, postcode districts or authorities, or within a distance of a named point. */
  z.object({
    kind: z.literal('area'),
    strength,
    codes: z.array(areaCode).max(200).default([]),
    within: z
      .object({
        latitude: z.number(),
        longitude: z.number(),
        km: z.number().positive().max(1000),
        of: z.string().max(80),
      })
      .nullable()
      .default(null),
  }),
  z.object({ kind: z.literal('gender'), strength, anyOf: z.array(z.enum(genders)).max(3).default([]) }),
  /** A person or household to whom at least one of these applies. Several such criteria must all hold. */
  z.object({ kind: z.literal('circumstance'), strength, anyOf: z.array(code).max(12).default([]) }),
  /** A household with a child (a person) of any of these ages. */
  z.object({ kind: z.literal('household'), strength, spans: z.array(ageSpan).max(5).default([]) }),
  /** Speaks at least one of these languages (ISO 639 codes). */
  z.object({
    kind: z.literal('language'),
    strength,
    anyOf: z
      .array(z.string().regex(/^[a-z]{2,3}$/))
      .max(30)
      .default([]),
  }),
  /** Who may ask. Never a reason to turn a family away: somebody else can ask for them. */
  z.object({ kind: z.literal('route'), strength, anyOf: z.array(z.enum(routes)).max(3).default([]) }),
])

export const eligibility = z.object({
  stance: z.enum(stances),
  criteria: z.array(criterion).max(30).default([]),
  /** What the group itself adds in a sentence, shown as written. Never used to decide. */
  inTheirWords: z.string().max(600).nullable().default(null),
})

export type Criterion = z.infer<typeof criterion>
export type CriterionInput = z.input<typeof criterion>
export type Eligibility = z.infer<typeof eligibility>
export type CriterionKind = Criterion['kind']
export type Strength = z.infer<typeof strength>
