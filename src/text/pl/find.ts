import { counted } from '../counted.ts'
import type { find as english } from '../en/find.ts'
import { listed } from '../listed.ts'

const locale = 'pl-PL'
const and = listed(locale)
const number = new Intl.NumberFormat(locale)
const services = counted(locale, { one: 'usługa', few: 'usługi', many: 'usług' })
const chosen = counted(locale, { one: 'wybrane', few: 'wybrane', many: 'wybranych' })
const atLeastWords = (atLeast: boolean, words: string) => (atLeast ? `Co najmniej: ${words}` : words)

export const find: typeof english = {
  title: 'Znajdź pomoc',
  titleFor: (words) => `${words}: znajdź pomoc`,
  description: (place) =>
    `Sprawdź, co oferują lokalne grupy i służby (${place}): blisko Ciebie, z informacją, dla kogo to jest.`,
  box: {
    words: 'Jakiej pomocy potrzeba?',
    wordsHint: 'Napisz własnymi słowami',
    place: 'Kod pocztowy lub miejscowość',
    button: 'Szukaj',
    suggestions: 'Podpowiedzi',
    countOf: 'Podpowiedzi: #. Użyj strzałek w górę i w dół',
    kinds: { need: 'Pomoc', place: 'Miejsce', service: 'Usługa', organization: 'Grupa' },
  },
  mistakes: {
    too_long: 'Użyj mniej słów: najwyżej 500 znaków, a dla miejsca 80',
    page_not_a_number: 'Nie ma takiej strony wyników. Wyszukaj ponownie, aby zacząć od pierwszej',
  },
  understood: {
    title: 'Czego szukaliśmy',
    words: (words) => `„${words}”`,
    near: (place) => `okolice: ${place}`,
    nearApproximate: (place) => `okolice: ${place} (odległości są przybliżone)`,
    nearFromWords: (place) => `okolice: ${place} (z Twoich słów)`,
    nearFromHousehold: (place) => `okolice: ${place} (miejsce zamieszkania)`,
    remove: 'Usuń',
    clear: 'Usuń wszystko',
    needs: (needs) => `Rozumiemy, że chodzi o: ${and(needs)}.`,
    corrected: (to, from) => `Pokazujemy wyniki dla „${to}”. W polu było „${from}”.`,
    unknownPlace: (typed, isNearElsewhere) =>
      `Nie znamy miejsca „${typed}”${isNearElsewhere ? '' : ', dlatego pokazujemy cały obszar'}.`,
    didYouMean: 'Czy chodziło o',
    whoFor: 'Powiedz, dla kogo to jest',
    whoForWhy: 'a od razu zobaczysz, co pasuje. Bez podawania imion.',
    change: 'Zmień, dla kogo to jest',
  },
  steps: {
    any_words: 'Żadna usługa nie zawiera wszystkich tych słów. Oto te, które zawierają niektóre z nich.',
    need: 'Żadna usługa nie zawiera tych słów. Oto pomoc w tym, o co naszym zdaniem chodzi.',
    fuzzy: 'Żadna usługa nie zawiera tych słów. Oto te o najbardziej podobnej pisowni.',
    nothing: 'Nic nie spełnia wszystkich tych warunków.',
  },
  count: (total, atLeast) => (total === 0 ? 'Nie znaleziono usług' : atLeastWords(atLeast, services(total))),
  countFits: (total, atLeast) =>
    total === 0
      ? 'Nie znaleziono usług, które mogą pasować'
      : `${atLeastWords(atLeast, services(total))}, które pasują lub mogą pasować`,
  sort: {
    label: 'Kolejność',
    best: 'Najlepiej pasujące',
    nearest: 'Najbliższe',
    soonest: 'Najszybciej dostępne',
  },
  filters: {
    title: 'Zawęź wyniki',
    open: 'Zawęź wyniki',
    chosen,
    button: 'Pokaż wyniki',
    of: (count) => number.format(count),
    names: {
      need: 'Rodzaj pomocy',
      cost: 'Koszt',
      given: 'Forma pomocy',
      day: 'Dzień',
      time: 'Pora dnia',
      language: 'Język',
      access: 'Dostępność',
      route: 'Jak się zgłosić',
      without: 'Czego nie trzeba mieć',
      taking: 'Wolne miejsca',
      open: 'Otwarte',
    },
    cost: { free: 'Bezpłatne', amount: 'Płatne', not_stated: 'Nie podano kosztu' },
    given: {
      in_person: 'Osobiście',
      home_visit: 'Przyjadą do Ciebie',
      phone: 'Przez telefon',
      online: 'Przez internet',
      text: 'Przez SMS',
    },
    day: {
      MO: 'Poniedziałek',
      TU: 'Wtorek',
      WE: 'Środa',
      TH: 'Czwartek',
      FR: 'Piątek',
      SA: 'Sobota',
      SU: 'Niedziela',
    },
    time: { morning: 'Rano', afternoon: 'Po południu', evening: 'Wieczorem, od 17' },
    route: {
      self: 'Samodzielne zgłoszenie',
      professional: 'Skierowanie od specjalisty',
      drop_in: 'Można po prostu przyjść',
    },
    taking: 'Przyjmują teraz',
    openNow: 'Otwarte w tej chwili',
  },
  results: 'Wyniki',
  notFor: (count) => `Nie dla tej rodziny (${number.format(count)})`,
  notForWhy: 'Przy każdej usłudze jest powód, na wypadek gdyby coś się zmieniło lub zostało pominięte.',
  notForMore: (count) => `I jeszcze ${number.format(count)}.`,
  empty: {
    title: 'Co możesz teraz zrobić',
    fewer: 'Szukaj bez filtrów',
    wider: 'Szukaj na całym obszarze',
    near: 'Podobna pomoc',
    needs: 'Zobacz wszystkie potrzeby',
    helpline: (name) => `Porozmawiaj z człowiekiem: ${name}`,
  },
  noSuchPage: {
    title: 'Nie ma aż tylu wyników',
    back: (pages) => (pages === 1 ? 'Zobacz wyniki' : 'Zobacz ostatnią stronę wyników'),
    first: 'Zobacz pierwszą stronę wyników',
  },
}
