/** Ages in whole months, from the first to the one before the last. Before birth is below 0. */
export type Span = { from: number; to: number }

const ADULT = 18 * 12

/** The same ages with the fewest spans: in order, none empty, none touching another. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.filter(isSpan).toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else result.push({ from: span.from, to: span.to })
  }
  return result
}

/** The ages that are in both. */
export function shared(some: readonly Span[], others: readonly Span[]): Span[] {
  return joined(
    some.flatMap((a) => others.map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }))),
  )
}

/** How an age lies to ages that are {@link joined}. */
export function lies(age: Span, ages: readonly Span[]): 'inside' | 'partly' | 'outside' {
  if (ages.some((span) => span.from <= age.from && age.to <= span.to)) return 'inside'
  return ages.some((span) => age.from < span.to && span.from < age.to) ? 'partly' : 'outside'
}

/** The age that was said. Null: none, or one that makes no sense. */
export const ageSaid = (age: Span | null): Span | null => (age && isSpan(age) ? age : null)

export const isUnborn = (age: Span) => age.to <= 0
export const mayBeUnborn = (age: Span) => age.from < 0
export const isUnder18 = (age: Span) => age.to <= ADULT
export const isAdult = (age: Span) => age.from >= ADULT

const isSpan = (span: Span) => span.from < span.to
