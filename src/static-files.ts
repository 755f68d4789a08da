import { readdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'

const YEAR = 365 * 24 * 60 * 60 * 1000
const HOUR = 60 * 60 * 1000

/**
 * Answers for the files of a folder and says whether it did. Only a file that was there at the start is
 * ever looked for, so no address can reach outside. What is named after its content (/_astro/) is kept for a year.
 */
export function staticFiles(folder: string) {
  const known = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(
        (entry) =>
          '/' +
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
      ),
  )
  return (req: IncomingMessage, res: ServerResponse, url: string): boolean => {
    const pathname = decodeURIComponent(url.split('?', 1)[0]!)
    if (req.method === 'POST' || !known.has(pathname)) return false
    const isNamedByContent = pathname.startsWith('/_astro/')
    res.removeHeader('Cache-Control')
    send(req, encodeURI(pathname), {
      root: folder,
      index: false,
      immutable: isNamedByContent,
      maxAge: isNamedByContent ? YEAR : HOUR,
    }).pipe(res)
    return true
  }
}
