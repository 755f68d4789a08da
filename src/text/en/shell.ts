import { listed } from '../listed.ts'
import { peopleIn } from '../people.ts'
import type { PersonAsked } from '../../directory/household.ts'

const and = listed('en-GB')

const people = peopleIn({
  someone: 'someone',
  adults: (number) => (number === 1 ? 'an adult' : `${number} adults`),
  unborn: 'a baby on the way',
  baby: 'a baby',
  years: (years) => `${/^(8|11|18)/.test(String(years)) ? 'an' : 'a'} ${years} year old`,
  between: (from, to) => `someone aged ${from} to ${to}`,
  from: (years) => `someone of ${years} or over`,
})

/** What is round every page. */
export const shell = {
  siteName: 'Open Door',
  title: (page: string, place: string) => `${page} – Open Door, ${place}`,
  titleWithErrors: (title: string) => `Error: ${title}`,
  skip: 'Skip to main content',
  menu: 'Main',
  find: 'Find help',
  needs: 'All needs',
  about: 'About',
  languages: 'Language',
  demonstration: {
    tag: 'Demonstration',
    sentence: 'The groups and their numbers are made up. 999, 111 and other national lines are real.',
  },
  household: {
    label: 'Who help is looked for',
    lookingFor: 'Looking for:',
    /** "a 14 year old and an adult near WN7". */
    said: (whom: readonly PersonAsked[], place: string | null) =>
      [and(people(whom)), ...(place ? [`near ${place}`] : [])].join(' '),
    more: (number: number) =>
      number === 1 ? 'and 1 more thing you said' : `and ${number} more things you said`,
    change: 'Change',
    changeWhat: 'who help is looked for',
    clear: 'Clear',
    clearWhat: 'what you said about them',
  },
  crisis: {
    short: 'Help right now',
    title: 'Need help right now?',
    lines: [
      {
        when: 'In danger, or someone is badly hurt',
        number: '999',
        what: 'If you cannot speak, press 55 on a mobile.',
      },
      { when: 'Ill and it cannot wait', number: '111', what: 'NHS, day or night, free.' },
      { when: 'You cannot keep yourself safe', number: '111', what: 'Choose option 2, day or night, free.' },
      { when: 'You need someone to listen', number: '116 123', what: 'Samaritans, day or night, free.' },
      {
        when: 'Afraid of someone at home',
        number: '0808 2000 247',
        what: 'National Domestic Abuse Helpline, day or night, free.',
      },
      { when: 'A child who wants to talk', number: '0800 1111', what: 'Childline, day or night, free.' },
    ],
    child: 'Worried about a child here',
    adult: 'Worried about an adult here',
  },
  exit: {
    button: 'Exit this page',
    /** For the shortcut: what is read out by a screen reader. */
    activated: 'Leaving this page.',
    timedOut: 'Exit this page has stopped waiting.',
    twoMore: 'Shift, press 2 more times to exit.',
    oneMore: 'Shift, press 1 more time to exit.',
    shortcut: 'Press the Shift key three times to leave this page at once. It opens a weather page.',
  },
  form: {
    problem: 'There is a problem',
    error: 'Error:',
    optional: (label: string) => `${label} (if you want to)`,
  },
  banner: { important: 'Important', success: 'Done' },
  pagination: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: (number: number) => `Page ${number}`,
    of: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  footer: {
    title: 'About this site',
    stuck: 'Not sure, or stuck? Talk to a person.',
    helpline: (name: string, hours: string) => `${name}, ${hours}`,
    about: 'About Open Door',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    cookies: 'Cookies',
    sources: 'Where our maps and postcodes come from',
    phase: 'New',
    phaseSentence: 'This is a new service. Something wrong or hard to use?',
    phaseLink: 'Tell us',
  },
}
