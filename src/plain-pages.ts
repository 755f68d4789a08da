import { createHash } from 'node:crypto'

/** Answers that need neither Astro nor the database: for when those are what failed, or a request never got to them. */

export type PlainStatus = 400 | 403 | 404 | 405 | 408 | 413 | 414 | 421 | 431 | 500 | 503

type Words = { title: string; what: string }

const short: Record<PlainStatus, string> = {
  400: 'This address or request is not written in a way that we can read.',
  403: 'This form was sent from another site. Open the page here and send it again.',
  404: 'There is nothing at this address.',
  405: 'This address cannot be used in that way.',
  408: 'The request took too long to arrive. Try again.',
  413: 'That is more than we can take at once. Make it shorter and send it again.',
  414: 'This address is too long.',
  421: 'This site is not the one at that address.',
  431: 'This address, or what came with it, is too long.',
  500: 'Something went wrong here.',
  503: 'We cannot answer just now. Try again in a minute.',
}

/** What a person can meet with an ordinary browser; the rest only programs do. */
export const spokenStatuses = [400, 403, 413, 414, 500, 503] as const
export type SpokenStatus = (typeof spokenStatuses)[number]

const long: Record<'en' | 'pl', Record<SpokenStatus, Words> & { help: string; home: string }> = {
  en: {
    400: {
      title: 'We cannot read that address',
      what: 'Something in it is mistyped or was lost on the way. Start from the first page and look again.',
    },
    403: {
      title: 'We did not take that form',
      what: 'It seems to have been sent from another site. Open the page here and send it again.',
    },
    413: {
      title: 'That is more than we can take at once',
      what: 'Go back, make it shorter and send it again.',
    },
    414: {
      title: 'That address is too long',
      what: 'If you were looking for something, look again with fewer words.',
    },
    500: {
      title: 'Sorry, something went wrong here',
      what: 'It is not something you did. Try again in a few minutes.',
    },
    503: {
      title: 'Sorry, we cannot answer just now',
      what: 'Wait a minute, then load this page again. If you sent a form, go back: what you wrote should still be there.',
    },
    help: 'If somebody is in danger, call 999. For urgent medical help, call 111.',
    home: 'Go to the first page',
  },
  pl: {
    400: {
      title: 'Nie możemy odczytać tego adresu',
      what: 'Jest w nim błąd albo czegoś brakuje. Zacznij od strony głównej i poszukaj jeszcze raz.',
    },
    403: {
      title: 'Nie przyjęliśmy tego formularza',
      what: 'Wygląda na wysłany z innej strony. Otwórz formularz tutaj i wyślij go ponownie.',
    },
    413: {
      title: 'To więcej, niż możemy przyjąć naraz',
      what: 'Wróć, skróć tekst i wyślij ponownie.',
    },
    414: {
      title: 'Ten adres jest za długi',
      what: 'Jeśli czegoś szukasz, spróbuj użyć mniej słów.',
    },
    500: {
      title: 'Przepraszamy, coś poszło nie tak',
      what: 'To nie jest Twoja wina. Spróbuj ponownie za kilka minut.',
    },
    503: {
      title: 'Przepraszamy, w tej chwili nie możemy odpowiedzieć',
      what: 'Odczekaj minutę i otwórz tę stronę ponownie. Jeśli wysłano formularz, wróć do niego: wpisany tekst powinien tam być.',
    },
    help: 'Jeśli komuś grozi niebezpieczeństwo, zadzwoń pod numer 999. W pilnych sprawach zdrowotnych zadzwoń pod numer 111.',
    home: 'Przejdź do strony głównej',
  },
}

const style =
  'body{font:1.1875rem/1.5 "Atkinson Hyperlegible",Arial,sans-serif;color:#1f2a2e;background:#fffdf8;margin:0;border-top:8px solid #0b5d5b}' +
  'main{max-width:38rem;margin:0 auto;padding:2rem 1rem}h1{line-height:1.2}a{color:#0b5d5b}' +
  'a:focus{outline:3px solid transparent;color:#0b0c0c;background:#fd0;box-shadow:0 4px #0b0c0c}' +
  '.help{padding:1rem;border-radius:6px;background:#e3f0ef}'

const hash = createHash('sha256').update(style).digest('base64')

/** The policy for {@link troublePage}: its own style and nothing else. */
export const troublePolicy = `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`

/** One plain sentence, for programs and for requests that no person makes with a browser. */
export const plainText = (status: PlainStatus) => `${short[status]}\n`

export const isSpoken = (status: number): status is SpokenStatus =>
  spokenStatuses.includes(status as SpokenStatus)

/** A page that helps, in the language of the address, with nothing technical in it but, for a fault of ours, the reference to quote. */
export function troublePage(status: SpokenStatus, pathname: string, requestId: string): string {
  const lang = /^\/pl(\/|$)/.test(pathname) ? 'pl' : 'en'
  const { [status]: words, help, home } = long[lang]
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${words.title}</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><style>${style}</style></head><body><main>` +
    `<h1>${words.title}</h1><p>${words.what}</p><p><a href="/${lang === 'en' ? '' : lang}">${home}</a></p>` +
    `<p class="help">${help.replace(/\b(999|111)\b/g, '<a href="tel:$1">$1</a>')}</p>` +
    `${status < 500 ? '' : `<p><small>${requestId}</small></p>`}</main></body></html>`
  )
}
