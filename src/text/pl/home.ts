import type { home as english } from '../en/home.ts'
import { counted } from '../counted.ts'

const services = counted('pl-PL', { one: 'oferta', few: 'oferty', many: 'ofert' })

export const home: typeof english = {
  title: 'Jakiej pomocy potrzeba?',
  description: (place) =>
    `Znajdź pomoc w okolicy (${place}): jedzenie, pieniądze, mieszkanie, ktoś do rozmowy i nie tylko. Zobacz, dla kogo jest każda grupa i jak się z nią skontaktować.`,
  lead: (place) =>
    `Napisz to własnymi słowami, także po polsku. Sprawdzimy, co oferują miejscowe grupy i instytucje: ${place}.`,
  words: 'Co się dzieje albo co by pomogło?',
  wordsHint: 'Na przykład „nie mamy co jeść” albo „mama jest samotna”',
  postcode: 'Kod pocztowy lub miasto',
  postcodeHint: 'Pokażemy, co jest blisko',
  button: 'Znajdź pomoc',
  who: 'Dla kogo ma być pomoc? Podaj wiek i inne informacje, a zobaczysz, co pasuje',
  whoAgain: 'Zmień, dla kogo szukasz pomocy',
  browse: 'Albo wybierz rodzaj pomocy',
  services,
  doors: 'Kim jesteś?',
  families: {
    title: 'Pracuję z rodzinami',
    text: 'Napisz, dla kogo szukasz pomocy: wiek, okolica i to, co ważne. Od razu zobaczysz, kto może przyjąć te osoby. Nie trzeba zakładać konta.',
    link: 'Zacznij od tego, dla kogo jest pomoc',
  },
  group: {
    title: 'Prowadzę grupę',
    text: 'Zadbaj o to, żeby ludzie mogli Was znaleźć i żeby nasze informacje o Was były prawdziwe.',
    link: 'Jak zadbać o swoją ofertę',
  },
  me: {
    title: 'To dla mnie',
    text: 'Poszukaj pomocy dla siebie albo dla kogoś bliskiego. Nie musisz mówić, kim jesteś.',
    link: 'Poszukaj pomocy',
  },
  whatTitle: 'Czym jest Open Door?',
  what: (place) =>
    `To jedno miejsce, w którym widać, co oferują miejscowe grupy i instytucje (${place}) i dla kogo są. Możesz zacząć tutaj, kimkolwiek jesteś.`,
  whatLink: 'Więcej o Open Door',
}
