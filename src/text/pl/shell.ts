import type { shell as english } from '../en/shell.ts'
import { listed } from '../listed.ts'
import { peopleIn } from '../people.ts'
import { counted } from '../counted.ts'

const and = listed('pl-PL')
const years = counted('pl-PL', { one: 'roku', few: 'lat', many: 'lat' })
const adults = counted('pl-PL', { one: 'osoba dorosła', few: 'osoby dorosłe', many: 'osób dorosłych' })
const things = counted('pl-PL', {
  one: 'inna podana informacja',
  few: 'inne podane informacje',
  many: 'innych podanych informacji',
})

const people = peopleIn({
  someone: 'ktoś',
  adults: (number) => (number === 1 ? 'osoba dorosła' : adults(number)),
  unborn: 'dziecko, które się urodzi',
  baby: 'niemowlę',
  years: (number) => `osoba w wieku ${years(number)}`,
  between: (from, to) => `osoba w wieku od ${from} do ${to} lat`,
  from: (number) => `osoba w wieku ${years(number)} lub starsza`,
})

export const shell: typeof english = {
  siteName: 'Open Door',
  title: (page, place) => `${page} – Open Door, ${place}`,
  titleWithErrors: (title) => `Błąd: ${title}`,
  skip: 'Przejdź do treści strony',
  menu: 'Menu główne',
  find: 'Znajdź pomoc',
  needs: 'Potrzeby',
  about: 'O stronie',
  languages: 'Język',
  demonstration: {
    tag: 'Wersja pokazowa',
    sentence: 'Grupy i ich numery są zmyślone. 999, 111 i inne numery ogólnokrajowe są prawdziwe.',
  },
  household: {
    label: 'Dla kogo szukasz pomocy',
    lookingFor: 'Szukasz pomocy. Dla kogo:',
    said: (whom, place) => [and(people(whom)), ...(place ? [`okolice: ${place}`] : [])].join(', '),
    more: (number) => `oraz ${things(number)}`,
    change: 'Zmień',
    changeWhat: 'dla kogo szukasz pomocy',
    clear: 'Usuń',
    clearWhat: 'to, co wiemy o tych osobach',
  },
  crisis: {
    short: 'Pilna pomoc',
    title: 'Potrzebujesz pomocy natychmiast?',
    lines: [
      {
        when: 'Zagrożenie albo ktoś jest ciężko ranny',
        number: '999',
        what: 'Jeśli nie możesz mówić, naciśnij 55 na telefonie komórkowym.',
      },
      {
        when: 'Choroba, która nie może czekać',
        number: '111',
        what: 'NHS, przez całą dobę, za darmo. Możesz poprosić o tłumacza.',
      },
      {
        when: 'Boisz się, że zrobisz sobie krzywdę',
        number: '111',
        what: 'Wybierz opcję 2, przez całą dobę, za darmo.',
      },
      {
        when: 'Chcesz, żeby ktoś Cię wysłuchał',
        number: '116 123',
        what: 'Samaritans, przez całą dobę, za darmo, po angielsku.',
      },
      {
        when: 'Boisz się kogoś w domu',
        number: '0808 2000 247',
        what: 'Telefon dla ofiar przemocy domowej, przez całą dobę, za darmo. Możesz poprosić o tłumacza.',
      },
      {
        when: 'Dziecko chce porozmawiać',
        number: '0800 1111',
        what: 'Childline, przez całą dobę, za darmo, po angielsku.',
      },
    ],
    child: 'Martwisz się o dziecko z okolicy',
    adult: 'Martwisz się o dorosłą osobę z okolicy',
  },
  exit: {
    button: 'Opuść tę stronę',
    activated: 'Opuszczanie strony.',
    timedOut: 'Skrót do opuszczenia strony przestał czekać.',
    twoMore: 'Naciśnij Shift jeszcze 2 razy, aby wyjść.',
    oneMore: 'Naciśnij Shift jeszcze raz, aby wyjść.',
    shortcut:
      'Naciśnij klawisz Shift trzy razy, aby natychmiast opuścić tę stronę. Otworzy się strona z pogodą.',
  },
  form: {
    problem: 'Coś trzeba poprawić',
    error: 'Błąd:',
    optional: (label) => `${label} (jeśli chcesz)`,
  },
  banner: { important: 'Ważne', success: 'Gotowe' },
  pagination: {
    label: 'Strony wyników',
    previous: 'Poprzednia',
    next: 'Następna',
    page: (number) => `Strona ${number}`,
    of: (page, pages) => `Strona ${page} z ${pages}`,
  },
  footer: {
    title: 'O tej stronie',
    stuck: 'Nie wiesz, co wybrać? Porozmawiaj z człowiekiem.',
    helpline: (name, hours) => `${name}, ${hours}`,
    about: 'O Open Door',
    privacy: 'Prywatność',
    accessibility: 'Dostępność',
    cookies: 'Pliki cookie',
    sources: 'Skąd mamy mapy i kody pocztowe',
    phase: 'Nowość',
    phaseSentence: 'To nowa strona. Coś nie działa albo jest zbyt trudne?',
    phaseLink: 'Napisz do nas',
  },
}
