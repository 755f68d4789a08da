import type { ListingInput, OrganizationInput } from '../../src/directory/listing.ts'
import { age, borough, circumstance, daysAgo, livesIn, venue, weekly, years } from './building.ts'
import { confirmed, free, fullFor, only, organizationOf, ring, taking, wait } from './shorthand.ts'

/** Keeping a home, and putting right what is wrong with it. */
export const organizations: OrganizationInput[] = [
  organizationOf(
    'housing-options-team',
    'Wigan Borough Housing Options (demonstration)',
    'public_body',
    '01632 960130',
    'The council team for anyone in the borough who is homeless or could be within two months.',
    { parent: 'wigan-borough-council-demonstration' },
  ),
  organizationOf(
    'safer-homes-team',
    'Wigan Borough Safer Homes (demonstration)',
    'public_body',
    '01632 960134',
    'Council officers who deal with bad landlords, damp, and changes to homes for disabled people.',
    { parent: 'wigan-borough-council-demonstration' },
  ),
  organizationOf(
    'good-neighbour-team',
    'Wigan Borough Neighbour and Nuisance Team (demonstration)',
    'public_body',
    '01632 960137',
    'The council team for noise, disputes and anti-social behaviour.',
    { parent: 'wigan-borough-council-demonstration' },
  ),
  organizationOf(
    'slate-and-sill-leigh',
    'Slate and Sill',
    'charity',
    '0161 496 0140',
    'Housing advice with a kettle. We help people in and around Leigh to keep the home they have.',
  ),
  organizationOf(
    'clear-a-path',
    'Clear a Path',
    'community',
    '07700 900156',
    'People who have lived with too much stuff, helping others who do.',
  ),
]

