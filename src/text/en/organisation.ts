/** The page of an organisation, and the page of a need. */
export const organisation = {
  kinds: {
    community: 'Community group',
    charity: 'Charity',
    public_body: 'Public service',
    social_enterprise: 'Social enterprise',
    faith: 'Faith group',
    company: 'Company',
  },
  alsoCalled: (name: string) => `Also called ${name}`,
  partOf: 'Part of',
  contact: 'Contact',
  services: 'What they offer',
  noServices: 'Nothing is listed here just now. Ask them, or look for help elsewhere.',
  registered: (type: string, number: string) => `${type} ${number}`,
  description: (name: string, place: string) => `What ${name} offers in ${place}, and how to reach them.`,
  need: {
    all: 'All needs',
    partOf: 'Part of',
    under: 'More exactly',
    search: 'Search and narrow down',
    services: (name: string) => `Help with ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    none: 'Nothing is listed for this yet. That does not mean that there is no help.',
    description: (name: string, place: string) =>
      `${name}: local groups and services in ${place} that can help.`,
    more: 'See all of them, with filters',
  },
}
