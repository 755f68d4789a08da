import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import compression from 'compression'
import type { Config } from './config.ts'
import { log, logFault } from './log.ts'
import { watchLoad } from './load.ts'
import {
  isSpoken,
  plainText,
  troublePage,
  troublePolicy,
  type PlainStatus,
  type SpokenStatus,
} from './plain-pages.ts'
import { quietConsole, within } from './quiet-console.ts'
import { staticFiles } from './static-files.ts'
import { clientAddress, LARGEST_BODY, originOf, refusal } from './walls.ts'

type Astro = (req: IncomingMessage, res: ServerResponse, next: undefined, locals: App.Locals) => Promise<void>
type WithBody = IncomingMessage & { body?: Buffer }

export type Site = { stop: () => Promise<void> }

const DRAIN_MS = 25_000

/**
 * On every answer. Everything that a page loads is a file of this site, so one policy serves all of them; an answer that
 * needs another sets its own.
 */
export function baseHeaders(origin: string): Record<string, string> {
  return {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cache-Control': 'no-store',
    ...(origin.startsWith('https:')
      ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }
      : {}),
  }
}

/** Serves the built site in `dist`. Rejects when the port is taken. `stop` lets what has begun finish, for 25 seconds. */
export async function serve(config: Config, dist: string): Promise<Site> {
  quietConsole()
  const { handler } = (await import(pathToFileURL(join(dist, 'server', 'entry.mjs')).href)) as {
    handler: Astro
  }
  const files = staticFiles(join(dist, 'client'))
  const compress = compression({ threshold: 1024 })
  const load = watchLoad()
  const headers = baseHeaders(config.origin)
  let isStopping = false

  const server = createServer(
    {
      requireHostHeader: false,
      maxHeaderSize: 32 * 1024,
      requestTimeout: 15_000,
      headersTimeout: 8_000,
      keepAliveTimeout: 15_000,
      connectionsCheckingInterval: 1_000,
    },
    (req: WithBody, res) => {
      const requestId = randomUUID()
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
      res.setHeader('X-Request-Id', requestId)
      if (isStopping) res.setHeader('Connection', 'close')
      const url = req.url ?? '/'
      const pathname = url.split('?', 1)[0]!
      answerFor(res, pathname, requestId)
      logWhenDone(req, res, pathname, requestId)

      if (pathname === '/health') return plain(res, 200, 'well\n')
      const status = refusal(
        { method: req.method ?? '', url, headers: req.headers },
        config.hosts,
        config.origin,
      )
      if (status) return refuse(req, res, status)
      if (pathname.replace(/\/+$/, '') === '/_image') return refuse(req, res, 404)
      if (load.isTooMuch()) return busy(res)
      load.begin()
      res.once('close', load.end)
      within(requestId, () => {
        compress(req as never, res as never, () => {
          void answer(req, res, url, requestId)
        })
      })
    },
  )

  async function answer(req: WithBody, res: ServerResponse, url: string, requestId: string): Promise<void> {
    try {
      if (files(req, res, url)) return
      if (req.method === 'POST') {
        const body = await readBody(req)
        if (!body) return refuse(req, res, 413)
        req.body = body
      }
      asSeenFromHere(req, config)
      await handler(req, res, undefined, { requestId } as App.Locals)
    } catch (fault) {
      if (req.destroyed && !req.complete) return
      logFault(fault, { requestId })
      if (res.headersSent) res.destroy()
      else plain(res, 500)
    }
  }

  server.maxConnections = 2_000
  server.maxRequestsPerSocket = 1_000
  server.on('clientError', (fault, socket) => answerBadClient(fault, socket as Socket, headers))
  await listen(server, config)
  log('info', 'listening', { port: config.port })
  return {
    stop: async () => {
      isStopping = true
      await drain(server)
      load.stop()
    },
  }
}

/** Leaves to Astro only what this server vouches for: one address, one scheme, one origin, all checked. */
function asSeenFromHere(req: IncomingMessage, { origin, trustedProxies }: Config): void {
  const { headers } = req
  const address = clientAddress(
    headers['x-forwarded-for']?.toString(),
    req.socket.remoteAddress ?? '',
    trustedProxies,
  )
  for (const name of Object.keys(headers))
    if (/^(x-forwarded-|forwarded$|x-real-ip$|x-request-id$|x-astro-|x-http-method)/.test(name))
      delete headers[name]
  const host = headers.host!.toLowerCase()
  const own = originOf(host, origin)
  headers.host = host
  headers['x-forwarded-host'] = host
  headers['x-forwarded-proto'] = own.startsWith('https:') ? 'https' : 'http'
  headers['x-forwarded-for'] = address
  // Astro's own check knows Origin only; walls.ts has accepted what stands in for it in older browsers.
  if (req.method === 'POST') headers.origin ??= own
}

