import type { PhraseSeed } from '../../needs.ts'
import { said } from './said.ts'
import { sayings } from './sayings.ts'

/** How people ask about getting out and about. */
export const gettingOut: PhraseSeed[] = [
  ...said('getting_out', {
    2: ['getting out and about', 'getting out more', 'leisure', 'days out', 'things to do near me'],
  }),
  ...said('transport', {
    3: [
      'community transport',
      'dial a ride',
      'ring and ride',
      'door to door transport',
      'accessible transport',
      'accessible minibus',
      'minibus hire for groups',
      'community minibus',
      'community car scheme',
      'volunteer driver scheme',
      'volunteer car scheme',
      'lift to hospital',
      'lift to my appointment',
      'lift to the doctors',
      "can't get to hospital appointments",
      'no way of getting to my appointment',
      "can't get there without a car",
      'patient transport',
      'PTS hospital transport',
      'non emergency patient transport',
      'free bus pass',
      "older person's bus pass",
      'bus pass',
      'concessionary travel',
      'concessionary pass',
      'disabled bus pass',
      'ENCTS',
      'railcard',
      "disabled person's railcard",
      'companion pass for travel',
      'bus fares',
      'bus fare money',
      "can't afford the bus",
      'travel costs',
      'travel training',
      'independent travel training',
      'home to school transport',
      'school transport',
      'taxi vouchers',
      'taxi tokens',
      'taxicard',
      'Wheels to Work',
      'moped hire to work',
      'cheap bike',
      'refurbished bike',
      'cycle training',
      'learn to ride a bike',
      'shopping bus',
      'shopper bus',
      'travel passes',
      'stuck without transport',
      'driving after illness assessment',
    ],
    2: [
      'no buses round here',
      "bus doesn't run any more",
      "can't drive any more",
      'gave up driving',
      'lost my licence',
      "can't manage the bus",
      'scared of getting the bus',
      'too far to walk',
      'minibus',
      'wheelchair taxi',
      'car sharing',
      'demand responsive transport',
      'tram',
      'train tickets',
      'free travel for apprentices',
      'nobody to take me',
      'Healthcare Travel Costs Scheme',
      'get to work on nights with no bus',
      'bikeability',
      'bus',
      'how do I get there',
    ],
    1: ['lift', 'transport', 'taxi', 'travel', 'driver', 'shopmobility', 'Metrolink'],
    pl: ['dojazd do szpitala', 'bilet autobusowy', 'przewóz'],
    uk: ['транспорт', 'проїзд', 'проїзний квиток', 'автобус'],
    ro: ['abonament autobuz', 'transport la spital'],
    ar: ['مواصلات', 'نقل إلى المستشفى', 'تذكرة الحافلة', 'حافلة'],
    ur: ['ٹرانسپورٹ', 'بس پاس', 'آنے جانے کا انتظام'],
    ku: ['هاتووچۆ', 'پاس'],
    fa: ['حمل و نقل', 'رفت و آمد', 'اتوبوس'],
    ti: ['መጓዓዝያ', 'ኣውቶቡስ'],
  }),
  ...said('social_groups', {
    3: [
      "don't know anyone",
      "don't know anybody",
      'social club',
      'social groups for adults',
      'make friends',
      'make new friends',
      'meet new people',
      'meet people my own age',
      "don't know anyone round here",
      "new to the area don't know anyone",
      "don't know a soul round here",
      'nothing to do round here',
      'something to do in the day',
      'stuck in the house all day',
      'stuck in these four walls',
      'get me out of the house',
      'get him out of the house',
      'bored at home',
      'bored since I retired',
      'bingo',
      'bingo night',
      'board games',
      'games night',
      'cards and dominoes',
      'chess club',
      'quiz night',
      'snooker and pool',
      'darts and dominoes',
      'tea dance',
      'day trips',
      'coach trips',
      'days out for pensioners',
      'U3A',
      'u3a interest groups',
      "Women's Institute",
      'WI',
      'Rotary',
      'over 50s club',
      'over 60s club',
      'over 55s activities',
      "older people's group",
      'pensioners club',
      'friendship group',
      'Friendship Centre',
      'community centre activities',
      'model railway club',
      'gaming night for adults',
      'LGBTQ social group adults',
      'book club',
      'Probus',
      'fed up stuck indoors',
    ],
    2: [
      'company',
      'someone to go out with',
      'activities for older people',
      'activities for adults',
      'hobbies',
      'day centre',
      'day centre for older people',
      'residents association',
      'tenants and residents group',
      'tea and chat',
      'chat group',
      'social isolation',
      'community hub',
      'meeting up with others',
      'get out more',
      'get out and about',
      'out and about',
      'conversation group',
      'community events',
      'dance evenings',
      'Scrabble',
      'Warhammer',
      'cinema club',
      'club for singles',
      'widowed and single friends',
      'social group',
      'things to do',
      'get mum out of the house',
    ],
    1: ['club', 'group', 'activities', 'friends', 'bored', 'social', 'events'],
    pl: ['klub towarzyski', 'spotkania towarzyskie', 'poznać ludzi', 'klub seniora'],
    uk: ['знайти друзів', 'клуб за інтересами', 'спілкування'],
    ro: ['grup social', 'întâlniri', 'prieteni noi', 'club pentru pensionari'],
    ar: ['نشاطات اجتماعية', 'تكوين صداقات', 'نادي اجتماعي'],
    ur: ['سماجی گروپ', 'دوست بنانا', 'بزرگوں کا کلب'],
    ku: ['چالاکی کۆمەڵایەتی'],
    fa: ['گروه اجتماعی', 'دوست پیدا کردن', 'فعالیت های اجتماعی'],
  }),
  ...said('lunch_clubs', {
    3: [
      'lunch club',
      'luncheon club',
      'lunch club for pensioners',
      "older people's lunch",
      'community lunch',
      'Sunday lunch for older people',
      'Sunday dinner for people on their own',
      'Christmas dinner for people on their own',
      'coffee morning',
      'coffee mornings for older people',
      'community cafe',
      'warm welcome coffee morning',
      'tea and toast',
      'brew and a chat',
      'brew and a natter',
      'cuppa and a chat',
      'cup of tea and a chat',
      'tea and cake',
      'afternoon tea',
      'drop in cafe',
      'breakfast club adults',
      'breakfast club for older people',
      'soup lunch',
      'soup and a sandwich',
      'pie and peas',
      'fish and chip lunch',
      'two course lunch',
      'Chatty Cafe',
      'talking cafe',
      'coffee and cake with others',
      'Supper club',
      'pop in for a brew',
      "men's breakfast",
      'Contact the Elderly tea parties',
      'Re-engage tea parties',
      'Places of Welcome cafe',
    ],
    2: [
      'eats on her own',
      'eat with other people',
      'eats all his meals alone',
      'hot dinner with company',
      'hot lunch for the elderly',
      'chatty table',
      'cafe run by volunteers',
      'open house coffee',
      'knit and natter with lunch',
      'chippy dinner club',
      'meet for coffee',
      'pensioners dinner',
      'meal out with company',
      'warm space coffee',
    ],
    1: ['lunch', 'coffee', 'cafe', 'brew', 'cuppa', 'tea'],
    pl: ['obiady dla seniorów', 'poranek przy kawie', 'wspólny obiad'],
    uk: ['обіди для літніх', 'зустріч за кавою'],
    ro: ['prânz pentru pensionari', 'întâlnire la cafea'],
    ar: ['غداء لكبار السن', 'لقاء على القهوة'],
    ur: ['بزرگوں کا دوپہر کا کھانا', 'چائے پر ملاقات'],
    fa: ['ناهار برای سالمندان', 'دورهمی قهوه'],
  }),
  ...said('sport_exercise', {
    3: [
      'sport',
      'exercise class',
      'exercise classes for older people',
      'gentle exercise',
      'keep fit',
      'fitness class',
      'get fit',
      'get active',
      'being more active',
      'exercise on referral',
      'exercise referral',
      'physical activity',
      'gym',
      'free gym pass',
      'cheap gym membership',
      'leisure centre',
      'leisure card',
      'swimming',
      'swimming lessons',
      'women only swimming',
      'aqua aerobics',
      'yoga',
      'chair yoga',
      'pilates',
      'zumba',
      'tai chi',
      'chair based exercise',
      'armchair exercise',
      'seated exercise',
      'dance class',
      'dance fitness',
      'line dancing',
      'ballroom dancing',
      'football',
      'walking football',
      'over 35s football',
      'five a side',
      'rugby',
      'walking rugby',
      'netball',
      'walking netball',
      'basketball',
      'walking cricket',
      'cricket',
      'tennis',
      'pickleball',
      'table tennis',
      'badminton',
      'boxing gym',
      'boxercise',
      'martial arts',
      'karate',
      'judo',
      'running club',
      'couch to 5k',
      'parkrun',
      'cycling club',
      'crown green bowling',
      'short mat bowls',
      'boccia',
      'wheelchair basketball',
      'disability sport',
      'gymnastics',
      'wheels for all cycling',
      'rowing club gym',
      'boxing club',
      'boxing training',
      'ladies only gym',
    ],
    2: [
      'couch potato need to move more',
      'unfit',
      'doctor says I should exercise',
      'active ageing',
      'inclusive cycling',
      'sports club',
      'snooker',
      'angling',
      'fishing',
      'skateboarding',
      'horse riding',
      'hockey',
      'athletics',
      'golf',
      'trampolining',
      'futsal',
      'kickboxing',
      'Jiu jitsu',
      'archery',
      'strength training',
      'want to start running',
      'postnatal exercise',
      'boxing',
      'bowls',
      'climbing',
    ],
    1: ['fitness', 'active', 'exercise', 'running', 'training session', 'dance', 'workout', 'get moving'],
    pl: ['siłownia', 'ćwiczenia', 'basen', 'piłka nożna', 'joga'],
    uk: ['спорт', 'спортзал', 'басейн', 'футбол', 'вправи'],
    ro: ['sală de fitness', 'exerciții', 'fotbal', 'înot'],
    ar: ['رياضة', 'تمارين', 'سباحة', 'كرة القدم', 'نادي رياضي'],
    ur: ['ورزش', 'کھیل', 'تیراکی', 'جم', 'فٹ بال'],
    ku: ['وەرزش', 'مەلەوانی', 'تۆپی پێ'],
    fa: ['استخر', 'فوتبال', 'باشگاه'],
    ti: ['ስፖርት', 'ኩዕሶ እግሪ'],
  }),
  ...said('walking', {
    3: [
      'walking group',
      'health walk',
      'wellbeing walk',
      'walking for health',
      'Walking for Health scheme',
      'ramblers',
      'rambling club',
      'rambling',
      'hiking',
      'hill walking',
      'guided walk',
      'led walk',
      'walk leader',
      'short walks',
      'gentle walks',
      'easy walks',
      'walk and talk',
      'walk and talk group',
      'walk with other people',
      'people to go walking with',
      'nordic walking',
      'buggy walk',
      'pram walk',
      'pram push',
      'dog walking group',
      'walks with my dog and others',
      'stroll in the park',
      'park stroll',
      "women's walking group",
      "men's walk and talk",
      'mental health walk',
      'bereavement walk',
      'dementia friendly walk',
      'walking netball',
      'accessible walks',
      'canal towpath walk',
      'heritage walk',
      'history walks',
      'Sunday walk',
      'Ramblers wellbeing walks',
      'step count challenge',
      'walking buddy',
    ],
    2: [
      'dog walks',
      'someone to walk with',
      'scared to walk on my own',
      'nervous walking alone',
      'get my steps in',
      'daily walk',
      'wheelchair friendly walks',
      'nature walk',
      'fell walking',
      'orienteering',
      'blue health',
      'countryside rangers',
      'countryside walks',
      'fresh air with other people',
    ],
    1: ['walk', 'stroll', 'steps'],
    pl: ['spacery', 'grupa spacerowa'],
    uk: ['прогулянки', 'піші прогулянки'],
    ro: ['plimbări', 'grup de plimbare'],
    ar: ['مجموعة مشي', 'المشي'],
    ur: ['چہل قدمی', 'واک گروپ'],
    ku: ['پیاسەکردن'],
    fa: ['پیاده روی', 'گروه پیاده روی'],
  }),
  ...said('arts_crafts', {
    3: [
      'learn guitar',
      'piano lessons',
      'learn the piano',
      'play an instrument',
      'art class',
      'art group',
      'arts and crafts',
      'arts and health',
      'arts on prescription',
      'art for wellbeing',
      'craft group',
      'crafting',
      'crochet',
      'knit and natter',
      'knitting',
      'knitting group',
      'stitch and chat',
      'sewing class',
      'sewing group',
      'sewing bee',
      'quilting',
      'embroidery',
      'card making',
      'scrapbooking',
      'pottery',
      'ceramics',
      'painting',
      'watercolours',
      'drawing class',
      'life drawing',
      'photography',
      'photography walk',
      'film making',
      'creative writing',
      'writing group',
      'poetry',
      'spoken word',
      'drama group',
      'amateur dramatics',
      'am dram',
      'theatre group',
      'singing group',
      'choir',
      'community choir',
      'rock choir',
      'singing for lung health',
      'sing along',
      'music group',
      'music lessons',
      'free music lessons',
      'guitar lessons',
      'ukulele',
      'drumming',
      'drum circle',
      'brass band',
      'orchestra',
      'learn an instrument',
      'jam session',
      'recording studio',
      'DJ workshops',
      'mosaic',
      'jewellery making',
      'flower arranging',
      'woodwork',
      'woodturning',
      'men in sheds crafts',
      'upcycling workshop',
      'printmaking',
      'creative workshops',
      'museum workshop',
      'community arts',
    ],
    2: [
      'likes making things',
      'likes to sing',
      'something creative',
      'creative',
      'folk club',
      'open mic',
      'dance performance',
      'colouring',
      'felt making',
      'textiles',
      'graffiti workshop',
      'gallery',
      'Christmas wreath making',
      'ceilidh',
      'stained glass',
      'calligraphy',
      'samba',
      'opera',
      'handicrafts',
      'Lego for adults',
    ],
    1: ['art', 'music', 'singing', 'drama', 'sewing', 'creative session'],
    pl: ['rękodzieło', 'zajęcia plastyczne', 'chór', 'szydełkowanie', 'muzyka'],
    uk: ['рукоділля', 'мистецтво', 'хор', "в'язання", 'малювання', 'музика'],
    ro: ['artă și meșteșuguri', 'cor', 'pictură', 'tricotat'],
    ar: ['فنون وحرف', 'خياطة', 'رسم', 'موسيقى'],
    ur: ['فنون اور دستکاری', 'سلائی', 'مصوری'],
    ku: ['هونەر', 'دوورین'],
    fa: ['هنر و صنایع دستی', 'خیاطی', 'نقاشی'],
  }),
  ...said('gardening_nature', {
    3: [
      'gardening',
      'gardening group',
      'gardening club',
      'community garden',
      'allotment',
      'allotment waiting list',
      'grow your own',
      'growing vegetables',
      'grow food',
      'community orchard',
      'food growing',
      'social and therapeutic horticulture',
      'horticulture',
      'horticultural therapy',
      'green social prescribing',
      'green gym',
      'green care',
      'nature group',
      'nature for wellbeing',
      'forest school',
      'forest bathing',
      'bushcraft',
      'woodland group',
      'tree planting',
      'conservation volunteers',
      'TCV',
      'wildlife trust',
      'wildlife',
      'birdwatching',
      'bird watching',
      'city farm',
      'care farm',
      'animals and nature',
      'petting farm',
      'pond dipping',
      'Friends of the park',
      'park rangers',
      'park group',
      'in bloom',
      'wildflower meadow',
      'seed swap',
      'seed library',
      'incredible edible',
      'composting',
      'climate group',
      'nature reserve',
      'green space',
      'river clean up',
      'polytunnel',
    ],
    2: [
      'outdoors',
      'get outside in nature',
      'being outside helps my head',
      'want to grow veg',
      'my hands in the soil',
      'pottering in the garden',
      'raised beds',
      'garden centre plants',
      'equine therapy',
      'horses',
      'alpaca',
      'eco group',
      'environment group',
      'outdoor learning',
      'foraging',
      'fishing',
      'beach clean',
      'plants',
      'park',
      'bee keeping',
    ],
    1: ['nature', 'green', 'environment', 'digging', 'growing project'],
    pl: ['ogród społeczny', 'ogródek działkowy', 'działka', 'ogrodnictwo'],
    uk: ['садівництво', 'город', 'громадський сад'],
    ro: ['grădinărit', 'grădină comunitară'],
    ar: ['بستنة', 'حديقة مجتمعية', 'زراعة'],
    ur: ['باغبانی', 'کمیونٹی باغ'],
    ku: ['باخداری', 'باخچە'],
    fa: ['باغچه'],
  }),
  ...said('libraries', {
    3: [
      'library',
      'local library',
      'library card',
      'join the library',
      'community library',
      'mobile library',
      'home library service',
      'housebound library',
      'books delivered to my house',
      'borrow books',
      'ebooks and audiobooks',
      'audiobooks',
      'reading group',
      'book group',
      'book club',
      'Summer Reading Challenge',
      'story time library',
      'rhyme time library',
      'library computers',
      'free computers in the library',
      'use a computer for free',
      'use a printer',
      'print something out',
      'photocopying',
      'somewhere quiet to study',
      'quiet place to work',
      'homework in the library',
      'local history group',
      'family history',
      'family history society',
      'family tree',
      'genealogy',
      'archives',
      'trace my ancestors',
      'museum',
      'heritage centre',
      'heritage group',
      'heritage open days',
      'oral history',
      'old photographs of the town',
      'civic society',
      'industrial heritage',
      'large print books',
      'Books on Prescription',
      'Reading Friends',
      'Reading Well books on prescription',
      'print documents and scan',
    ],
    2: [
      'something to read',
      'toy library',
      'newspapers to read',
      'study space',
      'warm bank library',
      'reading for pleasure',
      'research my family',
      'archaeology',
      'bookbug',
      'history society',
      'learn about the history of the area',
      'scanner',
      'printing',
      'free wifi',
      'local history',
    ],
    1: ['books', 'history', 'heritage', 'reading', 'quiet place', 'wifi', 'local studies'],
    pl: ['biblioteka', 'wypożyczyć książki', 'książki'],
    uk: ['бібліотека', 'книги'],
    ro: ['bibliotecă', 'cărți'],
    ar: ['مكتبة', 'كتب'],
    ur: ['لائبریری', 'کتب خانہ', 'کتابیں'],
    ku: ['کتێبخانە'],
    fa: ['کتابخانه', 'کتاب'],
    ti: ['ቤተ መጻሕፍቲ'],
  }),
  ...said('faith', {
    3: [
      'church',
      'church group',
      'parish church',
      'chapel',
      'Methodist church',
      'Catholic church',
      'Church of England',
      'Salvation Army',
      'Quakers',
      'Baptist',
      'Pentecostal church',
      'Orthodox church',
      'evangelical',
      'vicar',
      'priest',
      'pastor',
      'minister of religion',
      'mosque',
      'masjid',
      'imam',
      'Muslim community',
      "Muslim women's group",
      'Islamic centre',
      'Friday prayers',
      'Eid',
      'Ramadan',
      'halal',
      'iftar',
      'madrassa',
      'gurdwara',
      'Sikh temple',
      'langar',
      'mandir',
      'Hindu temple',
      'synagogue',
      'Jewish community',
      'rabbi',
      'Buddhist centre',
      'Buddhist temple',
      'meditation temple',
      "Jehovah's",
      'faith group',
      'faith communities',
      'faith leader',
      'interfaith',
      'inter faith forum',
      'multi faith',
      'prayer group',
      'prayers',
      'bible study',
      'Alpha course',
      'Sunday school',
      'messy church',
      'place of worship',
      'chaplain',
      'chaplaincy',
      'spiritual care',
      'Street Pastors',
      'Street Angels',
      'Churches Together',
      'Holy Communion at home',
      'christening',
    ],
    2: [
      'spiritual',
      'lost my faith',
      'God',
      'religion',
      'religious',
      'worship',
      'congregation',
      'pray with me',
      'carol service',
      'toddlers at church',
      'zakat',
      'Society of Friends',
      'St Vincent de Paul',
      'SVP',
      'Caritas',
      'humanist',
      'pagan',
      'wedding at church',
      'convert to Islam',
      'new Muslims',
    ],
    1: ['faith', 'temple', 'Christian', 'Muslim', 'meditation'],
    pl: ['kościół', 'polska parafia', 'msza', 'ksiądz'],
    uk: ['церква', 'священник', 'храм'],
    ro: ['biserică', 'biserică ortodoxă', 'preot'],
    ar: ['مسجد', 'كنيسة', 'إمام', 'صلاة'],
    ur: ['گرجا گھر', 'نماز'],
    ku: ['مزگەوت', 'کەنیسە'],
    fa: ['کلیسا'],
    ti: ['ቤተ ክርስትያን', 'መስጊድ', 'ጸሎት'],
  }),
  ...said('veterans', {
    3: [
      'in the forces',
      'partner is in the forces',
      'veteran',
      'armed forces',
      'armed forces covenant',
      'armed forces community',
      'veterans breakfast club',
      'armed forces breakfast club',
      'ex army',
      'ex forces',
      'ex military',
      'ex serviceman',
      'ex servicewoman',
      'ex squaddie',
      'squaddie',
      'served in the army',
      'served in Afghanistan',
      'served in Iraq',
      'served in Northern Ireland',
      'Falklands veteran',
      'Gulf War veteran',
      'in the Royal Navy',
      'Royal Air Force RAF',
      'Royal Marines',
      'left the army',
      'just left the forces',
      'leaving the armed forces',
      'husband was in the army',
      'my dad was in the forces',
      'military family',
      'forces family',
      'army wives',
      'army widow',
      'war widow',
      'war pension',
      'Royal British Legion',
      'British Legion',
      'SSAFA',
      'Help for Heroes',
      'Combat Stress',
      'Op COURAGE',
      'Op FORTITUDE',
      'Op RESTORE',
      'Op NOVA',
      'TILS',
      'Veterans UK',
      "Veterans' Gateway",
      'Walking With The Wounded',
      'Blind Veterans',
      'veteran PTSD',
      'Poppy Factory',
      'Territorial Army',
      'AFCS armed forces compensation scheme',
      'veterans hub',
      'veterans homelessness',
      'NAAFI break',
      'merchant navy',
      'resettlement from the forces',
      'regiment association',
      'veteran card',
      'children of serving personnel',
      'ex services personnel',
      'RAF veteran',
    ],
    2: [
      'combat PTSD',
      'soldier',
      'military',
      'army',
      'navy',
      'regiment',
      'national service',
      'cadets',
      'LGBT veterans ban',
      'Gurkha',
      'remembrance',
      'MOD',
      'reservists',
    ],
    1: ['RAF', 'forces', 'served', 'vet'],
    pl: ['weterani', 'były żołnierz'],
    uk: ['ветерани', 'військові'],
    ro: ['veterani', 'foști militari'],
    ar: ['قدامى المحاربين'],
    ur: ['سابق فوجی'],
    fa: ['کهنه سربازان'],
  }),
  ...sayings(`
transport 3: bus cancelled; buses cancelled; no buses; last bus; stopped driving; nobody drives;
    lift home; hospital transport; hospital taxi; fares refund; claim fares; travel expenses;
    travel money; bus money; bus ticket; bus card; cheap travel; half fare; student travel; rail card;
    train fare; petrol money; travel alone; wheelchair car; WAV hire; community bus; community car;
    volunteer drivers; school bus; school taxi; rural transport; transport issues; no buses here;
    cut our bus; bus too expensive; cant afford taxis; taxi too expensive; sold the car;
    given up driving; licence taken away; took my licence; lift to church; lift to chemo; take nan to;
    no way home; hospital miles away; far away appointment; fares to hospital; claim travel back;
    travel to hospital; money for travel; money for bus; money for petrol; anxious on buses;
    wheelchair accessible taxi; door to door; dial a bus; hire a minibus; taxi to school; bike for work;
    transport to groups; bus never turns up; no bus on sundays; cant afford the train;
    taxis cost too much; husband used to drive; lift to the shops; lift for my mum; give me a lift;
    drive me to hospital; take my mum to; take dad to hospital; get to the supermarket;
    get to work early; get to the foodbank; stuck in the village; hospital is two buses;
    free travel over 60; young person travel card; cant use the bus; frightened of the bus;
    minibus for our group; isolated village no transport; learn to use the bus; go on the bus alone;
    someone to take me to hospital; cant get on bus with wheelchair; cant get to the shops no bus;
    cant get on the bus with my walker
transport 2: no bus; no car; dont drive; no lift; free bus; free travel; bus doesnt come;
    cant drive now; get to work; get to college; get to church; get to school; need a bike;
    bus doesnt come here; bus doesnt go there; havent got a car; dont have a car; cant drive no more;
    get to the clinic; get to the doctors; get to the dentist; get to the shops; get him to school;
    no way to get there; no way to get to; cant get on the bus; stranded; fares; missing appointments;
    cant get about; car broke down; car failed MOT; car off the road; bus stop too far;
    live out in the sticks; hill from the bus stop; live in the middle of nowhere;
    cant walk to the bus stop
social_groups 3: snooker; outings; socialise; long days; days drag; just retired; meet others;
    hobby group; new hobby; new interest; play bingo; play dominoes; play chess; play pool;
    play scrabble; play darts; games afternoon; games club; seaside trip; over 50; over 60; over 65s;
    over 70s; senior citizens; pensioners group; friendship club; social afternoon; social evening;
    socially isolated; isolated pt; reduce isolation; community activities; community centre;
    village hall; activity group; LGBT social; women friends; sits watching telly; days are long;
    since he retired; since she retired; retired and bored; retired and lost; retired and lonely;
    meet older people; meet like minded; like minded people; mix with others; new round here;
    group to join; join a group; join a club; group for older; groups for adults; sits in all day;
    stares at the telly; stares at the wall; since my husband retired; lost since I retired;
    moved here for work; something for over 60s; something for older men; take up a hobby;
    isolated and wants groups; gay men social group; friends at my age; nothing to do all day;
    retired with nothing to do; lost since he stopped work; just moved to the area;
    sits in front of the telly; nothing to get out of bed for
social_groups 2: dancing; singles; find friends; know nobody; day out; same four walls; get dad out;
    get him out; get nan out; gets me out; get mum out; make some friends; find some mates;
    no friends here; dont know nobody; out of the house; get out and meet; dont know my neighbours;
    dont know a soul; get out of the house; moved here and dont know; moved and dont know anyone;
    somewhere to go and chat; place to go and talk; something to do at weekends;
    somewhere to go in the day; something to do on a saturday; entertainment; empty nest; fed up;
    bored stiff; night out; music night; winter nights; dont go out; hardly go out; stuck at home;
    have a laugh; bit of fun; evenings are long; sundays are long; weekends are worst;
    only see the postman; shy to go alone; lost all my friends; friends have all died;
    friends have moved away; used to be sociable; on my own all day; not been out for weeks;
    no one to go with; bored out of my mind; scared to walk in on my own
lunch_clubs 3: natter; dinner club; sunday lunch; christmas lunch; roast dinner; hot lunch; lunch group;
    senior lunch; monday lunch; wednesday lunch; weekly lunch; tea party; tea room; coffee group;
    coffee club; morning coffee; church cafe; eat together; eats alone; friday lunch;
    dinner with others; dinner for pensioners; lunch and company; lunch for pensioners;
    lunch for seniors; lunch with others; cuppa and company; cuppa and cake; tea and biscuits;
    tea and natter; tea and scones; tea and company; coffee and company; coffee drop in;
    brew and company; have a natter; chat over coffee; chat and cake; cake and chat; cafe with company;
    talk over tea; breakfast for men; company at lunchtime; meal and company; meal with others;
    warm hub lunch; soup and company; soup and chat; dinner and a natter; dinner and a chat;
    dinner for my dad; dinner for my mum; lunch and a chat; lunch for over 60s; lunch for my nan;
    take mum for lunch; cuppa and a natter; coffee and a chat; coffee and a natter; coffee and catch up;
    coffee shop for older; brew and a biscuit; chat over a cup; chat over a brew; cafe for older people;
    fish and chips with; nobody to eat with; company at dinner time; meal for older people;
    meal once a week; cooks for one and lonely; sick of eating on my own
lunch_clubs 2: bit of dinner; bit of lunch; somewhere for lunch; place for lunch; go for lunch;
    out for lunch; proper dinner; bacon butty; dinner ladies; sit and chat; sandwich and a chat;
    folk to talk to; drop in for a tea; get a hot meal with people
sport_exercise 3: kickabout; footy; aqua; aquafit; ballet; ballroom; taekwondo; MMA; 5k; trampoline;
    skating; rounders; circuits; HIIT; play football; play footy; football team; football club;
    girls football; get fitter; stay active; stay fit; start exercising; exercise group;
    sitting exercise; chair exercise; chair fitness; cheap gym; free gym; gym membership; gym buddy;
    ladies exercise; cheap swimming; swimming pool; pool sessions; dance lessons; street dance;
    self defence; start running; running group; park run; bike rides; cycling group; ping pong;
    darts team; wheelchair sport; para sport; sports team; sports centre; lifting weights; spin class;
    play sport; team sport; kick a ball; football for women; football for girls; 5 a side;
    exercise for seniors; exercise for arthritis; exercise on prescription; exercises sitting down;
    gym for teenagers; gym for women; learn to swim; dance for kids; boxing for kids; boxing for women;
    run with others; learn to cycle; ride a bike; gymnastics for toddlers; sport for disabled;
    sport for kids; sport for teenagers; GP exercise referral; lose belly exercise;
    stiff joints exercise; join a team; burn off energy; run off energy; football on a saturday;
    exercise for bad hip; exercise for bad knees; exercise for older people; exercise for over 60s;
    exercise for my heart; exercise with bad back; exercises in a chair; swimming for my kids;
    gym with a bad back; out of puff and want to get fit
sport_exercise 2: cycling; stretching; strength; keep active; more exercise; go swimming; cant swim;
    free swimming; get more active; get more exercise; do more exercise; need to exercise; stronger;
    astro; mobility exercises; legs working again; build my strength; get my body moving;
    tire the kids out
walking 3: strolling; nordic; walk alone; slow walk; steady walk; flat walk; long walks; walking club;
    ladies walking; mens walk; wellness walk; dog walkers; pushchair walk; hiking group; nordic poles;
    walking poles; 10000 steps; start walking; fresh air; saturday walk; evening walks; grief walk;
    nature walks; wheelchair walks; social walk; walk with others; company on walks;
    walks for beginners; walk and chat; walk and natter; walk and coffee; walk with pram;
    ten thousand steps; steps a day; walking for fitness; walk for grief; walk round the park;
    walk by the canal; walk by the river; walk in the countryside; walk in the hills;
    walks in the country; walks for older people; walks for over 60s; walk with a brew;
    walk my dog with; walk with my baby; walking to lose weight; walking for my heart;
    dont like walking on my own
walking 2: go walking; go on walks; go out walking; get out walking; go for a walk; cobwebs; footpaths;
    legs moving; map reading; stretch my legs; out in the countryside; blow the cobwebs away;
    get out in the air
arts_crafts 3: karaoke; artist; arty; crafty; knitters; dressmaking; patchwork; macrame; weaving; yarn;
    clay; sculpture; carve; whittling; jewellery; floristry; writers; panto; brass; handbells; mural;
    graffiti; like singing; love singing; singing together; singing lessons; women's choir;
    gospel choir; play guitar; play music; learn drums; learn violin; learn keyboard; music therapy;
    music sessions; like drawing; love drawing; love painting; art studio; craft club; craft class;
    craft session; like knitting; love knitting; cross stitch; throw pots; wood carving; take photos;
    camera club; film club; write stories; write poems; writers group; poetry group; acting classes;
    dance drama; creative group; creative class; creative outlet; creative activities;
    cultural activities; ukulele group; lino print; sing with others; singing for fun;
    choir no audition; choir for beginners; join a choir; male voice choir; play the piano; join a band;
    learn to play; music for adults; music for dementia; jam with others; learn to draw; learn to paint;
    like to paint; paint with others; art for adults; craft and chat; use my hands; knit with others;
    learn to crochet; learn to knit; learn to sew; singing for older people; play in a band;
    art for my son; good with my hands; work with my hands
arts_crafts 2: sing; drawing; sew; felting; wool; animation; acting; theatre; musicals; make music;
    make beats; making cards; making stuff; make pots; want to sing; make my own clothes;
    make something with my hands; do something with my hands; rapping; something arty; something crafty;
    music tech; good at drawing; take my mind off it making
gardening_nature 3: plot; seedlings; muddy; pruning; greenhouse; orchard; beekeeping; hens; pony;
    donkeys; alpacas; ecotherapy; woodland; campfire; hedgehogs; ponds; butterflies; conservation;
    ranger; growing veg; grow tomatoes; grow flowers; like growing; love growing; miss gardening;
    love gardening; like gardening; enjoy gardening; keen gardener; green fingers; garden together;
    gardening volunteers; gardening therapy; therapeutic gardening; learn gardening; community growing;
    sensory garden; shared garden; garden share; allotment plot; plant trees; plant bulbs; sow seeds;
    hands dirty; hanging baskets; apple picking; farm animals; love nature; nature club; nature therapy;
    nature connection; green prescription; eco therapy; den building; bush craft; watch birds;
    conservation work; nature conservation; work outdoors; outside work; park volunteers;
    recycling group; green group; environment volunteering; used to garden; garden with others;
    gardening for beginners; gardening for wellbeing; get a plot; share an allotment; hands in soil;
    farm for kids; clean the river; save the planet; flat with no garden; gardening for older people;
    gardening for mental health; nature walks for kids; used to have an allotment;
    work with animals for wellbeing; outside in the fresh air
gardening_nature 2: soil; honey; chickens; woods; forest; no garden; keep chickens; in nature;
    into nature; got a yard; be around animals; out in nature; in the woods; havent got a garden;
    dont have a garden; only have a yard; only got a yard; balcony; seasonal; window box; being outside;
    calm outdoors; peaceful garden; country park; pots on my windowsill; sit in a garden;
    outside makes me feel better; fresh air helps my head
libraries 3: census; ancestry; archivist; storytime; rhymetime; printer; my ancestors; birth records;
    parish records; ancestry website; family records; local historian; kids books; baby books;
    read books; love reading; like reading; reading club; library opening; nearest library;
    library ticket; library membership; library events; library activities; library story; story time;
    rhyme time; library bus; library van; large print; audio book; e books; read newspaper;
    print documents; no printer; scan documents; public computer; quiet space; homework club;
    homework space; summer reading; reading challenge; borrow dvds; borrow jigsaws; jigsaw swap;
    trace my family; find my ancestors; books for kids; books in Polish; books in Urdu;
    library for kids; talking books library; print a form; print a letter; print my cv; computer to use;
    somewhere with wifi; revise for exams; sit and read; history of my house; history of my street;
    history of the town; history of the area; books in other languages; bounce and rhyme library;
    books to my door; print a return label; internet in the library; free internet to use;
    somewhere quiet to read; desk to work at; great grandad in the war; old pictures of the town;
    books brought to my house
libraries 2: magazines; newspapers; old photos; free books; studying somewhere; get a book;
    somewhere to print; somewhere with internet; place to study; place to revise; somewhere to revise;
    somewhere to study; somewhere with a computer; thriller; reference books; old maps; warm and quiet;
    lego club library; exhibition of local history
faith 3: jummah; quran; islamic; catholic; mass; orthodox; pentecostal; methodist; bible; jesus; belief;
    christians; salvos; alpha; baptised; baptism; communion; blessing; hindu; sikh; gurudwara; buddhist;
    buddhism; meditate; jewish; shul; kosher; mormon; spirituality; convert; revert; nativity;
    nearest mosque; prayer room; quran class; muslim food; muslim group; muslim women; muslim sisters;
    sisters circle; nearest church; new church; catholic mass; mass times; polish mass; romanian church;
    ukrainian church; african church; nigerian church; bible group; god helps; christian group;
    christian help; sally army; get baptised; baby baptised; baby christened; first communion;
    church wedding; hindu community; buddhist meditation; jehovahs witness; spiritualist church;
    spiritual support; spiritual needs; new muslim; ramadan food; christmas service; youth church;
    church youth; PoW faith; hymn singing; sing hymns; muslim family help; church for families;
    black majority church; c of e; see a vicar; father at church; read the bible; believe in god;
    funeral at church; questioning my faith; losing my faith; pray for my family;
    church for young people; start going to church; talk to a vicar; talk to a priest
faith 2: pray; minister; confirmation; carols; church help; church service; my faith; same religion;
    sunday service; mosque that helps; somewhere to pray; place to pray; go to church; find a church;
    of my faith; go back to church; cant get to church; people of my faith; want to find a church;
    forgiven; forgiveness; church food; church visitor; religious group; someone from the church;
    community at the mosque; women at the mosque
veterans 3: iraq; falklands; bosnia; kosovo; combat; IED; civvy; comrades; SCiP; reservist; marines;
    fusiliers; regimental; legion; poppy; VTN; barracks; army lad; army days; army life; ex navy;
    ex raf; ex marine; ex soldier; ex para; served abroad; afghan veteran; afghanistan tour; gulf war;
    war flashbacks; army nightmares; army ptsd; military ptsd; blown up; medically discharged;
    dishonourable discharge; civvy street; civilian life; old comrades; army mates; other veterans;
    veteran support; veterans group; veterans breakfast; veterans charity; veterans housing;
    homeless veteran; veteran friendly; military veteran; forces veteran; army veteran; navy veteran;
    women veterans; female veteran; forces charity; army family; partner deployed; dad deployed;
    military wife; military covenant; AF covenant; service leaver; air force; d day; ww2 veteran;
    war veteran; war disablement; army pension; forces pension; served my country; served in bosnia;
    tour of duty; northern ireland veteran; flashbacks from iraq; injured in service; settle after army;
    adjust to civilian; miss the army; miss the forces; miss my regiment; meet other veterans;
    veterans drop in; veteran mental health; service pupil premium; armed services leaver;
    lost my medals; army and cant settle; served in the falklands; flashbacks from the army;
    nightmares from the army; nightmares from the war; injured in the army; veteran on the streets;
    husband in the navy; son in the army; ESL early service leaver; lost his leg in afghanistan;
    used to be in the army
veterans 2: medals; old soldier; in the army; did two tours; out of the army; years in the army;
    out of the forces; came out of the army; ten years in the army
`),
]
