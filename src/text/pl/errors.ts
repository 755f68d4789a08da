import type { errors as english } from '../en/errors.ts'

export const errors: typeof english = {
  notFound: {
    title: 'Nie możemy znaleźć tej strony',
    lead: 'W adresie może być literówka albo strona została przeniesiona. Pomoc, której szukasz, może nadal tu być.',
    search: 'Napisz, jakiej pomocy potrzeba, a my jej poszukamy.',
    home: 'Zacznij od początku',
    browse: 'Zobacz wszystkie potrzeby',
  },
  wentWrong: {
    title: 'Coś się u nas zepsuło',
    lead: 'To nie Twoja wina. Spróbuj ponownie za kilka minut.',
    kept: 'Jeśli właśnie coś wypełniasz, mogło się to nie zapisać. Wróć i sprawdź, zanim spróbujesz jeszcze raz.',
    again: 'Spróbuj jeszcze raz otworzyć tę stronę',
    home: 'Zacznij od początku',
    reference: (reference) => `Jeśli nam o tym powiesz, podaj ten numer: ${reference}`,
  },
  tooLong: 'To jest za długie. Użyj mniej słów.',
}
