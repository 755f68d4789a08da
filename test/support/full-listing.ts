import type { ListingInput, OrganizationInput } from '../../src/directory/listing.ts'

/** An organization and a service that say everything that can be said, so that whatever is lost on the way shows. */
export const fullOrganization: OrganizationInput = {
  slug: 'hope-street',
  name: 'Hope Street Trust',
  alternateName: 'The Hopey',
  kind: 'charity',
  description: 'Neighbours who cook, mend and listen.',
  email: 'hello@hope-street.example.org',
  website: 'https://hope-street.example.org/',
  uri: 'https://hope-street.example.org/about',
  logo: 'https://hope-street.example.org/logo.png',
  phones: [{ number: '0161 496 0101', description: 'Office' }, { number: '0161 496 0102' }],
  identifiers: [
    { scheme: 'GB-CHC', type: 'Charity number', identifier: '0000001' },
    { type: 'Company number', identifier: '00000002' },
  ],
}

const schedule = {
  freq: 'WEEKLY' as const,
  interval: 2,
  byday: 'MO,WE',
  dtstart: '2026-01-05',
  until: '2027-01-04',
  count: 40,
  validFrom: '2026-01-05',
  validTo: '2027-01-04',
  opensAt: '09:30',
  closesAt: '00:00',
  termTime: true,
  description: 'Mondays and Wednesdays, every other week',
  attendingType: 'In person',
  scheduleLink: 'https://hope-street.example.org/times',
  notes: 'Ring the top bell.',
}

export const fullListing: ListingInput = {
  slug: 'hope-kitchen',
  organization: 'hope-street',
  name: 'Hope Kitchen',
  alternateName: 'Tuesday tea',
  summary: 'A hot meal and somebody to talk to, for anybody who wants one.',
  description: 'Two courses, cooked by volunteers. Take some home.',
  url: 'https://hope-street.example.org/kitchen',
  email: 'kitchen@hope-street.example.org',
  status: 'temporarily closed',
  reopensOn: '2027-02-01',
  alert: 'The lift is broken',
  accreditations: 'Food hygiene 5',
  interpretationServices: 'Ask for a telephone interpreter',
  needs: ['community_meals', 'low_cost_food'],
  eligibility: {
    stance: 'criteria',
    criteria: [
      {
        kind: 'age',
        strength: 'must',
        spans: [
          { from: -9, to: 24 },
          { from: 216, to: 1801 },
        ],
      },
      {
        kind: 'area',
        strength: 'priority',
        codes: ['WN7'],
        within: { latitude: 53.5, longitude: -2.5, km: 3.5, of: 'the hall' },
      },
      { kind: 'gender', strength: 'open' },
      { kind: 'circumstance', strength: 'ask', anyOf: ['carer'] },
      { kind: 'route', strength: 'must', anyOf: ['self', 'professional'] },
    ],
    inTheirWords: 'We do not turn people away.',
  },
  gettingIn: {
    self: true,
    professional: false,
    dropIn: true,
    waitingList: false,
    howTo: 'Come to the door.',
    whatHappensFirst: 'A brew.',
    whatToBring: 'A tub.',
    without: ['no_id', 'no_referral'],
  },
  given: ['in_person', 'home_visit'],
  capacity: { kind: 'waiting', weeks: 3, until: '2026-12-24', saidOn: '2026-11-01' },
  cost: {
    kind: 'amount',
    options: [
      {
        option: 'Adult',
        amount: 2.5,
        amountDescription: 'if you can',
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
      },
      { option: 'Child', amount: 0 },
    ],
  },
  languages: [{ code: 'pl', note: 'Tuesdays' }, { code: 'en' }],
  locations: [
    {
      name: 'The hall',
      description: 'Red door',
      latitude: 53.4975,
      longitude: -2.5151,
      transport: 'Bus 8',
      externalIdentifier: '100011',
      externalIdentifierType: 'UPRN',
      address: {
        address1: '1 Hope Street',
        city: 'Leigh',
        region: 'North West',
        postalCode: 'WN7 1AB',
        attention: 'Jo',
      },
      accessibility: [
        {
          feature: 'step_free',
          description: 'Ramp',
          details: 'At the side',
          url: 'https://hope-street.example.org/in',
        },
        { description: 'Hearing loop in the hall only' },
      ],
      schedules: [schedule, { dtstart: '2026-12-24', opensAt: '10:00', closesAt: '11:00' }],
    },
    { name: 'On the bus', locationType: 'virtual' },
  ],
  schedules: [schedule, { freq: 'MONTHLY', bymonthday: '1,-1' }],
  contacts: [
    {
      name: 'Jo',
      title: 'Cook',
      email: 'jo@hope-street.example.org',
      phones: [{ number: '0161 496 0103', description: 'Mornings' }],
    },
    { phones: [{ number: '0161 496 0104' }, { number: '0161 496 0105' }] },
  ],
  serviceAreas: [
    { name: 'Leigh', code: 'WN7', uri: 'https://hope-street.example.org/area' },
    { name: 'All over' },
  ],
  funding: ['The lottery', 'Cake sales'],
  attributes: [
    { taxonomy: 'esd', term: '1234', linkType: 'service_type', value: 'Meals' },
    { taxonomy: 'esd', term: '99' },
  ],
  assured: { on: '2026-10-01', by: 'place_team', email: 'kim@example.org' },
  localNotes: [
    { body: 'Use the side door', writtenOn: '2026-11-01', expiresOn: '2027-03-01', by: 'Place team' },
  ],
}
