import type { pages as english } from '../en/pages.ts'

export const pages: typeof english = {
  needs: {
    title: 'Wszystkie potrzeby',
    description: (place) => `Każdy rodzaj pomocy (${place}), opisany prostymi słowami.`,
    lead: 'Wybierz to, co jest najbliższe. Nie musisz szukać właściwego słowa.',
    services: (number) => (number === 0 ? 'jeszcze nic tu nie ma' : `${number}`),
  },
  about: ({ name, email, helpline }) => ({
    title: 'O Open Door',
    description: `Czym jest Open Door, dla kogo jest i jak skontaktować się z ludźmi, którzy ją prowadzą (${name}).`,
    lead: `Open Door to drzwi do pomocy w okolicy: ${name}. Możesz zacząć tutaj, kimkolwiek jesteś.`,
    sections: [
      {
        title: 'Co możesz tu zrobić',
        paragraphs: [
          'Pokazujemy, co oferują miejscowe grupy i instytucje. Piszemy, dla kogo są, jak do nich trafić i kiedy działają.',
          'Możesz nam powiedzieć, dla kogo szukasz pomocy. Pokażemy wtedy, co pasuje, co trzeba najpierw sprawdzić i dlaczego. Nigdy nie ukrywamy oferty tylko dlatego, że czegoś nie wiemy.',
        ],
      },
      {
        title: 'Dla kogo jest ta strona',
        paragraphs: ['Dla wszystkich, którzy tu mieszkają, i dla tych, którzy im pomagają.'],
        points: [
          'Szukasz pomocy dla siebie lub kogoś bliskiego? Poszukaj tutaj, a potem zadzwoń albo przyjdź tam, gdzie Ci pasuje.',
          'Pracujesz z rodzinami? Podaj, dla kogo ma być pomoc, i zobacz na jednej liście, kto może pomóc.',
          'Prowadzisz grupę? Ludzie znajdą ją tutaj obok dużych instytucji, na tych samych zasadach.',
        ],
      },
      {
        title: 'Jeśli prowadzisz grupę',
        id: 'groups',
        paragraphs: [
          'Chcemy, żeby informacje o Was były prawdziwe i podane Waszymi słowami.',
          `Aby dodać grupę, coś poprawić albo dać znać, że nie macie już miejsc, napisz na adres ${email} albo zadzwoń pod numer ${helpline.number} (${helpline.hours}). Podaj nazwę grupy i to, co się zmieniło. Zmianę wprowadzi zespół, który prowadzi tę stronę.`,
        ],
        points: [
          'Dla kogo jest Wasza pomoc? Wiek, okolica i wszystko inne, co ma znaczenie.',
          'Jak do Was trafić? Czy można po prostu przyjść, czy ktoś musi kogoś zgłosić?',
          'Kiedy i gdzie działacie i ile to kosztuje?',
          'Czy możecie teraz przyjąć nowe osoby? Jeśli nie, jak długo trzeba czekać?',
        ],
      },
      {
        title: 'Jak dbamy o to, żeby wszystko się zgadzało',
        paragraphs: [
          'Przy każdej ofercie piszemy, kiedy ją ostatnio potwierdzono i kto to zrobił. Co kilka miesięcy prosimy grupy, żeby wszystko sprawdziły. Jeśli nikt tego nie zrobił, piszemy o tym na stronie.',
          'Jeśli czegoś nie wiemy, mówimy, że nie wiemy. Jeśli nie podano ceny, nie znaczy to, że pomoc jest darmowa.',
        ],
      },
      {
        title: 'Porozmawiaj z człowiekiem',
        paragraphs: [
          `Zadzwoń: ${helpline.name}, ${helpline.number}, ${helpline.hours}. Możesz też napisać na adres ${email}.`,
          'Jeśli komuś grozi niebezpieczeństwo, zadzwoń pod numer 999.',
        ],
      },
    ],
  }),
  privacy: ({ name, email }) => ({
    title: 'Prywatność',
    description: `Co Open Door (${name}) o Tobie wie, a czego nie wie.`,
    lead: 'Możesz tu szukać pomocy i nie mówić nam, kim jesteś.',
    sections: [
      {
        title: 'To, co wpisujesz w wyszukiwarkę',
        paragraphs: [
          'Używamy Twoich słów, żeby znaleźć pomoc, i nigdzie ich nie zapisujemy. Są one częścią adresu strony, żeby można było ją zachować albo komuś wysłać. Twoja przeglądarka może zapamiętać ten adres.',
          'Prosimy nie wpisywać w wyszukiwarkę imion, nazwisk, numerów telefonu ani adresów. Kod pocztowy lub miasto wpisuje się w osobne pole.',
        ],
      },
      {
        title: 'Dla kogo ma być pomoc',
        paragraphs: [
          'Jeśli podasz wiek, kod pocztowy lub to, co ważne dla rodziny, zaszyfrujemy to i zostawimy w Twojej przeglądarce, w jednym pliku cookie. Może go odczytać tylko ta strona. My nie mamy kopii. Te informacje nigdy nie trafiają do adresu strony i nikomu ich nie przekazujemy.',
          'Znikają, gdy naciśniesz „Usuń” albo „Opuść tę stronę” lub gdy zamkniesz przeglądarkę. Po 12 godzinach i tak przestają działać.',
        ],
      },
      {
        title: 'Co zapisują nasze komputery',
        paragraphs: [
          'Przy każdej stronie zapisujemy godzinę, rodzaj strony i to, czy zadziałała. Dzięki temu możemy naprawić to, co się psuje. Nie zapisujemy, czego szukasz ani kim jesteś.',
          'Nie ma tu reklam. Nikt inny nie liczy Twoich odwiedzin, a żadna strona nie pobiera niczego od innych firm.',
        ],
      },
      {
        title: 'Grupy, które pokazujemy',
        paragraphs: [
          'Pokazujemy nazwę, adres, telefon i e-mail, które grupa podała do wiadomości wszystkich. Jeśli Wasze dane są błędne albo nie powinno ich tu być, powiedzcie nam, a to zmienimy.',
          'Niektóre miejsca muszą pozostać tajne, na przykład schroniska dla osób uciekających przed przemocą. Nie pokazujemy ich adresu i nie obliczamy na jego podstawie odległości.',
        ],
      },
      {
        title: 'Twoje prawa',
        paragraphs: [
          `Możesz zapytać, co o Tobie wiemy, i poprosić, żebyśmy to poprawili lub usunęli. Napisz na adres ${email}.`,
          'Jeśli nasza odpowiedź Cię nie zadowala, możesz się zwrócić do brytyjskiego urzędu ochrony danych (Information Commissioner): zadzwoń pod numer 0303 123 1113.',
        ],
      },
    ],
  }),
  cookies: () => ({
    title: 'Pliki cookie',
    description: 'Jedyny plik cookie, którego używa ta strona, i kiedy on znika.',
    lead: 'Używamy jednego pliku cookie, i to tylko wtedy, gdy mamy zapamiętać, dla kogo szukasz pomocy.',
    sections: [
      {
        title: 'Plik cookie o nazwie „who”',
        paragraphs: [
          'Powstaje, gdy wypełnisz stronę „Dla kogo ma być pomoc?”. Zawiera wiek, okolicę i inne informacje, które nam podasz. Są zaszyfrowane, więc nikt, kto zajrzy do tego pliku, nie może ich przeczytać.',
          'Znika, gdy zamkniesz przeglądarkę, naciśniesz „Usuń” na górze strony albo „Opuść tę stronę”. Po 12 godzinach przestaje działać.',
          'Na bezpiecznym adresie przeglądarka pokazuje go pod nazwą „__Host-who”.',
        ],
      },
      {
        title: 'Nic więcej',
        paragraphs: [
          'Nie używamy plików cookie do liczenia odwiedzin ani do reklam. Nie musisz więc niczego akceptować ani odrzucać.',
          'Jeśli Twoja przeglądarka nie przyjmuje plików cookie, wszystko inne i tak działa.',
        ],
      },
    ],
  }),
  accessibility: ({ name, email, helpline }) => ({
    title: 'Dostępność',
    description: `Jak korzystać z Open Door (${name}) w sposób, który Ci odpowiada, i co zrobić, jeśli się nie da.`,
    lead: 'Chcemy, żeby każdy mógł korzystać z tej strony. Jeśli nie możesz, powiedz nam, a pomożemy inaczej.',
    sections: [
      {
        title: 'Co powinno być możliwe',
        paragraphs: [],
        points: [
          'Powiększenie tekstu czterokrotnie, bez ucinania czegokolwiek.',
          'Korzystanie z każdej strony za pomocą samej klawiatury lub głosu.',
          'Słuchanie każdej strony przez czytnik ekranu.',
          'Korzystanie na starym telefonie i przy wyłączonych skryptach.',
          'Czytanie we własnych kolorach. Nigdy nie przekazujemy niczego samym kolorem.',
          'Wydrukowanie każdej strony dużymi literami.',
        ],
      },
      {
        title: 'Jeśli nie możesz z czegoś skorzystać',
        paragraphs: [
          `Zadzwoń pod numer ${helpline.number} (${helpline.hours}) albo napisz na adres ${email}. Powiedz, co chcesz zrobić. Ktoś Ci pomoże, a my spróbujemy naprawić stronę.`,
          'Możesz poprosić o treść strony przez telefon, dużym drukiem albo w innym języku.',
        ],
      },
      {
        title: 'Na ile strona spełnia wymagania',
        paragraphs: [
          'Tworzymy stronę zgodnie ze standardem Web Content Accessibility Guidelines 2.2, poziom AA. Każdą stronę sprawdzamy narzędziem axe, klawiaturą i bez skryptów.',
          'Nikt spoza naszego zespołu jeszcze jej nie sprawdził, więc nie twierdzimy, że spełnia każdy wymóg. Wiemy o takich brakach:',
        ],
        points: [
          'To, co grupy piszą o sobie, jest podane ich słowami. Może być tylko w jednym języku i może być trudne do czytania.',
          'Niektóre grupy podają adresy własnych stron. Nie wiemy, jak łatwo się z nich korzysta.',
        ],
      },
      {
        title: 'Jeśli nasza odpowiedź Cię nie zadowala',
        paragraphs: [
          'Możesz się zwrócić do Equality Advisory and Support Service: telefon 0808 800 0082, telefon tekstowy 0808 800 0084.',
          'Equality and Human Rights Commission pilnuje, żeby instytucje publiczne przestrzegały przepisów o dostępności z 2018 roku.',
        ],
      },
      {
        title: 'O tej deklaracji',
        paragraphs: [
          'Tę deklarację napisano 24 listopada 2026 roku. Sprawdzamy ją ponownie, gdy strony się zmieniają.',
        ],
      },
    ],
  }),
}
