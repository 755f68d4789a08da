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
  ever even quite well pure proper basically actually constantly all dear hello hi thanks thank s t whos
  pls plz thx ta tho u ur r im youve hed theyd wed abit yet already`)

const small =
  setOf(`i me myself we us you he she they him them it himself herself themselves yourself ourselves each
  in on at of to for with from by up out off down over under into onto about as than then there here and or but if
  because when while where what which who how why do does did done doing have has had having get gets getting got go
  goes going gone come comes coming came make makes making made can could will would should may might must been keep
  keeps keeping kept let lets some any much many more most only again back around near after before during until
  through between off since now today one ones own other another same few lot lots bit put puts am etc via per
  says say said tell tells told thing things anything something someone anyone everyone somebody anybody everybody every everything
  year years yr yrs old two three four five six seven eight nine ten gonna gotta wanna know
  people person til till cos coz cuz bc summat sumat sumthing some1 sum1 sumone ppl tryna ya yous em`)

const asking =
  setOf(`help helps helping helped support supports supporting supported advice advise advisor adviser need needs
  needed needing want wants wanted wanting looking look looks find finding service services info information project
  provide provides offer offers offering free local place somewhere anywhere guidance assistance assist access`)

const sameKey = (groups: string) => {
  const keys = new Map<string, string>()
  for (const line of groups.split('\n')) {
    const [key, words] = line.split(':')
    if (!key || !words) continue
    for (const word of [key, ...words.split(' ')].map((one) => one.trim()))
      if (word) keys.set(word, key.trim())
  }
  return keys
}

/** Words that are one word for finding help, irregular forms included. The key itself need not be listed. */
const keys = sameKey(`
  not: no never cant cannot wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt aint neednt without unable refuses refusing unwilling nor cnt dosent doesent doent havnt shant mustnt darent didn doesn couldn wouldn neither
  nothing: nowt nothin nuffin nuffink nuthin nuthing nothink nout zilch
  anything: owt anythin anyfing
  child: children kid kids kiddies bairn bairns son sons daughter daughters lad lads lass lasses boy boys girl girls stepson stepdaughter childs kiddo nipper nippers youngster youngsters youngun younguns kiddie kiddy kidz stepsons stepdaughters stepchildren sprog sprogs pupil pupils
  baby: babies babys newborn newborns infant infants babby bubba bubs bub
  mum: mums mam mams mom moms mother mothers mummy mammy mama mumma mamma
  dad: dads father fathers daddy dada
  nan: nans nana gran granny grandma grandmother nanna nannan nanas nannas grannie grannies grandmas grandmothers grans
  grandad: grandfather grandpa granda gramps granddad grandads granddads grandfathers grandpas grampa gramp
  teenager: teenagers teen teens teenage adolescent adolescents
  partner: partners husband husbands wife wives boyfriend girlfriend hubby missus spouse bf gf fella fiance fellas feller hubbie boyfriends girlfriends fiancee mrs spouses
  doctor: doctors gp gps docs doc dr drs
  electric: electricity leccy lecky leccie elec electrics
  money: cash dosh wonga moolah
  home: homes house houses flat flats apartment apartments gaff
  pay: pays paid paying payed afford affords payin
  scared: frightened afraid terrified scares frightening petrified fearful scary
  hit: hits hitting punch punches punched punching slap slaps slapped slapping thump thumps thumped batters battered beats beating whack whacks whacked whacking clout clouts clouted wallop walloped bash bashes bashed bashing
  anger: angry rage rages raging livid fuming
  die: died dies dying death deaths dead
  drink: drinks drinking drank drunk drinker drinkers
  lose: loses losing lost losin
  leave: leaves leaving left
  older: elderly oap pensioner pensioners
  man: men mens mans blokes bloke guys
  woman: women womens womans ladies lady
  run: ran runs running
  fall: fell fallen falls falling
  feel: felt feels feeling feelings
  sleep: slept sleeps sleeping asleep kip kips kipping kipped doss dosses dossing dossed
  eat: ate eaten eats eating
  take: took taken takes taking takin
  break: broken
  buy: bought buys buying
  bring: brought brings
  speak: spoke spoken speaks
  write: wrote written
  steal: stole stolen steals nicked pinched
  throw: threw thrown throws chuck chucks chucked chucking turf turfed turfing slung
  think: thought thoughts thinks thinking
  forget: forgot forgotten forgets forgetting forgetful
  wake: woke woken wakes waking
  give: gave given gives giving
  grow: grew grown
  tooth: teeth
  foot: feet
  bike: bicycle bicycles bikes cycle
  telly: tv television
  argue: argues argued arguing argument arguments row rows rowing bicker bickering bickers squabble squabbles squabbling
  fight: fights fought fighting
  cry: cries cried crying sob sobs sobbing sobbed weep weeps weeping wept tearful
  cook: cooker cookers
  holiday: holidays hols
  lonely: loneliness alone
  suicide: suicidal
  deaf: deafness deafer
  mould: mold moldy mouldy moulds mildew
  bereaved: bereavement bereavements
  anxious: anxiety
  depressed: depression depressive
  stress: stressed stressful
  pregnant: pregnancy pregnancies preggers
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
  worried: worry worries worrying fret frets fretting worrys
  cough: coughs coughing
  community: communities
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
  prison: jail slammer gaol jailed jails prisons
  probation: probations
  counselling: counsellor counsellors counseling counselor councilling councelling councellor
  therapy: therapist therapists therapies
  volunteer: volunteering volunteers
  nobody: noone nobodys
  grandchild: grandchildren grandson grandsons granddaughter granddaughters grandkid grandkids grandbabies grandbaby
  pound: pounds quid
  friend: friends mate mates pal pals buddy buddies bestie besties freind freinds
  neighbour: neighbours neighbor neighbors neigbour neigbours
  sister: sis sisters
  brother: bro bruv brothers
  aunt: auntie aunty aunties
  alcohol: booze vodka lager cider
  boss: bosses gaffer manager managers employer employers
  police: bobbies copper coppers cops cop rozzers policeman policewoman
  sofa: sofas settee settees couch couches
  skint: brassic boracic potless
  ill: poorly unwell
  medicine: medicines medication medications meds
  hungry: starving famished peckish clemmed clemming hunger ravenous
  sad: unhappy miserable
  shout: shouts shouting shouted yell yells yelling yelled
  tired: exhausted exhausting exhaustion shattered
  confused: confusion confuses muddled muddle muddles
  dirty: filthy mucky grubby
  smell: smells smelling smelly smelt stink stinks stinking stench reeks
  toilet: toilets loo loos lavatory
  hospital: hospitals infirmary
  cheap: cheaper cheapest
  big: bigger biggest
  visit: visits visiting visited visitor visitors
  landlord: landlords landlady
  solicitor: solicitors lawyer lawyers
  sack: sacked sacking sacks fired
  cigarette: cigarettes ciggies ciggy cigs fags
  cannabis: spliff spliffs ganja
  mouse: mice
  strangle: strangles strangled strangling choked throttled
  paedophile: paedophiles paedo paedos pedo nonce
  rape: rapes raped rapist rapists
  stalk: stalks stalked stalking stalker stalkers
  launderette: launderettes laundrette laundrettes
  testament: wills
  trousers: kecks keks
  phone: phones fone telephone phoned phoning
  school: schools skool
  blanket: blankets duvet duvets quilt quilts
`)

/** "Struggling to walk" says nearly what "can't walk" says; only a phrase with a "not" in it hears it so. */
export const nearlyNot = setOf(
  'struggle struggles struggling struggled strugglin hard difficult difficulty difficulties trouble hardly barely scarcely impossible',
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
  ['til', 'until'],
  ['till', 'until'],
  ['cos', 'because'],
  ['coz', 'because'],
  ['cuz', 'because'],
  ['summat', 'something'],
  ['sumat', 'something'],
  ['sumthing', 'something'],
  ['some1', 'someone'],
  ['sum1', 'someone'],
  ['sumone', 'someone'],
  ['ppl', 'people'],
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
