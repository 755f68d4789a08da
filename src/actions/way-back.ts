const WHERE = 'http://here'

/** The address on this site that a text is, with its query; null for any other (another site, a script, nonsense). */
export function localPath(text: string | null | undefined): string | null {
  if (!text || text.length > 4000 || !/^\/(?![/\\])/.test(text) || /[\p{Cc}\\]/u.test(text)) return null
  if (!URL.canParse(text, WHERE)) return null
  const { origin, pathname, search } = new URL(text, WHERE)
  return origin === WHERE && !pathname.startsWith('//') ? pathname + search : null
}

/** The page of this site that somebody came from, as the browser says; null when it is none, or is `not` itself. */
export function cameFrom(referrer: string | null, own: URL, not: string): string | null {
  if (!referrer || !URL.canParse(referrer)) return null
  const { origin, pathname, search } = new URL(referrer)
  return origin === own.origin && pathname !== not ? localPath(pathname + search) : null
}
