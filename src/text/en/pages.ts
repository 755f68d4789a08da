/** The pages about the site itself. Each is a list of sections, in order. */
export type Section = { title: string; id?: string; paragraphs: string[]; points?: string[] }
export type Page = { title: string; description: string; lead: string; sections: Section[] }

/** What these pages say of the place that they are shown in. */
export type PlaceFacts = {
  name: string
  email: string
  helpline: { name: string; number: string; hours: string }
}

export const pages = {
  needs: {
    title: 'All needs',
    description: (place: string) => `Every kind of help in ${place}, in plain words.`,
    lead: 'Choose what is closest. You do not need to find the right word.',
    services: (number: number) => (number === 0 ? 'nothing listed yet' : `${number}`),
  },
  about: ({ name, email, helpline }: PlaceFacts): Page => ({
    title: 'About Open Door',
    description: `What Open Door is, who it is for, and how to reach the people behind it in ${name}.`,
    lead: `Open Door is the front door to help in ${name}. Whoever you are, you can start here.`,
    sections: [
      {
        title: 'What you can do here',
        paragraphs: [
          'We list what local groups and services offer. We say who each one is for, how to get in, and when.',
          'You can tell us who help is for. Then we show what fits, what to check first, and why. We never hide a service because we do not know something.',
        ],
      },
      {
        title: 'Who it is for',
        paragraphs: ['It is for anyone who lives here, and for anyone who helps them.'],
        points: [
          'Are you looking for help for yourself or someone close? Search, and ring or visit whoever looks right.',
          'Do you work with families? Say who it is for, and see in one list who can help them.',
          'Do you run a group? People find you here, next to the big services, on the same terms.',
        ],
      },
      {
        title: 'If you run a group',
        id: 'groups',
        paragraphs: [
          'We want what we say about you to be right, in your words.',
          `To add your group, to put something right, or to tell us that you are full, write to ${email} or ring ${helpline.number} (${helpline.hours}). Tell us the name of your group and what has changed. The place team makes the change.`,
        ],
        points: [
          'Who is it for? Ages, area, and anything else that matters.',
          'How do people get in? Can they just turn up, or must someone ask for them?',
          'When and where are you open, and what does it cost?',
          'Can you take new people now? If not, how long is the wait?',
        ],
      },
      {
        title: 'How we keep it right',
        paragraphs: [
          'Each listing says when it was last confirmed and by whom. We ask groups to check every few months. If nobody has, the page says so.',
          'What we do not know, we say that we do not know. If no price is given, that does not mean it is free.',
        ],
      },
      {
        title: 'Talk to a person',
        paragraphs: [
          `Ring ${helpline.name} on ${helpline.number}, ${helpline.hours}. Or write to ${email}.`,
          'If someone is in danger, ring 999.',
        ],
      },
    ],
  }),
  privacy: ({ name, email }: PlaceFacts): Page => ({
    title: 'Privacy',
    description: `What Open Door in ${name} knows about you, and what it does not.`,
    lead: 'You can look for help here without telling us who you are.',
    sections: [
      {
        title: 'What you type to search',
        paragraphs: [
          'We use your words to find help, and then we let them go. We do not write them in our records. They are part of the address of the page, so that you can save it or send it to someone. Your own browser may remember that address.',
          'Please do not type a name, a phone number or where somebody lives in the search box. A postcode or a town goes in its own box.',
        ],
      },
      {
        title: 'Who it is for',
        paragraphs: [
          'If you tell us ages, a postcode or what matters about a family, we lock it up and leave it with your own browser, in one cookie. Only this site can read it. We keep no copy. It is never part of an address, and we never pass it on.',
          'It goes when you press “Clear”, when you press “Exit this page”, or when you close your browser. After 12 hours it no longer works at all.',
        ],
      },
      {
        title: 'What our computers write down',
        paragraphs: [
          'For each page we note the time, which kind of page it was, and whether it worked. This helps us to mend what breaks. We do not note what you searched for, and we do not note who you are.',
          'There are no adverts here. Nobody else counts your visits, and no page loads anything from another company.',
        ],
      },
      {
        title: 'Groups that we list',
        paragraphs: [
          'We show the name, address, phone number and e-mail that a group gives us for the public. If yours is wrong or should not be here, tell us and we will change it.',
          'Some places must stay secret, such as a refuge. We do not show their address, and we do not use it to work out how far away they are.',
        ],
      },
      {
        title: 'Your rights',
        paragraphs: [
          `You can ask what we hold about you, and ask us to put it right or remove it. Write to ${email}.`,
          'If you are not happy with our answer, you can tell the Information Commissioner: ring 0303 123 1113.',
        ],
      },
    ],
  }),
  cookies: (): Page => ({
    title: 'Cookies',
    description: 'The one cookie that this site uses, and when it goes.',
    lead: 'We use one cookie, and only when you ask us to remember who help is for.',
    sections: [
      {
        title: 'The cookie called “who”',
        paragraphs: [
          'It is set when you fill in “Who is it for?”. It holds the ages, the area and the other things that you said. They are locked, so that nobody who looks at the cookie can read them.',
          'It goes when you close your browser, when you press “Clear” at the top of a page, or when you press “Exit this page”. After 12 hours it stops working.',
          'On a secure address the browser shows its name as “__Host-who”.',
        ],
      },
      {
        title: 'Nothing else',
        paragraphs: [
          'We do not use cookies to count visits or to show adverts. So there is nothing for you to accept or refuse.',
          'If your browser does not take cookies, everything else here still works.',
        ],
      },
    ],
  }),
  accessibility: ({ name, email, helpline }: PlaceFacts): Page => ({
    title: 'Accessibility',
    description: `How to use Open Door in ${name} in the way that suits you, and what to do if you cannot.`,
    lead: 'We want everyone to be able to use this site. If you cannot, tell us, and we will help you another way.',
    sections: [
      {
        title: 'What you should be able to do',
        paragraphs: [],
        points: [
          'Make the words four times as big, with nothing cut off.',
          'Use every page with a keyboard alone, or with your voice.',
          'Listen to every page with a screen reader.',
          'Use it on an old phone, and with scripts turned off.',
          'Read it in your own colours. We never use a colour alone to say something.',
          'Print any page in large type.',
        ],
      },
      {
        title: 'If you cannot use something',
        paragraphs: [
          `Ring ${helpline.number} (${helpline.hours}) or write to ${email}. Tell us what you were trying to do. A person will help you, and we will try to mend the page.`,
          'You can ask for what is on a page by phone, in large print, or in another language.',
        ],
      },
      {
        title: 'How well it meets the rules',
        paragraphs: [
          'We build to the Web Content Accessibility Guidelines, version 2.2, level AA. We test each page with a tool (axe), with a keyboard, and without scripts.',
          'Nobody outside our team has checked the site yet, so we do not say that it meets every rule. We know of these gaps:',
        ],
        points: [
          'What groups write about themselves is in their own words. It may be in one language only, and it may be hard to read.',
          'Some groups link to their own websites. We cannot say how easy those are to use.',
        ],
      },
      {
        title: 'If you are not happy with our answer',
        paragraphs: [
          'You can ask the Equality Advisory and Support Service: ring 0808 800 0082, or use the text phone on 0808 800 0084.',
          'The Equality and Human Rights Commission makes sure that public bodies keep to the accessibility regulations of 2018.',
        ],
      },
      {
        title: 'About this statement',
        paragraphs: [
          'This statement was written on 24 November 2026, and is looked at again when pages change.',
        ],
      },
    ],
  }),
}
