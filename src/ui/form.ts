/** What was typed: a form as posted, an address's query, or values to start from. */
export type Typed = FormData | URLSearchParams | Record<string, string | readonly string[] | null | undefined>
export type Mistake = { field: string; message: string }

/** A form as it is shown: what stands in its fields, and what is wrong with them, in the order asked. */
export type Form = {
  value: (name: string) => string
  values: (name: string) => string[]
  /** The first thing that is wrong with a field. */
  mistake: (name: string) => string | undefined
  /** For the error summary: one line a field, each linked to it. */
  errors: { href: string; text: string }[]
}

/** A form that keeps what was typed, with the first mistake of each field. */
export function formOf(typed: Typed = {}, mistakes: readonly Mistake[] = []): Form {
  const values = (name: string): string[] => {
    if (typed instanceof FormData || typed instanceof URLSearchParams)
      return typed.getAll(name).filter((value) => typeof value === 'string')
    const value = typed[name] ?? []
    return typeof value === 'string' ? [value] : [...value]
  }
  const first = new Map<string, string>()
  for (const { field, message } of mistakes) if (!first.has(field)) first.set(field, message)
  return {
    values,
    value: (name) => values(name)[0] ?? '',
    mistake: (name) => first.get(name),
    errors: [...first].map(([field, text]) => ({ href: `#${field}`, text })),
  }
}

/** What a schema or an action found wrong. A field inside a list is called as its input is: `ages-2`. */
export function mistakesOf(issues: readonly { path: readonly PropertyKey[]; message: string }[]): Mistake[] {
  return issues.map(({ path, message }) => ({ field: path.map(String).join('-'), message }))
}

/**
 * The form again after a post, with what was typed and what is wrong. The body can be read once more here, since
 * Astro's actions read a copy of it. `error` is an action's or a schema's error; none means that nothing was wrong.
 */
export async function formAgain(request: Request, error: unknown, start: Typed = {}): Promise<Form> {
  const issues = issuesIn(error)
  if (request.method !== 'POST') return formOf(start)
  return formOf(await request.formData(), mistakesOf(issues))
}

function issuesIn(error: unknown): { path: PropertyKey[]; message: string }[] {
  if (!error || typeof error !== 'object' || !('issues' in error) || !Array.isArray(error.issues)) return []
  return error.issues
}
