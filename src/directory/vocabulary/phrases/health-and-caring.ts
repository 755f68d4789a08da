import type { PhraseSeed } from '../../needs.ts'
import { said } from './said.ts'
import { sayings } from './sayings.ts'

/** How people ask about health and caring. */
export const healthAndCaring: PhraseSeed[] = [
  ...said('health_and_caring', {
    2: [
      'health and wellbeing',
      'health and social care',
      'illness',
      'ill health',
      'public health',
      'health inequalities',
    ],
  }),
  ...said('carers', {
    3: [
      'never get a break',
      'no let up from caring',
      'unpaid carer',
      'family carer',
      'carers assessment',
      'carers centre',
      'carers hub',
      'carers support group',
      'carers break',
      'carers emergency card',
      'carers allowance',
      'parent carers',
      'parent carer forum',
      'respite',
      'respite care',
      'caring role',
      'caring responsibilities',
      'caring for a disabled child',
      "I look after my husband and I'm shattered",
      'my wife is ill and I look after her',
      'break from caring',
      'full time carer for my mum',
      'working carers',
      'carer burnout',
      'carer strain',
      'someone to sit with him while I go out',
      'caring for a relative',
      'care for my elderly parents',
      'sitting service for carers',
    ],
    2: [
      'look after someone who is ill',
      'Attendance Allowance for the person I care for',
      "can't leave her on her own",
      'depends on me for everything',
      'relies on me for everything',
      'replacement care',
      'short breaks',
      'Care Act assessment',
      'carers leave',
      'never get any time to myself',
      'sandwich generation',
      'hidden carers',
      'caring for my mum',
      'caring for my dad',
      'caring for my husband',
      'looking after',
    ],
    1: ['carer', 'worn out', 'shattered', 'day centre', 'end of my tether'],
    pl: ['opieka nad chorą mamą', 'opiekun rodzinny', 'opiekuję się mamą', 'opieka nad chorym'],
    uk: ['доглядаю за мамою', 'догляд за хворим'],
    ro: ['îngrijitor', 'îngrijesc un bolnav', 'am grijă de mama'],
    ar: ['مقدم رعاية', 'أعتني بوالدتي', 'رعاية مريض'],
    ur: ['دیکھ بھال کرنے والے', 'بیمار کی دیکھ بھال'],
    ku: ['چاودێری نەخۆش'],
    fa: ['مراقبت از بیمار', 'مراقبت از مادرم'],
  }),
  ...said('disability', {
    3: [
      "disabled people's organisation",
      'disabled adults',
      'physical disability',
      'physically disabled',
      'wheelchair',
      'wheelchair user',
      'hire a wheelchair',
      'mobility scooter',
      'shopmobility',
      'Blue Badge',
      'blue badge application',
      'disabled parking badge',
      'disabled facilities',
      'DPULO',
      'DDPO',
      'independent living',
      'personal assistant disabled',
      'direct payments',
      'personal budget social care',
      'cerebral palsy',
      'spina bifida',
      'amputee',
      'lost my leg',
      'spinal injury',
      'paralysed',
      'Radar key',
      'Motability',
      'changing places toilet',
      'hidden disabilities sunflower',
      'accessible activities for disabled adults',
    ],
    2: [
      'walking frame',
      'walking stick',
      'crutches',
      'adult social care',
      'social care assessment',
      'ASC',
      'occupational therapist',
      'sunflower lanyard',
      'newly disabled',
      'day centre for disabled adults',
      'disabled sports',
      "can't get around by myself",
      "can't get about like I used to",
      'housebound',
      'lost the use of my legs',
      'disability support',
    ],
    1: ['OT', 'mobility', 'mobility aids', 'on the sick', 'disabled'],
    pl: ['niepełnosprawność', 'niepełnosprawny', 'wózek inwalidzki'],
    uk: ['інвалідність', 'людина з інвалідністю', 'інвалідний візок'],
    ro: ['dizabilitate', 'persoană cu handicap', 'scaun cu rotile'],
    ar: ['إعاقة', 'ذوي الاحتياجات الخاصة', 'كرسي متحرك'],
    ur: ['معذوری', 'معذور', 'وہیل چیئر'],
    ku: ['کەمئەندام'],
    fa: ['معلولیت', 'معلول', 'ویلچر'],
    ti: ['ስንክልና'],
  }),
  ...said('learning_disability', {
    3: [
      'learning disability',
      'learning difficulties adults',
      'LD nurse',
      'PMLD',
      "Down's syndrome",
      'Mencap',
      'annual health check learning disability',
      'learning disability register',
      'community learning disability team',
      'CLDT',
      'intellectual disability',
      'easy read',
      'supported living learning disability',
      'social group for adults with learning disabilities',
      'Gateway club',
      'people first self advocacy',
      'son has a learning disability',
      'fragile X',
      'Williams syndrome',
      'Prader Willi',
      'friendship and dating for people with learning disabilities',
      'Shared Lives',
      'supported internship learning disability',
      'Makaton group',
    ],
    2: [
      'day service for adults with special needs',
      'grown up son with special needs',
      'special needs adults',
      'needs things explained slowly',
      'slow learner',
      'day opportunities',
      'LeDeR',
      'positive behaviour support',
    ],
    1: ['LD', 'supported living', 'day service', 'additional needs adults', 'self advocacy group'],
    pl: ['niepełnosprawność intelektualna'],
    uk: ['інтелектуальна інвалідність'],
    ro: ['dizabilitate intelectuală'],
    ar: ['إعاقة ذهنية'],
    ur: ['ذہنی معذوری', 'سیکھنے میں معذوری'],
    fa: ['کم توانی ذهنی'],
  }),
  ...said('autism_adhd', {
    3: [
      'autism',
      'autistic',
      'ASD',
      "Asperger's",
      'ADHD',
      'AuDHD',
      'neurodivergent',
      'neurodiversity',
      'autism assessment',
      'autism diagnosis',
      'ADHD assessment',
      'waiting for an autism assessment',
      'ADHD medication',
      'right to choose ADHD',
      'post diagnostic support',
      'on the spectrum',
      'neurodevelopmental pathway',
      'PDA',
      'pathological demand avoidance',
      "Tourette's",
      'tics',
      'dyspraxia',
      'sensory processing',
      'sensory overload',
      'meltdowns',
      'think my son is autistic',
      'think I might have ADHD',
      'autistic adults group',
      'late diagnosed autistic',
      'sensory room',
      'stimming',
    ],
    2: [
      "can't sit still",
      "can't concentrate",
      "can't cope with noise and crowds",
      'masking at school',
      "won't wear clothes because of the feel",
      'relaxed performance',
      'quiet hour',
      'CAMHS neuro',
      'ear defenders',
      'autistic meltdown',
      "can't cope with change in routine",
      'sensory needs',
    ],
    1: ['hyper', 'bouncing off the walls', 'fidgets', 'ADD'],
    pl: ['autyzm', 'nadpobudliwość'],
    uk: ['аутизм', 'РДУГ'],
    ro: ['tulburare de spectru autist', 'deficit de atenție'],
    ar: ['التوحد', 'فرط الحركة'],
    ur: ['آٹزم'],
    ku: ['ئۆتیزم'],
    fa: ['اوتیسم', 'بیش فعالی'],
  }),
  ...said('sight_hearing', {
    3: [
      'sight loss',
      'losing my sight',
      'visually impaired',
      'partially sighted',
      'registered blind',
      'blind',
      'low vision clinic',
      'macular degeneration',
      'macular group',
      'glaucoma',
      'cataracts',
      'guide dog',
      'white cane',
      'talking books',
      'talking newspaper',
      'braille',
      'ECLO',
      'CVI',
      'rehabilitation officer for visual impairment',
      'ROVI',
      'deaf',
      'deafblind',
      'deaf club',
      'hard of hearing',
      'hearing loss',
      'hearing aids',
      'hearing aid batteries',
      'hearing aid clinic',
      'BSL',
      'British Sign Language',
      'sign language',
      'lip reading class',
      'tinnitus',
      'audiology',
      'hearing loop',
      'cochlear implant',
      'deaf children',
    ],
    2: [
      'going deaf',
      'going blind',
      "can't hear the telly",
      "mum can't hear me any more",
      "can't see properly",
      'eyes are going',
      'large print',
      'magnifier',
      'dual sensory loss',
      'sensory impairment team',
      'eye test',
      'glasses',
      'optician',
      'ear wax',
      'ear syringing',
      'RNIB',
      'RNID',
    ],
    1: ['VI', 'hearing', 'eyes', 'sensory loss'],
    pl: ['niewidomy', 'słabowidzący', 'głuchy', 'aparat słuchowy', 'język migowy'],
    uk: ['сліпий', 'глухий', 'втрата слуху', 'слуховий апарат'],
    ro: ['nevăzător', 'surd', 'aparat auditiv', 'limbajul semnelor'],
    ar: ['ضعف البصر', 'كفيف', 'أصم', 'سماعة أذن', 'لغة الإشارة'],
    ur: ['نابینا', 'بہرا', 'سماعت', 'آنکھوں کا معائنہ'],
    ku: ['کەڕ'],
    fa: ['ناشنوا', 'سمعک'],
  }),
  ...said('long_term_conditions', {
    3: [
      'long term condition',
      'LTC',
      'long term illness',
      'diabetes',
      'type 2 diabetes',
      'DESMOND course',
      'cancer support',
      'Macmillan',
      'chemo',
      'chemotherapy',
      'breast cancer',
      'prostate cancer',
      'stroke',
      'stroke survivors',
      'had a stroke',
      'TIA',
      'aphasia',
      'heart attack',
      'heart failure',
      'cardiac rehab',
      'angina',
      'high blood pressure',
      'COPD',
      'emphysema',
      'pulmonary rehab',
      'breathe easy group',
      'asthma',
      "Parkinson's",
      'multiple sclerosis',
      'MS',
      'motor neurone disease',
      'MND',
      'epilepsy',
      'fits and seizures',
      'arthritis',
      'rheumatoid',
      'fibromyalgia',
      'ME CFS',
      'chronic fatigue',
      'long covid',
      'chronic pain',
      'pain management',
      'lupus',
      "Crohn's and colitis",
      'IBS',
      'kidney dialysis',
      'HIV support',
      'sickle cell',
      'thalassaemia',
      'brain injury',
      'head injury',
      'Headway',
      "Huntington's",
      'endometriosis',
      'lymphoedema',
      'osteoporosis',
      'psoriasis',
      'stoma',
      'self management programme',
      'expert patient programme',
    ],
    2: [
      'been told I have cancer',
      'always in pain',
      'bad chest',
      'bad back',
      'dodgy heart',
      "can't get my breath",
      'out of breath all the time',
      'living with an illness',
      'living with pain',
      'health coaching',
      'social prescribing',
      'community matron',
      'district nurse',
      'patient support group',
      'menopause',
      'expert patient',
      'wig after chemo',
      'continence',
      'bladder problems',
    ],
    1: [
      'poorly',
      'social prescribing link worker',
      'on tablets for it',
      'knackered all the time',
      'no energy',
      'just been diagnosed',
    ],
    pl: ['cukrzyca', 'rak', 'choroba przewlekła', 'udar', 'nadciśnienie', 'padaczka'],
    uk: ['діабет', 'рак', 'хронічна хвороба', 'інсульт', 'епілепсія'],
    ro: ['boală cronică', 'accident vascular'],
    ar: ['السكري', 'السرطان', 'مرض مزمن', 'جلطة دماغية', 'الصرع', 'ضغط الدم'],
    ur: ['ذیابیطس', 'شوگر', 'کینسر', 'فالج', 'دائمی بیماری', 'مرگی', 'بلڈ پریشر'],
    ku: ['شەکرە', 'شێرپەنجە', 'نەخۆشی درێژخایەن'],
    fa: ['دیابت', 'بیماری مزمن', 'سکته مغزی'],
    ti: ['ሽኮርያ', 'መንሽሮ'],
  }),
  ...said('dementia', {
    3: [
      'asks the same thing',
      'keeps asking the same thing over and over',
      'dementia',
      "Alzheimer's",
      'vascular dementia',
      'Lewy body',
      'memory clinic',
      'memory assessment service',
      'memory cafe',
      'dementia cafe',
      'dementia friends',
      'dementia support worker',
      'admiral nurse',
      'dementia day care',
      'young onset dementia',
      'singing for the brain',
      'memory loss',
      'memory problems',
      'mum keeps forgetting things',
      'dad is getting confused',
      "nan doesn't know who I am",
      'forgets to turn the cooker off',
      'forgetting names and faces',
      'wandering off at night',
      'cognitive stimulation therapy',
      'CST group',
      'mild cognitive impairment',
      'MCI',
      'dementia diagnosis',
      'Herbert protocol',
      'short term memory gone',
      'reminiscence group',
      'living with dementia course',
    ],
    2: [
      'keeps forgetting things',
      'keeps losing things and getting muddled',
      'getting muddled',
      'going senile',
      'losing her marbles',
      'memory is going',
      'asks the same question over and over',
      'puts things in funny places',
      'leaves the gas on',
      'gets lost on the way home',
      'sundowning',
      'leaves the front door open',
      'reminiscence',
      "he isn't himself and can't remember",
      'twiddle muffs',
      'GPS tracker for wandering',
    ],
    1: ['confused', 'memory', 'forgets', 'brain fog', 'day care'],
    pl: ['demencja', 'choroba Alzheimera', 'problemy z pamięcią'],
    uk: ['деменція', 'хвороба Альцгеймера', "проблеми з пам'яттю"],
    ro: ['demență', 'boala Alzheimer', 'pierderi de memorie'],
    ar: ['الخرف', 'الزهايمر', 'فقدان الذاكرة'],
    ur: ['ڈیمنشیا', 'یادداشت', 'بھولنے کی بیماری'],
    ku: ['لەبیرچوونەوە'],
    fa: ['زوال عقل', 'آلزایمر', 'فراموشی'],
  }),
  ...said('help_at_home', {
    3: [
      "can't wash himself",
      "can't wash herself",
      "can't dress himself",
      "can't feed herself",
      'shopping for my mum',
      'shopping for an elderly neighbour',
      "do my mum's shopping",
      "can't get my socks on",
      "can't put my own shoes on",
      'domiciliary care',
      'carers to come in',
      'carer to come in morning and night',
      'care package',
      'washing and dressing',
      "can't wash or dress himself",
      "can't get dressed on my own",
      "can't get in the bath",
      'meals on wheels',
      'hot meals delivered',
      'shopping done for me',
      'someone to do my shopping',
      "can't get to the shops",
      "can't do my own shopping",
      'prescription delivery',
      'prescription collected',
      'careline alarm',
      'pendant alarm',
      'lifeline alarm',
      'telecare',
      'assistive technology at home',
      'key safe',
      'cleaner for my mum',
      'help with cleaning and housework',
      "can't cope at home any more",
      'reablement',
      'good neighbours scheme',
      'adult social care assessment',
      'home visits for older people',
      "can't look after herself any more and isn't washing",
      'elderly neighbour not coping',
      "can't manage the housework",
    ],
    2: [
      'not coping on her own',
      "mum lives alone and isn't eating",
      'daily check in call',
      'welfare check',
      'someone to check on my dad',
      'cooking for himself',
      'ironing and laundry',
      'dosette box',
      'forgets tablets',
      'help to stay independent',
      'extra care',
      'live in care',
      'care at home agency',
      'sheltered scheme warden',
      "can't carry my shopping",
      'change a light bulb for my nan',
      'frail',
      'frailty',
      "older people's support",
      'self neglect',
      'POC',
      'home care',
      'personal care',
      'help with bathing',
      "can't manage at home",
    ],
    1: [
      'housework',
      'cleaner',
      'shopping',
      'independent living',
      'social worker',
      'care home',
      'struggling to look after herself',
    ],
    pl: ['opieka w domu', 'pomoc domowa', 'zakupy do domu', 'posiłki do domu'],
    uk: ['догляд вдома', 'допомога по дому', 'доставка їжі літнім'],
    ro: ['îngrijire la domiciliu', 'ajutor la cumpărături', 'mese la domiciliu'],
    ar: ['رعاية منزلية', 'مساعدة في المنزل', 'مساعدة كبار السن'],
    ur: ['گھر پر دیکھ بھال', 'گھر میں مدد', 'بزرگوں کی مدد'],
    ku: ['چاودێری لە ماڵەوە'],
    fa: ['مراقبت در منزل', 'کمک در خانه'],
  }),
  ...said('hospital_discharge', {
    3: [
      'hospital discharge',
      'home from hospital',
      'discharge from hospital',
      'coming out of hospital',
      "just come out of hospital and can't manage the stairs",
      'discharged with nothing in the house',
      'after an operation',
      'hip replacement',
      'knee replacement',
      'recovering from an operation',
      'discharge to assess',
      'D2A',
      'DToC',
      'delayed transfer of care',
      'intermediate care',
      'reablement team',
      'reablement after hospital',
      'step down bed',
      'bed blocking',
      'discharge coordinator',
      'discharge lounge',
      'medically fit for discharge',
      'NCTR',
      'no criteria to reside',
      'pathway 1',
      'urgent community response',
      'UCR',
      'virtual ward',
      'settle at home after hospital',
      'take home and settle',
      'rehab at home',
      'equipment for after hospital',
      'raised toilet seat',
      'commode',
    ],
    2: [
      'out of hospital tomorrow',
      "dad's being sent home from hospital",
      "mum's in hospital and lives alone",
      'sent home too early',
      'no one at home when I get out',
      'recovering from surgery',
      'broke my hip',
      'avoid going back into hospital',
      'admission avoidance',
      'hospital bed at home',
      'crisis response',
      "can't manage the stairs",
      'readmission',
      'Red Cross wheelchair',
      'home first',
      'hospital at home',
    ],
    1: ['operation', 'hospital', 'convalescence', 'ward', 'A&E', 'physio'],
    pl: ['wypis ze szpitala', 'powrót ze szpitala', 'po operacji'],
    uk: ['виписка з лікарні', 'після операції'],
    ro: ['externare din spital', 'după operație'],
    ar: ['الخروج من المستشفى', 'بعد العملية'],
    ur: ['ہسپتال سے چھٹی', 'آپریشن کے بعد'],
    ku: ['دەرچوون لە نەخۆشخانە'],
    fa: ['ترخیص از بیمارستان', 'بعد از عمل'],
  }),
  ...said('end_of_life', {
    3: [
      'weeks to live',
      'given six months to live',
      'end of life',
      'end of life care',
      'hospice',
      'hospice at home',
      'palliative care',
      'palliative',
      'terminal illness',
      'terminal cancer',
      'dying at home',
      'mum is dying',
      "dad's only got weeks left",
      'months to live',
      'nothing more they can do',
      'nothing more the doctors can do',
      'CHC',
      'fast track CHC',
      'continuing healthcare',
      'NHS continuing healthcare',
      'DS1500',
      'SR1 form',
      'special rules benefits',
      'Marie Curie nurse',
      'Macmillan nurse',
      'night sitting dying',
      'advance care planning',
      'ReSPECT form',
      'DNACPR',
      'preferred place of death',
      'Gold Standards Framework',
      'death doula',
      'death cafe',
      "children's hospice",
      'life limiting illness',
      'lasting power of attorney',
      'living will',
    ],
    2: [
      'power of attorney',
      'LPA',
      'making a will',
      'syringe driver',
      'sitting with someone who is dying',
      'saying goodbye',
      'planning my funeral',
      'pre bereavement',
      'anticipatory grief',
      'memory box',
      'advance decision',
      "she hasn't got long",
      'wills and probate',
      'days are numbered',
    ],
    1: ['DNR', 'GSF', 'EOL', 'last wishes', 'wills'],
    pl: ['hospicjum', 'opieka paliatywna', 'umierający'],
    uk: ['хоспіс', 'паліативна допомога'],
    ro: ['îngrijiri paliative', 'boală terminală'],
    ar: ['رعاية تلطيفية', 'نهاية الحياة', 'دار رعاية المحتضرين'],
    ur: ['ہاسپیس', 'زندگی کے آخری ایام'],
    fa: ['مراقبت تسکینی', 'مراقبت پایان زندگی'],
  }),
  ...said('alcohol', {
    3: [
      'alcohol',
      'alcohol detox',
      'alcohol dependency',
      'AUDIT-C',
      'drink problem',
      'drinking too much',
      'drinking every day',
      "can't stop drinking",
      'want to stop drinking',
      'cut down on drink',
      'give up the drink',
      'husband is an alcoholic',
      "mum's a drinker",
      "dad's always drunk",
      'on the drink again',
      'back on the booze',
      'boozing',
      'pissed every night',
      'hitting the bottle',
      'bottle of wine every night',
      'vodka in the morning',
      'cans first thing in the morning',
      "shakes when I don't drink",
      'Alcoholics Anonymous',
      'Al-Anon',
      'Alateen',
      'SMART Recovery',
      'foetal alcohol',
      'FASD',
      'Korsakoff',
      'alcohol liaison nurse',
      'dry house',
      'sober',
      'sobriety',
    ],
    2: [
      'binge drinking',
      'drinking on her own at home',
      'a drink in the morning to get going',
      'liver problems from drinking',
      'steaming drunk',
      'gets nasty in drink',
      'units a week',
      'AA meeting',
      'recovery community',
      'detox',
      'rehab',
      'drug and alcohol service',
      'substance misuse',
      'dual diagnosis',
      'hidden harm',
      'on the wagon',
      'children of alcoholics',
      'recovery cafe',
    ],
    1: ['drinking', 'recovery', 'AA', 'relapse', 'wine', 'SMU'],
    pl: ['alkohol', 'alkoholizm', 'problem z alkoholem', 'pije za dużo'],
    uk: ['алкоголь', 'алкоголізм', 'пияцтво'],
    ro: ['alcool', 'bea prea mult'],
    ar: ['الكحول', 'إدمان الكحول'],
    ur: ['شراب', 'شراب کی لت'],
    ku: ['ئەلکهول', 'مەی خواردنەوە'],
    fa: ['الکل', 'اعتیاد به الکل'],
    ti: ['ኣልኮላዊ መስተ'],
  }),
  ...said('drugs', {
    3: [
      'drugs',
      'drug addict',
      'drug use',
      'drug problem',
      'drug treatment',
      'drug and alcohol service',
      'substance misuse',
      'substance use',
      'OST',
      'opioid substitution',
      'methadone',
      'methadone script',
      'buprenorphine',
      'Buvidal',
      'Subutex',
      'needle exchange',
      'NSP',
      'naloxone',
      'heroin',
      'smack',
      'on the gear',
      'crack cocaine',
      'cocaine',
      'sniffing coke',
      'weed every day',
      'smoking weed',
      'cannabis',
      'ketamine',
      'ket',
      'speed and amphetamines',
      'crystal meth',
      'mamba',
      'pills and powder',
      'MDMA',
      'GHB chemsex',
      'nitrous oxide balloons',
      'monkey dust',
      'pregabalin',
      'hooked on painkillers',
      'codeine addiction',
      'prescription drug dependence',
      'diazepam valium street',
      'steroids needle',
      'Narcotics Anonymous',
      'Cocaine Anonymous',
      'Families Anonymous',
      'son is on drugs',
      'found drugs in his bedroom',
      'get clean',
      'coming off drugs',
      'DRR',
      'drug rehabilitation requirement',
      'blood borne virus testing',
      'hepatitis C treatment',
      'overdose',
      'SMART Recovery',
    ],
    2: [
      'detox',
      'rehab',
      'dual diagnosis',
      'residential rehab',
      'off his head',
      'smackhead',
      'bagheads',
      'druggie',
      'stoned all day',
      'dealer keeps giving him stuff',
      'shooting up',
      'injecting',
      'clucking',
      'rattling',
      'cold turkey',
      'scripts for opiates',
      'hidden harm',
      'our lad is on something',
      'recovery worker',
      'recovery meeting',
      'addiction family support',
      'addiction',
      'substance misuse in pregnancy',
      "loved one's addiction",
      'recovery housing',
      'on the coke',
      'skunk',
      'spice',
    ],
    1: ['recovery', 'using again', 'lost him to drugs', 'relapse', 'NA', 'clean'],
    pl: ['narkotyki', 'uzależnienie od narkotyków', 'narkoman'],
    uk: ['наркотики', 'наркозалежність'],
    ro: ['droguri', 'dependență de droguri'],
    ar: ['المخدرات', 'إدمان المخدرات'],
    ur: ['منشیات', 'نشہ', 'نشے کی لت'],
    ku: ['ماددەی هۆشبەر'],
    fa: ['مواد مخدر', 'اعتیاد', 'ترک اعتیاد'],
    ti: ['ሓሽሽ'],
  }),
  ...said('gambling', {
    3: [
      'gambling',
      'gambling addiction',
      'problem gambling',
      'gambling harm',
      'gamblers anonymous',
      'GamAnon',
      'GamCare',
      'Gamstop',
      'national gambling clinic',
      'northern gambling service',
      'betting',
      'online betting',
      'betting shop',
      'bookies',
      'always in the bookies',
      'fixed odds machines',
      'slot machines',
      'fruit machines',
      'online slots',
      'online casino',
      'online bingo addiction',
      'scratch cards',
      'lost all our money gambling',
      'gambled the rent',
      'husband gambles all his wages',
      'spends it all on bets',
      'PGSI',
      'loot boxes',
      'spread betting',
      'block gambling sites',
      'self exclusion from betting shops',
      "can't stop gambling",
    ],
    2: [
      'bets on the football every day',
      'spent the lot on the horses',
      'roulette on his phone',
      'bet365',
      'accumulators every weekend',
      'addicted to crypto trading',
      'chasing losses',
      'casino',
      'secret debts from bets',
      'puggies',
      'day trading addiction',
    ],
    1: ['having a flutter', 'addiction', 'bingo money', 'poker'],
    pl: ['hazard', 'uzależnienie od hazardu'],
    uk: ['азартні ігри', 'ігроманія'],
    ro: ['jocuri de noroc', 'pariuri'],
    ar: ['القمار', 'إدمان القمار', 'مراهنات'],
    ur: ['جوا', 'جوئے کی لت'],
    ku: ['قومار'],
    fa: ['اعتیاد به قمار'],
  }),
  ...said('smoking', {
    3: [
      'stop smoking',
      'quit smoking',
      'give up smoking',
      'packing in smoking',
      'pack in the fags',
      'smoking cessation',
      'smoke free',
      'smokefree pregnancy',
      'smoking in pregnancy',
      'smoker',
      'fags',
      'ciggies',
      'cigarettes',
      'tobacco',
      'baccy',
      'rollies',
      'twenty a day',
      'vaping',
      'stop vaping',
      'vape addiction',
      'swap to stop',
      'nicotine patches',
      'nicotine gum',
      'nicotine replacement',
      'NRT',
      'varenicline',
      'Champix',
      'carbon monoxide test smoking',
      'quit date',
      'chewing tobacco',
      'shisha',
      'still smoking and pregnant',
      'kids are vaping',
      'quit coach',
    ],
    2: [
      'need to quit',
      'smokes like a chimney',
      'lungs bad from smoking',
      "smoker's cough",
      'cut down fags',
      'lung health check',
      'niche tobacco paan',
      'been told to pack it in by the chest doctor',
    ],
    1: ['smoke', 'patches', 'nicotine', 'Allen Carr'],
    pl: ['rzucić palenie', 'papierosy', 'palenie'],
    uk: ['кинути палити', 'куріння', 'сигарети'],
    ro: ['renunțare la fumat', 'fumat', 'țigări'],
    ar: ['الإقلاع عن التدخين', 'تدخين', 'سجائر'],
    ur: ['سگریٹ نوشی', 'سگریٹ چھوڑنا', 'تمباکو'],
    ku: ['وازهێنان لە جگەرە', 'جگەرە'],
    fa: ['ترک سیگار', 'سیگار'],
    ti: ['ሽጋራ'],
  }),
  ...said('healthy_weight', {
    3: [
      'cook healthy meals',
      'cheap healthy meals',
      'healthy meals for the family',
      'lose weight',
      'weight loss',
      'weight management',
      'tier 2 weight management',
      'tier 3 weight management',
      'healthy weight',
      'overweight',
      'obese',
      'BMI',
      'slimming',
      'Slimming World',
      'Weight Watchers',
      'shift some weight',
      'want to get fit and lose weight',
      'child is overweight',
      'NCMP letter',
      'National Child Measurement Programme',
      'healthy eating',
      'eat better',
      'eating well on a budget',
      'cook and eat',
      'cooking classes',
      'cookery course',
      'learn to cook',
      'cook from scratch',
      'cooking on a budget',
      'batch cooking',
      'slow cooker course',
      'nutrition',
      'nutritionist',
      'dietitian',
      'dietician',
      'prediabetes',
      'National Diabetes Prevention Programme',
      'health trainer',
      'five a day',
      'MAN v FAT',
      'Healthy Start vitamins',
    ],
    2: [
      'put on loads of weight',
      "can't lose weight",
      "belly's getting bigger",
      "can't stop snacking",
      'healthy lifestyle service',
      'wellbeing coach lifestyle',
      'weight loss jabs',
      'Mounjaro',
      'Wegovy',
      'Ozempic',
      'gastric band',
      'bariatric',
      'healthy recipes',
      'fussy eater',
      'too many takeaways',
      'lives on junk food',
      "doesn't know how to cook",
      'high cholesterol',
      'malnutrition',
      'not eating enough',
      'exercise referral',
      'food education',
      'healthy schools',
    ],
    1: ['diet', 'get healthy', 'cooking', 'healthy living', 'fat', 'recipes'],
    pl: ['odchudzanie', 'schudnąć', 'nadwaga', 'zdrowe odżywianie', 'kurs gotowania'],
    uk: ['схуднути', 'зайва вага', 'здорове харчування'],
    ro: ['slăbit', 'pierdere în greutate', 'alimentație sănătoasă'],
    ar: ['إنقاص الوزن', 'السمنة', 'أكل صحي', 'دروس طبخ'],
    ur: ['وزن کم کرنا', 'موٹاپا', 'صحت مند کھانا'],
    ku: ['کێش کەمکردنەوە'],
    fa: ['کاهش وزن', 'چاقی', 'تغذیه سالم'],
  }),
  ...said('sexual_health', {
    3: [
      'sexual health',
      'sexual health clinic',
      'contraception',
      'morning after pill',
      'emergency contraception',
      'missed my pill',
      'coil fitting',
      'implant fitting contraception',
      'LARC',
      'condoms',
      'C-card',
      'free condoms',
      'STI',
      'STI test',
      'STD',
      'chlamydia',
      'gonorrhoea',
      'herpes',
      'syphilis',
      'GUM clinic',
      'family planning clinic',
      'HIV test',
      'PEP',
      'home testing kit STI',
      'abortion',
      'termination of pregnancy',
      'BPAS',
      'MSI',
      'pregnancy test',
      'unprotected sex',
      'condom split',
      'split condom',
      'itchy down below',
      'discharge down below',
      'vasectomy',
      'sexual health outreach',
      'teenage pregnancy prevention',
      'relationships and sex education',
      'RSE',
      'erectile dysfunction',
      'psychosexual',
      'PrEP HIV',
      'might be pregnant and scared',
      "think I'm pregnant and don't want to keep it",
    ],
    2: [
      'had sex without protection',
      'late period',
      "my period's late",
      'unwanted pregnancy',
      'warts down there',
      'cervical screening',
      'smear test',
      'safer sex',
      'sex worker health',
      'sex worker outreach',
      'preventing pregnancy',
      'jab for contraception',
      'the pill',
      'the coil',
    ],
    1: ['clinic', 'sex', 'sex education', 'periods', 'the clap'],
    pl: ['antykoncepcja', 'zdrowie seksualne', 'aborcja', 'test ciążowy'],
    uk: ['контрацепція', "сексуальне здоров'я", 'аборт'],
    ro: ['contracepție', 'sănătate sexuală', 'avort'],
    ar: ['وسائل منع الحمل', 'الصحة الجنسية', 'إجهاض'],
    ur: ['مانع حمل', 'جنسی صحت', 'اسقاط حمل'],
    ku: ['ڕێگری لە دووگیانی'],
    fa: ['پیشگیری از بارداری', 'سلامت جنسی', 'سقط جنین'],
    ti: ['ምክልኻል ጥንሲ'],
  }),
  ...said('doctors_dentists', {
    3: [
      'register with a GP',
      'GP surgery',
      "can't get a doctor's appointment",
      "can't get through to the doctors",
      "doctors receptionist won't see me",
      'not registered with a doctor',
      'NHS dentist',
      'dentist',
      'emergency dentist',
      'toothache',
      'tooth fell out',
      "can't find an NHS dentist",
      'oral health',
      'dentures',
      'pharmacy',
      'Pharmacy First',
      'chemist',
      'NHS health check',
      'blood pressure check',
      'mini health check',
      'well man clinic',
      'well woman clinic',
      'vaccination',
      'immunisation',
      'jabs',
      'flu jab',
      'covid jab',
      'MMR',
      'walk in centre',
      'urgent treatment centre',
      'NHS 111',
      'out of hours doctor',
      'minor injuries unit',
      'breast screening',
      'bowel cancer screening kit',
      'AAA screening',
      'cervical screening',
      'smear test',
      'health visitor clinic',
      'HC1 form',
      'HC2 certificate',
      'NHS low income scheme',
      'prescription prepayment certificate',
      'Healthwatch',
      'NHS complaint',
      'podiatry',
      'chiropodist',
      'toenail cutting',
      'foot care',
      'travel to hospital appointments costs',
      'inclusion health GP',
      'homeless health team',
      'health check for refugees',
    ],
    2: [
      'sore tooth and no dentist',
      'abscess in my mouth',
      "lump I'm worried about",
      "ill and don't know where to go",
      'pay for prescriptions',
      'help with dental costs',
      'optician eye test voucher',
      'NHS app',
      "missed baby's injections",
      'school nurse',
      'walk in clinic',
      'primary care network',
      'PCN',
      'MECC',
      'patient participation group',
      "can't cut my own toenails",
      'minor ailments',
      'physio',
      'physiotherapy',
      'school immunisation team',
      'medical appointments',
      'blood test',
      'need a doctor',
      'health checks',
      'free prescriptions',
    ],
    1: ['GP', 'tablets', 'prescription', 'screening', 'nurse', 'check up', 'feel poorly', 'PALS'],
    pl: ['lekarz', 'lekarz rodzinny', 'dentysta', 'rejestracja do lekarza', 'szczepienia', 'przychodnia'],
    uk: ['лікар', 'сімейний лікар', 'стоматолог', 'зареєструватися до лікаря', 'щеплення'],
    ro: ['medic de familie', 'înscriere la medic', 'vaccinare'],
    ar: ['طبيب', 'طبيب أسنان', 'التسجيل عند طبيب', 'عيادة', 'تطعيم'],
    ur: ['ڈاکٹر', 'دانتوں کا ڈاکٹر', 'ڈاکٹر کے پاس رجسٹر', 'ٹیکے'],
    ku: ['پزیشک', 'دکتۆر', 'پزیشکی ددان', 'کوتان'],
    fa: ['دکتر', 'پزشک', 'دندانپزشک', 'ثبت نام نزد پزشک', 'واکسن'],
    ti: ['ሓኪም', 'ዶክተር', 'ሓኪም ስኒ', 'ክታበት'],
  }),
  ...said('falls', {
    3: [
      'falls prevention',
      'falls team',
      'falls clinic',
      'falls risk assessment',
      'falls pick up service',
      'had a fall',
      'me dad keeps falling',
      'mum keeps falling over',
      'nan fell down the stairs',
      'fell in the bathroom',
      'fell out of bed',
      'scared of falling',
      'fear of falling',
      'unsteady on his feet',
      'wobbly on her feet',
      'wobbly legs',
      'loses her balance',
      'balance class',
      'strength and balance',
      'steady on your feet',
      'staying steady',
      'Otago exercises',
      'postural stability',
      'FaME class',
      'FRAT',
      'tripping over rugs',
      "can't get up off the floor",
      'chair based exercise to stop falls',
      'tai chi for balance',
      'falls detector',
      'fall alarm',
    ],
    2: [
      'keeps tripping',
      'dizzy when I stand up',
      'legs give way',
      'bone health',
      'broken hip',
      'osteoporosis exercise',
      'afraid to go out in case I fall',
      'chair based exercise',
      'chair exercise for older people',
      'walking frame',
      'non slip mats',
      'slippers exchange',
      'grab rails',
      'tai chi',
      'gone over again',
      'gone over on the ice',
      'postural hypotension',
      'falls and frailty',
    ],
    1: ['balance', 'steady', 'falling', 'zimmer frame', 'dizzy'],
    pl: ['upadki', 'utrata równowagi'],
    uk: ['падіння', 'втрата рівноваги'],
    ro: ['căderi', 'pierderea echilibrului'],
    ar: ['السقوط', 'فقدان التوازن'],
    ur: ['گرنے سے بچاؤ', 'توازن کھونا'],
    fa: ['زمین خوردن', 'از دست دادن تعادل'],
  }),
  ...sayings(`
carers 3: carers card; carers passport; carer wellbeing; mutual carers; older carers; male carer;
    carers week; carers rights; carers grant; carers retreat; day off caring; caring 24 7; im his carer;
    become a carer; carers at work; exhausted from caring; burnt out carer; sit with my wife;
    sit with my mum; night off from caring; care for my wife; care for my brother; care for my sister;
    care for my nan; caring round the clock; I am a carer; worn out with caring;
    look after my disabled brother; looking after an elderly parent; gave up work to care;
    left my job to care; who looks after the carer; looking after my mum full time;
    gave up my job to look after
carers 2: look after my wife; look after my mum; look after my dad; look after my sister;
    look after my nan; lost myself caring; parents both poorly; cant leave him alone;
    frightened to leave him; havent had a break; no time for myself; juggling work and caring;
    running between two houses; looking after both parents; no life of my own; stuck in with my husband;
    cant leave him on his own; she needs me all the time; he needs me all the time;
    wont have strangers in to help; up all night with my mum; havent had a holiday in years;
    never get out because of caring; doing it all for my parents; he wont let anyone else help him;
    up in the night with my husband; what happens to her if im ill
disability 3: powerchair; paraplegic; tetraplegic; polio; hemiplegia; dwarfism; disabled man;
    disabled woman; wheelchair friendly; chair user; wheelchair broken; wheelchair repair;
    electric wheelchair; accessible toilet; disabled swimming; disabled group; disability hub;
    disability rights; disability forum; parking badge; disabled parking; leg amputated; limb loss;
    prosthetic leg; became disabled; muscular dystrophy; brittle bones; physical impairment;
    disability equipment; assistive equipment; personal budget; PA employer; disabled and stuck;
    use a wheelchair; in a wheelchair; accessible days out; lost my arm; carer card for disabled;
    born with a disability; disabled after an accident; employ a personal assistant
disability 2: no ramp; not accessible; registered disabled; disability register; disability card;
    cant walk far; shops with steps; crutches and cant; need a wheelchair; borrow a wheelchair;
    cant walk any more; cant stand for long; cant use my hands; cant use my arm; cant get up steps;
    lend me a wheelchair; cant walk without my sticks; no lift in the building;
    stuck indoors with my legs; social services assessment for disabled; cant get in because of steps;
    cant get out because of my legs; cant get out of my house on my own
learning_disability 3: makaton; profound disabilities; chromosome disorder; rare chromosome;
    hospital passport; Mencap group; self advocacy; son has downs; learning difficulty group;
    LD social group; LD day service; day service closed; global delay adult; reasonable adjustments LD;
    leaving special school; finishing special school; special school leaver; profound and multiple;
    adult with special needs; annual health check LD; transition to adult services;
    moving to adult services; nothing after special school; grown up with special needs;
    day centre for my son; activities for adults with LD; club for adults with downs;
    daughter with special needs is 25; son with special needs is 30;
    who will look after my disabled son when we die
learning_disability 2: has downs; got downs; with downs; mental age; finds learning hard;
    cant count money; vulnerable adult friend; cant understand like others; mind of a child;
    simple words and pictures; cant tell the time; live independently with support;
    forty but like a child; finds it hard to understand; went to a special school;
    was at a special school; days are empty since college; nothing to do since college;
    bored since day centre shut; cook for himself with support; taken advantage of because hes slow;
    can do things but needs prompting; like a little boy but grown up;
    needs someone with him all the time; live on his own but needs help
autism_adhd 3: masking; got adhd; has adhd; diagnosed autistic; adhd adult; adult adhd; autism adult;
    autistic adult; autistic husband; autistic women; autistic child; autistic toddler;
    autistic teenager; autism parents; adhd tablets; adhd coaching; neurodivergent family;
    neuro assessment; neuro pathway; neurodevelopmental assessment; autism friendly; sensory friendly;
    sensory toys; sensory play; sensory issues; sensory diet; autism shutdown; autistic burnout;
    late diagnosis; self diagnosed; high functioning; autism awareness; autism hub; think im autistic;
    could be autistic; might be autistic; am I autistic; might have adhd; could have adhd;
    diagnosed with adhd; diagnosed with autism; autism family support; autism waiting list;
    adhd waiting list; adhd support group
autism_adhd 2: hand flapping; hates change; shows traits; brain never stops; always been different;
    never fitted in; lines up toys; flaps his hands; walks on tiptoes; no eye contact;
    hates loud noises; covers his ears; hates being touched; takes everything literally;
    doesnt get jokes; cant read people; obsessed with trains; overwhelmed by crowds;
    meltdown after school; brain wont switch off; cant focus on anything; lines up his cars;
    wont look at you; doesnt look at me; hates labels in clothes; only eats beige food;
    only eats certain foods; cant cope with change; same routine every day; no sense of danger;
    meltdown in the shop; always losing things and late; too much noise and lights;
    school say he has traits; holds it in at school
sight_hearing 3: retinitis; lipreading; nearly blind; blind man; blind woman; blind club; blind society;
    VI group; sight test; eye clinic; eye hospital; eye condition; wet macular; diabetic eye;
    cataract operation; white stick; long cane; cane training; talking clock; talking watch;
    hearing test; deaf group; deaf community; deaf adults; signing classes; learn BSL; lip read;
    flashing doorbell; ear syringe; hearing dog; cant see faces; sight is failing;
    liquid level indicator; big button phone; lost my hearing; deaf children's society; learn to sign;
    doorbell for deaf; equipment for deaf; cant see to read; cant see to cook; cant see the telly;
    cant read small print; cant see the numbers; blind in one eye; audio books for blind;
    deaf in one ear; ringing in my ears; wax in my ears
sight_hearing 2: cant hear; blurry eyes; magnifying glass; blurred vision; double vision; need glasses;
    new glasses; keeps saying pardon; cant follow conversation; cant see kerbs; everything is blurred;
    everything sounds mumbled; broke my glasses; telly up full blast; telly on too loud;
    cant see to drive; bright light for reading; cant see my tablets; doesnt answer when I speak;
    shout at him to hear; trips because she cant see; told not to drive eyes; on the phone cant hear;
    left out because I cant hear
long_term_conditions 3: insulin; hypo; radiotherapy; mastectomy; remission; leukaemia; lymphoma;
    pacemaker; inhaler; bronchiectasis; epileptic; seizures; dialysis; transplant; arthritic; sciatica;
    fibro; migraine; coeliac; crohns; colitis; ileostomy; incontinent; catheter; eczema; hypermobility;
    hypertension; multimorbidity; endo; PCOS; diabetes group; diabetes education; structured education;
    sugar levels; blood sugar; got cancer; has cancer; cancer diagnosis; cancer patients; lung cancer;
    bowel cancer; cancer treatment; cancer group; brain tumour; stroke group; aphasia group;
    post stroke; heart condition; heart problems; heart bypass; cardiac rehabilitation; bad heart;
    lung condition; lung disease; bad lungs; pulmonary fibrosis; breathing group; parkinsons group;
    has parkinsons; got parkinsons; epilepsy support; kidney disease; liver disease; bad knees; bad hip;
    slipped disc; ulcerative colitis; stoma bag; incontinence pads; leaky bladder; underactive thyroid;
    HIV positive; lupus group; raised BP; neuro rehab; pain clinic; pain group; persistent pain;
    chronic illness; patient activation; menopause group; hot flushes; type 1 diabetes;
    type one diabetic; X-PERT diabetes; told its cancer; living with cancer; after a stroke;
    since his stroke; had a stent; oxygen at home; shaking with parkinsons; living with HIV;
    condition getting worse; husband had a stroke; had a mini stroke; cant speak since stroke;
    cant breathe going upstairs; arthritis in my hands; told me I have cancer; lost my hair with chemo;
    lost his speech after stroke
long_term_conditions 2: has fits; back pain; breathless; wheezy; chesty; wheezing; everything aches;
    joints ache; flare up; flare ups; no puff; get breathless; pain all day; hurts to move;
    painkillers dont work; living on painkillers; hands wont work; got a condition; with my condition;
    short of breath; taking ten tablets; pain keeps me awake; in agony every day;
    nobody believes im ill; been given a diagnosis; link worker for illness; learn to live with it;
    wiped out all the time; others with the same illness; others who have had cancer;
    people with the same condition; doctors cant find what is wrong; had bad news from the hospital
dementia 3: frontotemporal; gets muddled; forgetful lately; forgets words; memory test; memory nurse;
    memory group; memory lane; early dementia; dementia carers; dementia group; dementia advisor;
    dementia navigator; dementia choir; dementia activities; dementia respite; memory impairment;
    cognitive decline; forgets my name; forgets to eat; forgets the grandkids; cant remember anything;
    memory getting worse; losing his memory; hides her purse; wife has dementia; mum has dementia;
    dad has dementia; nan has dementia; diagnosed with dementia; diagnosed with alzheimers;
    worried about my memory; out in her nightie; thinks its the war; thinks im her mother;
    accuses me of stealing; purse in the fridge; keys in the fridge; leaves the cooker on;
    left the gas on; leaves the taps running; burnt the pan again; cant find the right word;
    got lost in the car; goes out in her nightie; in the street in pyjamas;
    forgets to take tablets and muddled; thinks people are stealing from her
dementia 2: wanders; getting forgetful; very forgetful; wanders off; gets lost; doesnt recognise me;
    doesnt recognise us; tells the same story; doesnt know me any more; doesnt know who I am;
    doesnt know where he is; doesnt know where she is; cant remember what she did;
    puts things in the fridge; doesnt know what day it is; twiddlemuff; personality changed;
    stopped recognising; old memories; not himself lately; not herself lately; wont wash forgets;
    confused about the time; wears the same clothes; scared im getting alzheimers;
    up all night getting dressed; lost track of the days; cant follow telly any more;
    loses her glasses and keys; gets nasty and never used to; shouts at me and never used to;
    remembers the old days but not today; gets up in the night thinking its morning;
    cant manage money now and was always good
help_at_home 3: dinners delivered; home carer; lifeline pendant; cant manage hoovering;
    cant manage cleaning; cleaner for nan; cleaner for elderly; fetch my shopping;
    fetch my prescription; collect my tablets; get my prescription; ready meals delivered; care at home;
    living on biscuits; living on toast; reminder for tablets; sheltered housing support;
    assessment of needs; cant manage her shopping; cant do my housework; cant clean my house;
    cant change the bed; cant hang the washing; pick up my prescription; pop in and check;
    check he is ok; alarm round her neck; tablets in a box; cant keep the house clean;
    bit of cleaning for mum; cant get to the chemist; food delivered to the elderly;
    carers four times a day; help at home for elderly; help at home for dad; someone to check on mum;
    pop in on my mum; pop in and see dad; not eating proper since nan; get up in the morning carer;
    someone to check on my nan; live far away from my mum; live miles away from my dad;
    mum lives on her own and; dad lives on his own and; press a button if I fall
help_at_home 2: do his shopping; help her wash; help him wash; help getting dressed;
    help getting washed; cant make the bed; help in the bath; cant cook for herself;
    cant cook for himself; help with the washing up; do a bit of cleaning; help her get to bed;
    elderly aunt; elderly uncle; managing at home; cant bend down; cant open jars;
    wearing dirty clothes; elderly father needs; elderly mother needs; neighbour is 88;
    doesnt want a home; cant stand to cook; house is filthy nan; doesnt look after himself;
    older man next door; old lady next door; old man next door; stay in her own home;
    stop living on her own; wont go into a home; fridge full of old food; who can help my elderly;
    worried about my elderly neighbour; struggling on my own at 80;
    smells and isnt looking after himself; out of date food in fridge; dont want to go in a home
hospital_discharge 3: #NOF; discharged yesterday; discharge planning; safe discharge; unsafe discharge;
    after surgery; new hip; new knee; hip operation; knee operation; fractured hip; in plaster;
    bed downstairs; hospital bed; rehab bed; bridging care; sending him home; discharged and cant;
    discharge from ward; fit for discharge; home after surgery; broke my leg; broke her hip;
    care after hospital; carers after hospital; recovering at home; IV at home; district nurse dressing;
    discharged with no care; cast on my leg; walking frame from hospital; settle back at home;
    six weeks free care; broken leg and live alone; cant get upstairs since hospital;
    no food in after hospital
hospital_discharge 2: out of hospital; had an operation; let out of hospital; came out of hospital;
    dad in hospital; mum in hospital; husband in hospital; stuck in hospital; too soon from hospital;
    cant drive after operation; cant lift after operation; not ready to come home;
    in and out of hospital; keeps going back into hospital; been in hospital three weeks;
    been in hospital a month; hospital wont let him home; going in for an operation;
    who will help when I get home; on a ward and worried about home;
    live on my own and having an operation; nobody to look after her when she gets out
end_of_life 3: incurable; terminal; EPaCCS; is dying; final days; last days; last weeks; months left;
    stopped treatment; stopped chemo; hospice care; hospice day; palliative nurse; palliative team;
    night nurse; night sitter; fast-track; anticipatory meds; funeral wishes; advance directive;
    partner is dying; dad is dying; nan is dying; grandad is dying; brother is dying; friend is dying;
    nearing the end; not long left; no more treatment; treatment not working; driver for pain;
    child is dying; baby is dying; last holiday together; plan my funeral; going to die soon;
    been told its terminal; preferred place of care; just in case meds; he is going to die;
    she is going to die; stay home at the end; wants to be at home for the end
end_of_life 2: ReSPECT; last wish; bucket list; frightened of dying; affairs in order;
    want to go peacefully; comfortable at the end; in pain at the end; nurse to come at night;
    sit with him at night
alcohol 3: withdrawals; cirrhosis; hidden bottles; hides bottles; drinking heavily; husband drinks;
    son drinks; alcohol withdrawal; alcohol worker; ETOH dependent; ETOH misuse; alcohol abuse;
    AUDIT score; drink driving; weeks sober; months sober; stay sober; getting sober; sober living;
    AA meetings; twelve step; 12 step; home detox; residential detox; wet brain; drink less;
    on the beer; on the ale; found empty bottles; drinks every night; drinks in secret;
    drinking to cope; comes home drunk; sweats and shakes; withdrawing from alcohol; relapsed on drink;
    blackouts from drinking; bottles under the bed; drinking out of control; shakes in the morning;
    lost my licence drink; staying off the drink; fell off the wagon; on the beer every night;
    on the ale every night; in the pub every night
alcohol 2: always drunk; alcohol support; alcohol service; drying out; on the drink; on the wine;
    on the vodka; off the drink; keep off the booze; always in the pub; never out of the pub;
    self medicating; recovery meetings; slurring her words; smells of drink; falls over drunk;
    wakes up and drinks; different person in drink; comes home from the pub;
    cant enjoy myself without drink; meeting for people who drink; nice till he has a drink
drugs 3: pregabs; zopiclone; xanax; vallies; snorting; sniffing; thc; edibles; meth; polydrug; opiates;
    opioid; NPS; chemsex; GHB; relapsed; on weed; weed smoking; weed habit; on drugs; taking drugs;
    using drugs; doing drugs; into drugs; found drugs; found tablets; found powder; white powder;
    found needles; popping pills; on pills; street valium; on heroin; on crack; on coke; coke habit;
    ket bladder; laughing gas; THC vape; spice vape; staying clean; drug worker; drug service;
    drug support; drug habit; drug debt; owes dealers; drug dealer; drug misuse; SMU worker;
    heroin user; opiate user; crack user; prescribed opioids; harm reduction; drug testing;
    naloxone kit; in rehab; rehab place; detox bed; stinks of weed; addicted to weed;
    addicted to tablets; addicted to painkillers; addicted to pregabs; coke every weekend;
    lines of coke; off the gear; come off heroin; come off methadone; needle and syringe;
    drug induced psychosis; paranoid from weed; get into rehab; weed in his room; drugs in his room;
    drugs in the house; found a bag of; family of drug user; son is an addict; brother is an addict
drugs 2: needles; script; on a script; using; eyes glazed; started using; partner uses;
    eyes like saucers; scratching and nodding; recovery from addiction; money going on drugs;
    lost her to drugs; stealing from me for drugs; selling my things for drugs;
    sold the telly for drugs; up all night and sleeps all day drugs
gambling 3: gambled; bandit; scratchcards; accas; bookmakers; roulette; blackjack; fruities; FOBT;
    gambling debt; gambling problem; gambling apps; husband gambling; son gambling; bingo online;
    bingo sites; lottery tickets; football bets; betting app; betting slips; poker online;
    crypto gambling; stop gambling; stop betting; self exclude; block gambling; gambling blocks;
    gambling clinic; gambling support; gambling family; dad gambles; skins betting; gambling in secret;
    addicted to gambling; gambled our savings; lost wages betting; on the slots; on the bandits;
    one armed bandit; in game purchases; gambling on his phone; lost it all betting;
    spent wages on bets; spent rent on slots; slots on her phone
gambling 2: on the horses; puts it all on horses; hidden debts; money disappearing; money vanishes;
    big win; lied about money; stealing to gamble; cant stop playing; borrowed to bet;
    lost all his wages; wages gone on payday; maxed cards on bets; trying to win it back
smoking 3: snus; smokefree; zyban; cytisine; cravings; quit fags; quit vaping; chain smoker;
    heavy smoker; roll ups; rolling tobacco; nicotine pouches; smoker referral; VBA smoking; vape kit;
    free vape; elf bars; disposable vapes; teen vaping; pack in vaping; give up fags; give up vaping;
    come off cigs; off the fags; stop the fags; cant stop smoking; cant quit smoking;
    started smoking again; forty a day; 20 a day; 40 a day; pregnant and smoking; smoking with COPD;
    smoke free home; vaping at school; addicted to vapes; patches and gum; hypnotherapy for smoking;
    back on the fags
smoking 2: smokes; smoking advice; inhalator; cost of fags; cost of smoking; bad chest smoking;
    cough from smoking; sneaking a fag; spend a fortune on fags
healthy_weight 3: cholesterol; cookery; calorie; gained weight; overweight child; weight group;
    slimming club; slimming group; diet group; diet plan; diet club; borderline diabetic;
    cholesterol high; eat healthy; eat healthier; eat properly; healthy food; healthy meals;
    healthy cooking; cooking lessons; cooking course; cheap recipes; portion sizes; junk food;
    eats rubbish; comfort eating; fizzy drinks; nutrition advice; underweight elderly; fat jab;
    weight jabs; bariatric surgery; lose some stone; putting on weight; piling on weight; BMI over 30;
    eat proper food; healthy lunch boxes; cook proper meals; slow cooker recipes; air fryer recipes;
    takeaways every night; living on takeaways; eating for comfort; cook for my family;
    cant cook a meal; never learnt to cook; never learned to cook; teach me to cook;
    weighed at school letter
healthy_weight 2: dieting; snacking; too fat; got fat; MUST score; put on two stone; healthier;
    vegetables; bigger clothes; live healthier; picky eater; clothes dont fit; jeans dont fit;
    change my lifestyle; wont eat veg; wont eat vegetables; get kids to eat veg
sexual_health 3: johnnies; thrush; HIV; PrEP; coil; termination; smelly discharge; no condom;
    condom broke; condom burst; burst condom; free johnnies; STI check; STI kit; clap clinic;
    got chlamydia; genital warts; hep B; contraceptive pill; contraceptive injection;
    contraceptive implant; coil removed; implant out; implant removed; the implant; plan b; period late;
    TOP referral; EHC pill; emergency hormonal; ED viagra; sex hurts; painful sex; teen contraception;
    family planning; sex ed; caught something off; itching down below; one night stand; condom came off;
    get the pill; pill run out; missed a period; could be pregnant; think im pregnant; end my pregnancy;
    talk about sex; caught an infection off; burning when I wee; burns when I pee; stings when I wee;
    forgot to use protection; get checked for STI; go on the pill; get my implant out;
    late for my period; get rid of pregnancy; pregnant and dont want it
sexual_health 2: dont want the baby; cant get it up; smear; STD check; sex worker; private parts;
    pregnancy choices; consent and sex; first time having sex
doctors_dentists 3: abscess; receptionist; booster; mammogram; 111; pharmacist; UTI; conjunctivitis;
    toenails; corns; chiropody; SystmOne; ANP; FCP; HCA; LFT; dentist list; tooth killing; tooth hurts;
    tooth pain; tooth broke; broken tooth; chipped tooth; false teeth; dentures broken; gums bleeding;
    wisdom tooth; teeth bad; new doctor; change doctor; nurse appointment; health check; MOT health;
    blood pressure; flu vaccine; covid vaccine; baby jabs; baby vaccinations; shingles jab;
    pneumonia jab; travel jabs; breast check; bowel screening; bowel kit; poo test; prostate check;
    PSA test; chest infection; urgent care; minor injury; chemist advice; ear infection;
    water infection; toe nails; feet hurt; ingrown toenail; foot clinic; prescription charges;
    appointment letter; referral letter; medical records; GP registration; unregistered patient;
    dental access; dental referral; dentist taking patients; dentist taking on; dentist for children;
    filling fell out; lost a filling; swollen face tooth; teeth are rotten; see doctor today;
    found a lump; cut my toenails; cant afford prescription; cost of prescription; free eye test;
    complain about doctor; complain about hospital; complaint about GP; kicked off the dentist;
    pulled my own tooth; engaged every time doctors; phone at 8 doctors; doctors phone at eight;
    cant afford my tablets; letter from the hospital; waiting list for operation;
    waiting for an operation; sick note from doctor
doctors_dentists 2: bloods; no dentist; no GP; get a dentist; find a dentist; find a doctor; find a GP;
    need a nurse; cant get a dentist; cant get an appointment; cant get a GP; not got a GP;
    cant get in at the doctors; feeling ill; poorly child; stomach ache; second opinion; health MOT;
    not feeling well; ill for weeks; baby is poorly; doctor wont listen; doctor wont help;
    doctor doesnt believe; home visit doctor; back to the doctors; referred to the hospital;
    not listened to by doctor
falls 3: gait; wobbles; stumbles; frailty; fallen twice; nan fell; grandad fell; husband fell; bad fall;
    nasty fall; recurrent falls; multiple falls; falls hx; unwitnessed fall; mechanical fall; TUG test;
    unsteady gait; bad balance; balance problem; balance exercises; legs buckle; dizzy spells;
    going dizzy; light headed; furniture walking; brittle bones; fallen three times; fell and nobody;
    had a tumble; took a tumble; took a fall; number of falls; history of falls; risk of falls;
    knees give way; dizzy and fell; broke her wrist; strength exercises older; frail and falling;
    fell in the garden; fell in the bath; fell in the kitchen; fell on the stairs; fell off a step;
    fell in the street; fell on the ice; lay on the floor; laid on the floor; holds onto the furniture;
    confidence after a fall; raiser chair for falls; alarm if I fall; fell and hit my head;
    on the floor all night; on the floor for hours; holding on to the walls;
    stopped going out since fall
falls 2: keep falling; falls service; a few falls; fell and couldnt get up; cant get up when I fall;
    wont go out since she fell; slipped; shuffles; keep upright; loose rug; legs are weak;
    slipped in the bath; shaky on my legs; ambulance picked her up
`),
]
