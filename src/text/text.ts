import type { Language } from './languages.ts'
import { turnedRound } from './pseudo.ts'
import { eligibilityEn } from './en/eligibility.ts'
import { errors as errorsEn } from './en/errors.ts'
import { find as findEn } from './en/find.ts'
import { home as homeEn } from './en/home.ts'
import { listing as listingEn } from './en/listing.ts'
import { organisation as organisationEn } from './en/organisation.ts'
import { pages as pagesEn } from './en/pages.ts'
import { service as serviceEn } from './en/service.ts'
import { shell as shellEn } from './en/shell.ts'
import { who as whoEn } from './en/who.ts'
import { eligibilityPl } from './pl/eligibility.ts'
import { errors as errorsPl } from './pl/errors.ts'
import { find as findPl } from './pl/find.ts'
import { home as homePl } from './pl/home.ts'
import { listing as listingPl } from './pl/listing.ts'
import { organisation as organisationPl } from './pl/organisation.ts'
import { pages as pagesPl } from './pl/pages.ts'
import { service as servicePl } from './pl/service.ts'
import { shell as shellPl } from './pl/shell.ts'
import { who as whoPl } from './pl/who.ts'

const en = {
  shell: shellEn,
  home: homeEn,
  pages: pagesEn,
  errors: errorsEn,
  find: findEn,
  listing: listingEn,
  eligibility: eligibilityEn,
  service: serviceEn,
  organisation: organisationEn,
  who: whoEn,
}

/** Every sentence of the site. A language that lacks one does not compile. */
export type Text = typeof en

const pl: Text = {
  shell: shellPl,
  home: homePl,
  pages: pagesPl,
  errors: errorsPl,
  find: findPl,
  listing: listingPl,
  eligibility: eligibilityPl,
  service: servicePl,
  organisation: organisationPl,
  who: whoPl,
}

const texts: Record<Language, Text> = { en, pl, 'en-XB': turnedRound(en) }

export const textFor = (language: Language): Text => texts[language]
