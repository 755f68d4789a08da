import Fuse from 'fuse.js'

/**
 * Suggestions under the search box: an ARIA combobox with a list. The list is loaded once, when the box is first used;
 * until then, and when it cannot be loaded, the box is the plain one that it is without this script.
 */
type Suggestion = { kind: string; text: string; href: string }

const MOST = 7
const FEWEST_LETTERS = 2
const PAUSE_MS = 120

for (const box of document.querySelectorAll<HTMLInputElement>('input[data-suggestions]'))
  offerSuggestions(box)

function offerSuggestions(input: HTMLInputElement): void {
  const words = input.dataset
  const id = `${input.id}-suggestions`
  const list = document.createElement('ul')
  list.id = id
  list.className = 'suggestions'
  list.role = 'listbox'
  list.hidden = true
  list.setAttribute('aria-label', words['suggestionsLabel'] ?? '')
  const status = document.createElement('div')
  status.className = 'govuk-visually-hidden'
  status.role = 'status'
  input.after(list, status)
  Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  }).forEach(([name, value]) => input.setAttribute(name, value))

  let fuse: Fuse<Suggestion> | undefined
  let shown: Suggestion[] = []
  let at = -1
  let timer: number | undefined

  const load = async () => {
    const answer = await fetch(words['suggestions']!, { headers: { Accept: 'application/json' } })
    if (!answer.ok) return
    const all = (await answer.json()) as Suggestion[]
    // With a `distance`, what begins with the letters comes before what only has them further on.
    fuse = new Fuse(all, { keys: ['text'], threshold: 0.3, distance: 200 })
    if (document.activeElement === input) search()
  }

  const close = () => {
    window.clearTimeout(timer)
    timer = undefined
    list.hidden = true
    at = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }

  const mark = (next: number) => {
    at = next
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === at))
    if (at < 0) return input.removeAttribute('aria-activedescendant')
    input.setAttribute('aria-activedescendant', `${id}-${at}`)
    list.children[at]?.scrollIntoView({ block: 'nearest' })
  }

  const search = () => {
    window.clearTimeout(timer)
    timer = undefined
    const typed = input.value.trim()
    if (!fuse || typed.length < FEWEST_LETTERS) return close()
    shown = fuse.search(typed, { limit: MOST }).map(({ item }) => item)
    list.replaceChildren(...shown.map((one, index) => optionOf(one, `${id}-${index}`, words)))
    list.hidden = shown.length === 0
    input.setAttribute('aria-expanded', String(shown.length > 0))
    mark(-1)
    status.textContent = (words['suggestionsCount'] ?? '').replace('#', String(shown.length))
  }

  const choose = (index: number) => {
    const one = shown[index]
    if (!one) return
    close()
    window.location.assign(one.href)
  }

  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true })
  if (document.activeElement === input) void load().catch(() => undefined)
  input.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(search, PAUSE_MS)
  })
  input.addEventListener('blur', close)
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role=option]')
    if (option) choose([...list.children].indexOf(option))
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      return close()
    }
    if (event.key === 'Enter' && at >= 0) {
      event.preventDefault()
      return choose(at)
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    // Letters may have been typed that the list has not caught up with.
    if (list.hidden || timer !== undefined) search()
    if (shown.length === 0) return
    // The box itself is one stop of the round, so that what was typed can be reached again.
    const stops = shown.length + 1
    mark(((at + 1 + step + stops) % stops) - 1)
  })
}

function optionOf({ kind, text }: Suggestion, id: string, words: DOMStringMap): HTMLLIElement {
  const option = document.createElement('li')
  option.id = id
  option.role = 'option'
  option.setAttribute('aria-selected', 'false')
  const what = document.createElement('span')
  what.className = 'suggestions__kind'
  what.textContent = words[`suggestions${kind.charAt(0).toUpperCase()}${kind.slice(1)}`] ?? ''
  option.append(text, ' ', what)
  return option
}
