/** The first page. */
export const home = {
  title: 'What help is needed?',
  description: (place: string) =>
    `Find local help in ${place}: food, money, housing, someone to talk to, and more. See who each group is for and how to reach it.`,
  lead: (place: string) => `Say it in your own words. We will look for groups and services in ${place}.`,
  words: 'What is going on, or what would help?',
  wordsHint: 'Such as “nothing in for tea” or “mum is lonely”',
  postcode: 'Postcode or town',
  postcodeHint: 'To see what is near',
  button: 'Find help',
  who: 'Who is it for? Add ages and more, to see what fits',
  whoAgain: 'Change who it is for',
  browse: 'Or choose a kind of help',
  services: (number: number) => (number === 1 ? '1 service' : `${number} services`),
  doors: 'Who are you?',
  families: {
    title: 'I work with families',
    text: 'Say who help is for: ages, area and what matters. See at once who can take them. No account needed.',
    link: 'Start with who it is for',
  },
  group: {
    title: 'I run a group',
    text: 'Make sure people can find you, and that what we say about you is right.',
    link: 'How to look after your listing',
  },
  me: {
    title: 'It is for me',
    text: 'Look for help for yourself or someone close to you. You do not have to say who you are.',
    link: 'Look for help',
  },
  whatTitle: 'What is Open Door?',
  what: (place: string) =>
    `One place to see what local groups and services in ${place} offer, and who each one is for. You can start here, whoever you are.`,
  whatLink: 'More about Open Door',
}
