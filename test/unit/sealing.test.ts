import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { circumstanceList } from '../../src/directory/vocabulary/circumstance-list.ts'
import type { Household } from '../../src/directory/household.ts'
import { keysIn, openUnder, sealUnder } from '../../src/sealing.ts'

const key = (id: string) => ({ id, key: randomBytes(32) })
const [old, newer] = [key('2025'), key('2026')]
const keys = [newer, old]

describe('What is sealed', () => {
  const sealed = sealUnder(newer, 'Mia likes drawing', 'story')

  test('opens for its purpose, whatever it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (content, purpose) => {
        expect(openUnder(keys, sealUnder(newer, content, purpose), purpose)).toEqual(Buffer.from(content))
      }),
    )
  })

  test('is never the same twice and shows nothing of what it holds', () => {
    expect(sealUnder(newer, 'Mia likes drawing', 'story')).not.toBe(sealed)
    expect(Buffer.from(sealed.split('.')[1]!, 'base64url').includes('Mia')).toBe(false)
  })

  test('opens under an older key that is still known, and not when that key is gone', () => {
    const before = sealUnder(old, 'Mia', 'story')
    expect(openUnder(keys, before, 'story')?.toString()).toBe('Mia')
    expect(openUnder([newer], before, 'story')).toBeNull()
  })

  test('does not open for another purpose, nor under the name of another key', () => {
    expect(openUnder(keys, sealed, 'household')).toBeNull()
    const renamed = sealed.replace('2026', '2025')
    expect(openUnder(keys, renamed, 'story')).toBeNull()
    expect(openUnder([{ id: '2025', key: newer.key }], renamed, 'story')).toBeNull()
  })

  test('does not open with any one character changed, added or taken away', () => {
    for (let at = 0; at < sealed.length; at++) {
      const other = sealed[at] === 'A' ? 'B' : 'A'
      expect(openUnder(keys, sealed.slice(0, at) + other + sealed.slice(at + 1), 'story')).toBeNull()
      expect(openUnder(keys, sealed.slice(0, at) + sealed.slice(at + 1), 'story')).toBeNull()
      expect(openUnder(keys, `${sealed.slice(0, at)}!${sealed.slice(at)}`, 'story')).toBeNull()
      expect(openUnder(keys, sealed.slice(0, at), 'story')).toBeNull()
    }
  })

  test('is not to be had from nonsense, which gives nothing and breaks nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `2026.${text}`),
        ),
        (nonsense) => {
          expect(openUnder(keys, nonsense, 'story')).toBeNull()
        },
      ),
    )
  })
})

describe('The key file', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'open-door-keys-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('is made on first use, for the owner alone, and stays', async () => {
    const place = join(folder, 'new', 'place')
    const made = keysIn(place)
    expect(made).toHaveLength(1)
    expect(made[0]!.key).toHaveLength(32)
    expect((await stat(join(place, 'keys.json'))).mode & 0o777).toBe(0o600)
    expect(keysIn(place)).toEqual(made)
    expect(await readdir(place)).toEqual(['keys.json'])
  })

  test('is one and the same for six processes that start at once', async () => {
    const place = join(folder, 'shared')
    const script = `
      const { keysIn } = await import(${JSON.stringify(new URL('../../src/sealing.ts', import.meta.url).href)})
      while (Date.now() < ${Date.now() + 1500});
      const [{ id, key }] = keysIn(${JSON.stringify(place)})
      process.stdout.write(id + key.toString('hex'))`
    const seen = await Promise.all(Array.from({ length: 6 }, () => outputOf(script)))
    expect(new Set(seen).size).toBe(1)
    expect(seen[0]).toMatch(/^k[0-9a-f]{72}$/)
    expect(await readdir(place)).toEqual(['keys.json'])
  })

  test('stops the start when it is damaged, and is never written over', async () => {
    await writeFile(join(folder, 'keys.json'), '{"keys":[{"id":"a","key":"c2hvcnQ="}]}')
    expect(() => keysIn(folder)).toThrow('cannot be read')
    await writeFile(join(folder, 'keys.json'), '')
    expect(() => keysIn(folder)).toThrow('cannot be read')
    expect((await stat(join(folder, 'keys.json'))).size).toBe(0)
  })
})

function outputOf(script: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (part: Buffer) => (output += part.toString()))
    child.on('error', reject)
    child.on('close', () => resolve(output))
  })
}

describe('The household in the cookie', async () => {
  vi.stubEnv('SEALING_KEYS', `test:${randomBytes(32).toString('base64')}`)
  const { cookieAttributesAt, cookieNameAt, openHousehold, sealHousehold } =
    await import('../../src/directory/household-cookie.ts')
  const { seal } = await import('../../src/sealing.ts')
  const now = new Date('2026-11-24T10:00:00Z')
  const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

  const family: Household = {
    people: [{ age: { from: 168, to: 180 }, gender: 'female', circumstances: ['young_carer'] }],
    circumstances: ['low_income'],
    languages: ['pl'],
    asker: 'professional',
    complete: false,
    place: {
      label: 'WN7 1AB',
      latitude: 53.5,
      longitude: -2.5,
      withinKm: 0,
      certain: ['WN7'],
      possible: ['WN7'],
    },
  }

  test('comes back as it was for twelve hours and then is gone', () => {
    const cookie = sealHousehold(family, now)
    expect(openHousehold(cookie, later(11.9))).toEqual(family)
    expect(openHousehold(cookie, later(12))).toBeNull()
  })

  test('is not taken from what was sealed for something else, is no household, or is of another version', () => {
    expect(openHousehold(seal('{}', 'household'), now)).toBeNull()
    expect(
      openHousehold(seal(JSON.stringify({ version: 1, until: 9e15, household: family }), 'household'), now),
    ).toBeNull()
    for (const cookie of ['', 'who', 'test.', 'test.AAAA', 'x'.repeat(100_000)])
      expect(openHousehold(cookie, now)).toBeNull()
  })

  test('fits into 3,500 characters for the largest family that the form can tell of', () => {
    const all = circumstanceList.map(({ code }) => code)
    const some = (from: number) =>
      Array.from({ length: 40 }, (_, at) => all[(at * (from + 1) + from) % all.length]!)
    const areas = (number: number) =>
      Array.from({ length: number }, (_, at) => `E0${5_000_000 + ((at * 7919) % 99_991)}`)
    const largest: Household = {
      ...family,
      people: Array.from({ length: 10 }, (_, at) => ({
        age: { from: at * 100 + 7, to: at * 100 + 19 },
        gender: 'non_binary' as const,
        circumstances: some(at),
      })),
      circumstances: some(11),
      languages: ['pl', 'ur', 'so', 'bfi', 'ar', 'fa', 'ro', 'uk', 'zh', 'bn'],
      place: { ...family.place!, certain: areas(60), possible: areas(400) },
    }
    const cookie = sealHousehold(largest, now)
    expect(cookie.length).toBeLessThanOrEqual(3_500)
    const opened = openHousehold(cookie, now)
    expect(opened?.people).toEqual(largest.people)
    expect([largest.place, null]).toContainEqual(opened?.place)
  })

  test('is out of reach of scripts and of other sites, and of other hosts where there is https', () => {
    expect(cookieNameAt('https://door.example.org')).toBe('__Host-who')
    expect(cookieAttributesAt('https://door.example.org')).toEqual({
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: true,
    })
    expect(cookieNameAt('http://localhost:4321')).toBe('who')
    expect(cookieAttributesAt('http://localhost:4321').secure).toBe(false)
  })
})
