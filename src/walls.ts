import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'
import type { PlainStatus } from './plain-pages.ts'

/** Pure: what is refused before a page sees it. Each answers with the status to refuse with, or undefined. */

export type Asked = { method: string; url: string; headers: IncomingHttpHeaders }

export const LONGEST_URL = 16 * 1024
export const LARGEST_BODY = 256 * 1024

export function refusal(
  { method, url, headers }: Asked,
  hosts: string[],
  origin: string,
): PlainStatus | undefined {
  if (!['GET', 'HEAD', 'POST'].includes(method)) return 405
  if (url.length > LONGEST_URL) return 414
  if (!isReadable(url)) return 400
  if (!headers.host) return 400
  if (!hosts.includes(headers.host.toLowerCase())) return 421
  if (Number(headers['content-length'] ?? 0) > LARGEST_BODY) return 413
  if (method === 'POST' && !isOwnForm(headers, originOf(headers.host, origin))) return 403
  return undefined
}

/** A path of this site (no scheme, no `//host`), whose percent signs decode, once and for all, to UTF-8 with no NUL in it. */
export function isReadable(url: string): boolean {
  if (!/^\/(?![/\\])/.test(url)) return false
  const [path = '', query = ''] = url.split(/\?(.*)/s)
  try {
    const text = decodeURIComponent(path) + decodeURIComponent(query.replaceAll('+', ' '))
    return !/[\0\\%]/.test(decodeURIComponent(path)) && !text.includes('\0')
  } catch {
    return false
  }
}

/**
 * Whether a form comes from this site. Browsers of today say so in Sec-Fetch-Site; older ones send Origin or
 * Referer, which must then be ours; a request with none of them is refused, whatever its content type.
 */
export function isOwnForm(headers: IncomingHttpHeaders, own: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  if (headers.origin !== undefined) return headers.origin === own
  if (site !== undefined) return true
  const { referer } = headers
  return referer !== undefined && URL.canParse(referer) && new URL(referer).origin === own
}

/** The origin as the browser sees it: ORIGIN's scheme for its own host, http for the local names beside it. */
export function originOf(host: string, origin: string): string {
  return host.toLowerCase() === new URL(origin).host ? origin : `http://${host.toLowerCase()}`
}

/**
 * The address of who asks: as many steps from the right of X-Forwarded-For as there are trusted proxies.
 * What stands further left was written by the client and is never believed.
 */
export function clientAddress(forwardedFor: string | undefined, peer: string, proxies: number): string {
  const steps = [...(forwardedFor ? forwardedFor.split(',').map((step) => step.trim()) : []), peer]
  const address = steps[Math.max(0, steps.length - 1 - proxies)] ?? peer
  return isIP(address) ? address : peer
}
