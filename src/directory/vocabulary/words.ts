import snowball from 'snowball-stemmers'

/**
 * How text becomes words, for queries, phrases and listings alike.
 * light: never says anything (the, my, is). small: counts only where a phrase would be too short without it (on, me).
 * asking: how people ask (help, need); optional in a phrase. content: the rest.
 */
export type WordKind = 'light' | 'small' | 'asking' | 'content'

export type Word = {
  text: string
  stem: string
  /** What words that mean the same share: every "not" is `not`, every lad and lass is `child`. */
  key: string
  kind: WordKind
  /** Written in capitals in the source, as an abbreviation is. */
  capital: boolean
  sentence: number
}

/** The key of every negation. */
export const negation = 'not'

const setOf = (text: string) => new Set(text.split(/\s+/).filter(Boolean))

const light =
  setOf(`a an the my our your his her their its this that these those is are was were be been being am
  im ive hes shes theyre youre weve theyve were thats whats theres id very just really so too also please still always
  ever even quite well pure proper basically actually constantly all dear hello hi thanks thank s t whos`)

const small =
  setOf(`i me myself we us you he she they him them it himself herself themselves yourself ourselves each
  in on at of to for with from by up out off down over under into onto about as than then there here and or but if
  because when while where what which who how why do does did done doing have has had having get gets getting got go
  goes going gone come comes coming came make makes making made can could will would should may might must been keep
  keeps keeping kept let lets some any much many more most only again back around near after before during until
  through between off since now today one ones own other another same few lot lots bit put puts am etc via per
  says say said tell tells told thing things anything something someone anyone everyone somebody anybody everybody every everything
  year years yr yrs old two three four five six seven eight nine ten gonna gotta wanna know
  people person`)

const asking =
  setOf(`help helps helping helped support supports supporting supported advice advise advisor adviser need needs
  needed needing want wants wanted wanting looking look looks find finding service services info information project
  provide provides offer offers offering free local place somewhere anywhere guidance assistance assist access`)

const sameKey = (groups: string) => {
  const keys = new Map<string, string>()
  for (const line of groups.split('\n')) {
    const [key, words] = line.split(':')
    if (!key || !words) continue
    for (const word of words.trim().split(/\s+/)) keys.set(word, key.trim())
  }
  return keys
}

/** Words that are one word for finding help, irregular forms included. The key itself need not be listed. */
const keys = sameKey(`
  not: no never cant cannot wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt aint neednt without unable refuses refusing unwilling nor
  nothing: nowt nothin
  anything: owt
  child: children kid kids kiddies bairn bairns son sons daughter daughters lad lads lass lasses boy boys girl girls stepson stepdaughter childs kiddo wean
  baby: babies babys newborn newborns infant infants babby bubba
  mum: mums mam mams mom moms mother mothers mummy mammy
  dad: dads father fathers daddy
  nan: nans nana gran granny grandma grandmother nanna nannan
  grandad: grandfather grandpa granda gramps
  teenager: teenagers teen teens teenage adolescent adolescents
  partner: partners husband husbands wife wives boyfriend girlfriend hubby missus spouse bf gf fella fiance
  doctor: doctors gp gps docs doc
  electric: electricity leccy lecky leccie elec electrics
  money: cash dosh wonga
  home: homes house houses flat flats
  pay: pays paid paying payed afford affords
  scared: frightened afraid terrified scares frightening
  hit: hits hitting punch punches punched punching slap slaps slapped slapping thump thumps thumped batters battered beats beating
  anger: angry rage rages raging
  die: died dies dying death deaths dead
  drink: drinks drinking drank drunk drinker drinkers
  lose: loses losing lost
  leave: leaves leaving left
  older: elderly oap pensioner pensioners
  man: men mens mans blokes bloke guys
  woman: women womens womans ladies lady
  run: ran runs running
  fall: fell fallen falls falling
  feel: felt feels feeling feelings
  sleep: slept sleeps sleeping asleep
  eat: ate eaten eats eating
  take: took taken takes taking
  break: broken
  buy: bought buys buying
  bring: brought brings
  speak: spoke spoken speaks
  write: wrote written
  steal: stole stolen steals
  throw: threw thrown throws
  think: thought thoughts thinks thinking
  forget: forgot forgotten forgets forgetting forgetful
  wake: woke woken wakes waking
  give: gave given gives giving
  grow: grew grown
  tooth: teeth
  foot: feet
  bike: bicycle bicycles bikes cycle
  telly: tv television
  argue: argues argued arguing argument arguments row rows rowing
  fight: fights fought fighting
  cry: cries cried crying
  cook: cooker cookers
  holiday: holidays hols
  lonely: loneliness alone
  suicide: suicidal
  deaf: deafness deafer
  mould: mold moldy mouldy moulds
  bereaved: bereavement bereavements
  anxious: anxiety
  depressed: depression depressive
  stress: stressed stressful
  pregnant: pregnancy pregnancies
  breastfeed: breastfeeding breastfed
  homeless: homelessness
  disabled: disability disabilities
  bill: bills
  speech: speeches
  violent: violence
  abuse: abusive abused abuser abuses abusing
  weigh: weight
  heat: heating
  lend: lender lenders
  steroid: steroids
  carer: carers
  refugee: refugees
  worried: worry worries worrying
  cough: coughs coughing
  community: communities
  mate: mates
  addict: addicted addiction addictions addicts
  gamble: gambling gambler gambles
  bully: bullied bullying bullies bullys
  swollen: swelling
  cold: freezing
  exclude: excluded exclusion
  suspend: suspended suspension
  redundant: redundancy
  evict: eviction evicted evicting evictions
  blind: blindness
  sight: eyesight vision
  prison: jail slammer
  probation: probations
  counselling: counsellor counsellors counseling counselor councilling councelling councellor
  therapy: therapist therapists therapies
  volunteer: volunteering volunteers
`)

