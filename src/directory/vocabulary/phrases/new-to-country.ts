import type { PhraseSeed } from '../../needs.ts'
import { said } from './said.ts'
import { sayings } from './sayings.ts'

/** How people ask about settling in a new country. */
export const newToCountry: PhraseSeed[] = [
  ...said('new_to_country', {
    2: [
      'new to this country',
      'newcomers',
      'settling in the UK',
      'migrants and refugees',
      'foreign nationals',
    ],
  }),
  ...said('asylum_refugee', {
    3: [
      'asylum seeker',
      'seeking asylum',
      'claim asylum',
      'asylum support',
      'asylum accommodation',
      'asylum hotel',
      'asylum housing',
      'refugee',
      'refugees',
      'refugee integration',
      'refugee women',
      'refugee family',
      'refugee action',
      'refugee council',
      'UKRS',
      'resettlement scheme',
      'vulnerable persons resettlement',
      'Afghan resettlement',
      'ARAP',
      'ACRS',
      'Homes for Ukraine',
      'Ukrainian guests',
      'hosting Ukrainians',
      'UASC',
      'unaccompanied minor',
      'unaccompanied asylum seeking child',
      'age disputed',
      'section 95',
      'section 98',
      'section 4 support',
      'section 4 asylum',
      'Aspen card',
      'Migrant Help',
      'Serco housing',
      'Mears housing',
      'NASS',
      'dispersal accommodation',
      'just got my refugee status',
      'got my papers and have to leave the hotel',
      '28 day move on',
      'move on after status',
      'got status now they are evicting me',
      'fled the war',
      'came here on a small boat',
      'came from Ukraine',
      'came from Syria',
      'came from Afghanistan',
      'came from Eritrea',
      'came from Sudan',
      'just arrived in this country',
      'City of Sanctuary',
      'drop in for asylum seekers',
      'torture survivors',
      'Freedom from Torture',
      'Red Cross family tracing',
      'host a refugee',
    ],
    2: [
      'sanctuary seekers',
      'people seeking sanctuary',
      'fled my country',
      'new arrivals',
      'newly arrived families',
      'new to the UK',
      'new to the country',
      'settle in this country',
      "don't know how things work here",
      'initial accommodation',
      'ARC card',
      'BRP',
      'destitute asylum seeker',
      'welcome pack for new arrivals',
      'evicted from Home Office accommodation',
      'boat people',
    ],
    1: ['sanctuary', 'displaced', 'war', 'Home Office', 'resettlement'],
    pl: ['uchodźca', 'azyl', 'uchodźcy'],
    uk: ['біженець', 'біженці', 'притулок', 'допомога українцям', 'я з України'],
    ro: ['refugiat', 'azil', 'cerere de azil'],
    ar: ['لاجئ', 'لاجئين', 'طلب لجوء', 'طالب لجوء', 'لجوء'],
    ur: ['پناہ گزین', 'پناہ', 'سیاسی پناہ'],
    ku: ['پەنابەر', 'پەناخواز', 'پەنابەری', 'مافی پەنابەری'],
    fa: ['پناهنده', 'پناهجو', 'پناهندگی'],
    ti: ['ስደተኛ', 'ስደተኛታት', 'ሓታቲ ዑቕባ', 'ዑቕባ'],
  }),
  ...said('immigration_advice', {
    3: [
      'immigration advice',
      'immigration solicitor',
      'immigration lawyer',
      'asylum solicitor',
      'legal aid immigration',
      'OISC',
      'OISC adviser',
      'IAA registered adviser',
      'visa',
      'spouse visa',
      'spousal visa',
      'visa has run out',
      'overstayed my visa',
      'skilled worker visa',
      'student visa problem',
      'care worker visa sponsor',
      'sponsor lost licence',
      'leave to remain',
      'indefinite leave to remain',
      'ILR',
      'limited leave to remain',
      'discretionary leave',
      'biometric residence permit',
      'eVisa',
      'UKVI account',
      'EU settlement scheme',
      'EUSS',
      'settled status',
      'pre settled status',
      'share code',
      'citizenship',
      'British citizenship',
      'British passport for my child',
      'naturalisation',
      'Life in the UK test',
      'family reunion',
      'bring my wife to the UK',
      'bring my family here',
      'Home Office letter',
      'Home Office refused me',
      'Home Office interview',
      'asylum refused appeal',
      'asylum appeal',
      'fresh claim',
      'further submissions',
      'deportation',
      'going to be deported',
      'removal notice',
      'immigration detention',
      'reporting centre',
      'signing at the Home Office',
      'undocumented',
      'no papers',
      'no documents',
      'illegal immigrant',
      'Windrush compensation scheme',
      'destitution domestic violence concession',
      'DDVC',
      'MVDAC',
      'citizenship fee waiver',
      'travel document',
      'change of conditions',
    ],
    2: [
      'my papers',
      'status',
      'right to work check',
      'right to rent',
      'passport from my country',
      'residence permit',
      'refused and need a lawyer',
      'EEA national',
      'Brexit and my status',
      'NTQ notice',
      'fee waiver',
      'sponsorship',
      'born here but not British',
      'register my child as British',
      'statelessness',
      'embassy',
      'bring my children here',
    ],
    1: ['solicitor', 'passport', 'Windrush', 'citizenship ceremony', 'BRP'],
    pl: ['porady imigracyjne', 'status osiedlonego', 'wiza', 'obywatelstwo'],
    uk: ['імміграційна консультація', 'віза', 'продовження візи', 'громадянство'],
    ro: ['consultanță imigrare', 'statut de rezident', 'viză', 'cetățenie'],
    ar: ['استشارة هجرة', 'محامي هجرة', 'تأشيرة', 'إقامة', 'لم شمل', 'جنسية'],
    ur: ['امیگریشن', 'ویزا', 'امیگریشن وکیل', 'شہریت'],
    ku: ['پارێزەری کۆچ', 'ڤیزا', 'مافی مانەوە', 'ڕەگەزنامە'],
    fa: ['مشاوره مهاجرت', 'وکیل مهاجرت', 'اقامت', 'تابعیت'],
    ti: ['ጠበቓ ኢሚግሬሽን', 'ቪዛ', 'ምትእኽኻብ ስድራቤት', 'መንበሪ ፍቓድ'],
  }),
  ...said('no_public_funds', {
    3: [
      'no recourse to public funds',
      'NRPF',
      'no recourse',
      'no public funds',
      "can't claim benefits because of my visa",
      'not allowed benefits because of immigration status',
      'not entitled to benefits because of my status',
      'visa says no public funds',
      'destitute migrant',
      'destitute and no status',
      'destitution fund',
      'section 17 NRPF',
      'section 17 support',
      'section 17 migrant family',
      'human rights assessment',
      'Care Act NRPF',
      'refused asylum and homeless',
      'refused asylum and nowhere to live',
      'appeal rights exhausted',
      "can't get Universal Credit because of my visa",
      "can't get housing because of immigration status",
      'spouse visa no benefits fleeing',
      'lift the NRPF condition',
      'remove no recourse condition',
      'change of conditions application',
      'night shelter for people with no recourse',
      'food for people with no status',
      'not allowed to work or claim',
      'no right to benefits',
      'undocumented and no money',
      'habitual residence test failed',
      'EU citizen refused benefits',
      'failed the right to reside',
      'not eligible for public funds',
      'NRPF team',
      'NRPF Network',
      'appeal rights exhausted asylum',
    ],
    2: [
      'no status and no money',
      'not allowed to work',
      'destitution',
      'immigration status stops me getting help',
      "can't claim anything here",
      'no national insurance number no benefits',
      'overstayer with children',
      'not allowed any help in this country',
      'right to reside',
    ],
    1: ['not eligible', 'no benefits', 'no papers'],
    pl: ['brak prawa do zasiłków'],
    uk: ['немає права на допомогу'],
    ro: ['fără drept la beneficii'],
    ar: ['لا يحق لي المساعدات', 'ممنوع من المساعدات'],
    ur: ['سرکاری امداد کا حق نہیں'],
    ku: ['مافی یارمەتیم نییە'],
    fa: ['حق استفاده از مزایا ندارم'],
  }),
  ...said('learning_english', {
    3: [
      'ESOL',
      'ESOL class',
      'ESOL course',
      'pre entry ESOL',
      'ESOL for parents',
      'EAL adults',
      'EFL',
      'learn English',
      'English class',
      'English classes for beginners',
      'English lessons',
      'English language course',
      'English for speakers of other languages',
      'English as a second language',
      'English conversation',
      'conversation cafe',
      'conversation club',
      'practise speaking English',
      'practise my English',
      'improve my English',
      'improve my spoken English',
      "doesn't speak English",
      "mum doesn't speak English",
      'my English is bad',
      "my English isn't good",
      'no English',
      'little English',
      'only speaks Polish',
      'only speaks Arabic',
      'only speaks Urdu',
      'want to speak English better',
      'talk English club',
      "women's English class with creche",
      'English at home tutor',
      'IELTS',
      'B1 English test',
      'Life in the UK test class',
      'English my way',
      'English for work',
      'understand English',
      'English not first language',
      'English teacher',
    ],
    2: [
      'language class',
      'language barrier',
      "talk to my child's teacher in English",
      'language learning',
      'language exchange',
      'new arrivals English',
      'pass the English test',
      'functional English for migrants',
      'language cafe',
      'speak the language',
    ],
    1: ['English', 'language', 'conversation', 'EAL'],
    pl: ['nauka angielskiego', 'kurs angielskiego', 'lekcje angielskiego', 'angielski'],
    uk: ['вивчати англійську', 'курси англійської', 'англійська мова', 'уроки англійської'],
    ro: ['cursuri de engleză', 'învăț engleza', 'limba engleză', 'engleză'],
    ar: ['تعلم الإنجليزية', 'دروس إنجليزي', 'دروس اللغة الإنجليزية', 'لغة إنجليزية'],
    ur: ['انگریزی سیکھنا', 'انگریزی کلاس', 'انگلش کلاس'],
    ku: ['فێربوونی ئینگلیزی', 'خولی ئینگلیزی', 'زمانی ئینگلیزی'],
    fa: ['یادگیری انگلیسی', 'کلاس انگلیسی', 'آموزش زبان انگلیسی'],
    ti: ['እንግሊዝኛ ምምሃር', 'ቋንቋ እንግሊዝኛ', 'ትምህርቲ እንግሊዝኛ'],
  }),
  ...said('interpreting', {
    3: [
      'interpreter',
      'interpreter for hospital appointment',
      'interpreter for the doctors',
      'telephone interpreter',
      'Language Line',
      'BSL interpreter',
      'sign language interpreter',
      'translator',
      'translate a letter',
      'translate my documents',
      'certified translation',
      'birth certificate translated',
      'speaks my language',
      'someone who speaks Polish',
      'someone who speaks Romanian',
      'someone who speaks Arabic',
      'someone who speaks Kurdish',
      'someone who speaks Farsi',
      'someone who speaks Urdu',
      'someone who speaks Punjabi',
      'someone who speaks Bengali',
      'someone who speaks Tigrinya',
      'someone who speaks Ukrainian',
      'someone who speaks Chinese',
      'Cantonese speaker',
      'Somali speaker',
      'Portuguese speaker',
      'worker who speaks my language',
      'letter not in my language',
      'kids have to translate for me',
      'children interpreting for parents',
      'bilingual advocate',
      'bilingual support worker',
      'multilingual',
      'community interpreters',
      'advice given in other languages',
    ],
    2: [
      "doesn't understand the letter because English is not his language",
      "can't understand the doctor",
      'leaflet in other languages',
      'mother tongue',
      'Lipspeaker',
      'speaks no English at the hospital',
      'community languages',
      'explain this letter in my language',
    ],
    1: [
      'bilingual',
      'languages',
      'Farsi',
      'Kurdish',
      'Urdu',
      'Polish',
      'Romanian',
      'advice in my own language',
      'information in my language',
    ],
    pl: ['tłumacz', 'tłumaczenie', 'tłumacz polski', 'po polsku'],
    uk: ['перекладач', 'переклад', 'українською мовою'],
    ro: ['traducător', 'traducere', 'în română'],
    ar: ['مترجم', 'ترجمة', 'يتكلم عربي'],
    ur: ['ترجمہ', 'ترجمان'],
    ku: ['وەرگێڕ', 'وەرگێڕان'],
    ti: ['ኣስተርጓሚ', 'ተርጓሚ', 'ትርጉም'],
  }),
  ...said('cultural_communities', {
    3: [
      "Somali women's group",
      "Muslim women's community",
      'African community',
      'African Caribbean community',
      'Caribbean community',
      'West Indian community',
      "Asian women's group",
      'South Asian women',
      'South Asian elders',
      'BAME',
      'BME community',
      'ethnic minority communities',
      'ethnically diverse communities',
      'global majority',
      'Black-led organisation',
      'Polish community',
      'Polish club',
      'Polish Saturday school',
      'Ukrainian community',
      'Ukrainian club',
      'Romanian community',
      'Roma community',
      'Roma support',
      'Gypsy and Traveller',
      'Traveller community',
      'Irish community',
      'Irish centre',
      'Irish Traveller',
      'GRT',
      'Chinese community',
      'Chinese association',
      'Hong Kong community',
      'Hongkongers',
      'BNO',
      'Pakistani community',
      'Bangladeshi community',
      'Indian association',
      'Gujarati community',
      'Tamil community',
      'Nepalese community',
      'Sri Lankan community',
      'Kurdish community',
      'Iranian community',
      'Iraqi community',
      'Syrian community',
      'Arab community',
      'Afghan community',
      'Somali community',
      'Sudanese community',
      'Eritrean community',
      'Ethiopian community',
      'Nigerian community',
      'Ghanaian community',
      'Congolese community',
      'Zimbabwean community',
      'Cameroonian community',
      'Portuguese community',
      'Latin American community',
      'Filipino community',
      'Turkish community',
      'Albanian community',
      'Vietnamese community',
      'Lithuanian Latvian community',
      'people from my country',
      'people from where I come from',
      'people like me from back home',
      'others who speak my language',
      'community association',
      'supplementary school',
      'mother tongue school',
      'cultural group',
      'cultural festival',
      'Black history',
    ],
    2: [
      'Somali',
      'Eritrean',
      'Nigerian',
      'Pakistani',
      'Bangladeshi',
      'Sudanese',
      'Hong Kong',
      'Chinese',
      'Caribbean',
      'multicultural',
      'cultural centre',
      'intercultural group',
      'Diwali',
      'Eid party',
      'Nowruz',
      'Chinese New Year',
      'homesick',
      'homesick and no friends here',
      "black women's group",
      "women's group for Asian ladies",
      'diaspora',
      'Saturday school',
      'racial equality council',
      'BAMER',
      'elders from ethnic minorities',
      'Windrush generation',
    ],
    1: ['culture', 'heritage', 'ethnic', 'Asian', 'African'],
    pl: ['Polonia', 'polska społeczność', 'polska szkoła'],
    uk: ['українська громада', 'українці'],
    ro: ['comunitatea românească', 'români'],
    ar: ['الجالية العربية', 'جالية'],
    ur: ['پاکستانی کمیونٹی', 'ایشیائی خواتین'],
    ku: ['کۆمەڵگەی کوردی', 'کورد'],
    fa: ['انجمن ایرانیان', 'جامعه افغان'],
    ti: ['ማሕበረሰብ ኤርትራ', 'ኤርትራውያን'],
  }),
  ...sayings(`
asylum_refugee 3: persecuted; aspen; torture; AASC; resettled; ASF1; escape war; fled persecution;
    asylum claim; asylum interview; asylum case; granted refugee; granted status; granted leave;
    serco house; NASS accommodation; BRP received; refugee group; refugee support; refugee men;
    refugee children; refugee teenager; trafficked asylum; Rule 35; MLR torture; unaccompanied child;
    ARAP family; afghan family; afghan refugees; syrian family; ukrainian family; ukrainian refugee;
    ukraine scheme; sponsor ukrainian; resettled family; welcome newcomers; newly arrived;
    sanctuary seeker; MH asylum; came from iran; came from iraq; came from ethiopia; came from yemen;
    came from gaza; left my country; flee my country; crossed the channel; crossed the sea;
    I am refugee; we are refugees; I am asylum; home office hotel; home office accommodation;
    home office house; move on period; leave asylum house; eVisa after status; refugee drop in;
    survivor of torture; host family ukraine; hong kong arrivals; arrived last week; arrived last month;
    arrived this month; new in england; new in uk; asylum support application; waiting for decision;
    we came from syria; came from ukraine war; ran from the war; left because of war;
    living in the hotel; home office moved us; moving on from asylum; 28 days to leave;
    no money on aspen; notice to quit asylum; family separated by war; new in this country;
    new in this town; first time in england; waiting for my papers; cant work while waiting;
    ran away from my country; not safe in my country; moved us to this town; find my family red cross;
    not allowed to work asylum; lost my family in the war; they will kill me in my country
asylum_refugee 2: got status; came by boat; came by lorry; came in a boat; dont know how things work;
    cant go back to my country; my country has war; war in my country; start new life here;
    we are from another country; came last year and dont know; how do things work in england
immigration_advice 3: FRV; biometric; refused visa; visa refused; visa expired; visa ends; visa finish;
    extend visa; renew visa; apply visa; visa application; visa form; visa help; visa advice;
    visa problem; visa fee; work visa; family visa; visitor visa; care visa; graduate visa;
    sponsor visa; new sponsor; sponsor ended; sponsor cancelled; solicitor immigration;
    immigration case; immigration papers; immigration help; immigration status; immigration letter;
    immigration application; status expired; brp card; evisa problem; uk visas; eu settled;
    ILR application; indefinite leave; FLR(M); FLR(FP); SET(M); SET(O); become british; become citizen;
    british citizen; british passport; citizenship test; citizenship application; child passport;
    family reunification; removal directions; bail immigration; immigration bail; appeal refused;
    tribunal immigration; JR immigration; article 8; IAA adviser; windrush scheme;
    windrush compensation; DDV concession; SET(DV); biometrics appointment; home office wrote;
    home office decision; home office appeal; home office application; visa for partner;
    certificate of sponsorship; divorce and visa; solicitor for asylum; lawyer for visa; lost my status;
    lost my BRP; lost my papers; cant open evisa; EUSS late application; stay in uk; stay in england;
    right to stay; permission to stay; allowed to stay; papers to stay; register as british;
    bring my wife; bring my children; bring my mother; First-tier immigration; human rights claim;
    OISC level 1; legal aid asylum; home office said no; visa for my mother; visa for my parents;
    husband has my passport; solicitor for home office; lawyer for my case; stay in this country;
    remain in the uk; life in the uk; reunite with my family; sign on at immigration;
    split up and my visa; sent back to my country; change my name on visa;
    came in the 60s and no passport
immigration_advice 2: no status; papers refused; work permit; passport expired; permission to work;
    right to work; passport run out; prove my status; prove I can work
no_public_funds 3: s17; destitute; CoC; zambrano; NRPF client; NRPF assessment; NRPF DV; NRPF fleeing;
    NRPF homeless; public funds; failed HRT; habitual residence; s17 support; s17 destitution;
    destitute family; destitute asylum; ARE destitute; undocumented mum; undocumented family; lift NRPF;
    CoC application; remove NRPF; removing NRPF; hosting destitute; visa no benefits; visa cant claim;
    not allowed benefits; no recourse family; no recourse mum; no funds allowed; refused asylum seeker;
    failed asylum seeker; asylum support stopped; overstayed and homeless; not allowed work;
    lift no recourse; student visa hardship; hardship fund migrants; childcare no recourse;
    visa and no money; not allowed to claim; not entitled to anything; not entitled to benefits;
    no benefit on visa; no benefits for foreigners; no help because immigration; no recourse to funds;
    NRPF and new baby; refuge refused no recourse; asylum refused no house; no status no money;
    no papers no money; no papers and homeless; no papers no house; no papers no work;
    overstayed and no money; illegal and no money; illegal and no food; cant work cant claim;
    student visa no food; EU national no benefits; EU citizen no benefits; pre settled no benefits;
    pre settled refused benefits; cant claim because of visa; not entitled because of immigration;
    refused benefits because of visa; refused universal credit because immigration;
    asylum refused and no money; pre settled refused universal credit; free school meals no recourse;
    cant claim because of my status; no help because of my visa;
    universal credit refused because not british; universal credit refused right to reside;
    cant get housing because of visa; hostel for people with no papers;
    universal credit said no right to reside; council said no because of my immigration;
    council wont house me because of visa; cant get council house because of visa
learning_english 3: bad english; better english; english better; speak english; practice english;
    practice speaking; practise speaking; english practice; english talk; talking english; english chat;
    english cafe; conversation english; evening english; online english; english online; english course;
    english school; english beginner; beginner english; start english; english level; english test;
    english exam; college english; teach english; english tutor; english grammar; reading english;
    writing english; ESOL classes; ESOL provision; ESOL informal; ESOL conversation; pre-entry;
    EAL parents; B1 test; trinity test; language lessons; language classes; language school;
    language skills; speaking practice; language tutor; speak no english; not good english;
    english from zero; english for citizenship; english for nhs; english for nursing; english for job;
    english for parents; english at college; dont understand english; ESOL entry 1; ESOL entry level;
    ESOL waiting list; my english is weak; my english is poor; english for my mum;
    basic english for foreigners; english for driving theory
learning_english 2: free english; cant understand people here; learn language; shy to speak;
    afraid to speak; talk with doctor; people talk too fast; dont understand when people talk;
    talk with my childs teacher; I understand but I cant speak
interpreting 3: LanguageLine; cantonese; mandarin; translate certificate; translation service;
    official translation; no interpreter; book interpreter; request interpreter; interpreting service;
    F2F interpreter; deaf interpreter; in bengali; in urdu; in polish; in arabic; in kurdish; in farsi;
    in somali; in punjabi; in gujarati; in chinese; in romanian; in tigrinya; in pashto; in dari;
    in portuguese; in ukrainian; in russian; in spanish; in french; in vietnamese; speaks somali;
    speaks pashto; speaks dari; speaks albanian; speaks vietnamese; speak russian; arabic speaker;
    polish speaker; urdu speaker; kurdish speaker; farsi speaker; bengali speaker; romanian speaker;
    punjabi speaker; female interpreter; child interpreting; community language; multilingual worker;
    translate at hospital; translate driving licence; translator for court; interpreter for court;
    interpreter for school; interpreter for hospital; interpreter for meeting;
    family member interpreting; cant understand doctor; information in polish; information in arabic;
    information in urdu; ring the doctor in; ring the council in; call in my language;
    translate for my mum; translate at the doctors; translator for school meeting;
    interpreter for my appointment; sign language at hospital; letter in english and;
    doctor doesnt understand me; speak for me at hospital; letter in english I dont;
    phone the doctor for me in; speak for me on the phone; nobody understands me at the hospital
interpreting 2: language needs; language support; someone who speaks; anyone who speaks;
    in my own language; information in other languages
cultural_communities 3: ghanaian; congolese; zimbabwean; cameroon; gambian; ivorian; kenyan; ugandan;
    yemeni; libyan; moroccan; algerian; palestinian; filipino; vietnamese; malaysian; gujarati; tamil;
    kerala; malayali; malayalam; kashmiri; nepali; jamaican; brazilian; colombian; venezuelan;
    hungarian; roma; romany; bulgarian; albanian; lithuanian; latvian; gypsy; showmen; EMTAS;
    nigerian mums; polish mums; somali mums; african mums; african women; african group;
    african families; polish group; polish families; polish women; polish school; polish centre;
    polish shop; romanian group; romanian families; romanian school; ukrainian group;
    ukrainian families; ukrainian women; ukrainian school; somali group; somali women; somali families;
    somali elders; eritrean group; ethiopian group; sudanese group; sudanese women; nigerian group;
    nigerian women; ghanaian group; congolese group; zimbabwean group; south african; kurdish group;
    kurdish women; kurdish centre; kurdish families; iranian group; iranian women; iraqi group;
    afghan group; afghan women; afghan families; syrian group; syrian women; syrian families;
    arab group; arab women; arabic school; yemeni community; turkish group; chinese group;
    chinese elders; chinese women; chinese school; filipino group; vietnamese group; indian group;
    indian women; indian elders; indian families; punjabi group; punjabi women; pakistani group;
    pakistani women; pakistani men; bangladeshi group; bangladeshi women; bangladeshi men;
    bengali women; bengali group; sri lankan; asian group; asian women; asian men; asian elders;
    south asian; caribbean elders; caribbean group; windrush elders; west indian; black community;
    black women; black men; black group; black led; black families; mixed race; mixed heritage;
    dual heritage; afro caribbean; portuguese group; brazilian community; spanish speakers;
    latin american; italian community; slovakian roma; russian speaking; irish elders; traveller family;
    traveller site; gypsy family; heritage language; miss home; diwali celebration; eid celebration;
    orthodox christmas; BAME group; BAME women; BAMER women; ethnic minority; minority ethnic;
    ethnically diverse; community leaders; meet other nigerian; meet other polish; meet other somali;
    meet other african; meet other chinese; meet other pakistani; meet other indian;
    meet other romanian; meet other ukrainian; meet other arab; meet other kurdish; meet other muslim;
    meet other asian; meet other black; chinese lunch club; hong kong group; hong kong people;
    kids learn arabic; kids learn polish; learn mother tongue; community language school;
    miss my country; celebrate our festivals; lunar new year; others from my country;
    women from my country; families from my country; children learn our language;
    children forget our language; people who speak my language; teach my kids our language
cultural_communities 2: travellers; my culture; same culture; my own culture; from my culture;
    keep our culture; keep our language; people from my culture; people from back home;
    other people from my country; people from nigeria; people from somalia; people from sudan;
    people from poland; people from romania; people from pakistan; people from bangladesh;
    people from india; people from china; people from vietnam; people from kenya; people from uganda;
    people from zimbabwe; people from jamaica; people from portugal; people from brazil;
    people from bulgaria; people from hungary; people from albania; people from turkey;
    people from ethiopia; people from eritrea; people from iraq; people from iran;
    people from afghanistan; people from ukraine; people from ghana; people from cameroon;
    people from congo; people from gambia; friends from my country; mums from my country;
    food from my country
`),
]
