/** The ids of a field's hint and mistake, for aria-describedby; undefined when it has neither. */
export const describedBy = (id: string, hint?: string, mistake?: string): string | undefined =>
  [hint && `${id}-hint`, mistake && `${id}-error`].filter(Boolean).join(' ') || undefined