export const listings: ListingInput[] = [
  {
    slug: 'housing-options-homeless-help',
    organization: 'housing-options-team',
    name: 'Help if you are homeless or about to be',
    summary: 'We must help you if you have nowhere to live, or could lose your home within 56 days.',
    description:
      'You can come to us yourself, or a professional can tell us about you with your agreement. We look at your situation, write a plan with you, and may find you somewhere to stay tonight. You can come before you have a court date: earlier is better.',
    needs: ['homeless_now', 'losing_home', 'finding_home'],
    eligibility: only(
      livesIn('must', borough),
      age('must', years(16)),
      circumstance('must', 'homeless', 'housing_risk', 'fleeing_abuse'),
    ),
    gettingIn: {
      self: true,
      professional: true,
      dropIn: true,
      howTo:
        'Ring, use the form on our website, or come to the counter. After hours ring the same number and choose 2.',
      whatHappensFirst:
        'You talk with one officer in a private room. They will ask where you stayed for the last few nights.',
      whatToBring: 'Any letter from a landlord or court, and ID if you have it. Come anyway if you do not.',
      without: ['no_referral'],
    },
    given: ['in_person', 'phone', 'online'],
    capacity: taking(13),
    cost: free,
    interpretationServices: 'Face to face and by phone. British Sign Language by video.',
    locations: [
      venue(
        'Borough Help Counter',
        '1 Loom Walk',
        'Wigan',
        'WN1 1ZQ',
        [53.5446, -2.6325],
        ['step_free', 'accessible_toilet', 'hearing_loop', 'bsl', 'near_bus', 'quiet_space'],
      ),
    ],
    schedules: [weekly('MO,TU,WE,TH,FR', '09:00', '16:30')],
    contacts: ring('01632 960130', 'Day and night'),
    assured: confirmed(27),
  },
  {
    slug: 'slate-and-sill-keep-your-home',
    organization: 'slate-and-sill-leigh',
    name: 'Keep your home',
    summary: 'Help with arrears, notices and court, before you lose your home.',
    description:
      'We read the letter with you, ring the landlord and work out what you can offer. If there is a hearing we come with you to the court in Wigan. Most people who come early keep their home.',
    needs: ['losing_home', 'rent_arrears', 'benefits', 'legal_advice'],
    eligibility: only(livesIn('must', 'WN7', 'M46', 'M29', 'WA3'), age('must', years(18))),
    gettingIn: {
      self: true,
      professional: true,
      whatHappensFirst: 'A 20 minute call to see how urgent it is.',
      whatToBring: 'Every letter, opened or not.',
    },
    given: ['in_person', 'phone', 'home_visit'],
    capacity: wait(2, 24),
    cost: free,
    locations: [
      venue(
        'Slate and Sill',
        '31 Silk Street Arcade',
        'Leigh',
        'WN7 1ZB',
        [53.4969, -2.5186],
        ['step_free', 'near_bus', 'quiet_space'],
      ),
    ],
    schedules: [weekly('MO,WE,FR', '09:30', '15:30'), weekly('TU', '16:00', '19:00')],
    contacts: ring('0161 496 0140'),
    assured: confirmed(38),
  },
  {
    slug: 'slate-and-sill-repairs-help',
    organization: 'slate-and-sill-leigh',
    name: 'Damp, mould and repairs',
    summary: 'We help you to get your landlord to put things right.',
    description:
      'Show us photos. We write the letters, keep the diary with you and, if nothing moves, help you to the ombudsman or the council. We lend damp meters and a dehumidifier.',
    needs: ['repairs_damp', 'legal_advice'],
    eligibility: only(livesIn('must', borough), circumstance('priority', 'social_tenant')),
    gettingIn: { self: true, professional: true },
    given: ['in_person', 'phone', 'online'],
    capacity: wait(5, 24),
    locations: [
      venue(
        'Slate and Sill',
        '31 Silk Street Arcade',
        'Leigh',
        'WN7 1ZB',
        [53.4969, -2.5186],
        ['step_free', 'near_bus'],
      ),
    ],
    schedules: [weekly('TH', '10:00', '13:00')],
    assured: confirmed(38),
  },
  {
    slug: 'safer-homes-landlord-problems',
    organization: 'safer-homes-team',
    name: 'Problems in a rented home',
    summary: 'We inspect private rented homes that are unsafe, cold or damp, and can make the landlord act.',
    description:
      'An officer visits, scores the hazards and writes to the landlord with a date. We can fine them. It is against the law for a landlord to throw you out because you asked us. Council tenants should ring their own landlord first.',
    needs: ['repairs_damp'],
    eligibility: only(livesIn('must', borough), age('must', years(18))),
    gettingIn: {
      self: true,
      professional: true,
      whatHappensFirst: 'You get a call within five working days.',
    },
    given: ['home_visit', 'phone'],
    capacity: wait(6, 45),
    contacts: ring('01632 960134'),
    assured: confirmed(60),
  },
  {
    slug: 'safer-homes-adaptations',
    organization: 'safer-homes-team',
    name: 'Adaptations and disabled facilities grant',
    summary: 'Rails, ramps, stairlifts and level showers so that you can manage at home.',
    description:
      'Small things such as grab rails come within two weeks and are free. For bigger work an occupational therapist visits, and a grant may pay up to £30,000. The grant for a child does not look at your income. Please expect it to take time; we tell you where you are in the queue.',
    needs: ['home_adaptations', 'disability', 'falls'],
    eligibility: only(
      livesIn('must', borough),
      circumstance('must', 'disabled', 'long_term_condition', 'dementia'),
      circumstance('priority', 'in_hospital'),
    ),
    gettingIn: {
      self: true,
      professional: true,
      waitingList: true,
      whatHappensFirst: 'A phone assessment, then a visit.',
    },
    given: ['home_visit', 'phone'],
    capacity: wait(20, 45),
    cost: {
      kind: 'amount',
      options: [
        { option: 'Small adaptations under £1,000', amount: 0 },
        {
          option: 'Bigger work',
          amount: null,
          amountDescription: 'You may pay something, depending on income',
        },
      ],
    },
    contacts: ring('01632 960134'),
    assured: confirmed(60),
  },
  {
    slug: 'neighbour-and-nuisance',
    organization: 'good-neighbour-team',
    name: 'Noise and anti-social behaviour',
    summary: 'Report noise, threats or trouble next door, and we work out with you what to do.',
    description:
      'You speak to one officer who stays with it. We can lend a noise recorder, arrange mediation, or go to court. In an emergency ring 999.',
    needs: ['neighbour_problems'],
    eligibility: only(livesIn('must', borough)),
    gettingIn: { self: true, professional: true, whatToBring: 'A diary of dates and times if you can.' },
    given: ['phone', 'online', 'home_visit'],
    contacts: ring('01632 960137'),
    assured: confirmed(150, 'place_team'),
  },
  {
    slug: 'clear-a-path-group',
    organization: 'clear-a-path',
    name: 'Clear a Path group',
    summary: 'A kind group for people with so much stuff at home that it gets in the way.',
    description:
      'Nobody will make you throw anything away. We meet, we laugh, we set one small goal each. Later on, if you like, two of us come round and help with one corner. Cameras and landlords are not invited.',
    needs: ['hoarding', 'peer_support'],
    eligibility: only(age('must', years(18))),
    gettingIn: { self: true, professional: true, without: ['no_referral'] },
    given: ['in_person', 'home_visit'],
    capacity: fullFor(38, 15),
    cost: free,
    locations: [
      venue(
        'Quaker Rooms',
        '12 Church Passage',
        'Hindley',
        'WN2 3ZL',
        [53.5334, -2.5791],
        ['step_free', 'quiet_space', 'accessible_toilet'],
      ),
    ],
    schedules: [weekly('WE', '18:30', '20:00', { interval: 2, dtstart: daysAgo(41) })],
    contacts: ring('07700 900156', 'Text or leave a message'),
    assured: confirmed(41),
  },
]
