import type { PhraseSeed } from '../../needs.ts'
import { said } from './said.ts'
import { sayings } from './sayings.ts'

/** How people ask about work and learning. */
export const workAndLearning: PhraseSeed[] = [
  ...said('work_and_learning', {
    2: [
      'work and skills',
      'employment and skills',
      'adult skills',
      'education and employment',
      'better job prospects',
    ],
  }),
  ...said('job_search', {
    3: [
      'get a job',
      'need a job',
      "can't get a job",
      "can't find a job",
      'out of work',
      'unemployed',
      'jobless',
      'on the dole',
      'been on the dole for years',
      'back to work',
      'CV writing',
      'my CV',
      'cover letter',
      'job applications',
      'application forms for jobs',
      'interview practice',
      'interview skills',
      'interview clothes',
      'job club',
      'work club',
      'jobcentre',
      'Jobcentre Plus',
      'work coach',
      'Restart scheme',
      'National Careers Service',
      'IAG',
      'SWAP sector based work academy',
      'jobs fair',
      'job brokerage',
      'work experience adults',
      'warehouse jobs',
      'cleaning jobs',
      'care work vacancies',
      'DBS and a job with a criminal record',
      'been made redundant need a new job',
      'returners to work',
      'over 50s job support',
    ],
    2: [
      'job vacancies',
      'vacancies',
      'laid off and nothing coming in',
      'been out of work for ages',
      'no experience',
      'never had a job',
      'Indeed account',
      'job search',
      'jobsearch',
      'zero hours want more',
      'in work progression',
      'economically inactive',
      'long term unemployed',
      'part time work',
      'agency work',
      'kickstart',
      'change of career',
      'confidence to get back to work',
      'steel toe caps for new job',
      'work boots for a job',
      'bus fare to interview',
      'claimant commitment job search',
      'getting back into work after kids',
      'Work and Health Programme',
      'employability',
      'careers advice',
    ],
    1: ['work', 'skills', 'interview', 'employment adviser'],
    pl: ['szukam pracy', 'praca', 'oferty pracy', 'życiorys', 'pośrednictwo pracy'],
    uk: ['шукаю роботу', 'робота', 'знайти роботу', 'резюме'],
    ro: ['caut de lucru', 'loc de muncă', 'serviciu de angajare', 'șomaj'],
    ar: ['البحث عن عمل', 'وظيفة', 'سيرة ذاتية', 'أبحث عن عمل'],
    ur: ['نوکری', 'ملازمت', 'نوکری کی تلاش', 'روزگار'],
    ku: ['دۆزینەوەی کار', 'کار دەگەڕێم', 'هەلی کار'],
    fa: ['کاریابی', 'پیدا کردن کار', 'دنبال کار', 'استخدام'],
    ti: ['ስራሕ', 'ስራሕ ምድላይ'],
  }),
  ...said('training', {
    3: [
      'adult learning',
      'adult education',
      'community learning',
      'courses for adults',
      'training course',
      'evening class',
      'night school',
      'go back to college',
      'college course',
      'college enrolment',
      'access to higher education',
      'apprenticeship',
      'traineeship',
      'NVQ',
      'BTEC',
      'City and Guilds',
      'level 2 qualification',
      'level 3 qualification',
      'vocational course',
      'skills bootcamp',
      'adult skills fund',
      'AEB funded',
      'learn a trade',
      'CSCS card',
      'forklift licence',
      'HGV licence course',
      'SIA badge',
      'food hygiene certificate',
      'first aid course',
      'bricklaying course',
      'joinery and plumbing course',
      'hairdressing course',
      'childcare qualification',
      'GCSEs as an adult',
      'retrain',
      'WEA classes',
      'Open University',
      'Advanced Learner Loan',
      'student finance',
      'life skills course',
      'mature student',
      'T level course',
    ],
    2: [
      'qualifications',
      'got no qualifications',
      'left school with nothing',
      'upskill',
      'accredited learning',
      'non accredited course',
      'driving lessons and theory test',
      'teaching assistant course',
      'want to learn a new skill',
      'certificate',
      'workshops',
      'taster session college',
      'university',
      'return to learning',
      'family learning',
      'functional skills',
      'recovery college',
      'free courses',
      'health and social care course',
      'learn something new',
    ],
    1: ['course', 'college', 'training', 'learning', 'class', 'trade', 'tutor', 'Multiply'],
    pl: ['kursy', 'szkolenie', 'kurs zawodowy', 'szkoła dla dorosłych'],
    uk: ['курси', 'навчання для дорослих', 'професійне навчання'],
    ro: ['cursuri de calificare', 'formare profesională', 'educație pentru adulți'],
    ar: ['دورات تدريبية', 'تدريب مهني', 'تعليم الكبار'],
    ur: ['کورس', 'تربیت', 'تعلیم بالغاں'],
    ku: ['خولی ڕاهێنان'],
    fa: ['دوره آموزشی', 'آموزش بزرگسالان', 'کارآموزی'],
    ti: ['ስልጠና', 'ትምህርቲ'],
  }),
  ...said('reading_maths', {
    3: [
      "can't read or write",
      "can't read very well",
      "can't read my letters",
      "can't spell",
      "can't fill in forms because I can't read",
      'never learned to read',
      'learn to read',
      'learn to read as an adult',
      'adult literacy',
      'literacy',
      'reading and writing',
      'reading and writing classes',
      'Read Easy',
      'Shannon Trust',
      'Reading Ahead',
      'basic skills',
      'Skills for Life',
      'entry level English and maths',
      'functional skills English',
      'functional skills maths',
      'numeracy',
      'adult maths',
      'rubbish at maths',
      'rubbish at sums',
      "can't do maths",
      'brush up on maths',
      'Multiply numeracy',
      'GCSE maths as an adult',
      'GCSE English as an adult',
      'dyslexia',
      'dyslexic',
      'dyslexia adults',
      "can't help kids with their homework",
      'improve my spelling',
      'improve my English and maths',
      'illiterate',
      'number skills',
    ],
    2: [
      'struggle with reading',
      'struggle with forms and letters',
      'someone to read my post',
      'someone to read me my letters',
      "letters come and I don't understand them",
      'no good at school never learnt',
      'times tables',
      "can't understand the letter",
      'form filling',
      'fill in a form for me',
      'dyscalculia',
      'English and maths',
    ],
    1: ['spelling', 'maths', 'sums', 'reading', 'writing'],
    pl: ['nauka czytania i pisania', 'nie umiem czytać'],
    uk: ['навчитися читати', 'не вмію читати'],
    ro: ['nu știu să citesc', 'alfabetizare'],
    ar: ['محو الأمية', 'تعلم القراءة والكتابة', 'لا أعرف القراءة'],
    ur: ['پڑھنا لکھنا', 'پڑھنا سیکھنا', 'ریاضی'],
    ku: ['خوێندن و نووسین'],
    fa: ['سوادآموزی', 'خواندن و نوشتن'],
    ti: ['ምንባብን ምጽሓፍን'],
  }),
  ...said('digital_skills', {
    3: [
      'digital skills',
      'digital inclusion',
      'digitally excluded',
      'digital champion',
      'digital drop in',
      'computer class',
      'computer course for beginners',
      'learn to use a computer',
      "can't use a computer",
      "can't work computers",
      'no good with computers',
      'not good with technology',
      'computer literacy',
      'basic IT',
      'IT course',
      'IT skills',
      'silver surfers',
      'iPad lessons',
      'tablet lessons for older people',
      "can't use my phone properly",
      'how to use a smartphone',
      'how to use my mobile',
      'learn how to use email',
      'set up an email address',
      'set up email',
      'getting online',
      'go online for the first time',
      'internet for beginners',
      'online forms',
      "forms are all online and I can't do it",
      "everything's online now and I haven't a clue",
      "can't do online",
      'filling in forms online',
      'Learn My Way',
      'tech support for older people',
      'tech buddies',
      'video calling my grandchildren',
      'WhatsApp and Zoom lessons',
      'online shopping lessons',
      'online banking lessons',
      'Microsoft Word and Excel',
      'IT class',
      'IT drop in',
    ],
    2: [
      'iPad',
      'use Zoom',
      'UC journal online help',
      'help with my laptop',
      'computer drop in',
      'NHS app help',
      'using public computers',
      'printing and scanning',
      'password and logins',
      'locked out of my account',
      'internet cafe',
      'technology',
      'essential digital skills',
      'not on the internet',
      'ICDL',
      'typing',
    ],
    1: ['computers', 'online', 'internet', 'tech', 'digital', 'coding'],
    pl: ['kurs komputerowy', 'obsługa komputera', 'internet dla początkujących'],
    uk: ["комп'ютерні курси", "користуватися комп'ютером"],
    ro: ['curs de calculator', 'utilizarea calculatorului'],
    ar: ['مهارات الكمبيوتر', 'تعلم الكمبيوتر', 'استخدام الإنترنت'],
    ur: ['کمپیوٹر سیکھنا', 'کمپیوٹر کورس', 'انٹرنیٹ'],
    ku: ['فێربوونی کۆمپیوتەر'],
    fa: ['آموزش کامپیوتر', 'مهارت دیجیتال'],
    ti: ['ኮምፒተር'],
  }),
  ...said('volunteering', {
    3: [
      'become a befriender',
      'volunteer',
      'volunteering',
      'volunteering opportunities',
      'volunteer centre',
      'become a volunteer',
      'volunteer driver',
      'volunteer befriender',
      'volunteer at a foodbank',
      'charity shop volunteer',
      'corporate volunteering',
      'employer supported volunteering',
      'volunteer recruitment',
      'give something back',
      'give back to the community',
      'giving time',
      'time to spare',
      'retired and want to be useful',
      'want to feel useful',
      'want to help other people',
      'do my bit for the community',
      'timebanking',
      'micro volunteering',
      'school governor',
      'trustee of a charity',
      'want to become a trustee',
      'CVS',
      'VCSE support',
      'council for voluntary service',
      'set up a community group',
      'start a charity',
      'Duke of Edinburgh volunteering',
      'litter pick',
      'community champions',
      'lived experience volunteers',
      'reserve volunteers',
      'NHS volunteer responders',
    ],
    2: [
      'voluntary work',
      'unpaid work experience',
      'good deeds',
      'befriender role',
      'foster a guide dog puppy',
      'magistrate',
      'community payback',
      'parish council',
      'fundraising',
      'donate my time',
      'become a mentor',
      'donate',
      'grants for community groups',
      'participation panel',
      'citizens assembly',
      'time bank',
      'run a community group funding',
    ],
    1: [
      'helping others',
      'charity shop',
      'unpaid work',
      'get involved',
      'community group',
      'meet people by helping out',
    ],
    pl: ['wolontariat', 'wolontariusz'],
    uk: ['волонтерство', 'волонтер'],
    ro: ['voluntariat', 'voluntar'],
    ar: ['تطوع', 'عمل تطوعي'],
    ur: ['رضاکار', 'رضاکارانہ کام'],
    ku: ['خۆبەخشی'],
    fa: ['داوطلب', 'کار داوطلبانه'],
    ti: ['ወለንታዊ ስራሕ'],
  }),
  ...said('work_problems', {
    3: [
      'employment rights',
      'employment tribunal',
      'employment law',
      'unfair dismissal',
      'constructive dismissal',
      'sacked',
      'got the sack',
      'been sacked for being off ill',
      'finished me at work',
      'made redundant',
      'redundancy',
      'redundancy pay',
      'redundancy notice',
      'losing my job',
      'laid off',
      "boss hasn't paid me",
      'not been paid wages',
      'unpaid wages',
      'owed wages',
      'no payslip',
      'minimum wage',
      'below minimum wage',
      'holiday pay',
      'sick pay',
      'SSP',
      'statutory sick pay',
      'fit note',
      'sick note for work',
      'off sick with stress at work',
      'bullied at work',
      'boss is bullying me',
      'boss is doing my head in',
      'harassment at work',
      'discrimination at work',
      'sacked for being pregnant',
      'maternity pay',
      'maternity rights at work',
      'disciplinary at work',
      'disciplinary hearing',
      'grievance at work',
      'zero hours contract',
      'hours have been cut',
      'ACAS',
      'trade union',
      'union rep',
      'settlement agreement',
      'PILON',
      'TUPE',
      'whistleblowing',
      'injured at work',
      'accident at work',
      'flexible working request',
      'cash in hand',
      'labour exploitation',
      'rapid response redundancy',
    ],
    2: [
      'problems at work',
      'trouble with my boss',
      'hate my job',
      'stress at work',
      'contract of employment',
      'agency not paying me',
      "gaffer won't pay us",
      'boss keeps changing my shifts',
      'firm gone bust',
      'factory closing',
      'paid in cash no contract',
      'going back to work after being ill',
      'phased return',
      'occupational health',
      'in work poverty',
      "employer won't",
      'notice period',
    ],
    1: ['boss', 'wages', 'on the sick', 'union', 'contract', 'manager', 'gaffer'],
    pl: [
      'prawa pracownicze',
      'zwolnienie z pracy',
      'niewypłacone wynagrodzenie',
      'zwolniony',
      'zasiłek chorobowy',
    ],
    uk: ['трудові права', 'звільнили з роботи', 'не заплатили зарплату'],
    ro: ['drepturile angajaților', 'concediat', 'salariu neplătit', 'concediere'],
    ar: ['حقوق العمال', 'فصل من العمل', 'لم يدفع راتبي'],
    ur: ['ملازمت کے حقوق', 'نوکری سے نکال دیا', 'تنخواہ نہیں ملی'],
    ku: ['مافی کرێکاران', 'مووچەم نەدراوە'],
    fa: ['حقوق کار', 'اخراج از کار', 'حقوقم را نداده'],
    ti: ['መሰል ሰራሕተኛታት'],
  }),
  ...said('starting_business', {
    3: [
      'start a business',
      'set up a business',
      'business start up',
      'start up loan',
      'business plan',
      'business advice',
      'business idea',
      'growth hub',
      'business mentor',
      'business grant',
      'self employed',
      'work for myself',
      'be my own boss',
      'sole trader',
      'register as self employed',
      'UTR number',
      'self assessment tax return',
      'limited company',
      'freelance',
      'entrepreneur',
      'enterprise coaching',
      'New Enterprise Allowance',
      "Prince's Trust enterprise",
      'social enterprise set up',
      'start a CIC',
      'community interest company',
      'market stall',
      'sell what I make',
      'selling crafts online',
      'side hustle',
      'small business',
      'invoices and bookkeeping',
      'co-working space',
      'start trading',
      'women in business',
    ],
    2: [
      'CIS',
      'tax return',
      'HMRC registration',
      'mobile hairdresser setting up',
      'window cleaning round',
      'food business from home',
      'become a childminder',
      'taxi driver self employed',
      'Etsy shop',
      'cake business',
      'gig economy',
      'enterprise',
      'incubator',
      'business rates',
      'become an Uber or Deliveroo driver',
    ],
    1: ['startup', 'company', 'trading', 'HMRC'],
    pl: ['założyć firmę', 'własna firma', 'działalność gospodarcza', 'samozatrudnienie'],
    uk: ['відкрити бізнес', 'власна справа', 'самозайнятість'],
    ro: ['deschid o afacere', 'afacere proprie', 'firmă', 'persoană fizică autorizată'],
    ar: ['بدء مشروع تجاري', 'عمل حر', 'مشروع خاص'],
    ur: ['کاروبار شروع کرنا', 'اپنا کاروبار'],
    ku: ['دەستپێکردنی کاری تایبەت', 'بزنس'],
    fa: ['راه اندازی کسب و کار', 'کسب و کار'],
    ti: ['ንግዲ ምጅማር'],
  }),
  ...said('disability_work', {
    3: [
      'access to work grant',
      'access to work assessor',
      'reasonable adjustments',
      'reasonable adjustments at work',
      'Individual Placement and Support',
      'IPS employment',
      'IPS worker',
      'Disability Confident',
      'disability employment adviser',
      'disabled and looking for work',
      'find work with a disability',
      'jobs for disabled people',
      'jobs for people with learning disabilities',
      'jobs for autistic people',
      'autism friendly employer',
      'supported internship',
      'Work and Health Programme',
      'Connect to Work',
      'WorkWell',
      'Pathways to Work',
      'Intensive Personalised Employment Support',
      'back to work after being on the sick',
      'been on the sick for years want to work',
      'lost my job because of my health',
      'keep my job with a health condition',
      'permitted work',
      'limited capability for work',
      'work after a stroke',
      'Remploy',
      'vocational rehabilitation',
      'retention support at work',
      'BASE supported employment',
      'Access to Work grant for equipment',
      'Access to Work application',
      'AtW application',
      'supported employment programme',
      'Project SEARCH internship',
    ],
    2: [
      'LCWRA',
      'LCW',
      'workplace adjustments',
      'tailored adjustments',
      "can't do my job any more because of my back",
      'on the sick',
      "boss won't make adjustments",
      'job coach',
      'job carving',
      "want to work but I'm poorly",
      'sheltered workshop',
      'Tribunal disability discrimination at work',
      'ESA support group work',
      'nerves stop me working',
      'work capability assessment',
      'health condition and work',
      'go back to work after being ill',
      'working with a mental health condition',
      'mental health and work',
      'working while disabled',
    ],
    1: [
      'fit note',
      'sick note',
      'occupational health',
      'IPS',
      'disabled worker',
      'Access to Work',
      'supported employment',
    ],
    pl: ['praca dla niepełnosprawnych'],
    uk: ['робота для людей з інвалідністю'],
    ro: ['locuri de muncă pentru persoane cu dizabilități'],
    ar: ['عمل لذوي الإعاقة'],
    ur: ['معذور افراد کے لیے نوکری'],
    fa: ['کار برای معلولان'],
  }),
  ...sayings(`
job_search 3: restart; recruitment; EET; cv help; cv workshop; interview tomorrow; mock interview;
    driving job; care job; shop job; kitchen job; factory job; retail job; office job; jobs board;
    job centre; work programme; recruitment agency; paid work; earn money; job coach; need work quick;
    lost my job; applied for loads; applied for hundreds; applied for jobs; rejected for jobs; do my cv;
    write my cv; update my cv; interview next week; nervous about interview; redundant at 55;
    fifty and unemployed; criminal record job; work after prison; job after kids; school hours job;
    part time job; night shift job; building site work; earn a wage; need a job quick;
    no work round here; no replies to applications; turned down for jobs; knocked back for jobs;
    help with my cv; over 50 and looking; job with a record; work round the kids; gap in my cv;
    references for a job; long time out of work; back to work after children;
    work that fits round school; take me on at my age
job_search 2: rejections; find work; want work; need work; local jobs; no job; keep applying;
    employment support; looking for work; find a job; want a job; got an interview; back into work;
    looking for a job; find me a job; get me a job; out of a job; years out of work; too old for a job;
    too old to get a job; contract ended; better job; different job; career change; new career;
    want to work; ready to work; not worked since; who is hiring; my job ended; not worked for years;
    give me a chance; starting over at work; clothes for an interview; work in this country;
    qualifications from my country
training 3: barbering; forklift; HGV; diploma; ALN; bootcamp; HNC; QCF; learn plumbing;
    learn bricklaying; learn joinery; learn welding; learn hairdressing; learn accounts;
    learn bookkeeping; get qualified; get qualifications; gcse maths; gcse english; no gcses;
    foundation degree; adult apprenticeship; short course; evening course; night class; online course;
    day course; weekend course; teaching assistant; beauty course; nails course; mechanics course;
    forklift ticket; door supervisor; security licence; first aid; food hygiene; level 1; level 3;
    NVQ 2; certificate course; funded training; training provider; community classes; adult classes;
    ASF courses; open uni; student loan; learn a skill; learn to drive; get my gcses; do my gcses;
    college for adults; college at 40; go to uni; university at 30; apprenticeship for adults;
    apprenticeship at 30; course in childcare; course in care; fund my course; train as a nurse;
    train as a plumber; train as a carer; train as an electrician; uni as an adult;
    health and social care; health and safety certificate; pay for my course; cant afford the course;
    left school with no gcses; become a plumber; become a nurse; become a teacher; become a hairdresser;
    become a chef; become a paramedic; become a mechanic; become a counsellor; become a bricklayer
training 2: degree; access course; free training; want to train; go to college; back to college;
    want to learn; too old for college; studying; brain active; languages class; learn French;
    learn Spanish; didnt finish school; left school early; use my brain; skills for work;
    ticket for work; messed up at school; left school at 15; second chance at education;
    go back to learning; do something with my life
reading_maths 3: fractions; percentages; illiteracy; bad reader; slow reader; dyslexic adult;
    dyslexia test; dyslexia assessment; adult reading; reading classes; literacy class; literacy course;
    basic english; basic maths; maths class; times table; functional skills; entry level; pass maths;
    literacy issues; never learnt proper; never learnt reading; cant read forms; cant read properly;
    cant read good; cant write properly; cant spell properly; spelling is bad; bad at spelling;
    bad at reading; reading is hard; struggle to read; struggle with spelling; struggle to write;
    husband cant read; read my post; read my letters; understand my letters; words jump about;
    think im dyslexic; improve my reading; better at reading; improve my writing; learn to write;
    bad at maths; cant do sums; maths for adults; understand kids homework; level 2 maths;
    level 2 english; fill in forms; never learned to write; cant write a letter; cant write my name;
    not good at reading; pretend I can read; ashamed I cant read; embarrassed I cant read;
    read to my kids; read a bedtime story; read to my grandchildren; letters I cant understand;
    letters get mixed up; letters back to front; teach me to read; teach me to write;
    reading help for adults; no good at maths; help with homework maths; form I cant fill;
    hide that I cant read; nobody knows I cant read; wife reads everything for me;
    words move on the page; cant read what they send me
reading_maths 2: maths help; cant add up; help with forms; cant do forms; reader; no schooling;
    handle numbers; sign my name; driving theory reading; joined up writing; numbers confuse me;
    never went to school; left school and cant; missed school as a kid;
    reading glasses no its the reading
digital_skills 3: facetime; zoom; skype; download; techy; use email; use whatsapp; use facebook;
    use apps; forgotten password; everything online; only online; online appointment; video call;
    send photos; phone lessons; ipad help; computer lessons; computer skills; learn computers;
    learn excel; touch typing; digital hub; digital cafe; tech help; tech cafe; computer illiterate;
    go online; use my tablet; use an ipad; use a computer; use a laptop; use a mouse; use the internet;
    use online banking; cant send emails; cant do emails; cant apply online; cant book online;
    cant use internet; cant use apps; cant log in; reset my password; no email address; make an email;
    its all online; book doctors online; download an app; rubbish with technology; scared of computers;
    learn the internet; learn to type; word and excel; not computer literate; use a smart phone;
    use my new phone; new phone and cant; got a new phone; cant work my phone; cant work my tablet;
    cant work the internet; cant work my ipad; cant do online forms; make an email address;
    told to go online; photos on my phone; apps on my phone; press the wrong button;
    how to use this phone; how to work this phone; how to work a tablet; son bought me a phone;
    daughter got me a tablet; kids bought me an ipad; have to do it online; has to be done online;
    told to do it online; see my grandchildren on the screen; dont know how to use my phone;
    dont know how to use a smartphone; talk to family abroad on the computer
digital_skills 2: computer help; digital help; digital support; cant do texts; cant do computers;
    cant do the internet; getting on the internet; got a tablet and dont; smartphone; smart phone;
    scam emails; modern phones; QR code; pay online; shop online; order online;
    left behind by technology
volunteering 3: voluntary; fundraise; spare time; hours spare; retired nurse; help refugees;
    volunteer work; volunteer role; voluntary job; charity work; unpaid role; befriending volunteer;
    DofE volunteering; street party; donate food; donate clothes; donate furniture; give away;
    infrastructure support; volunteer brokerage; volunteering hub; staff volunteering;
    fill the mornings; fill my days; fill my time; retired and want; retired and looking;
    volunteer with children; volunteer with animals; volunteering at 16; work for nothing;
    become a governor; start a group; run a group; run a club; beach clean volunteers;
    team volunteering day; time on my hands; volunteer for a charity; work for a charity;
    volunteering on my cv; set up a group; tidy up my area; clean up my street; raise money for charity;
    help in a charity shop; organise something for my street; retired and bored want to help
volunteering 2: help animals; help my community; make a difference; make myself useful;
    do something useful; do some good; offer my time; offer my help; work for free;
    free afternoons to help; want to help others; want to help out; like to help out;
    help in my community; want to help out somewhere; do something for the community; teach others;
    good listener; since I retired; now im retired; meet people helping; skills to share;
    share my skills; kids left home and; pass on my skills; kids have grown up and;
    good with my hands and want to help
work_problems 3: redundancies; underpaid; disciplinary; grievance; P45; payslip;
    redundancy consultation; boss shouts; boss threatened; wages short; wages late; wages missing;
    no contract; zero hours; shifts changed; sexist boss; unsafe work; sick note; work stress;
    hate work; disciplinary meeting; final warning; written warning; tribunal work;
    employment solicitor; shop steward; flexible working; sacked off sick; fired from work; laid me off;
    job at risk; boss owes me; boss hates me; not paid overtime; wages not paid; paid less than;
    paid under minimum; no holiday pay; no sick pay; cut my hours; changed my shifts; forced to work;
    work 60 hours; bullied by manager; racist at work; racism at work; touched at work; hurt at work;
    off work sick; signed off work; signed off sick; stressed at work; cant face work;
    disciplinary next week; suspended from work; raise a grievance; warning at work; rights at work;
    pregnant and boss; maternity leave work; time off work; notice at work; quit my job; tips at work;
    agency owes me; agency work problem; company went bust; went into administration; visa sponsor boss;
    at risk of redundancy; boss picks on me; short on my wages; no breaks at work;
    make me work weekends; picked on at work; off sick from work; dread going to work;
    told work im pregnant; time off to care; work from home request; hand in my notice;
    passport kept by boss; wont give me my wages; too many hours at work; picked on by my boss;
    work is making me ill; worked for and not paid; got rid of me at work
work_problems 2: rota; employment advice; havent been paid; wont pay me; let go from work;
    hasnt paid me for; let go from my job; trouble at work; pension at work; fallen out at work;
    problems with my job; work wont give me; is it legal work; is that legal boss; treated bad at work;
    treated unfairly at work; fallen out with my boss
starting_business 3: bookkeeper; sell cakes; sell candles; sell online; baking business;
    cooking business; catering business; food van; burger van; coffee van; food truck; craft stall;
    craft fair; own salon; own cafe; cleaning business; cleaning company; gardening business;
    barber shop; beauty business; lashes business; childminding business; taxi business; business loan;
    business funding; business course; business skills; social enterprise; enterprise support;
    business hub; enterprise centre; startup loan; sell my crafts; sell my art; sell my jewellery;
    sell my food; selling on ebay; selling on vinted; selling on etsy; bake and sell; cakes from home;
    cake making business; open a shop; open a cafe; open a salon; dog walking business;
    dog grooming business; hairdresser from home; nails from home; register a company;
    register a business; register with hmrc; public liability insurance; market my business;
    business bank account; earn from home; sell cards I make; sell stuff I make; food from my kitchen;
    stall on the market; loan for my business; grant for my business; idea for a business;
    insurance for my business; website for my business; turn my hobby into; hobby into a business;
    van and want to start; idea and want to sell; make money from my hobby; on my own as a plumber
starting_business 2: invention; accounts; own business; starting up; business support; make and sell;
    do my taxes; start up advice; make things and sell; workspace; first customers; desk space;
    side business; buy stock; stall holder; workshop to rent; unit to rent; extra money from;
    trade from home; good at baking and; good with hair and
disability_work 3: AtW; work health; disability discrimination; autism employment; LCW group;
    therapeutic work; phased return; condition management; job with autism; job with epilepsy;
    job with ms; job sitting down; work with autism; work with anxiety; work with depression;
    work on ESA; equipment at work; adjustments at work; sacked because disabled; dyslexic at work;
    adhd at work; autistic at work; autism and work; work after cancer; work after breakdown;
    job with bad back; job with mental health; work with my condition; work but my legs;
    cant do full time; hours I can manage; work I can manage; job I can manage; find work with adhd;
    work while on pip; special chair at work; stay in work with; cant do heavy work;
    employment support for disabled; discriminated for my disability; ease back into work;
    work with a bad back; want to work but ill; cant do a full day; try work without losing benefits;
    boss wont change my desk; LCWRA and want to work; work but cant stand all day;
    cant stand all day at work; lose my benefits if I work; cant lift any more at work;
    on the sick and want a job; worried about losing PIP if I work;
    few hours a week because of my health
disability_work 2: come off the sick; cant do my old job; cant do my job any more; working with pain;
    wont employ me because; nobody will employ me because; panic attacks stop me working;
    who would employ someone like me; cant work because of my health
`),
]
