import { listed } from '../listed.ts'

const and = listed('en-GB')
const number = new Intl.NumberFormat('en-GB')

/** The page of results, and the pages that show results of their own. */
export const find = {
  title: 'Find help',
  titleFor: (words: string) => `${words}: find help`,
  description: (place: string) =>
    `Search what local groups and services in ${place} offer, near you, with who each is for.`,
  box: {
    words: 'What help is needed?',
    wordsHint: 'Use your own words',
    place: 'Postcode or place',
    button: 'Search',
    /** For the list of suggestions. */
    suggestions: 'Suggestions',
    /** `#` is their number. */
    countOf: 'Suggestions: #. Use the up and down arrows',
    kinds: { need: 'Help with', place: 'Place', service: 'Service', organization: 'Group' },
  },
  mistakes: {
    too_long: 'Use fewer words: 500 letters at most, and 80 for a place',
    page_not_a_number: 'That page of results does not exist. Search again to start from the first',
  },
  understood: {
    title: 'What we looked for',
    words: (words: string) => `“${words}”`,
    near: (place: string) => `near ${place}`,
    nearApproximate: (place: string) => `near ${place}, so distances are rough`,
    nearFromWords: (place: string) => `near ${place}, from your words`,
    nearFromHousehold: (place: string) => `near ${place}, where they live`,
    remove: 'Remove',
    clear: 'Clear all',
    needs: (needs: string[]) => `We took this to mean ${and(needs)}.`,
    corrected: (to: string, from: string) => `Showing results for “${to}”. You typed “${from}”.`,
    unknownPlace: (typed: string, isNearElsewhere: boolean) =>
      `We do not know a place called “${typed}”${isNearElsewhere ? '' : ', so this is the whole area'}.`,
    didYouMean: 'Did you mean',
    whoFor: 'Say who it is for',
    whoForWhy: 'and see at once what fits them. No names needed.',
    change: 'Change who it is for',
  },
  steps: {
    any_words: 'Nothing has all of these words. Here is what has some of them.',
    need: 'Nothing has these words. Here is help with what we think you mean.',
    fuzzy: 'Nothing has these words. Here is what is spelt most like them.',
    nothing: 'Nothing here matches all of that.',
  },
  count: (total: number, atLeast: boolean) =>
    total === 0
      ? 'No services found'
      : `${atLeast ? 'At least ' : ''}${number.format(total)} ${total === 1 ? 'service' : 'services'}`,
  countFits: (total: number, atLeast: boolean) =>
    total === 0
      ? 'No services found that may fit'
      : `${atLeast ? 'At least ' : ''}${number.format(total)} ${total === 1 ? 'service that fits or may fit' : 'services that fit or may fit'}`,
  sort: {
    label: 'Sort by',
    best: 'Best match',
    nearest: 'Nearest',
    soonest: 'Soonest to take people',
  },
  filters: {
    title: 'Narrow it down',
    open: 'Narrow it down',
    chosen: (count: number) => (count === 1 ? '1 chosen' : `${count} chosen`),
    button: 'Show results',
    of: (count: number) => number.format(count),
    names: {
      need: 'Kind of help',
      cost: 'Cost',
      given: 'How it is given',
      day: 'Day',
      time: 'Time of day',
      language: 'Language',
      access: 'Access',
      route: 'Getting in',
      without: 'What you do not need',
      taking: 'Room',
      open: 'Open',
    },
    cost: { free: 'Free', amount: 'Costs something', not_stated: 'Cost not stated' },
    given: {
      in_person: 'In person',
      home_visit: 'Comes to you',
      phone: 'By phone',
      online: 'Online',
      text: 'By text message',
    },
    day: {
      MO: 'Monday',
      TU: 'Tuesday',
      WE: 'Wednesday',
      TH: 'Thursday',
      FR: 'Friday',
      SA: 'Saturday',
      SU: 'Sunday',
    },
    time: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening, from 5' },
    route: { self: 'Ask yourself', professional: 'A professional refers', drop_in: 'Drop in' },
    taking: 'Taking people now',
    openNow: 'Open at this moment',
  },
  results: 'Results',
  notFor: (count: number) => `Not for this family (${number.format(count)})`,
  notForWhy: 'Each says why, in case something has changed or was left out.',
  notForMore: (count: number) => `And ${number.format(count)} more.`,
  empty: {
    title: 'What you can do now',
    fewer: 'Look without the filters',
    wider: 'Look in the whole area',
    near: 'Help that is close to this',
    needs: 'Browse by need',
    helpline: (name: string) => `Talk to a person: ${name}`,
  },
  noSuchPage: {
    title: 'There are not that many results',
    back: (pages: number): string => (pages === 1 ? 'See the results' : 'See the last page of results'),
    first: 'See the first page of results',
  },
}
