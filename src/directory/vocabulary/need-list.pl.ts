/** The needs of need-list.ts in Polish, by their code. */
export const needNamesPl: Record<string, { name: string; about: string }> = {
  food_and_money: {
    name: 'Jedzenie i pieniądze na dziś',
    about: 'Jedzenie, ciepło i pieniądze, żeby przetrwać ten tydzień.',
  },
  food_parcel: { name: 'Paczki żywnościowe', about: 'Torba lub paczka jedzenia, gdy w domu nie ma nic.' },
  low_cost_food: {
    name: 'Tanie jedzenie',
    about: 'Spiżarnie sąsiedzkie i sklepy społeczne, w których jedzenie kosztuje mniej.',
  },
  community_meals: {
    name: 'Posiłki z innymi ludźmi',
    about: 'Ciepły posiłek w towarzystwie, za darmo lub tanio.',
  },
  baby_essentials: {
    name: 'Pieluchy, mleko i rzeczy dla niemowląt',
    about: 'Pieluchy, mleko modyfikowane, ubranka i inne rzeczy dla niemowlęcia.',
  },
  hygiene: {
    name: 'Kosmetyki i środki higieniczne',
    about: 'Mydło, pasta do zębów, maszynki do golenia, podpaski i tampony.',
  },
  energy_help: {
    name: 'Gaz, prąd i woda',
    about: 'Pomoc w doładowaniu licznika albo zapłaceniu rachunku za ogrzewanie lub wodę.',
  },
  emergency_money: { name: 'Pieniądze w nagłej potrzebie', about: 'Zapomogi, gdy skończyły się pieniądze.' },
  school_uniform: {
    name: 'Mundurki i wyprawka szkolna',
    about: 'Mundurki, buty, kurtki i plecaki do szkoły.',
  },
  warm_space: {
    name: 'Ciepłe miejsca',
    about: 'Ciepłe miejsce, w którym można usiąść i napić się czegoś gorącego.',
  },
  pets: {
    name: 'Pomoc dla zwierząt domowych',
    about: 'Karma, koszty weterynarza i miejsce, w którym zwierzę może pobyć.',
  },

  housing: {
    name: 'Mieszkanie',
    about: 'Jak utrzymać mieszkanie, jak je znaleźć i jak naprawić to, co jest w nim nie tak.',
  },
  homeless_now: {
    name: 'Nie mam gdzie dziś spać',
    about: 'Pomoc dla osób, które śpią na ulicy albo u znajomych lub muszą dziś opuścić mieszkanie.',
  },
  losing_home: {
    name: 'Obawa przed utratą mieszkania',
    about: 'Wypowiedzenie, eksmisja i zajęcie mieszkania.',
  },
  rent_arrears: {
    name: 'Zaległy czynsz lub kredyt hipoteczny',
    about: 'Pomoc w uporządkowaniu zaległego czynszu lub rat kredytu.',
  },
  finding_home: {
    name: 'Szukanie mieszkania',
    about: 'Mieszkania od gminy (council) i housing association, wynajem prywatny, kaucje i poręczenia.',
  },
  repairs_damp: { name: 'Naprawy, wilgoć i pleśń', about: 'Gdy właściciel mieszkania niczego nie naprawia.' },
  supported_housing: { name: 'Mieszkanie ze wsparciem', about: 'Mieszkanie, w którym pomaga opiekun.' },
  neighbour_problems: {
    name: 'Kłopoty z sąsiadami',
    about: 'Hałas, spory i uciążliwe zachowanie.',
  },
  hoarding: {
    name: 'Za dużo rzeczy w domu',
    about: 'Pomoc, gdy dom jest zagracony i trudno cokolwiek wyrzucić.',
  },
  home_adaptations: {
    name: 'Zmiany, które ułatwiają życie w domu',
    about: 'Poręcze, podjazdy, windy schodowe i inny sprzęt.',
  },

  someone_to_talk_to: {
    name: 'Ktoś do rozmowy',
    about: 'Gdy jest smutno, ciężko, samotnie albo gdy ktoś umarł.',
  },
  mental_health_crisis: {
    name: 'Kryzys w tej chwili',
    about: 'Pilna pomoc, gdy boisz się, że zrobisz sobie krzywdę.',
  },
  suicidal_thoughts: {
    name: 'Myśli o samobójstwie',
    about: 'Ludzie, z którymi można porozmawiać w dzień i w nocy, oraz pomoc później.',
  },
  self_harm: { name: 'Samookaleczanie', about: 'Pomoc, gdy ktoś sam się rani. Bez oceniania.' },
  low_mood_anxiety: {
    name: 'Smutek, lęk i stres',
    about: 'Pomoc przy depresji, lęku, panice i stresie.',
  },
  counselling: {
    name: 'Psycholog i terapia rozmową',
    about: 'Czas z wyszkoloną osobą, żeby spokojnie wszystko omówić.',
  },
  trauma: {
    name: 'Jak dojść do siebie po czymś strasznym',
    about: 'Pomoc po traumie, krzywdzie lub przemocy, niedawnej albo dawnej.',
  },
  bereavement: {
    name: 'Gdy ktoś umarł',
    about: 'Wsparcie w żałobie dla dorosłych i dzieci oraz pomoc przy pogrzebie.',
  },
  loneliness: { name: 'Samotność', about: 'Odwiedziny, rozmowy przez telefon i towarzystwo.' },
  peer_support: {
    name: 'Grupy ludzi, którzy przeszli to samo',
    about: 'Wsparcie od osób z podobnym doświadczeniem.',
  },
  mens_wellbeing: {
    name: 'Grupy dla mężczyzn',
    about: 'Miejsca, w których mężczyźni rozmawiają i robią coś razem.',
  },
  womens_wellbeing: {
    name: 'Grupy dla kobiet',
    about: 'Miejsca, w których kobiety rozmawiają i robią coś razem.',
  },
  perinatal_mental_health: {
    name: 'Smutek przed porodem i po porodzie',
    about: 'Wsparcie w ciąży i po urodzeniu dziecka, dla mam i dla ojców.',
  },
  eating_disorders: {
    name: 'Problemy z jedzeniem',
    about: 'Pomoc przy zaburzeniach odżywiania, dla tej osoby i jej rodziny.',
  },

  children_and_parents: {
    name: 'Dzieci i rodzice',
    about: 'Od ciąży do szkoły podstawowej oraz wszystko o byciu rodzicem.',
  },
  pregnancy: { name: 'Ciąża i poród', about: 'Wsparcie przed narodzinami dziecka i tuż po nich.' },
  infant_feeding: {
    name: 'Karmienie niemowlęcia',
    about: 'Karmienie piersią, butelką i pierwsze posiłki.',
  },
  baby_toddler_groups: {
    name: 'Grupy dla maluchów',
    about: 'Wspólna zabawa, piosenki i inni rodzice.',
  },
  childcare: {
    name: 'Opieka nad dziećmi i przedszkole',
    about: 'Przedszkola, opiekunki, dofinansowane godziny, świetlice przed szkołą i po szkole.',
  },
  parenting: { name: 'Pomoc dla rodziców', about: 'Kursy i wsparcie w cztery oczy.' },
  child_behaviour: {
    name: 'Zachowanie dziecka',
    about: 'Napady złości, bicie i dzieci, które ranią rodziców.',
  },
  child_sleep: { name: 'Sen', about: 'Pomoc, gdy niemowlęta i dzieci nie śpią.' },
  speech_language: {
    name: 'Mówienie i porozumiewanie się',
    about: 'Pomoc, gdy dziecko późno mówi albo trudno je zrozumieć.',
  },
  send: {
    name: 'Specjalne potrzeby edukacyjne i niepełnosprawność',
    about: 'Wsparcie dla dzieci, które potrzebują więcej pomocy, i przy planach EHC.',
  },
  school_attendance: {
    name: 'Nieobecność w szkole',
    about: 'Wsparcie, gdy dziecko nie może lub nie chce chodzić do szkoły.',
  },
  holiday_activities: {
    name: 'Ferie i wakacje',
    about: 'Zajęcia, zabawa i posiłki w czasie wolnym od szkoły.',
  },
  lone_parents: { name: 'Samotne wychowywanie dzieci', about: 'Wsparcie dla samotnych rodziców.' },
  dads: { name: 'Ojcowie', about: 'Grupy i wsparcie dla ojców i innych mężczyzn, którzy wychowują dzieci.' },
  kinship_care: {
    name: 'Wychowywanie cudzego dziecka',
    about: 'Dziadkowie i krewni, którzy wychowują dziecko, rodziny zastępcze i adopcja.',
  },
  separation_contact: {
    name: 'Rozstanie i kontakt z dziećmi',
    about: 'Rozstanie, kontakty z dzieckiem, mediacja i spory między rodzicami.',
  },
  family_support: {
    name: 'Pomoc rodzinie w domu',
    about: 'Pracownik lub wolontariusz, który pomaga całej rodzinie.',
  },

  young_people: { name: 'Młodzież', about: 'Od 11 do 25 lat.' },
  youth_clubs: { name: 'Kluby młodzieżowe i zajęcia', about: 'Kluby, sport i miejsca dla młodzieży.' },
  young_mental_health: {
    name: 'Jak się czują młodzi ludzie',
    about: 'Lęk, smutek i stres u dzieci i młodzieży.',
  },
  school_exclusion: {
    name: 'Kłopoty w szkole',
    about: 'Zawieszenie, wydalenie, prześladowanie i zmiana szkoły.',
  },
  young_carers: {
    name: 'Młodzi opiekunowie',
    about: 'Wsparcie dla dzieci, które opiekują się kimś w domu.',
  },
  care_leavers: {
    name: 'Wyjście z opieki zastępczej',
    about: 'Wsparcie dla młodych osób, które są lub były w opiece zastępczej.',
  },
  mentoring: { name: 'Mentor', about: 'Dorosła osoba, która trwa przy młodym człowieku.' },
  youth_offending: {
    name: 'Z dala od kłopotów',
    about: 'Pomoc dla młodych osób, którym grozi przestępczość lub wykorzystanie.',
  },
  young_lgbtq: { name: 'Młodzież LGBTQ+', about: 'Grupy i wsparcie dla młodych osób LGBTQ+.' },
  young_employment: {
    name: 'Pierwsza praca lub szkolenie',
    about: 'Pomoc dla młodych osób w znalezieniu pracy, szkolenia lub szkoły.',
  },

  being_safe: { name: 'Bezpieczeństwo', about: 'Krzywdzenie, przemoc, wykorzystywanie i przestępstwa.' },
  domestic_abuse: {
    name: 'Przemoc w domu',
    about: 'Wsparcie, gdy partner, były partner lub ktoś z rodziny straszy, kontroluje lub krzywdzi.',
  },
  refuge: { name: 'Bezpieczne schronienie', about: 'Schroniska i bezpieczne mieszkania.' },
  sexual_violence: {
    name: 'Gwałt i przemoc seksualna',
    about: 'Wsparcie bez względu na to, kiedy to się stało i czy zostało zgłoszone.',
  },
  child_safety: {
    name: 'Niepokój o dziecko',
    about: 'Gdy dziecku może się dziać krzywda albo nikt o nie nie dba.',
  },
  adult_safety: {
    name: 'Niepokój o dorosłą osobę',
    about: 'Gdy ktoś może krzywdzić lub wykorzystywać dorosłą osobę, która potrzebuje opieki.',
  },
  exploitation: {
    name: 'Wykorzystywanie i współczesne niewolnictwo',
    about: 'Gangi narkotykowe, uwodzenie nieletnich, przejmowanie mieszkań, praca przymusowa.',
  },
  honour_abuse: {
    name: 'Przymusowe małżeństwo i przemoc „w imię honoru”',
    about: 'Poufna pomoc, także w sprawie okaleczania żeńskich narządów płciowych (FGM).',
  },
  stalking: {
    name: 'Stalking i nękanie',
    about: 'Gdy ktoś Cię śledzi, obserwuje albo odzywa się wbrew Twojej woli.',
  },
  hate_crime: { name: 'Przestępstwa z nienawiści', about: 'Gdy ktoś atakuje Cię za to, kim jesteś.' },
  leaving_prison: {
    name: 'Więzienie i rodzina',
    about: 'Osoby wychodzące z więzienia i rodziny tych, którzy w nim są.',
  },
  victims_of_crime: { name: 'Po przestępstwie', about: 'Wsparcie dla ofiar i świadków.' },
  changing_behaviour: {
    name: 'Niepokój o własne zachowanie',
    about: 'Pomoc, żeby przestać krzywdzić partnera lub rodzinę.',
  },
  online_safety: {
    name: 'Bezpieczeństwo w internecie',
    about: 'Oszustwa, szantaż, zdjęcia i prześladowanie w sieci.',
  },

  health_and_caring: {
    name: 'Zdrowie i opieka',
    about: 'Choroba, niepełnosprawność, opieka nad kimś i wychodzenie z nałogów.',
  },
  carers: {
    name: 'Opieka nad kimś bliskim',
    about: 'Wsparcie i chwila wytchnienia dla osób, które opiekują się bliskimi.',
  },
  disability: {
    name: 'Niepełnosprawność',
    about: 'Wsparcie dla dorosłych osób z niepełnosprawnością i ich rodzin.',
  },
  learning_disability: {
    name: 'Niepełnosprawność intelektualna',
    about: 'Grupy i wsparcie dla osób z niepełnosprawnością intelektualną.',
  },
  autism_adhd: {
    name: 'Autyzm i ADHD',
    about: 'Wsparcie przed diagnozą, w jej trakcie i po niej, a także bez niej.',
  },
  sight_hearing: {
    name: 'Wzrok i słuch',
    about: 'Wsparcie dla osób, które nie widzą, nie słyszą albo tracą wzrok lub słuch.',
  },
  long_term_conditions: {
    name: 'Życie z chorobą',
    about: 'Wsparcie przy cukrzycy, raku, chorobach serca i płuc, bólu i innych chorobach.',
  },
  dementia: { name: 'Demencja i pamięć', about: 'Wsparcie dla osób z demencją i ich bliskich.' },
  help_at_home: {
    name: 'Pomoc w codziennym życiu w domu',
    about: 'Zakupy, pielęgnacja, posiłki i ktoś, kto sprawdzi, czy wszystko w porządku.',
  },
  hospital_discharge: {
    name: 'Powrót do domu ze szpitala',
    about: 'Pomoc w pierwszych tygodniach po pobycie w szpitalu.',
  },
  end_of_life: { name: 'Koniec życia', about: 'Hospicjum i wsparcie dla rodzin.' },
  alcohol: { name: 'Alkohol', about: 'Pomoc, żeby pić mniej lub przestać, także dla rodzin.' },
  drugs: { name: 'Narkotyki', about: 'Pomoc przy używaniu narkotyków, także dla rodzin.' },
  gambling: { name: 'Hazard', about: 'Pomoc, żeby przestać grać, także dla bliskich.' },
  smoking: { name: 'Rzucanie palenia', about: 'Pomoc w rzuceniu papierosów lub e-papierosów.' },
  healthy_weight: {
    name: 'Zdrowe jedzenie i waga',
    about: 'Gotowanie, zdrowe odżywianie i odchudzanie.',
  },
  sexual_health: { name: 'Zdrowie seksualne', about: 'Antykoncepcja, badania i porady.' },
  doctors_dentists: {
    name: 'Lekarze, dentyści i badania',
    about: 'Jak dostać się do lekarza, badania i szczepienia.',
  },
  falls: { name: 'Upadki i równowaga', about: 'Zajęcia i badania, które pomagają pewnie stać na nogach.' },

  work_and_learning: {
    name: 'Praca i nauka',
    about: 'Szukanie pracy, nauka czegoś nowego, wolontariat.',
  },
  job_search: { name: 'Szukanie pracy', about: 'CV, rozmowy o pracę i powrót do pracy.' },
  training: { name: 'Kursy i kwalifikacje', about: 'Nauka dla dorosłych, praktyki zawodowe i szkoły.' },
  reading_maths: {
    name: 'Czytanie, pisanie i matematyka',
    about: 'Życzliwa pomoc dla dorosłych, od samego początku.',
  },
  digital_skills: { name: 'Obsługa komputera i telefonu', about: 'Pomoc w korzystaniu z internetu.' },
  volunteering: { name: 'Wolontariat', about: 'Gdy chcesz podarować swój czas i umiejętności.' },
  work_problems: {
    name: 'Kłopoty w pracy',
    about: 'Zwolnienie, prawa pracownika, płaca i zwolnienie lekarskie.',
  },
  starting_business: { name: 'Własna firma', about: 'Pomoc w założeniu firmy.' },
  disability_work: {
    name: 'Praca a niepełnosprawność',
    about: 'Jak znaleźć i utrzymać pracę mimo choroby lub niepełnosprawności.',
  },

  getting_out: { name: 'Wyjście z domu', about: 'Towarzystwo, ruch, przyroda i to, jak tam dotrzeć.' },
  transport: { name: 'Dojazd', about: 'Przewozy społeczne, podwózki i bilety ulgowe.' },
  social_groups: { name: 'Kluby i spotkania', about: 'Stałe towarzystwo i wspólne zajęcia.' },
  lunch_clubs: {
    name: 'Wspólne obiady i kawa',
    about: 'Jedzenie i towarzystwo, często dla starszych osób.',
  },
  sport_exercise: { name: 'Sport i ruch', about: 'Lekki lub intensywny, w każdym wieku.' },
  walking: { name: 'Spacery', about: 'Spacery z innymi ludźmi.' },
  arts_crafts: { name: 'Sztuka, rękodzieło, muzyka i śpiew', about: 'Wspólne tworzenie i muzykowanie.' },
  gardening_nature: { name: 'Ogród i przyroda', about: 'Działki, ogrody i zielone miejsca.' },
  libraries: { name: 'Biblioteki i historia okolicy', about: 'Książki, komputery i ciche miejsca.' },
  faith: { name: 'Wspólnoty religijne', about: 'Kościoły, meczety i inne wspólnoty, które pomagają.' },
  veterans: {
    name: 'Wojsko i weterani',
    about: 'Wsparcie dla osób, które służyły w wojsku, i ich rodzin.',
  },

  new_to_country: {
    name: 'Od niedawna w tym kraju',
    about: 'Jak się tu urządzić, bez względu na to, co Cię tu sprowadza.',
  },
  asylum_refugee: {
    name: 'Uchodźcy i osoby ubiegające się o azyl',
    about: 'Praktyczna pomoc i towarzystwo.',
  },
  immigration_advice: {
    name: 'Porady imigracyjne',
    about: 'Porady uprawnionych doradców o statusie, wizach i osiedleniu się.',
  },
  no_public_funds: {
    name: 'Brak prawa do świadczeń publicznych',
    about: 'Pomoc, gdy nie możesz pobierać zasiłków.',
  },
  learning_english: { name: 'Nauka angielskiego', about: 'Lekcje i rozmowy, od samego początku.' },
  interpreting: { name: 'Tłumaczenie', about: 'Ktoś, kto mówi w Twoim języku.' },
  cultural_communities: {
    name: 'Ludzie z Twoich stron',
    about: 'Grupy, które łączy język lub kultura.',
  },

  money_advice: {
    name: 'Porady o pieniądzach i zasiłkach',
    about: 'Długi, zasiłki, rachunki i Twoje prawa.',
  },
  debt: { name: 'Długi', about: 'Bezpłatne porady o tym, co jest do spłacenia.' },
  bailiffs: {
    name: 'Komornicy i listy z sądu',
    about: 'Gdy ktoś stoi u drzwi albo przyszło pismo.',
  },
  loan_sharks: { name: 'Lichwiarze', about: 'Poufna pomoc w sprawie nielegalnych pożyczek.' },
  benefits: { name: 'Zasiłki', about: 'Co Ci się należy i pomoc przy wniosku.' },
  universal_credit: { name: 'Universal Credit i sankcje', about: 'Wnioski, sankcje i potrącenia.' },
  disability_benefits: {
    name: 'Zasiłki z tytułu niepełnosprawności',
    about: 'PIP, DLA, Attendance Allowance, formularze i odwołania.',
  },
  budgeting: { name: 'Jak gospodarować pieniędzmi', about: 'Budżet domowy, rachunki i oszczędzanie.' },
  saving_borrowing: {
    name: 'Oszczędzanie i uczciwe pożyczki',
    about: 'Kasy oszczędnościowe (credit unions), pożyczki bez odsetek i konta bankowe.',
  },
  council_tax: { name: 'Podatek Council Tax', about: 'Pomoc, gdy nie możesz zapłacić.' },
  legal_advice: { name: 'Porady prawne', about: 'Bezpłatne porady o Twoich prawach.' },
  advocacy: {
    name: 'Ktoś, kto zabierze głos w Twoim imieniu',
    about: 'Rzecznik, który pomoże na spotkaniach i przy pismach.',
  },

  things_for_home: { name: 'Rzeczy do domu', about: 'Meble, ubrania, naprawy i dostęp do internetu.' },
  furniture: { name: 'Meble', about: 'Łóżka, kanapy i stoły, za darmo lub tanio.' },
  white_goods: {
    name: 'Kuchenki, lodówki i pralki',
    about: 'Pomoc w zdobyciu dużego sprzętu domowego.',
  },
  bedding: {
    name: 'Pościel i wyposażenie domu',
    about: 'Pościel, zasłony, garnki i zestawy na początek.',
  },
  clothing: { name: 'Ubrania i buty', about: 'Ubrania za darmo lub tanio, na każdy wiek.' },
  baby_equipment: { name: 'Wózki, łóżeczka i foteliki', about: 'Sprzęt dla niemowląt i małych dzieci.' },
  handyperson: { name: 'Drobne naprawy i ogród', about: 'Drobne prace w domu i ogrodzie.' },
  repair_share: {
    name: 'Kawiarenki naprawcze i wypożyczanie narzędzi',
    about: 'Napraw, pożycz, wymień.',
  },
  phone_data: {
    name: 'Telefony, internet i laptopy',
    about: 'Darmowy internet, karty SIM i sprzęt.',
  },
  moving_home: { name: 'Przeprowadzka', about: 'Transport, pakowanie i urządzanie się.' },
}
