import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textFor } from '../../src/text/text.ts'
import { componentRenderer, type Render } from '../support/components.ts'

/** What the published examples say of themselves, as far as our components say it too. */
type Part = { text?: string; classes?: string; isPageHeading?: boolean }
type Item = Part & {
  value?: string
  hint?: Part
  href?: string
  number?: number
  checked?: boolean
  selected?: boolean
  current?: boolean
  disabled?: boolean
}
type Options = Partial<
  Record<
    | 'name'
    | 'id'
    | 'idPrefix'
    | 'value'
    | 'classes'
    | 'autocomplete'
    | 'autocapitalize'
    | 'inputmode'
    | 'type'
    | 'href'
    | 'text'
    | 'titleText'
    | 'summaryText',
    string
  > &
    Record<'label' | 'hint' | 'errorMessage' | 'formGroup', Part> & {
      fieldset: { legend: Part }
      items: Item[]
      values: string[]
      errorList: { href: string; text: string }[]
      rows: number
      spellcheck: boolean
      open: boolean
    }
>
type Fixture = { name: string; options: Options; html: string }
type Case = {
  props: (options: Options) => Record<string, unknown>
  slot?: (options: Options) => string | undefined
  /** What ours says in another way on purpose. */
  otherwise?: (html: string) => string
}

const published = (component: string): Fixture[] =>
  JSON.parse(
    readFileSync(
      new URL(
        `../../node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`,
        import.meta.url,
      ),
      'utf8',
    ),
  ).fixtures

const field = (o: Options) => ({
  name: o.name,
  id: o.id,
  label: o.label?.text,
  labelClasses: o.label?.classes,
  isPageHeading: o.label?.isPageHeading,
  hint: o.hint?.text,
  mistake: o.errorMessage?.text,
  value: o.value,
  classes: o.classes,
  groupClasses: o.formGroup?.classes,
  autocomplete: o.autocomplete,
  autocapitalize: o.autocapitalize,
  inputmode: o.inputmode,
  spellcheck: o.spellcheck,
  type: o.type,
  rows: o.rows,
})
const items = (o: Options) =>
  (o.items ?? []).map((item) => ({
    value: item.value ?? item.text,
    text: item.text,
    hint: item.hint?.text,
    disabled: item.disabled,
  }))
const choices = (o: Options) => ({
  name: o.name,
  id: o.idPrefix,
  legend: o.fieldset?.legend.text,
  legendClasses: o.fieldset?.legend.classes,
  isPageHeading: o.fieldset?.legend.isPageHeading,
  hint: o.hint?.text,
  mistake: o.errorMessage?.text,
  classes: o.classes,
  groupClasses: o.formGroup?.classes,
  items: items(o),
  value: o.value ?? o.items?.find((item) => item.checked)?.value,
  values: o.values ?? o.items?.filter((item) => item.checked).map((item) => item.value),
})
const kind = (o: Options) => /govuk-button--(\w+)/.exec(o.classes ?? '')?.[1]

