import { spawn } from 'node:child_process'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort, type Line } from './site.ts'

const root = new URL('../..', import.meta.url).pathname

/** What stands in for the built pages: each address misbehaves in its own way, as no real page should. */
const app = `
const pause = (ms) => new Promise((done) => setTimeout(done, ms))
const page = '<p>' + 'The same words again. '.repeat(500) + '</p>'
const ways = {
  '/page': (req, res) => {
    res.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "default-src 'self'", 'cache-control': 'public, max-age=60' })
    res.end(page)
  },
  '/slow': async (req, res) => { await pause(1500); res.writeHead(200); res.end('done') },
  '/throws': () => { throw new Error('Mrs Pickup of Leigh Road') },
  '/throws-late': (req, res) => { res.writeHead(200); res.write('half'); throw new Error('Mrs Pickup of Leigh Road') },
  '/mute': (req, res) => { res.writeHead(Number(new URL(req.url, 'http://x').searchParams.get('status'))); res.end() },
  '/echo': (req, res, locals) => { res.writeHead(200); res.end(JSON.stringify({ headers: req.headers, locals, body: req.body?.toString() })) },
  '/busy': (req, res) => { const until = Date.now() + 400; while (Date.now() < until); res.writeHead(200); res.end() },
  '/prints': (req, res) => { console.error('Could not render ' + req.url + '\\n' + new Error(req.url).stack); console.log(req.url); res.writeHead(200); res.end() },
}
export async function handler(req, res, next, locals) {
  const way = ways[req.url.split('?')[0]]
  if (way) return way(req, res, locals)
  res.writeHead(404, { 'content-type': 'text/html' })
  res.end('<p>Not here</p>')
}
`

const script = `
import { readConfig } from './src/config.ts'
import { serve } from './src/server.ts'
import { flushLog } from './src/log.ts'
const site = await serve(readConfig(process.env), process.argv[1])
process.on('SIGTERM', async () => { await site.stop(); flushLog(); process.exit(0) })
`

/** The real server in a process of its own, around pages that misbehave. */
export async function startAnyApp(env: Record<string, string> = {}) {
  const dist = await mkdtemp(join(tmpdir(), 'open-door-app-'))
  await mkdir(join(dist, 'client', '_astro'), { recursive: true })
  await mkdir(join(dist, 'server'))
  await writeFile(join(dist, 'server', 'entry.mjs'), app)
  await writeFile(join(dist, 'client', 'robots.txt'), 'User-agent: *\n')
  await writeFile(join(dist, 'client', '.hidden'), 'secret')
  await writeFile(join(dist, 'client', '_astro', 'style.abc123.css'), 'p{color:red}\n'.repeat(500))
  await writeFile(join(dist, 'secret.txt'), 'secret')
  const port = await freePort()
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, dist], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: String(port), ...env },
  })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => printed.push(line))
  const ended = new Promise<number | string>((done) =>
    child.once('exit', (code, signal) => done(code ?? signal!)),
  )
  const until = Date.now() + 15_000
  while (!printed.some((line) => line.includes('listening'))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(printed.join('\n'))
    await pause(20)
  }
  return {
    url: `http://localhost:${port}`,
    port,
    printed: () => printed.join('\n'),
    logs: () => printed.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Line),
    raw: (text: string, wait?: number) => raw(port, text, wait),
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    ended,
    stop: async () => {
      child.kill('SIGKILL')
      await ended
      await rm(dist, { recursive: true, force: true })
    },
  }
}

/** Sends exactly this and answers what comes back until the server closes or `wait` milliseconds have gone by. */
export function raw(port: number, text: string, wait = 1_000): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    const end = () => {
      socket.destroy()
      done(answer)
    }
    const timer = setTimeout(end, wait)
    socket.on('data', (data) => (answer += data.toString()))
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(timer)
      end()
    })
  })
}
