const RIGHT_TO_LEFT = '\u202e'
const END = '\u202c'

/**
 * A text with every word set from right to left: what a right-to-left language would do to a page, readable by anyone.
 * Works on strings, lists, and functions that return them; keeps all other values.
 */
export function turnedRound<Value>(value: Value): Value {
  return turn(value) as Value
}

function turn(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{L}[\p{L}\p{M}'’-]*/gu, `${RIGHT_TO_LEFT}$&${END}`)
  if (Array.isArray(value)) return value.map(turn)
  if (typeof value === 'function') return (...given: unknown[]) => turn(value(...given))
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turn(inner)]))
  return value
}