/** "Struggling to walk" says nearly what "can't walk" says; only a phrase with a "not" in it hears it so. */
export const nearlyNot = setOf(
  'struggle struggles struggling struggled hard difficult difficulty trouble hardly barely',
)

const stemmer = snowball.newStemmer('english')
const stemsKept = new Map<string, string>()
const maximumStemsKept = 20_000
const arabic = /^[\u0600-\u06ff]+$/
const arabicStart = /^(?:[\u0648\u0628]?\u0627\u0644|\u0644\u0644)(?=.{3})/
const arabicEnd = /(?<=.{3})\u0627$/
const cyrillic = /^[\u0400-\u04ff]+$/
const cyrillicEnd = /(?<=.{4})(?:ами|ями|ові|еві|ого|ому|ою|ею|ах|ях|ам|ям|ом|ем|ів|[аяуюіиоеьй])$/

/** The stem of a lower-case word: English rules for Latin script, the article and commonest endings taken off in others. */
export function stemOf(word: string): string {
  const kept = stemsKept.get(word)
  if (kept !== undefined) return kept
  let stem = word
  if (/^[a-z]+$/.test(word)) stem = stemmer.stem(word)
  else if (arabic.test(word)) stem = word.replace(arabicStart, '').replace(arabicEnd, '')
  else if (cyrillic.test(word)) stem = word.replace(cyrillicEnd, '')
  if (stemsKept.size >= maximumStemsKept) stemsKept.clear()
  stemsKept.set(word, stem)
  return stem
}

const letters = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ı: 'i', ی: 'ي', ى: 'ي', ک: 'ك', ە: 'ه', ة: 'ه', ھ: 'ه' }),
)

/** The word without accents and capitals, with letters that look alike made one. */
export const foldWord = (word: string) =>
  /^[a-z0-9]+$/.test(word)
    ? word
    : word.toLowerCase().replace(/[łøđßıیىکەةھ]/g, (letter) => letters.get(letter) ?? letter)

const kindOf = (text: string): WordKind =>
  light.has(text) ? 'light' : small.has(text) ? 'small' : asking.has(text) ? 'asking' : 'content'

/** Small words that are one word. */
const alike = new Map([
  ['somebody', 'someone'],
  ['anybody', 'anyone'],
  ['everybody', 'everyone'],
])

export function wordOf(text: string, capital = false, sentence = 0): Word {
  const key = keys.get(text)
  const stem = stemOf(alike.get(text) ?? text)
  const kind = key === undefined ? kindOf(text) : 'content'
  return {
    text,
    stem,
    key: key ?? (text === negation ? negation : stem),
    kind: text === negation ? 'content' : kind,
    capital,
    sentence,
  }
}

const longestWord = 40

/** The words of a text, at most `maximum`. Anything may be passed in: other scripts, NUL bytes, half characters. */
export function wordsOf(source: string, maximum = Infinity): Word[] {
  const text = source
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘ʼ`´]ll\b/giu, ' will')
    .replace(/['’‘ʼ`´]d\b/giu, ' would')
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/\b(\p{L})&(?=\p{L}\b)/gu, '$1')
  const words: Word[] = []
  let sentence = 0
  for (const [part] of text.matchAll(/[\p{L}\p{N}]+|[.!?;:\n•|]/gu)) {
    if (!/[\p{L}\p{N}]/u.test(part)) {
      sentence++
      continue
    }
    if (words.length >= maximum) break
    const short = part.slice(0, longestWord)
    words.push(wordOf(foldWord(short), short.length > 1 && /^[A-Z][A-Z0-9]*$/.test(short), sentence))
  }
  return words
}

/** Folded for comparing: lower case, no accents, apostrophes gone, everything else that is not a letter or digit a space. */
export const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