/** Which of the published examples our components can say, and how. */
const cases: [string, string, Case, string[]][] = [
  [
    'Input',
    'input',
    { props: field },
    [
      'default',
      'with hint text',
      'with error message',
      'with error and hint',
      'with width-10 class',
      'with label as page heading',
      'id',
      'custom type',
      'value',
      'inputmode',
      'with optional form-group classes',
      'with autocomplete attribute',
      'with spellcheck enabled',
      'with spellcheck disabled',
      'with autocapitalize turned off',
    ],
  ],
  [
    'Textarea',
    'textarea',
    { props: field },
    [
      'default',
      'with hint',
      'with error message',
      'with hint and error message',
      'with default value',
      'with custom rows',
      'with label as page heading',
      'with autocomplete attribute',
      'with spellcheck disabled',
    ],
  ],
  [
    'Select',
    'select',
    {
      props: (o) => ({
        ...field(o),
        value: o.value ?? o.items?.find((item) => item.selected)?.value,
        items: items(o),
      }),
    },
    [
      'default',
      'with hint text and error message',
      'with full width override',
      'with selected value',
      'with optional form-group classes',
    ],
  ],
  [
    'Radios',
    'radios',
    { props: choices },
    [
      'with hint',
      'inline',
      'with fieldset and error message',
      'with very long option text',
      'small',
      'small with error',
      'small with hint',
      'small inline',
    ],
  ],
  [
    'Checkboxes',
    'checkboxes',
    { props: choices },
    ['with legend as a page heading', 'small with error', 'small with hint'],
  ],
  [
    'Button',
    'button',
    {
      props: (o) => ({
        kind: kind(o),
        href: o.href,
        name: o.name,
        value: o.value,
        id: o.id,
        type: o.type,
        classes: kind(o) ? undefined : o.classes,
      }),
      slot: (o) => o.text,
    },
    ['default', 'link', 'secondary', 'warning', 'inverse', 'classes', 'name', 'value', 'id', 'type'],
  ],
  [
    'ErrorSummary',
    'error-summary',
    { props: (o) => ({ title: o.titleText, errors: o.errorList }) },
    ['default'],
  ],
  [
    'Details',
    'details',
    {
      props: (o) => ({ id: o.id, summary: o.summaryText, open: o.open, classes: o.classes }),
      slot: (o) => o.text,
    },
    ['default', 'expanded', 'id', 'classes'],
  ],
  [
    'NotificationBanner',
    'notification-banner',
    {
      props: (o) => ({
        kind: o.type === 'success' ? 'success' : 'important',
        text: o.text,
        title: o.type === 'success' ? 'Success' : 'Important',
      }),
    },
    ['default', 'with type as success'],
  ],
  ['Tag', 'tag', { props: () => ({}), slot: (o) => o.text }, ['default']],
  [
    'Pagination',
    'pagination',
    {
      props: (o) => ({
        page: o.items?.find((item) => item.current)?.number,
        pages: o.items?.at(-1)?.number,
        label: 'Pagination',
        href: (page: number) => `/page/${page}`,
      }),
      otherwise: (html) =>
        html
          .replace('/previous', '/page/1')
          .replace('/next', '/page/3')
          .replaceAll('<span class="govuk-visually-hidden"> page</span>', ''),
    },
    ['default'],
  ],
]

let render: Render
let close: () => Promise<void>
beforeAll(async () => {
  ;({ render, close } = await componentRenderer())
}, 20_000)
afterAll(() => close())

describe.each(cases)(
  '%s writes what GOV.UK Frontend publishes for %s',
  (name, component, { props, slot, otherwise = String }, wanted) => {
    const fixtures = published(component)

    test.each(wanted)('%s', async (example) => {
      const fixture = fixtures.find((one) => one.name === example)
      expect(fixture, 'is published').toBeDefined()
      const { options, html } = fixture!
      const ours = await render(name, defined(props(options)), slot?.(options))
      expect(markup(ours)).toEqual(markup(otherwise(html)))
    })
  },
)

test('the way out of a page is a plain link to our own address, with the words of its shortcut', async () => {
  const [outer, link] = markup(await render('ExitThisPage', {}))
  const words = textFor('en').shell.exit
  expect(outer).toMatchObject({
    class: 'govuk-exit-this-page',
    'data-i18n.activated': words.activated,
    'data-i18n.press-two-more-times': words.twoMore,
  })
  expect(link).toMatchObject({ tag: 'a', href: '/leave', rel: 'nofollow noreferrer' })
})

test('a long way through pages shows the ends, this page and its neighbours', async () => {
  const html = await render('Pagination', { page: 6, pages: 20, href: (page: number) => `?page=${page}` })
  expect([...html.matchAll(/<li[^>]*>\s*(?:<a[^>]*>)?\s*([^<\s]+)/g)].map((found) => found[1])).toEqual([
    '1',
    '⋯',
    '5',
    '6',
    '7',
    '⋯',
    '20',
  ])
})

const defined = (props: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))

/**
 * The elements and words of some HTML, in order. What only starts GOV.UK's scripts is left out (we use none of them
 * here), and so are an icon's shapes, the words of an error that ours takes from our own text, and closed tags.
 */
function markup(html: string): Record<string, string>[] {
  return [...html.matchAll(/<(?!\/|script|!)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>|([^<>]+)(?=<)/g)]
    .map(([, tag, attributes = '', words = '']): Record<string, string> => {
      if (!tag) return { words: words.replace(/\s+/g, ' ').trim() }
      const pairs = [...attributes.matchAll(/([\w:.-]+)(?:="([^"]*)")?/g)].map(
        ([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ').trim()] as const,
      )
      return { tag, ...Object.fromEntries(pairs.filter(([name]) => name !== 'data-module')) }
    })
    .filter((one) => one['words'] !== '' && one['tag'] !== 'path')
}