/** The whole body, which is small; undefined once it proves too large. Rejects when the client goes away. */
function readBody(req: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let size = 0
  return new Promise((done, fail) => {
    req.on('data', (part: Buffer) => {
      size += part.length
      if (size <= LARGEST_BODY) return void parts.push(part)
      req.pause()
      done(undefined)
    })
    req.once('end', () => done(Buffer.concat(parts)))
    req.once('error', fail)
  })
}

function plain(res: ServerResponse, status: 200 | PlainStatus, text?: string): void {
  res.statusCode = status
  if (status === 500 || status === 503) return void res.end()
  res.setHeader('Content-Type', 'text/plain; charset=utf-8')
  res.end(text ?? plainText(status as PlainStatus))
}

function refuse(req: IncomingMessage, res: ServerResponse, status: PlainStatus): void {
  if (status === 405) res.setHeader('Allow', 'GET, HEAD, POST')
  // What is left of a body is not worth reading, and the connection cannot be used again without.
  if (!req.complete && (req.headers['content-length'] || req.headers['transfer-encoding'])) {
    res.setHeader('Connection', 'close')
    const { socket } = req
    res.once('finish', () => setTimeout(() => socket.destroy(), 200).unref())
  }
  if (isSpoken(status) && isForAPerson(req)) return spoken(req, res, status)
  plain(res, status)
}

/** Browsers ask for pages in HTML; programs seldom do. */
const isForAPerson = (req: IncomingMessage) => req.headers.accept?.includes('text/html') ?? false

function spoken(req: IncomingMessage, res: ServerResponse, status: SpokenStatus): void {
  res.statusCode = status
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Content-Security-Policy', troublePolicy)
  res.end(troublePage(status, (req.url ?? '/').split('?', 1)[0]!, String(res.getHeader('X-Request-Id'))))
}

function busy(res: ServerResponse): void {
  res.setHeader('Retry-After', '5')
  plain(res, 503)
}

/** Puts words into an answer of 500 or 503 that has none: whoever set the status failed before it could speak. */
function answerFor(res: ServerResponse, pathname: string, requestId: string): void {
  const { end, writeHead } = res
  let isMute = false
  const becomePage = (status: number, hasType: boolean) => {
    isMute = (status === 500 || status === 503) && !hasType
    if (!isMute) return
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.setHeader('Content-Security-Policy', troublePolicy)
    res.setHeader('Cache-Control', 'no-store')
  }
  res.writeHead = ((status: number, ...rest: unknown[]) => {
    const given = Object.keys((rest.at(-1) as object | undefined) ?? {})
    becomePage(status, res.hasHeader('Content-Type') || given.some((name) => /^content-type$/i.test(name)))
    if (res.getHeader('Content-Type') === 'text/html')
      res.setHeader('Content-Type', 'text/html; charset=utf-8')
    return (writeHead as (...all: unknown[]) => ServerResponse).call(res, status, ...rest)
  }) as typeof res.writeHead
  res.end = ((...all: unknown[]) => {
    if (!res.headersSent) becomePage(res.statusCode, res.hasHeader('Content-Type'))
    const page = isMute && troublePage(res.statusCode as 500 | 503, pathname, requestId)
    return (end as (...all: unknown[]) => ServerResponse).call(res, ...(page ? [page] : all))
  }) as typeof res.end
}

function logWhenDone(req: IncomingMessage, res: ServerResponse, pathname: string, requestId: string): void {
  const began = performance.now()
  res.once('close', () => {
    const status = res.headersSent ? res.statusCode : 499
    const isKnown = status < 400 || status >= 500
    const level = status === 503 ? 'warn' : status >= 500 ? 'error' : 'info'
    log(level, 'request', {
      requestId,
      route: isKnown ? pathname : undefined,
      method: req.method,
      status,
      ms: Math.round(performance.now() - began),
    })
  })
}

/** What Node could not read as HTTP, or waited for in vain. */
function answerBadClient(
  fault: Error & { code?: string },
  socket: Socket,
  headers: Record<string, string>,
): void {
  if (fault.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status: PlainStatus =
    fault.code === 'HPE_HEADER_OVERFLOW' ? 431 : fault.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const text = plainText(status)
  const lines = Object.entries({
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(text)),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} Refused\r\n${lines.join('')}\r\n${text}`)
  log('info', 'request', { status })
}

async function listen(server: Server, { port, host }: Config): Promise<void> {
  await new Promise<void>((done, fail) => {
    server.once('error', (fault: NodeJS.ErrnoException) =>
      fail(
        fault.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken by another program: stop it, or set PORT.`)
          : fault,
      ),
    )
    server.listen(port, host, done)
  })
}

async function drain(server: Server): Promise<void> {
  const tooLong = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
  // A connection becomes idle when the answer that it waited for is out.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await new Promise<void>((done) => server.close(() => done()))
  clearTimeout(tooLong)
  clearInterval(idle)
}
