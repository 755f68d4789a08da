import type { PhraseSeed } from '../../needs.ts'
import { said } from './said.ts'
import { sayings } from './sayings.ts'

/** How people ask about what young people need. */
export const youngPeople: PhraseSeed[] = [
  ...said('young_people', {
    2: ['young people', 'youth services', 'teens', '11 to 25', 'young adults'],
  }),
  ...said('youth_clubs', {
    3: [
      'youth club',
      'youth centre',
      'youth group',
      'youth zone',
      'youth hub',
      'youth cafe',
      'youth work',
      'youth worker',
      'detached youth work',
      'youth provision',
      'youth session',
      'universal youth offer',
      'junior youth club',
      'junior club',
      'open access youth',
      'teenagers bored',
      'teenagers hanging about',
      'teenagers hanging round the shops',
      'teenagers with nowhere to go',
      'nothing for teenagers to do',
      'nowt for kids to do',
      'kids bored in the evenings',
      'things for teenagers to do',
      'something for my teenager',
      'after school club for teenagers',
      'Scouts',
      'Brownies',
      'Cubs',
      'Beavers',
      'Explorer Scouts',
      "Boys' Brigade",
      'cadets',
      'Army cadets',
      'Air cadets',
      'Sea cadets',
      'Fire cadets',
      'Police cadets',
      'St John cadets',
      'Duke of Edinburgh',
      'DofE',
      'youth bus',
      'mobile youth bus',
      'youth shelter',
      'skate park',
      'youth football',
      'football team for my lad',
      'dance group for young people',
      'youth theatre',
      'youth council',
      'youth voice',
      'youth parliament',
      'NCS',
      'National Citizen Service',
      "young people's drop in",
      'drop in for teenagers',
      'youth club for disabled young people',
      'SEND youth club',
      'detached outreach young people',
      'gaming club for teenagers',
      'Xbox club young people',
      'Girl Guides',
      'Rainbows and Brownies',
    ],
    2: [
      "can't get him off his phone",
      'stuck on his Xbox all day',
      'always in his room gaming',
      'on his phone all night',
      'needs to get out and make friends at school age',
      'never leaves his bedroom',
      'hanging round the streets',
      'out till all hours',
      'boxing club for young people',
      'positive activities',
      'streetgames',
      'doorstep sport',
      'Midnight football',
      "young people's activities",
      'kids gaming',
      'holiday club for teens',
      'sports for kids',
      'boxing',
      'anti social behaviour diversion',
      'out on the streets',
      'youth arts',
      'teenage girls group',
      'somewhere for teenagers to go in the evening',
    ],
    1: [
      'young people',
      'teenager',
      'youth',
      'tweens',
      'clubs for kids',
      'after school',
      'gaming',
      'Rainbows',
    ],
    pl: ['klub młodzieżowy', 'zajęcia dla młodzieży'],
    uk: ['молодіжний клуб', 'заняття для підлітків'],
    ro: ['club de tineret', 'activități pentru tineri'],
    ar: ['نادي شباب', 'أنشطة للشباب'],
    ur: ['یوتھ کلب', 'نوجوانوں کی سرگرمیاں'],
    ku: ['یانەی لاوان'],
    fa: ['باشگاه جوانان', 'فعالیت نوجوانان'],
    ti: ['ማእከል መንእሰያት'],
  }),
  ...said('young_mental_health', {
    3: [
      'hates himself',
      'CAMHS',
      'CYPMHS',
      'CYP mental health',
      'CAMHS waiting list',
      'on the waiting list for CAMHS',
      'refused by CAMHS',
      'mental health support team in school',
      'MHST',
      'EMHP',
      'school counsellor',
      'counselling for teenagers',
      'counselling for young people',
      'counselling for children',
      'child counselling',
      "children's mental health",
      "young people's mental health",
      'teenage anxiety',
      'teenager is depressed',
      'daughter has anxiety',
      'son is depressed',
      "son's anger",
      "child won't talk about feelings",
      'anxious about school',
      'exam stress',
      'Kooth',
      'ChildLine',
      'YoungMinds',
      'Shout text line',
      'play therapy',
      'art therapy for children',
      'drawing and talking therapy',
      'ELSA',
      'THRIVE framework',
      'emotional wellbeing children',
      "children's emotional wellbeing",
      'emotional resilience children',
      'SEMH',
      "won't come out of his bedroom",
      "won't come out of her room",
      "won't get out of bed teenager",
      "he won't get out of bed",
      'friendship problems at school',
      'low self esteem in children',
      'low self esteem teenage girl',
      'panic attacks at school',
      'child is being bullied and feels low',
      'self harming teenager',
      'daughter is cutting herself',
      'hearing voices young people',
      'early intervention in psychosis',
      'EIP young people',
      'tic anxiety child',
      'separation anxiety',
      'social anxiety teenager',
      'OCD child',
      'anger management for teenagers',
      'wellbeing drop in for young people',
    ],
    2: [
      'hates herself',
      'moody teenager',
      'teenager crying all the time',
      'teenage daughter crying',
      'son has no friends',
      'worries about everything at nine years old',
      'child upset since we split up',
      "child can't cope with feelings",
      'emotional health',
      'emotional support for my child',
      'EBSA',
      "kid doing my head in and won't talk",
      'young person low mood',
      'needs someone to talk to teenager',
      'sad all the time child',
      'gender distress',
      "young people's wellbeing",
      'not himself at school',
      'body image',
      'confidence for girls',
      'nightmares child trauma',
      'clingy',
      "daughter won't eat",
      "child's mum has died",
    ],
    1: ['moody', 'school anxiety', 'confidence', 'self esteem', 'anxious child', 'resilience', 'worries'],
    pl: ['zdrowie psychiczne dzieci', 'depresja nastolatka', 'psycholog dziecięcy'],
    uk: ['дитячий психолог', 'тривога у підлітка', "психічне здоров'я дітей"],
    ro: ['psiholog copii', 'sănătate mintală tineri'],
    ar: ['الصحة النفسية للأطفال', 'طبيب نفسي للأطفال'],
    ur: ['بچوں کی ذہنی صحت', 'نوجوانوں کی ذہنی صحت'],
    ku: ['دەروونناسی منداڵ'],
    fa: ['سلامت روان کودک', 'روانشناس کودک'],
  }),
  ...said('school_exclusion', {
    3: [
      'excluded from school',
      'kicked out of school',
      'chucked out of school',
      'thrown out of school',
      'expelled',
      'expelled from school',
      'permanent exclusion',
      'PEX',
      'suspended from school',
      'fixed term exclusion',
      'exclusion appeal',
      'governors exclusion panel',
      'independent review panel exclusion',
      'managed move',
      'off site direction',
      'in year transfer',
      'fair access panel',
      'pupil referral unit',
      'PRU',
      'alternative provision',
      'AP school',
      'reduced timetable',
      'part time timetable',
      'in isolation every day at school',
      'isolation booth',
      'internal exclusion',
      'detention every day',
      'school keep sending him home',
      'school keep ringing me',
      'sent home from school again',
      'trouble at school',
      'playing up at school',
      'kicking off at school',
      'naughty at school',
      'fighting at school',
      'behaviour at school',
      'getting into bother at school',
      'bullying',
      'bullied at school',
      'picked on at school',
      'being picked on',
      'son is being bullied',
      "school won't do anything about the bullying",
      'anti bullying',
      'cyberbullying at school',
      'change schools',
      'move my child to another school',
      'school admissions',
      'school admissions appeal',
      'appeal for a school place',
      'secondary school transition',
      'starting high school',
      'moving up to high school',
      'off rolling',
      'elective home education',
      'risk of exclusion',
      'behaviour support team school',
      'Inclusion team school',
      'SENDIASS exclusion',
      'school place appeal',
      'waiting for a school place',
      "school won't take him",
    ],
    2: [
      "school say they can't cope with him",
      'teacher has it in for him',
      'school not listening',
      'EOTAS',
      'hates school',
      'bunking off and fighting',
      'vape at school suspended',
      'brought a knife to school',
      'school attendance and behaviour',
      'on report at school',
      'falling behind at school',
      'transition to secondary',
      'complain about school',
      'education welfare',
      'transition worker',
      'SEMH school',
      'year 6 to year 7',
      'missed exams GCSEs school',
      'moving school',
      'home educating',
      'school want to get rid of him',
    ],
    1: ['school', 'exclusion', 'suspended', 'detention', 'bully', 'behaviour', 'EHE'],
    pl: ['wyrzucony ze szkoły', 'prześladowanie w szkole', 'zmiana szkoły', 'miejsce w szkole'],
    uk: ['виключили зі школи', 'булінг', 'місце в школі'],
    ro: ['exmatriculat', 'hărțuire la școală', 'loc la școală'],
    ar: ['طرد من المدرسة', 'التنمر', 'مكان في المدرسة'],
    ur: ['سکول سے نکال دیا', 'سکول میں غنڈہ گردی', 'سکول میں داخلہ'],
    ku: ['دەرکردن لە قوتابخانە'],
    fa: ['اخراج از مدرسه', 'قلدری در مدرسه', 'ثبت نام مدرسه'],
    ti: ['ቤት ትምህርቲ ምምዝጋብ'],
  }),
  ...said('young_carers', {
    3: [
      'young carer',
      'young carers group',
      'young carers assessment',
      'young carers club',
      'young carers respite',
      'young adult carers',
      'daughter helps me get dressed',
      'siblings of disabled children',
      'sibling group',
      'sibs group',
      'sibling carer',
      'looks after her little brothers and sisters',
      'cooks the tea for his mum',
      "does all the cooking and cleaning at home and she's only",
      'mum drinks and I look after my brother',
      'parent with mental illness child caring',
      'young carers card',
      'young carers in schools award',
      'young carers day trips',
      'young carers champion school',
      'young carers grant bursary',
      'inappropriate caring role',
      'caring for parents or siblings',
      "I'm at school and care for my mum",
      'child under 18 who cares for a relative',
    ],
    2: [
      'misses school to look after mum',
      'late for school because of mum',
      'grown up before her time',
      "kids have to do everything because I'm in a wheelchair",
      'no time for friends because looking after mum',
      'my dad is ill and I have to do everything',
      'hidden young carers',
      'Carers Trust young people',
      "I'm 12 and I look after my mum",
      'siblings',
      'child caring for a parent',
      'daughter cares for her mum',
      'son helps look after his disabled brother',
      'brother is disabled and she misses out',
      "mum's ill and I look after her and go to school",
      'children of disabled parents',
    ],
    1: [
      'looking after',
      'helping mum at home',
      'brother with autism',
      'sister has a disability',
      'caring children',
    ],
    pl: ['młody opiekun', 'dziecko opiekuje się rodzicem'],
    uk: ['дитина доглядає за батьками'],
    ro: ['tânăr îngrijitor'],
    ar: ['أطفال يعتنون بوالديهم'],
    ur: ['کم عمر دیکھ بھال کرنے والے'],
    fa: ['کودکان مراقب'],
  }),
  ...said('care_leavers', {
    3: [
      'care leaver',
      'leaving care',
      'leaving care team',
      'leaving care personal adviser',
      'care experienced',
      'care experienced young people',
      'grew up in care',
      'I was in care',
      'coming out of care',
      'children in care',
      'LAC',
      'CLA',
      "children's home",
      'foster child',
      'been in foster care',
      'moving out of foster care',
      'Staying Put',
      'Staying Close',
      'staying put with foster carers',
      'pathway plan',
      'personal adviser PA leaving care',
      'setting up home allowance',
      'care leavers grant',
      'care leaver council tax exemption',
      'care leaver covenant',
      "Care Leavers' local offer",
      'local offer for care leavers',
      'former relevant child',
      'UASC care leaver',
      'care leavers drop in',
      'virtual school',
      'Children in Care Council',
      'CiCC',
      'corporate parent',
      'independent visitor',
      'Become charity',
      'National House Project',
      'semi independent accommodation 16 plus',
      'unregulated placement',
      'see my care files',
      'access my care records',
      'adult who was in care',
      'lifelong links',
      'move on from care',
      'section 20',
      'kicked out of foster placement',
      'turned 18 and left care',
      'LAC nurse',
      'LAC review',
      'House Project care leavers',
    ],
    2: [
      'no family to fall back on',
      "PA hasn't been in touch",
      'social worker stopped at 18',
      'supported lodgings',
      'Christmas dinner for care leavers',
      'care records',
      'independent living skills',
      'training flat',
      '16 plus team',
      'staying in touch with siblings in care',
      'IRO',
      'placement broke down',
      'placement moves',
      'was adopted and looking for support',
      'been in care',
    ],
    1: ['PA', 'foster', 'care system', 'corporate', 'my PA'],
    pl: ['opuszczający pieczę zastępczą', 'dom dziecka'],
    uk: ['випускники інтернату', 'дитячий будинок'],
    ro: ['tineri din sistemul de protecție'],
    ar: ['مغادرة دار الرعاية'],
    ur: ['کیئر چھوڑنے والے نوجوان'],
    fa: ['ترک پرورشگاه'],
  }),
  ...said('mentoring', {
    3: [
      'mentor',
      'mentor for my son',
      'mentor for a teenager',
      'youth mentor',
      'mentoring for young people',
      'one to one mentoring',
      '1 to 1 mentoring',
      'peer mentoring young people',
      'peer mentor at school',
      'positive role model',
      'male role model',
      'needs a role model',
      'big brother big sister',
      'someone to look up to',
      'someone to take him under their wing',
      'trusted adult',
      'adult who sticks by them',
      'someone to keep him on the right track',
      'coaching for young people',
      'life coach for teenager',
      'learning mentor',
      'sports mentoring',
      'boxing mentor',
      'football mentor',
      'mentoring young men',
      'mentoring young black boys',
      'confidence building for teenagers',
      'aspirations mentoring',
      'raise aspirations',
      'befriending for children',
      'buddy for a young person',
      'targeted youth support',
      'TYS',
      'one to one youth worker',
      'key worker for a teenager',
      'needs a boost no confidence teenager',
      "Prince's Trust mentor",
      'careers mentor',
      'group mentoring',
      'transition mentor',
    ],
    2: [
      'no dad around',
      "his dad's not around",
      'no man in his life',
      'going off the rails',
      'needs someone older to talk to',
      'needs someone to believe in him',
      'lost his way',
      'school mentor',
      'someone to spend time with my lad one to one',
      'listens to no one',
      'leadership for young people',
      'lacks direction',
      'no motivation teenager',
    ],
    1: ['coach', 'buddy', 'one to one', 'confidence', 'aspirations'],
    pl: ['mentor dla młodzieży'],
    uk: ['наставник для підлітка', 'наставництво'],
    ro: ['mentor pentru tineri'],
    ar: ['مرشد للشباب', 'إرشاد الشباب'],
    ur: ['نوجوانوں کے لیے رہنما'],
    fa: ['مربی نوجوان', 'منتور'],
  }),
  ...said('youth_offending', {
    3: [
      'hanging around with a gang',
      'hanging round with a bad crowd',
      'youth offending',
      'youth offending team',
      'YOT',
      'youth justice',
      'YJS',
      'youth court',
      'young offender',
      'out of court disposal',
      'out of court youth',
      'youth caution',
      'youth conditional caution',
      'referral order',
      'youth rehabilitation order',
      'community resolution',
      'Turnaround programme',
      'youth diversion',
      'diversion programme young people',
      'knife crime',
      'carrying a knife',
      'caught with a knife',
      'found a knife in his bag',
      'son is carrying a blade',
      'gangs',
      'in a gang',
      'in with a gang',
      'mixed up in a gang',
      'mixing with the wrong crowd',
      'in with the wrong crowd',
      'in with a bad crowd',
      'running with a bad lot',
      'county lines',
      'drug running',
      'selling drugs for older lads',
      'dealing weed at fifteen',
      'child criminal exploitation',
      'CCE',
      'contextual safeguarding',
      'violence reduction unit',
      'VRU',
      'serious youth violence',
      'nicked for shoplifting',
      "my son's been arrested",
      "son's in trouble with the police",
      'in trouble with the police',
      'police keep bringing him home',
      'police at the door about my lad',
      'getting into bother',
      'criminal damage',
      'joyriding',
      'nicking cars',
      'nicking bikes',
      'antisocial teenager',
      'ABC acceptable behaviour contract',
      'off road bikes',
      'detached gang work',
      'Prevent radicalisation',
      'Channel panel',
      'radicalised',
      'missing from home',
      'running away from home',
      'runaway',
      'keeps running away',
      'comes home with new trainers and cash',
      'return home interview',
      'restorative justice youth',
      'Junior attendance centre',
      'appropriate adult',
      'crime prevention young people',
    ],
    2: [
      'asb',
      'anti social behaviour young person',
      'ABC contract',
      'stealing',
      'nicking stuff',
      'thieving',
      'smoking weed and nicking',
      'two phones and new clothes',
      'out all night with older lads',
      'staying out all night',
      'bother with the police',
      'curfew',
      'fire setting',
      'firesetting',
      'balaclava',
      'stabbed',
      'keep him out of trouble',
      'early intervention crime',
      "scared he'll get stabbed",
      'going missing',
      'going country',
      'arrested',
      'on a tag',
      'Reparation',
    ],
    1: ['police', 'trouble', 'crime', 'violence', 'court', 'knife', 'tag'],
    pl: ['nieletni przestępca', 'kłopoty z policją'],
    uk: ['проблеми з поліцією підліток'],
    ro: ['probleme cu poliția', 'delincvență juvenilă'],
    ar: ['مشاكل مع الشرطة', 'عصابات'],
    ur: ['پولیس سے مسئلہ', 'گینگ'],
    ku: ['کێشە لەگەڵ پۆلیس'],
    fa: ['مشکل با پلیس', 'بزهکاری نوجوانان'],
  }),
  ...said('young_lgbtq', {
    3: [
      'LGBTQ youth',
      'LGBTQ+ youth group',
      'LGBT young people',
      'LGBTQIA young people',
      'gay teenager',
      'gay young people',
      'my son is gay',
      'my daughter is a lesbian',
      'son came out as gay',
      'daughter came out',
      'just come out',
      'coming out to my parents',
      "scared to tell my parents I'm gay",
      'think I might be gay',
      "think I'm bi",
      'pansexual',
      'asexual',
      'trans',
      'transgender',
      'trans child',
      'trans young person',
      'non binary',
      'nonbinary',
      'genderqueer',
      'gender identity',
      'gender questioning',
      'gender dysphoria',
      'questioning their gender',
      'questioning my sexuality',
      'gender identity clinic young',
      'preferred pronouns',
      'pronouns',
      'they them pronouns',
      'homophobic bullying',
      'transphobic bullying',
      'homophobia at school',
      'Proud Trust',
      'akt',
      'Albert Kennedy Trust',
      'kicked out for being gay',
      'parents of LGBTQ children',
      'parents of trans kids',
      'rainbow youth group',
      'Pride youth',
      'Mosaic LGBT',
      'Gendered Intelligence',
      'Stonewall young',
      'FFLAG',
      'LGBTQ prom',
    ],
    2: [
      'sexuality',
      'sexual orientation',
      "family won't accept me for who I am",
      'LGBT',
      'LGBTQ',
      'LGBTQIA+',
      'GSA gay straight alliance',
      'rainbow',
      'conversion therapy',
      'gender clinic',
      'same sex attraction',
      'deadnaming',
      'drag',
      'come out to mum and dad',
      'bisexual',
      'lesbian',
      'gay',
      'queer',
      'Mermaids',
    ],
    1: ['identity', 'gender', 'out and proud', 'who I am', 'binder', 'pride'],
    pl: ['młodzież LGBT', 'gej', 'lesbijka'],
    uk: ['ЛГБТ молодь'],
    ro: ['tineri LGBT'],
    ar: ['شباب مثليين'],
    ur: ['ایل جی بی ٹی نوجوان'],
    fa: ['جوانان دگرباش'],
  }),
  ...said('young_employment', {
    3: [
      'in bed all day no job',
      'NEET',
      'EET',
      'NEET young people',
      'not in education employment or training',
      'first job',
      'first job at sixteen',
      'Saturday job',
      'job for a 16 year old',
      'part time job for my teenager',
      'jobs for young people',
      'jobs for school leavers',
      'school leaver',
      'leaving school with nothing',
      'left school and not got a job',
      'left school with no GCSEs',
      'young and unemployed',
      'youth employment',
      'youth hub jobcentre',
      'Youth Employment Hub',
      'careers advice for young people',
      'careers adviser Connexions',
      'Connexions',
      'IAG young people',
      'apprenticeship for my son',
      'apprenticeships for young people',
      'apprenticeship for a 16 year old',
      'pre apprenticeship',
      'traineeship',
      'foundation learning',
      'post 16 options',
      'post-16 education',
      'sixth form',
      'college place for my son',
      'dropped out of college',
      'packed in college',
      'no college place in September',
      'September Guarantee',
      'raising participation age',
      'RPA participation team',
      'study programme',
      "Prince's Trust team",
      "King's Trust",
      "King's Trust Team programme",
      'Get Into programme',
      'Kickstart scheme',
      'youth guarantee',
      'work experience for young people',
      'work experience placement for year 10',
      'CV for a young person',
      'CV for a teenager',
      'interview help for teenagers',
      'results day',
      'GCSE resits',
      'resit my GCSEs',
      'failed my GCSEs',
      '16 to 19 bursary',
      'vulnerable bursary',
      'UCAS',
      'going to university first in family',
      'student support college',
      'sits in bed all day no job at nineteen',
      "son's lying in bed all day no job",
      'T level course',
    ],
    2: [
      'bum around all day',
      "won't get a job teenager",
      'lazing about since leaving school',
      'what to do after school',
      'gap year',
      'options at 16',
      'young enterprise',
      'EHCP post 16 college',
      'internship',
      'trade for a young lad',
      'careers fair',
      'job coach young',
      'graduates',
      'employability young people',
      'volunteering for young people',
      'fed up at college',
      'work readiness',
      'young people looking for work',
    ],
    1: ['college', 'apprenticeship', 'GCSEs', 'careers', 'work experience'],
    pl: ['pierwsza praca', 'praktyki zawodowe', 'praca dla młodzieży'],
    uk: ['перша робота', 'стажування', 'робота для молоді'],
    ro: ['primul loc de muncă', 'ucenicie', 'stagiu'],
    ar: ['أول وظيفة', 'تدريب للشباب', 'عمل للشباب'],
    ur: ['پہلی نوکری', 'نوجوانوں کے لیے نوکری', 'اپرنٹس شپ'],
    ku: ['کار بۆ گەنجان'],
    fa: ['اولین شغل', 'کارآموزی جوانان'],
    ti: ['ስራሕ ንመንእሰያት'],
  }),
  ...sayings(`
youth_clubs 3: yp; diversionary; fortnite; roblox; girlguiding; squirrels; skatepark; residentials;
    kids bored; saturday club; youth places; youth night; youth evening; off tiktok; plays xbox;
    screen time; join scouts; bmx track; pump track; basketball court; gaming club; lego club;
    coding club; young voice; youth forum; SEND youth; girls group; kids hanging about;
    kids messing about; kids got nothing; nowhere for kids; nowhere for teenagers; somewhere to chill;
    place to chill; chill with mates; stuff for teens; stuff for kids; activities for teenagers;
    activities for boys; clubs for teens; clubs for boys; club after school; after school clubs;
    after school activities; friday night club; youth drop in; activities for YP; off the xbox;
    off the playstation; gaming all day; gaming all night; plays games all; mma for kids;
    boxing for teens; boxing for lads; football for teens; football for lads; basketball for teens;
    dance for teens; drama for teens; music for teens; studio for teens; dj for teens;
    cooking for teens; art for teens; trips for teenagers; residential for teens; short breaks youth;
    kick about for lads; kids on the street; nothing for young people; nowhere for young people;
    nowhere to hang out; hang out with mates; somewhere safe for kids; somewhere safe for teenagers;
    activities for young people; clubs for young people; friday night for teens;
    positive activities for YP; out of trouble clubs; glued to his phone; glued to her screen;
    never sees his mates; wants a hobby son; drama for my daughter; things for 13 year olds;
    things for 15 year olds; activities for 12 year old; clubs for 11 year old
youth_clubs 2: guides; somewhere for teens; somewhere for kids; go after school; things for teens;
    things for kids; something for kids; something for young; off the streets; off his phone;
    off his computer; too much screen; somewhere to hang out; place to hang out;
    never goes out teenager; have my say young; somewhere to go with mates; keep them off the streets;
    get him off the streets
young_mental_health 3: CYPMH; EWB; dysregulated; withdrawn; low confidence; friendship issues;
    anxious son; anxious teenager; frightened child; tummy aches; depressed teenager; depressed son;
    CYP MH; emotional dysregulation; big feelings; big emotions; angry teenager; angry outbursts;
    anger son; sad child; nightmares child; selective mute; selective mutism; child therapy;
    child psychologist; CAMHS waitlist; CAMHS waiting; CAMHS discharged; CAMHS rejected; CAMHS referral;
    CAMHS refused; CAMHS threshold; MHST referral; ELSA support; nurture group; emotional literacy;
    exam pressure; gcse stress; gender confused; cries every morning; cries every night;
    cries before school; shut herself away; wont come downstairs; stopped seeing friends;
    stopped eating daughter; lost her spark; lost his confidence; no self esteem; hates her body;
    thinks shes fat; nobody likes her; lonely at school; friends fell out; worries about dying;
    wont sleep alone; sick before school; panic at school; panic attacks teenager;
    panic attacks daughter; intrusive thoughts teenager; low mood teen; low mood YP; low mood daughter;
    depressed at 14; teen mental health; childs mental health; youth mental health; YP mental health;
    emotional wellbeing YP; regulate his emotions; mood swings teenager; changed since covid;
    withdrawn at school; very quiet lately; unhappy at school; bad dreams child; counselling in school;
    CAMHS said no; waiting for CAMHS; wait for CAMHS; stressed about exams; stressed about GCSEs;
    pressure at school; social media pressure; eating less teen; hears voices teenager;
    cries all the time; cries in her room; stays in his room; stays in bed teenager; stuck in her room;
    hides in his room; wont leave her room; wont see her friends; lost interest in everything;
    hates how she looks; thinks she is ugly; says nobody loves him; no friends at school;
    left out at school; left out by friends; fallen out with friends; anxiety 8 year old;
    anxiety 10 year old; scared of the dark; scared to sleep alone; scared to leave me;
    scared to go upstairs; stomach ache before school; depressed and im 15; im 15 and feel;
    im 13 and feel; im 16 and depressed; cant control his emotions; cant control his feelings;
    not the same boy; gone in his shell; sad all the time; struggling since we split;
    struggling since divorce child; child upset about divorce; upset since dad died;
    talk to someone young; not meeting CAMHS threshold; while waiting for CAMHS;
    social media making her; young person hearing voices; shuts herself in her room;
    locks himself in his room; stays in bed all day; in his room all day; wont leave the house teenager;
    stopped doing what she loves; hates the way she looks; on her own at playtime;
    worries all the time son; struggling since his dad left; in his room all the time;
    wont sleep in his own room; washing his hands all the time; feel like no one cares teen;
    someone for my child to talk to
young_mental_health 2: wont open up; bottles it up; shuts me out; got no friends; has no friends;
    gone very quiet; wont tell me why; wont talk to me; wont talk to anyone; wont talk about it;
    wont speak to me; keeps it bottled up; says she is stupid; says he is stupid; hasnt got any friends;
    not the same girl; wont tell me whats wrong; wont get out of bed; wont go out with friends;
    wont tell me what is wrong; doesnt talk to me any more
school_exclusion 3: exclusions; detentions; ofsted; permex; FTEs; homeschool; RTT; IRP; in isolation;
    been excluded; exclusion letter; sent home; red card; behaviour points; disrupting class;
    threw chair; teacher shouted; governors meeting; getting bullied; bullying daughter; nasty girls;
    mean girls; move school; new school; different school; school application; admissions appeal;
    PEX appeal; perm ex; FTE exclusion; multiple FTEs; PRU place; MM failed; home educate; RONI high;
    high school; starting secondary; secondary school; transition Y6; Y6 transition; put in isolation;
    isolation at school; isolation all week; final warning school; head teacher wants;
    school rang again; call from school; excluded for fighting; excluded for swearing;
    excluded for vaping; suspended three days; reports from school; bad at school;
    misbehaving at school; cheeky to teachers; cheek to teachers; swearing at teachers; hit a teacher;
    hit another kid; gets the blame; teachers hate him; teachers pick on; teachers dont listen;
    teachers dont understand; school dont listen; school dont understand; school doesnt care;
    school does nothing; school are useless; school failed him; complaint about school;
    complain to school; complain to governors; bullied every day; girls picking on; girls being nasty;
    kids being mean; battered at school; hurt at school; group chat bullying; apply for school;
    in-year admission; in year application; mid year transfer; risk of PEX; placement breakdown school;
    starting year 7; move to secondary; on his last chance; last warning at school;
    meeting with the head; excluded for three days; kicked out of class; chucked out of class;
    sent out of class; sent out of lessons; suspended for a week; mucking about in class;
    messing about in class; messing around in school; swore at a teacher; school letting him down;
    fallen out with school; bullied on the bus; picking on my son; pushed around at school;
    jumped him after school; beaten up at school; beat up at school; no school will take;
    teach him at home; half days at school; transition Y6 to Y7; one more chance at school;
    called in by the head; scared of kids at school; left out of group chats; take him out of school;
    pull her out of school; only in school two hours; moving up to year 7
school_exclusion 2: need school; school wont help; out of education; need school place; find a school;
    head wants him out; school want him out; no school place for; not in school because;
    one more and hes out; no school will have him; only in for an hour
young_carers 3: YCA; parentified; child carer; parentified child; parental illness; sibling support;
    sibling disability; child caring for; caring for mum; cares for parent; carer for mum;
    carer for sibling; carer for brother; carer under 18; helps mum wash; mum with MS; parent with MS;
    caring for my brother; caring for my sister; carer and im 12; mum drinks and I; dad drinks and I;
    my sister is disabled; my brother is disabled; misses school to care; no time for homework;
    do all the housework; gives mum her tablets; gives her mum medication; helps her dad dress;
    helps mum get dressed; interprets for her parents; worried about leaving mum; grown up too fast;
    parent MH young carer; siblings of children with; look after my disabled brother;
    look after my disabled sister; look after my little brother; look after my little sister;
    girl looking after her mum; when mam is at work; mum is ill and I; mum is disabled and I;
    mum cant walk and I; mum has cancer and I; mum is depressed and I; dad is disabled and I;
    dad is ill and I; dad cant see and I; my sister is autistic and; brother takes all mums time;
    brother gets all the attention; sister gets all the attention; miss school to look after;
    does the cleaning and cooking; worries about mum at school; sibling of child with SEND;
    look after my nan after school; children help me because im ill; my brother is autistic and I;
    no time to be a kid; does the shopping for her mum; scared to leave mum at home;
    cant see my mates because of mum; my mum is in a wheelchair and I
young_carers 2: look after my brother; look after my sister; look after my mam; looks after his dad;
    do all the cooking; does all the cooking; does everything for his mum;
    cant go out with friends because; cant go out because I look after
care_leavers 3: fostered; CLs; PLAC; PEP; FCO; CLLO; leaving foster; foster homes; placement ended;
    foster family; foster mum; care exp; care experience; LAC child; CLA YP; CIC council; PEP LAC;
    independent reviewing; care order; semi independent; 16+ accommodation; eligible child;
    relevant child; former relevant; care file; was adopted; birth family; raised in care;
    raised in foster; been in foster; turning 18 and; leaving care PA; miss my foster;
    looked after child; YP in care; previously looked after; supported accommodation 16;
    NAS care leavers; see my files; subject access care; find my siblings; separated from siblings;
    siblings in care; foster carers at 18; move out of foster; ageing out of care;
    residential home for kids; 18 and social services; social worker left me; social worker dropped me;
    social services dropped me; PA from leaving care; stay with my foster; no family behind me;
    no family support care; my files from care; split from my siblings; adopted as a baby;
    find my birth mum; in care as a kid; in care all my life; foster carer wont keep me;
    see my brother in care; no mum or dad to help; find my brothers and sisters care;
    no one to spend christmas with care; what happened when I was in care
care_leavers 2: aging out; personal adviser; out of care; put in care; local offer care;
    came out of care; no parents to help; no family to help me
mentoring 3: 121; father figure; dad left; no male; male figure; male role; good influence;
    good example; good male; positive adult; positive influence; positive male; positive role;
    right path; wrong path; no aims; lacks ambition; no motivation; lacks confidence; shy teenager;
    shy son; 1:1; mentor scheme; mentor needed; mentoring YP; mentoring referral; life coaching;
    keyworker YP; consistent adult; safe adult; big brother; big sister; TYS referral; no dad figure;
    dad never bothers; no male role; guide my son; talk sense into; show him right; straight and narrow;
    lost her way; clever lad but; clever but lazy; so much potential; wasting his potential;
    wasting his life; wasting her talent; could do anything; needs a boost; boost his confidence;
    build his confidence; need a mentor; mentoring in school; key worker YP; adult who listens;
    older brother figure; befriender for young; targeted support YP; no dad at home;
    dad in prison needs; man to guide my; man in his life; show him the way; show him a better;
    down the wrong road; not bothered about anything; not bothered about school;
    needs a confidence boost; confidence for my son; 1:1 support YP; coach for my son; adult to talk to;
    easily led but good; no dad in his life; dads not in the picture; no men in his life;
    man to talk to my son; someone to take him to the gym
mentoring 2: no father; needs guidance; needs confidence; no man around; on her side;
    guidance for my son; needs someone to guide; needs someone to listen; get back on track;
    wont listen to me; wont listen to anyone; needs someone in his corner; get him back on track;
    someone to take him out; one to one for my son; one to one with a young;
    someone to do things with my son
youth_offending 3: OCG; machete; shoplifting; twocking; vandalism; vandalising; arson; YJ; ISSP; RUI;
    diverted; EFRA; ROTH; RHIs; burner; CBO; extremist; carry stuff; carry drugs; dropping packages;
    holding drugs; hiding drugs; older mates; older crowd; wrong crew; bad company; bad influence;
    bad mates; dodgy mates; easily led; easy led; peer pressure; gang member; gang nominal;
    gang trouble; gang wants; street gang; postcode war; drill music; zombie knife; weapon carrying;
    get stabbed; been stabbed; caught shoplifting; robbing shops; stealing cars; stolen bike; car crime;
    burglary son; criminal activity; committing crime; crime prevention; smashing windows;
    graffiti trouble; setting fires; lights fires; fire setter; got arrested; been arrested;
    police interview; voluntary interview; in custody; YJS order; secure unit; drug dealing;
    dealing drugs; deals weed; selling weed; selling drugs; runs drugs; MACE panel; MFH episodes;
    missing overnight; went missing; repeat missing; new trainers; expensive trainers;
    expensive clothes; designer clothes; designer gear; burner phone; second phone; ASB YP; asb youth;
    youth ASB; prevent referral; deliver stuff for; delivering for older; drop stuff off;
    holding stuff for; hides stuff for; mates are trouble; hangs round with; mixing with older;
    running round with; knocking round with; follows the crowd; joined a gang; leave the gang;
    carries a blade; carrying a machete; lad been nicked; nicked by police; police round again;
    known to police; interview under caution; court next week; court date son; divert from crime;
    runner for dealers; extra familial harm; missing for days; missing from care; stays out late;
    comes home late; comes home stoned; loads of phones; owes older lads; threats from lads;
    far right online; bother with police; carry things for older; hold a knife for; older men in cars;
    part of a gang; get out of gang; wars with other lads; knife in his room; knife in his bag;
    scared of being stabbed; scared for his life; police brought my son; brought home by police;
    found in another town; found in another city; stays out all night; comes home at 3;
    comes home early hours; cash he cant explain; got money from nowhere; stay out of trouble;
    police came for my son; train tickets in his pocket; new phone and wont say;
    owes money to dealers young; keep my son out of prison
youth_offending 2: dealing; extremism; in the cells; going to court; keeps going missing; out all night;
    didnt come home; getting him to carry; getting him to sell; keep out of trouble;
    got in with the wrong; keep him out of prison; where did he get the money
young_lgbtq 3: transitioning; enby; genderfluid; disowned; homophobic; homophobia; transphobic;
    transphobia; LGBTQ+; binding; wrong body; gay son; gay youth; lesbian teen; lesbian daughter;
    bi teenager; bisexual teenager; trans teen; trans youth; trans group; trans support;
    transition gender; transgender teenager; transgender child; gender fluid; gender diverse;
    gender variant; gender issues; gender support; fancy girls; called gay; pride group; rainbow group;
    rainbow club; LGBT group; LGBT youth; LGBT teen; LGBT young; LGBTQ group; LGBTQ young; LGBTQ teen;
    LGBTQ+ youth; LGBTQIA YP; LGBTQ YP; LGBTQ kids; lgbtq friends; queer youth; queer teen; queer young;
    queer friends; same sex; chest binder; hormones trans; puberty blockers; changed his name;
    gay and 15; gay and 16; gay and scared; gay and bullied; gay at school; gay and family;
    gay and muslim; gay and religious; gay or bi; lesbian and 15; bi and confused; trans and scared;
    gender confused teen; confused about sexuality; confused about gender; think im trans;
    think im lesbian; might be trans; might be bi; might be gay; I like girls; attracted to girls;
    parents dont accept; dad hates gays; dad wont accept; family dont accept; called a fag;
    gender clinic waiting; parent of trans; parents of gay; understand my trans; support my trans;
    came out as gay; came out as bi; came out as trans; came out as lesbian; out at school gay;
    told me hes gay; told us hes gay; told me shes trans; my child is trans; my son is bi;
    my grandson is gay; my grandchild is trans; gay and picked on; gay friends my age;
    questioning if im gay; not sure im straight; think im a boy; scared to come out;
    bullied for being gay; bullied for being trans; parent of an lgbt; told me she is gay;
    told us he is trans; told me he is trans; says she is a boy; wants to be a boy; not sure if im gay;
    not sure if im bi; dont know if im gay; disowned me for being gay; picked on for being gay;
    how to support my gay; how to support my trans; scared to tell my mum im; scared to tell my dad im;
    cant tell my parents im gay; parents kicked me out for being; has a girlfriend and is a girl
young_lgbtq 2: outed; coming out help; came out to mum; come out to my mum; come out to my dad;
    come out to my family; told me hes a girl; says he is a girl; cant tell my family im
young_employment 3: apprenticeships; brickie; resit; P16; leaves school; finished school; after gcses;
    left college; left uni; hates college; wrong course; quit college; first cv; first interview;
    weekend job; paper round; summer job; holiday job; college places; college application;
    college interview; apprentice joiner; apprentice plumber; apprentice mechanic;
    apprentice electrician; apprenticeship help; work placement; failed gcse; failed exams; bad results;
    resit maths; resit english; NEET young; NEET prevention; NEET risk; EET support; careers IAG;
    careers interview; careers talk; princes trust; supported internship; uni application; student loan;
    nothing lined up; left school no; finished college and; finished year 11; after year 11;
    kicked off course; hates his course; lies in bed; sits at home; 16 and no; 17 and nothing;
    17 no job; 18 and nothing; 18 no job; job for teenager; job for student; jobs for 17; jobs for 18;
    jobs for lads; no experience young; nothing for september; college in september; apply for college;
    apply for apprenticeship; get an apprenticeship; find an apprenticeship; wants an apprenticeship;
    trainee for young; be a mechanic; be a plumber; work experience y10; placement year 10;
    failed a levels; no gcses and; no qualifications son; go to uni; dropped out of uni;
    dropped out of school; does nothing all day; no job at 17; no job at 18; no job at 19; no job at 20;
    no job at 16; 16 and no college; 19 and no job; 19 and never worked; 20 and never worked;
    21 and never worked; son needs a job; grandson needs a job; nephew needs a job; lad needs a trade;
    job for my grandson; no plan after school; no plans for september; trade for my son;
    work experience for my; placement for my son; at risk of NEET; bursary 16 to 19;
    finished uni and no job; not at school or college; not working or at college; lays in bed all day;
    sat at home all day; sat at home doing nothing; sits on xbox all day; gaming all day no job;
    get my son into college; part time job after school; im 16 want a job; what to do after gcses;
    nowhere to go in september; learn a trade at 16; wants to be a mechanic; wants to be a plumber;
    wants to be a joiner; wants to be a hairdresser; sat on his xbox all day; 22 and never had a job;
    job for a 15 year old; im 17 and need a job; im 18 and need a job; what can I do at 16;
    what can I do after gcses; no idea what to do with his life
young_employment 2: college place; careers adviser; careers advisor; careers advice; careers guidance;
    not at college; not in college; wont get a job; wont look for work; wont go to college;
    get him into work; get him a job; get her a job; get him into college; get her into college;
    didnt get the grades; didnt get into college; wont look for a job; what to do after college;
    no idea what he wants; what can I do after school; dont know what to do after school;
    dont know what I want to do; doesnt know what he wants to do; doesnt know what she wants to do;
    doesnt know what he wants to be; dont know what I want to be
`),
]
