import type { who as english } from '../en/who.ts'

export const who: typeof english = {
  title: 'Dla kogo szukasz pomocy?',
  description: 'Powiedz poufnie, dla kogo szukasz pomocy, i od razu zobacz, co pasuje.',
  lead: 'Napisz to, co wiesz. Resztę pomiń: brak informacji nigdy nie ukrywa żadnej usługi.',
  privacy:
    'Nie podawaj imion ani nazwisk. To, co tu wpiszesz, zostaje w tej przeglądarce, aż ją zamkniesz lub usuniesz te dane. Nie robimy kopii.',
  person: (number) => `Osoba ${number}`,
  age: 'Wiek',
  unit: 'Jednostka',
  unitOf: (number) => `W czym podany jest wiek osoby ${number}`,
  units: {
    years: 'w latach',
    months: 'w miesiącach',
    unborn: 'jeszcze się nie urodziło',
    adult: 'osoba dorosła',
  },
  gender: 'Kobieta czy mężczyzna?',
  genderHint: 'Ważne tylko przy grupach dla kobiet albo dla mężczyzn.',
  genders: {
    '': 'Nie podano',
    female: 'Kobieta lub dziewczynka',
    male: 'Mężczyzna lub chłopiec',
    non_binary: 'Osoba niebinarna',
  },
  matters: 'Co jest ważne w przypadku tej osoby',
  mattersOf: 'Co dotyczy tej osoby?',
  mattersHint: 'Niektóre grupy są tylko dla niektórych osób. Zaznacz, co dotyczy tej osoby.',
  chosen: (count) => `(wybrano: ${count})`,
  remove: (number) => `Usuń osobę ${number}`,
  add: 'Dodaj kolejną osobę',
  most: (count) => `Więcej osób się tu nie zmieści (najwyżej ${count}).`,
  household: 'Co jest ważne w przypadku całego domu',
  householdHint: 'Zaznacz, co dotyczy kogokolwiek z domowników.',
  place: 'Gdzie mieszkają?',
  placeHint:
    'Kod pocztowy, jego pierwsza część albo nazwa miejscowości. Niektóre grupy działają tylko w wybranych okolicach.',
  languages: 'W jakich językach mówią?',
  languagesHint: 'Niektóre grupy są tylko dla osób mówiących w danym języku.',
  asker: 'Kim jesteś?',
  askerHint: 'Do niektórych grup kieruje specjalista, do innych każdy zgłasza się samodzielnie.',
  askers: {
    self: 'Szukam dla siebie lub swojej rodziny',
    friend: 'Jestem kimś z rodziny, znajomych lub sąsiadów',
    professional: 'Pracuję z tymi osobami zawodowo lub jako wolontariusz',
  },
  completeLegend: 'Czy to wszystko?',
  complete: 'To wszyscy domownicy i nic więcej z tych list ich nie dotyczy',
  completeHint:
    'Jeśli nie masz pewności, zostaw puste. Wtedy napiszemy „Najpierw sprawdź” i niczego nie ukryjemy.',
  button: 'Zobacz, co pasuje',
  clear: 'Usuń wszystko',
  mistakes: {
    age_not_a_number: (number) => `Podaj wiek osoby ${number} jako liczbę całkowitą, na przykład 14`,
    age_too_high: (number) => `Wiek osoby ${number} nie może przekraczać 120 lat`,
    months_too_many: (number) => `Jeśli osoba ${number} ma więcej niż 4 lata, podaj wiek w latach`,
    age_missing: (number) => `Podaj, ile miesięcy ma osoba ${number}`,
    too_many_people: (number) => `Podaj najwyżej ${number} osób`,
    unknown_place: (nearest) =>
      nearest.length > 0
        ? `Nie znamy tego miejsca. Czy chodziło o: ${nearest.slice(0, 3).join(' lub ')}?`
        : 'Nie znamy tego miejsca. Podaj kod pocztowy, na przykład WN7 1AB, lub nazwę miejscowości',
    too_long: 'Podaj kod pocztowy lub nazwę miejsca, najwyżej 80 znaków',
  },
}
