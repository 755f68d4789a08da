/** Pages for when something is not there or not working. */
export const errors = {
  notFound: {
    title: 'We cannot find that page',
    lead: 'The address may be mistyped, or the page may have moved. The help you need may still be here.',
    search: 'Say what help is needed, and we will look.',
    home: 'Start from the beginning',
    browse: 'Browse by need',
  },
  wentWrong: {
    title: 'Something went wrong on our side',
    lead: 'It is not your fault. Please try again in a few minutes.',
    kept: 'If you were filling something in, it may not have been kept. Go back and check before you try again.',
    again: 'Try this page again',
    home: 'Start from the beginning',
    reference: (reference: string) => `If you tell us about it, give us this reference: ${reference}`,
  },
  tooLong: 'That is too long. Use fewer words.',
}
