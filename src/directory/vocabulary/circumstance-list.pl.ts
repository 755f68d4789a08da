/**
 * The circumstances of circumstance-list.ts in Polish. `label` stands alone on the form, in a form that fits anyone;
 * `people` follows "Dla …" and is therefore in the genitive.
 */
export const circumstanceNamesPl: Record<string, { label: string; people: string }> = {
  pregnant: { label: 'Ciąża', people: 'osób w ciąży' },
  carer: {
    label: 'Opiekuje się kimś chorym, niepełnosprawnym lub niesamodzielnym',
    people: 'osób, które opiekują się kimś bliskim',
  },
  young_carer: {
    label: 'Młody opiekun lub opiekunka (poniżej 18 lat)',
    people: 'dzieci i młodzieży, które opiekują się kimś bliskim',
  },
  parent_carer: {
    label: 'Rodzic dziecka z niepełnosprawnością',
    people: 'rodziców dzieci z niepełnosprawnością',
  },
  disabled_adult: {
    label: 'Dorosła osoba z niepełnosprawnością',
    people: 'dorosłych osób z niepełnosprawnością',
  },
  disabled_child: { label: 'Dziecko z niepełnosprawnością', people: 'dzieci z niepełnosprawnością' },
  disabled: { label: 'Niepełnosprawność', people: 'osób z niepełnosprawnością' },
  send: {
    label: 'Specjalne potrzeby edukacyjne (SEND)',
    people: 'dzieci i młodzieży ze specjalnymi potrzebami edukacyjnymi',
  },
  autistic: { label: 'Autyzm lub podejrzenie autyzmu', people: 'osób w spektrum autyzmu' },
  adhd: { label: 'ADHD lub podejrzenie ADHD', people: 'osób z ADHD' },
  learning_disability: {
    label: 'Niepełnosprawność intelektualna',
    people: 'osób z niepełnosprawnością intelektualną',
  },
  deaf: { label: 'Nie słyszy lub słabo słyszy', people: 'osób głuchych i słabosłyszących' },
  sight_loss: { label: 'Nie widzi lub traci wzrok', people: 'osób niewidomych i tracących wzrok' },
  dementia: { label: 'Żyje z demencją', people: 'osób z demencją' },
  long_term_condition: { label: 'Choroba przewlekła', people: 'osób z chorobą przewlekłą' },
  mental_ill_health: {
    label: 'Kłopoty ze zdrowiem psychicznym',
    people: 'osób, którym trudno zadbać o zdrowie psychiczne',
  },
  substance_use: {
    label: 'Problem z narkotykami lub alkoholem',
    people: 'osób, które mają problem z narkotykami lub alkoholem',
  },
  care_experienced: {
    label: 'Jest lub była w opiece zastępczej',
    people: 'osób, które są lub były w opiece zastępczej',
  },
  care_leaver: {
    label: 'Opuszcza opiekę zastępczą',
    people: 'młodych osób, które opuszczają opiekę zastępczą',
  },
  kinship_carer: {
    label: 'Wychowuje dziecko krewnych lub znajomych',
    people: 'osób, które wychowują dziecko krewnych lub znajomych',
  },
  foster_adoptive: {
    label: 'Rodzic zastępczy lub adopcyjny',
    people: 'rodziców zastępczych i adopcyjnych',
  },
  lgbtq: { label: 'Osoba LGBTQ+', people: 'osób LGBTQ+' },
  veteran: { label: 'Służba w wojsku w przeszłości', people: 'weteranów i weteranek' },
  forces_family: { label: 'Rodzina wojskowa', people: 'rodzin wojskowych' },
  bereaved: { label: 'Śmierć kogoś bliskiego', people: 'osób w żałobie' },
  in_prison: { label: 'W więzieniu', people: 'osób w więzieniu' },
  prison_leaver: {
    label: 'Po wyjściu z więzienia lub pod nadzorem kuratora',
    people: 'osób, które wyszły z więzienia lub są pod nadzorem kuratora',
  },
  unemployed: { label: 'Bez pracy', people: 'osób bez pracy' },
  not_in_school: {
    label: 'Nie uczy się, nie pracuje i nie jest na szkoleniu',
    people: 'młodych osób, które nie uczą się, nie pracują i nie są na szkoleniu',
  },
  farming: {
    label: 'Rodzina prowadząca gospodarstwo rolne',
    people: 'rodzin prowadzących gospodarstwo rolne',
  },
  lone_parent: { label: 'Samotny rodzic', people: 'samotnych rodziców' },
  low_income: { label: 'Niski dochód lub zasiłki', people: 'osób o niskich dochodach' },
  on_benefits: {
    label: 'Pobiera Universal Credit lub inny zasiłek',
    people: 'osób, które pobierają zasiłki',
  },
  homeless: { label: 'Bez dachu nad głową', people: 'osób bez dachu nad głową' },
  housing_risk: { label: 'Może stracić mieszkanie', people: 'osób, które mogą stracić mieszkanie' },
  social_tenant: {
    label: 'Wynajmuje mieszkanie od gminy (council) lub housing association',
    people: 'najemców mieszkań gminnych i housing association',
  },
  fleeing_abuse: { label: 'Ucieka przed przemocą', people: 'osób uciekających przed przemocą' },
  abuse_survivor: {
    label: 'Doświadcza przemocy teraz lub w przeszłości',
    people: 'osób, które doświadczają lub doświadczyły przemocy',
  },
  refugee: { label: 'Uchodźstwo', people: 'uchodźców i uchodźczyń' },
  asylum_seeker: { label: 'Ubiega się o azyl', people: 'osób ubiegających się o azyl' },
  new_to_country: { label: 'Od niedawna w tym kraju', people: 'osób, które są w tym kraju od niedawna' },
  no_public_funds: {
    label: 'Bez prawa do świadczeń publicznych (no recourse to public funds)',
    people: 'osób bez prawa do świadczeń publicznych',
  },
  gypsy_traveller: {
    label: 'Społeczność romska lub Travellers',
    people: 'rodzin romskich oraz społeczności Gypsy i Traveller',
  },
  prisoners_family: { label: 'Ktoś z rodziny jest w więzieniu', people: 'rodzin osób, które są w więzieniu' },
  in_hospital: {
    label: 'W szpitalu lub właśnie po wyjściu',
    people: 'osób w szpitalu lub właśnie po wyjściu ze szpitala',
  },
}
