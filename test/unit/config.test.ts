import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig, settings } from '../../src/config.ts'

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')

describe('the settings', () => {
  test('work with nothing set', () => {
    expect(readConfig({})).toMatchObject({
      port: 4321,
      host: '127.0.0.1',
      origin: 'http://localhost:4321',
      hosts: ['localhost:4321', '127.0.0.1:4321', '[::1]:4321'],
      demo: true,
      logLevel: 'info',
      trustedProxies: 0,
      databaseUrl: undefined,
      sealingKeys: undefined,
    })
  })

  test('that are empty count as unset', () => {
    expect(readConfig(Object.fromEntries(settings.map(({ name }) => [name, ' '])))).toEqual(readConfig({}))
  })

  test('answer only the host of ORIGIN once the network can reach the site', () => {
    const { origin, hosts } = readConfig({ HOST: '0.0.0.0', ORIGIN: 'https://Help.Example/' })
    expect(origin).toBe('https://help.example')
    expect(hosts).toEqual(['help.example'])
  })

  test('hold several sealing keys, newest first', () => {
    const { sealingKeys } = readConfig({ SEALING_KEYS: `b:${key(2)}, a:${key(1)}` })
    expect(sealingKeys).toEqual([
      { id: 'b', key: Buffer.alloc(32, 2) },
      { id: 'a', key: Buffer.alloc(32, 1) },
    ])
  })

  test.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'a b'],
    ['ORIGIN', 'help.example'],
    ['ORIGIN', 'https://help.example/path'],
    ['ORIGIN', 'https://user:secret@help.example'],
    ['ORIGIN', 'ftp://help.example'],
    ['DATABASE_URL', 'mysql://host/secret'],
    ['DATABASE_URL', 'secret'],
    ['DEMO', 'yes'],
    ['SEALING_KEYS', 'secret'],
    ['SEALING_KEYS', `a:${key(1)},a:${key(2)}`],
    ['SEALING_KEYS', `a:${Buffer.alloc(31).toString('base64')}`],
    ['LOG_LEVEL', 'loud'],
    ['TRUSTED_PROXIES', '11'],
  ])('a wrong %s (%s) is named in one sentence that does not quote it', (name, value) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(new RegExp(`^The setting ${name} must [^.]*\\.?[^.]*\\.$`))
    expect(read).not.toThrow(/secret|loud/)
  })

  test('are all in .env.example, with their defaults', () => {
    const example = readFileSync('.env.example', 'utf8')
    for (const { name } of settings) expect(example).toMatch(new RegExp(`^# ${name}=`, 'm'))
    expect(example.match(/^# [A-Z_]+=/gm)).toHaveLength(settings.length)
  })
})
