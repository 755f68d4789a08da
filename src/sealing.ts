import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { config, type SealingKey } from './config.ts'

/**
 * Seals bytes so that nobody without the key can read or change them: AES-256-GCM with a random nonce of 96 bits and a
 * tag of 128 (NIST SP 800-38D). What they are for and the key's name are sealed in: what was sealed for one purpose
 * does not open for another. No policy: who may open what, and for how long, is for those who call.
 */
const NONCE = 12
const TAG = 16

/** Seals under the newest key. The answer is the key's name, a full stop, and base64url: safe in a cookie or a column. */
export const seal = (content: string | Uint8Array, purpose: string): string =>
  sealUnder(sealingKeys()[0]!, content, purpose)

/** Opens what any known key sealed for this purpose. Null for anything else, whatever it is. */
export const open = (sealed: string, purpose: string): Buffer | null =>
  openUnder(sealingKeys(), sealed, purpose)

export function sealUnder({ id, key }: SealingKey, content: string | Uint8Array, purpose: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(bound(purpose, id))
  const parts = [nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]
  return `${id}.${Buffer.concat(parts).toString('base64url')}`
}

export function openUnder(keys: readonly SealingKey[], sealed: string, purpose: string): Buffer | null {
  const [id, text, ...more] = sealed.split('.')
  const key = keys.find((one) => one.id === id)?.key
  if (!key || !id || !text || more.length > 0) return null
  const bytes = Buffer.from(text, 'base64url')
  // Decoding overlooks what is not base64url, and so would an alteration be overlooked.
  if (bytes.length < NONCE + TAG || bytes.toString('base64url') !== text) return null
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    cipher.setAAD(bound(purpose, id)).setAuthTag(bytes.subarray(-TAG))
    return Buffer.concat([cipher.update(bytes.subarray(NONCE, -TAG)), cipher.final()])
  } catch {
    return null
  }
}

const bound = (purpose: string, id: string) => Buffer.from(JSON.stringify(['open-door', purpose, id]))

let known: readonly SealingKey[] | undefined

/** The keys of this process, the newest first: of the setting, else of the key file. */
function sealingKeys(): readonly SealingKey[] {
  const { sealingKeys: given, dataDir } = config()
  known ??= given ?? keysIn(dataDir)
  return known
}

const keyFile = z.object({
  keys: z
    .array(
      z.object({
        id: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/),
        key: z.base64().transform((text) => Buffer.from(text, 'base64')),
      }),
    )
    .min(1)
    .refine((keys) => keys.every(({ key }) => key.length === 32)),
})

/**
 * The keys of `keys.json` in this folder, made when there is none. Processes that start at once get the same keys: the
 * first to give its finished file the name wins. Throws one sentence when the file is there and is not a key file.
 */
export function keysIn(folder: string): readonly SealingKey[] {
  const path = join(folder, 'keys.json')
  const found = read(path) ?? made(folder, path)
  const keys = keyFile.safeParse(found)
  if (!keys.success)
    throw new Error(`The key file ${path} cannot be read: put it back from a back-up, do not delete it.`)
  return keys.data.keys
}

function made(folder: string, path: string): unknown {
  mkdirSync(folder, { recursive: true })
  const id = `k${randomBytes(4).toString('hex')}`
  const finished = `${path}.${id}`
  try {
    const file = openSync(finished, 'wx', 0o600)
    writeSync(file, `${JSON.stringify({ keys: [{ id, key: randomBytes(32).toString('base64') }] })}\n`)
    fsyncSync(file)
    closeSync(file)
    linkSync(finished, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(finished, { force: true })
  }
  return read(path)
}

/** What the file says; undefined when there is none, null when it is no JSON. */
function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    if (error instanceof SyntaxError) return null
    throw error
  }
}
