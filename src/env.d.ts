/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Given to every request by server.ts. */
    requestId: string
    language: import('./text/languages.ts').Language
    /** The languages that this site speaks, in the order of the switch. */
    spoken: import('./text/languages.ts').LanguageFacts[]
    text: import('./text/text.ts').Text
    /** The address without its language: `/find`. */
    path: string
    /** For whom help is looked for, from the sealed cookie. Null: nobody said, or the cookie was broken. */
    household: import('./directory/household.ts').Household | null
    place: import('./directory/shown.ts').PlaceShown
    /** The page is the same for everybody who has said nothing, and nothing in its address tells of anybody. */
    isAlike: boolean
  }
}
