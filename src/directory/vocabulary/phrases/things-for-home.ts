import type { PhraseSeed } from '../../needs.ts'
import { said } from './said.ts'
import { sayings } from './sayings.ts'

/** How people ask about things for the home. */
export const thingsForHome: PhraseSeed[] = [
  ...said('things_for_home', {
    2: ['things for the home', 'household things', 'stuff for the house', 'reuse and recycling'],
  }),
  ...said('furniture', {
    3: [
      'empty flat',
      'furniture',
      'free furniture',
      'cheap furniture',
      'second hand furniture',
      'used furniture',
      'furniture project',
      'furniture reuse',
      'furniture recycling',
      'furniture scheme',
      'furniture grant',
      'furniture bank',
      'furniture pack',
      'furnished tenancy',
      'no furniture',
      'nothing to sit on',
      'nothing to sleep on',
      'no bed',
      'sleeping on the floor',
      'kids sleeping on the floor',
      'kids sharing a bed',
      'single bed',
      'double bed',
      'bunk beds',
      'mattress',
      'cot bed',
      'sofa',
      'settee',
      'armchair',
      'riser recliner chair',
      'chest of drawers',
      'wardrobe',
      'table and chairs',
      'dining table',
      'bed frame',
      'carpet',
      'no carpets down',
      'bare floorboards',
      'lino',
      'empty house no furniture',
      'moved in with nothing',
      'moving into an empty flat',
      'donate furniture',
      'give away a sofa',
      'get rid of a sofa',
      'furnish a flat',
      'bed poverty',
      'desk for homework',
      'bookcase',
      'need a bed and mattress',
      'bed for my child to sleep in',
    ],
    2: [
      'house is empty',
      'got the keys but nothing in it',
      'sleeping on a blow up bed',
      'beds for kids',
      'welfare assistance furniture',
      'local welfare provision furniture',
      'Freecycle',
      'Freegle',
      'starter home furniture',
      'Emmaus',
      'upholstery',
      'reuse shop',
      'recycle centre shop',
      'bulky collection',
      'British Heart Foundation furniture',
      'rugs',
      'need a bed',
      'no bed for my lad',
      'couch',
    ],
    1: ['table', 'chair', 'drawers', 'blinds', 'flooring'],
    pl: ['meble', 'łóżko', 'materac', 'kanapa'],
    uk: ['меблі', 'ліжко', 'матрац', 'диван'],
    ro: ['mobilă', 'saltea', 'canapea', 'paturi'],
    ar: ['أثاث', 'سرير', 'فراش', 'كنبة'],
    ur: ['فرنیچر', 'بستر', 'پلنگ', 'صوفہ'],
    ku: ['کەلوپەلی ناوماڵ', 'قەرەوێڵە', 'مۆبیلیات'],
    fa: ['مبلمان', 'تخت خواب', 'تشک', 'وسایل خانه'],
    ti: ['ዓራት', 'ኣቕሑ ገዛ', 'ፍርናሽ'],
  }),
  ...said('white_goods', {
    3: [
      'washing machine broke',
      'cooker broke down',
      'white goods',
      'appliances',
      'domestic appliances',
      'electrical appliances',
      'washing machine',
      'washer',
      "washer's broken",
      'washer has packed in',
      'washing machine broken',
      'no washing machine',
      'washer dryer',
      'tumble dryer',
      'fridge',
      'fridge freezer',
      'fridge has packed in',
      'fridge has died',
      'freezer',
      'freezer broken',
      'no fridge',
      'no cooker',
      'cooker broke',
      "cooker's packed up",
      'nothing to cook on',
      'oven',
      'oven not working',
      'hob',
      'gas cooker',
      'electric cooker',
      'gas cooker fitting',
      'microwave',
      'air fryer',
      'slow cooker',
      'kettle',
      'toaster',
      'vacuum cleaner',
      'hoover',
      'hoover broken',
      'dishwasher',
      'white goods grant',
      'grant for a washing machine',
      'grant for a cooker',
      'appliance grant',
      'recycled appliances',
      'reconditioned washing machine',
      'second hand washing machine',
      'refurbished appliances',
      'PAT tested appliances',
      'appliance repair',
      'mend my washing machine',
      'need a telly',
      'heater',
      'household appliances',
    ],
    2: [
      'no way to wash clothes',
      'washing clothes in the bath',
      'washing by hand',
      'nowhere to keep food cold',
      'nowhere to keep milk cold',
      'BrightHouse style weekly payments washer',
      "can't cook anything at home",
      'laundrette',
      'launderette',
      'local welfare assistance white goods',
      'resident support scheme',
      'vulnerable household appliances',
      'kitchen appliances',
      'laundry',
      'my telly licence',
      'plug in heater',
      'reuse electricals',
      'cooker',
    ],
    1: ['electricals', 'dryer', 'household goods', 'cooking facilities'],
    pl: ['pralka', 'lodówka', 'kuchenka', 'sprzęt AGD'],
    uk: ['пральна машина', 'холодильник', 'плита', 'побутова техніка'],
    ro: ['mașină de spălat', 'frigider', 'aragaz', 'electrocasnice'],
    ar: ['غسالة', 'ثلاجة', 'فرن', 'أجهزة منزلية'],
    ur: ['واشنگ مشین', 'فریج', 'چولہا', 'کپڑے دھونے کی مشین'],
    ku: ['جلشۆر', 'بەفرگر', 'سەلاجە', 'تەباخ'],
    fa: ['ماشین لباسشویی', 'یخچال', 'اجاق گاز', 'لوازم خانگی'],
    ti: ['መሕጸቢ ክዳን', 'ፍሪጅ', 'መዝሓሊ'],
  }),
  ...said('bedding', {
    3: [
      'no bedding',
      'bedding pack',
      'bed linen',
      'duvet',
      'quilt',
      'pillows',
      'sheets and pillows',
      'bed sheets',
      'blankets',
      'sleeping bag',
      'towels',
      'curtains',
      'curtain poles',
      'no curtains up',
      'no curtains',
      'net curtains',
      'pots and pans',
      'pans and plates',
      'nothing to cook with no pans',
      'cutlery',
      'crockery',
      'plates and cups',
      'kitchen starter pack',
      'starter pack',
      'starter packs for new tenants',
      'new home starter pack',
      'household starter pack',
      'welcome box for new home',
      'house starter kit',
      'household goods',
      'household items',
      'household essentials',
      'home essentials',
      'kitchenware',
      'kitchen utensils',
      'cleaning products',
      'cleaning pack',
      'mop and bucket',
      'light bulbs',
      'lampshade',
      'hot water bottle',
      'electric blanket',
      'cot bedding',
      'clean bedding',
      'wet the bed and need sheets',
      'mattress protector',
      'ironing board and iron',
      'clothes airer',
      'washing powder',
      'bedding and towels',
    ],
    2: [
      'things for a new flat',
      'nothing for the new house',
      'setting up home',
      'left with just the clothes on my back',
      'moved in and got no pots',
      'warm pack',
      'winter warmth pack',
      'homeware',
      'bric a brac',
      'household donations',
      'quilt cover',
      'bin bags',
      'left with nothing after a fire',
      'cleaning materials',
      'bits for the house',
      'bedding',
      'lamp',
    ],
    1: ['pots', 'pans', 'linen', 'covers', 'essentials'],
    pl: ['pościel', 'kołdra', 'koc', 'ręczniki', 'garnki'],
    uk: ['постільна білизна', 'ковдра', 'рушники', 'посуд'],
    ro: ['lenjerie de pat', 'pături', 'prosoape', 'vase de bucătărie'],
    ar: ['بطانيات', 'بطانية', 'مناشف', 'أدوات مطبخ', 'ستائر'],
    ur: ['کمبل', 'رضائی', 'چادریں', 'تولیے', 'برتن'],
    ku: ['بەتانی', 'پەتوو', 'پەردە', 'قاپ و قاچاغ'],
    fa: ['پتو', 'ملافه', 'حوله', 'ظروف آشپزخانه', 'پرده'],
    ti: ['ኮበርታ', 'ኣንሶላ'],
  }),
  ...said('clothing', {
    3: [
      'clothes',
      'free clothes',
      'cheap clothes',
      'clothes bank',
      'clothing project',
      'clothes swap',
      'swap shop clothes',
      'second hand clothes',
      'pre loved clothes',
      'donated clothes',
      "children's clothes",
      'kids clothes',
      'clothes for the kids',
      'clothes for a teenager',
      'plus size clothes',
      "men's clothes",
      'work clothes',
      'suit for an interview',
      'interview clothes',
      'interview suit',
      'Smart Works',
      'Suited and Booted',
      'clothes rail',
      'winter coat',
      'warm coat',
      'warm clothes',
      'coat appeal',
      'coats',
      'no coat for school',
      'no coat for winter',
      'hats gloves and scarves',
      'gloves and hats',
      'shoes',
      'shoes with holes in',
      'shoes are too small',
      'wellies',
      'socks',
      'underwear',
      'knickers and socks',
      'bras',
      'pyjamas',
      'maternity clothes',
      'jumpers',
      "only got the clothes I'm stood in",
      'nothing to wear',
      'nothing warm to wear',
      'grown out of all his clothes',
      'grown out of his shoes',
      'charity shop',
      'clothes voucher',
      'prom dress hire',
      'mending clothes',
      'clothing grant',
    ],
    2: [
      'got no change of clothes',
      'came out of hospital in pyjamas',
      'clothes for rough sleepers',
      'uniform',
      'work boots',
      'school shoes',
      'feet are soaking',
      'ripped trainers',
      'sewing repairs to clothes',
      'thrift shop',
      'jumble sale',
      'fancy dress for world book day',
      'prom dress',
      'toggery',
      'clobber',
      'wedding outfit',
      'fostering emergency clothes',
      'trainers',
      'boots',
    ],
    1: ['dress', 'kecks', 'outfits', 'clothing donation'],
    pl: ['ubrania', 'odzież', 'buty', 'kurtka'],
    uk: ['одяг', 'взуття', 'куртка', 'зимовий одяг'],
    ro: ['haine', 'îmbrăcăminte', 'pantofi', 'geacă'],
    ar: ['ملابس', 'أحذية', 'معطف', 'ملابس شتوية'],
    ur: ['کپڑے', 'جوتے', 'گرم کپڑے', 'کوٹ'],
    ku: ['جل و بەرگ', 'جلوبەرگ', 'پێڵاو', 'قاپووت'],
    fa: ['لباس', 'کفش', 'لباس گرم', 'کاپشن'],
    ti: ['ክዳን', 'ክዳውንቲ', 'ጫማ', 'ጁባ'],
  }),
  ...said('baby_equipment', {
    3: [
      'pram',
      'pushchair',
      'buggy',
      'double buggy',
      'travel system pram',
      'cot',
      'cot mattress',
      'cot bed',
      'crib',
      'travel cot',
      'Moses basket',
      'next to me crib',
      'baby box',
      'baby bath',
      'car seat',
      'baby car seat',
      'car seat for baby',
      'toddler car seat',
      'booster seat',
      'baby sling',
      'sling library',
      'baby carrier',
      'high chair',
      'highchair',
      'stair gate',
      'stairgate',
      'safety gates',
      'fire guard',
      'home safety equipment for children',
      'baby monitor',
      'baby bouncer',
      'baby walker',
      'steriliser',
      'bottle steriliser',
      'breast pump hire',
      'baby equipment',
      'baby equipment loan',
      'baby bank',
      'baby bundle',
      'baby basics',
      'baby gear',
      'baby stuff',
      'changing mat',
      'toddler bed',
      'playpen',
      'toy library',
      'toy swap',
      'nursery furniture',
      'second hand pram',
      'second hand cot',
      'baby due and got nothing',
      "due soon and haven't got a cot",
      'having twins and need a double pram',
      'nowhere for baby to sleep',
    ],
    2: [
      'baby bank referral',
      'equipment for a newborn',
      'baby things',
      'pram wheel broken',
      'moses basket and bedding',
      'preloved baby items',
      'baby clothes and equipment',
      'expecting with nothing ready',
      'safe sleep',
      'child safety locks',
      'Christmas toys',
      'nearly new baby sale',
      'NCT nearly new sale',
      'bassinet',
      'real nappy library',
      'toys',
      'nothing for the baby coming',
      "haven't got anything for the baby",
    ],
    1: ['baby', 'bouncer', 'bottles', 'sling', 'maternity pack'],
    pl: ['wózek dziecięcy', 'łóżeczko', 'fotelik samochodowy'],
    uk: ['дитячий візок', 'дитяче ліжечко', 'автокрісло'],
    ro: ['cărucior', 'pătuț', 'scaun auto'],
    ar: ['عربة أطفال', 'سرير أطفال', 'مقعد سيارة للأطفال'],
    ur: ['بچے کی گاڑی', 'بچوں کا بستر', 'پرام'],
    ku: ['عەرەبانەی منداڵ', 'لانکە'],
    fa: ['کالسکه', 'تخت نوزاد', 'صندلی ماشین کودک'],
    ti: ['ዓራት ህጻን', 'ዓረብያ ህጻን'],
  }),
  ...said('handyperson', {
    3: [
      'handyperson',
      'handyman',
      'handy person scheme',
      'odd jobs',
      'odd job man',
      'small repairs',
      'small jobs round the house',
      'little jobs round the house',
      'minor repairs',
      'DIY',
      'put up a shelf',
      'put up shelves',
      'put up curtain rail',
      'hang a picture',
      'hang curtains',
      'change a light bulb',
      'change a lightbulb',
      'fix a dripping tap',
      'leaking tap',
      'blocked sink',
      'unblock the sink',
      'broken fence',
      'fence blown down',
      'bleed radiators',
      'fit a smoke alarm',
      'fit a key safe',
      'fit a grab rail',
      'fit locks',
      "door won't lock",
      'change the locks',
      'home security',
      'home safety check',
      'safe and well visit',
      'fire safety check',
      'Care and Repair',
      'home improvement agency',
      'HIA',
      'trusted trader',
      'reliable tradesman',
      'reliable plumber',
      'plumber',
      'electrician',
      'joiner',
      'decorator',
      'paint my living room',
      'painting and decorating',
      'wallpapering',
      'flat pack assembly',
      'put a bed together',
      'grass cutting',
      'cut my grass',
      'lawn mowing',
      'mow the lawn',
      "garden's overgrown",
      'garden is a jungle',
      "can't manage the garden",
      "can't do the garden any more",
      'gardener',
      'garden tidy',
      'hedge cutting',
      'clear my gutters',
      'gutter clearing',
      'draught proofing',
      'window cleaner',
      'Buy With Confidence',
    ],
    2: [
      'someone to do a bit of gardening',
      "jobs I can't do any more",
      'got no one to fix things',
      'hedge',
      'move heavy furniture',
      'take stuff to the tip',
      'tip run',
      'bin put out',
      'assisted bin collection',
      'bulky waste',
      'rubbish removal',
      'sandbags',
      'gritting the path',
      'clear snow from path',
      'energy saving measures fitted',
      'keys and locks',
      'smoke alarm',
      'carbon monoxide alarm',
      'pest control',
      'adaptations',
    ],
    1: ['fix', 'repairs', 'tools', 'paint', 'boiler', 'joinery'],
    pl: ['złota rączka', 'drobne naprawy', 'koszenie trawy'],
    uk: ['дрібний ремонт', 'майстер', 'стрижка трави'],
    ro: ['meșter', 'reparații mici', 'tăiat iarba'],
    ar: ['إصلاحات منزلية', 'صيانة المنزل', 'سباك', 'كهربائي'],
    ur: ['گھر کی مرمت', 'چھوٹی مرمت', 'پلمبر'],
    ku: ['چاککردنەوەی ماڵ'],
    fa: ['تعمیرات خانه', 'تعمیرات جزئی', 'لوله کش'],
  }),
  ...said('repair_share', {
    3: [
      'fix my toaster',
      'fix my lamp',
      'mend my radio',
      'repair cafe',
      'repair shop',
      'fixing factory',
      'restart party',
      'get it mended',
      'mend it',
      'mend my toaster',
      'mend my lamp',
      'repair my clothes',
      'repair electricals',
      'fix broken things',
      'fix my bike',
      'bike repair',
      'bike mending',
      'Dr Bike',
      'bike recycling',
      'bike kitchen',
      'learn to fix my bike',
      'bicycle workshop',
      'library of things',
      'tool library',
      'borrow tools',
      'borrow a drill',
      'borrow a lawnmower',
      'borrow a carpet cleaner',
      'borrow equipment',
      'tool share',
      'share shed',
      'sharing library',
      'swap shop',
      'swap event',
      'community fridge',
      'clothes mending',
      'sewing repairs',
      'upcycling',
      'remake',
      'reuse shop',
      'zero waste',
      'zero waste shop',
      'refill shop',
      'circular economy',
      'scrap store',
      'scrapstore',
      "Men's Shed",
      'maker space',
      'makerspace',
      'community workshop',
      'woodwork workshop',
      'Freegle',
      'Freecycle',
      'rent a wallpaper stripper',
      'toy swap',
      'book swap',
      'seed and plant swap',
      'hire gazebo for community event',
      'sharpen garden tools',
    ],
    2: [
      'recycle',
      "don't want to throw it away",
      "don't want to chuck it out",
      'broken hoover mend',
      'torn zip',
      'laptop repair',
      'save from landfill',
      'tip shop',
      'borrow camping gear',
      'learn to mend',
      'hire tools',
      'fix my zip',
      'e-waste',
      'give and take day',
      'reuse',
      'recycling project',
      'mending',
    ],
    1: ['repair', 'borrow', 'swap', 'workshop', 'lend', 'share'],
    pl: ['naprawa rowerów', 'wymiana rzeczy'],
    uk: ['ремонт речей', 'ремонт велосипедів'],
    ro: ['reparații biciclete', 'schimb de lucruri'],
    ar: ['إصلاح الأجهزة', 'إصلاح دراجة'],
    ur: ['مرمت', 'سائیکل مرمت'],
    fa: ['تعمیر وسایل', 'تعمیر دوچرخه'],
  }),
  ...said('phone_data', {
    3: [
      "can't afford broadband",
      "can't afford my phone",
      "can't pay for internet",
      'data bank',
      'databank',
      'National Databank',
      'mobile data',
      'run out of data',
      'no data',
      'data poverty',
      'sim card',
      'free sim',
      'free sim card',
      'no credit on my phone',
      'no phone credit',
      'no credit',
      "can't top up my phone",
      'phone top up',
      'top up phone credit',
      'no phone',
      'phone is broken',
      'phone smashed',
      'smashed my phone',
      'my phone got stolen',
      'free mobile phone',
      'basic phone',
      'donated phones',
      'refurbished phone',
      'laptop',
      'free laptop',
      'refurbished laptop',
      'second hand laptop',
      'donated laptops',
      'laptop for school work',
      'laptop for homework',
      'laptop for college',
      'tablet for getting online',
      'Chromebook',
      'device loan',
      'tablet loan',
      'device bank',
      'device library',
      'borrow a laptop',
      'borrow a tablet',
      'computer for the kids',
      'refurbished computers',
      'wifi',
      'no wifi',
      'no wifi at home',
      'no internet at home',
      'no broadband',
      'cheap broadband',
      'broadband bill',
      'social tariff',
      'social tariff broadband',
      'broadband social tariffs',
      'mifi dongle',
      'wifi dongle',
      'internet at home',
      'phone charger',
      'charge my phone',
      'somewhere to charge my phone',
      'Good Things Foundation',
      'digital poverty',
    ],
    2: [
      'iPad',
      'phone cut off',
      'phone contract',
      'phone bill',
      "can't ring anyone",
      "can't do my UC journal because no phone",
      'cracked screen',
      'landline',
      'digital switchover landline',
      'telephone for the elderly big buttons',
      'internet cut off',
      'digital inclusion devices',
      'kids have no laptop',
      'charger',
      'signal',
      'digital exclusion',
      'free data',
      'need a phone',
      'free phone',
      'smartphone',
      'free smartphone',
      'free computer',
    ],
    1: ['mobile', 'tablet', 'broadband', 'computer', 'data', 'internet'],
    pl: ['karta SIM', 'telefon', 'darmowy internet', 'używany laptop'],
    uk: ['сім-карта', 'телефон', 'безкоштовний інтернет', 'ноутбук'],
    ro: ['cartelă SIM', 'internet gratuit', 'calculator portabil'],
    ar: ['شريحة هاتف', 'هاتف', 'إنترنت مجاني', 'حاسوب محمول'],
    ur: ['سم کارڈ', 'موبائل فون', 'مفت انٹرنیٹ', 'لیپ ٹاپ'],
    ku: ['سیمکارت', 'مۆبایل', 'ئینتەرنێتی خۆڕایی', 'لاپتۆپ'],
    fa: ['سیم کارت', 'گوشی موبایل', 'اینترنت رایگان', 'لپ تاپ'],
    ti: ['ሲም ካርድ', 'ተሌፎን', 'ሞባይል'],
  }),
  ...said('moving_home', {
    3: [
      'moving house',
      'house move',
      'home removals',
      'removal van',
      'removal man',
      'removal costs',
      'man and van',
      'van hire',
      'van for a day',
      'hire a van',
      'cheap removals',
      'moving van',
      "can't afford to move",
      'moving costs',
      'moving costs grant',
      'shift my stuff',
      'move my stuff',
      'move my furniture',
      'pick up a sofa with a van',
      'packing up the house',
      'packing boxes',
      'boxes for moving',
      'storage unit',
      'furniture storage',
      'put my things in storage',
      'nowhere to store my things',
      'moving into a new flat',
      'moving into first flat',
      'moving into my first place',
      'just got the keys to my flat',
      'just got keys',
      'moving into supported living',
      'downsizing',
      'moving to a smaller house',
      'rightsizing',
      'house clearance',
      'clearing a house after a death',
      'set up utilities in new home',
      'setting up a home',
      'setting up a new home',
      'new tenancy set up',
      'tenancy sustainment new home',
      'resettlement worker new tenancy',
      'change of address',
      'redirect my post',
      "collect my belongings from my ex's",
      'disconnect cooker and move it',
      'moving area',
      'relocating',
    ],
    2: [
      'new tenant',
      'got a council house moving in',
      'moving next week',
      'first tenancy',
      'flitting',
      'doing a flit',
      'carry boxes upstairs',
      'end of tenancy cleaning',
      'moving out',
      'moving in',
      'transport furniture',
      'have to move out',
      'new tenancy',
      'pre tenancy training',
      'skip hire',
      'removals',
      'need a van',
      'storage',
      "clear mum's house",
      "moving out of mum's",
    ],
    1: ['moving', 'removals quote', 'packing', 'tenancy'],
    pl: ['przeprowadzka', 'transport mebli'],
    uk: ['переїзд', 'перевезення меблів'],
    ro: ['mutare', 'transport mobilă'],
    ar: ['نقل أثاث', 'انتقال منزل'],
    ur: ['گھر بدلنا', 'سامان منتقل کرنا'],
    ku: ['گواستنەوەی ماڵ'],
    fa: ['اسباب کشی', 'جابجایی خانه'],
  }),
  ...sayings(`
furniture 3: floorboards; furnish; bunks; divan; headboard; recliner; bookshelf; sideboard; bed broke;
    bed broken; bed collapsed; broken bed; broken sofa; sofa broken; sofa broke; old mattress;
    soaked mattress; wet mattress; stained mattress; bed bugs; need mattress; need sofa; need wardrobe;
    cheap bed; cheap sofa; cheap mattress; cheap table; cheap wardrobe; cheap carpet; cheap flooring;
    free sofa; free mattress; used sofa; no sofa; no wardrobe; no furnishings; empty property;
    bare floors; bare boards; concrete floor; toddler bed; cabin bed; sofa bed; corner sofa;
    riser chair; dining chairs; dining set; coffee table; bedside table; bedroom furniture;
    garden furniture; collect furniture; furniture vouchers; furniture donation; property unfurnished;
    unfurnished property; unfurnished tenancy; sleeping on floorboards; sleeping on cushions;
    share a bed; mattress is ruined; get a sofa; second hand bed; second hand sofa; second hand table;
    nowhere to sit; clothes in boxes; flat is empty; carpet for stairs; moved into empty; bed for child;
    high back chair; donate a sofa; donate a bed; no bed base; sleeping arrangements inadequate;
    kids on the floor; sleeping on the settee; sleeping on an airbed; sleeping on a mattress;
    mattress on the floor; eat on the floor; eat off our knees; no table to eat; clothes in bin bags;
    no furniture in property; carpet for my flat; nothing in new house; new flat and nothing;
    new house no furniture; first flat and nothing; first flat no furniture; lost furniture in fire;
    get rid of furniture; take my old sofa; white good and furniture; client has no furniture;
    no bed for my son; nowhere to sleep no bed; no furniture in the flat; got a flat no furniture;
    left with nothing no furniture; lost everything in the fire; lost everything in a flood;
    clothes on the floor no drawers
furniture 2: cupboard; need chairs; need drawers; need furniture; need carpet; need flooring;
    get furniture; free bed; free table; free carpet; no drawers; no flooring; no carpet;
    dont have beds; need a table; get a bed; all in one bed; not got a bed
white_goods 3: handwashing; drier; vacuum; brighthouse; washer broke; washer leaking; washer died;
    no washer; need washer; cheap washer; launderette costs; do laundry; dry clothes; tumble drier;
    cooker broken; cooker died; cooker condemned; cooker unsafe; cooker blew; cheap cooker;
    connect cooker; cooker fitted; cooker connected; camping stove; hob broke; hob broken; oven broke;
    oven broken; oven door; fridge broke; fridge broken; fridge stopped; cheap fridge; freezer broke;
    freezer defrosted; freezer died; no freezer; need freezer; microwave broke; microwave broken;
    need microwave; free microwave; cheap microwave; kettle broke; hoover broke; no hoover; need hoover;
    cheap hoover; vacuum broke; iron broke; telly broke; heater broke; electric heater; new appliance;
    appliance broke; kitchen appliance; faulty appliance; cheap appliances; W/M; WM broken; F/F;
    catalogue washer; washer wont spin; washer wont drain; second hand washer; washing machine wont;
    hand washing clothes; hand wash everything; cant wash clothes; laundrette is expensive;
    launderette every week; cant dry clothes; cooker not working; second hand cooker;
    gas engineer condemned; fit a cooker; living on microwave; oven packed in; fridge not cold;
    second hand fridge; freezer packed in; keep food cold; keep milk cold; keep milk fresh;
    kettle and toaster; hoover packed in; telly packed in; need a heater; second hand appliances;
    grant for appliances; no white goods; pay weekly washer; fridge and cooker; cooker and fridge;
    cooker and washer; washing it by hand; washing in the bath; washing in the sink;
    nowhere to wash clothes; no way of washing; cant cook at home; cant cook no cooker;
    only got a microwave; only have a microwave; ring to cook on; fridge on the blink;
    milk on the windowsill; keep my insulin cold; insulin needs a fridge; grant for a fridge;
    nowhere to do my washing; cant afford a new washer; cant afford a new fridge;
    toaster broke need a new one
white_goods 2: need cooker; need fridge; free fridge; need an oven; get a fridge; milk goes off;
    milk going off; need a kettle; need an iron; cant do my washing; only got a kettle;
    electrical items; kitchen has nothing; pile of washing; clothes piling up;
    broken down and cant afford another; packed in and cant afford a new one
bedding 3: saucepan; homewares; mop; airer; cheap curtains; roller blind; blackout curtains;
    need pillows; no pillows; spare sheets; spare bedding; clean sheets; cheap bedding; pillow cases;
    mattress cover; warm blanket; need cutlery; no cutlery; frying pan; tin opener; kitchen stuff;
    kitchen basics; kitchen set; kitchen items; home basics; starter kit; household pack;
    household stuff; household bits; household linen; light shade; sweeping brush; cleaning stuff;
    washing line; clothes horse; ironing board; bath mat; shower curtain; carpet and curtains;
    sleeping under coats; cold in bed; bedding for kids; towels and bedding; knives and forks;
    plates and bowls; cups and plates; starting from scratch; fled with nothing; left with nothing;
    new home pack; new tenant pack; move in pack; brush and dustpan; washing up bowl; bin for kitchen;
    curtains for first flat; curtains for my flat; curtains for the bedroom; sheets at the windows;
    coats on the bed; bedding for single bed; bedding for a double; bedding wet every night;
    no knives and forks; nothing to cook in; nothing to eat off; eat off paper plates; pan to cook in;
    stuff for my kitchen; bits for my kitchen; bits for new flat; bits for my flat;
    things for first flat; things for new house; starting again with nothing; welcome pack for flat;
    people can see in no curtains; left with a bag of clothes
bedding 2: blinds; spoons; need curtains; free curtains; need bedding; need sheets; need blankets;
    need towels; no blankets; no sheets; no towels; one blanket; free bedding; need pots; need pans;
    need plates; no pots; no pans; no plates; only one blanket; things for the kitchen;
    things for my flat
clothing 3: gloves; scarf; thermals; outgrown; babygrows; swish; nightie; nightwear; vests; knickers;
    boxers; abaya; hijab; thin coat; winter jacket; warm jumpers; thick socks; need trainers;
    need underwear; need pyjamas; need knickers; need bras; need pants; no underwear; no pyjamas;
    clothes ruined; nothing fits; wet feet; trainers wrecked; kids shoes; baby shoes; wide shoes;
    work trousers; black trousers; smart clothes; interview outfit; prom suit; prom outfit;
    baby clothes; baby grows; toddler clothes; teenage clothes; school clothes; PE kit; cheap shoes;
    clothing store; clothes donations; swap clothes; school tights; dressing gown; swimming costume;
    coat for winter; coat for child; no winter coat; no warm coat; clothes for winter; hat and gloves;
    need new clothes; clothes im wearing; clothes too small; clothes too tight; trousers too short;
    outgrown his shoes; growing so fast; holes in shoes; shoes falling apart; trainers falling apart;
    trainers too small; worn out shoes; shoes for kids; shoes for school; boots for work;
    clothes for age; clothes for men; clothes for woman; clothes for big; clothes for work;
    suit for court; large size clothes; clothes shop free; no warm clothing; clothes from prison;
    discharged in pyjamas; coat for my baby; coat for my husband; freezing and no coat;
    no change of clothes; one set of clothes; clothes dont fit him; outgrown all her clothes;
    shoes let water in; toes through his shoes; clothes for my baby; clothes for a funeral;
    suit for a funeral; chn in inadequate clothing; inappropriately dressed for weather;
    released in the clothes; coat for my little one; clothes I am standing in;
    trousers halfway up his legs; grown out of his coat
clothing 2: tights; need coat; no coat; need jacket; need shoes; need boots; need clothes; need socks;
    no clothes; no shoes; free coats; free shoes; got no coat; need some clothes; not got a coat
baby_equipment 3: cosleeper; sterilizer; bumbo; fireguard; walker; trike; potty; no pram; no crib;
    no pushchair; no buggy; need pram; need cot; need buggy; need pushchair; need stairgate;
    need steriliser; cheap pram; cheap cot; cheap buggy; cheap pushchair; free pram; free cot;
    free buggy; free pushchair; used pram; pram broke; pram broken; pram snapped; buggy broke;
    buggy broken; pushchair broke; pushchair broken; cot broke; cot broken; double pram;
    double pushchair; twin pram; twin buggy; disabled buggy; safer sleep; baby items; baby goods;
    baby starter; baby kit; baby baskets; baby swing; bouncer chair; play mat; baby gym; baby toys;
    bath seat; changing table; changing bag; breast pump; bottle warmer; baby bottles; sling hire;
    sling hub; baby wearing; booster cushion; cupboard locks; corner guards; socket covers; potty seat;
    no car seat; no high chair; no moses basket; no baby stuff; need a crib; need baby bed; get a pram;
    get a cot; get a pushchair; second hand buggy; second hand pushchair; pram for twins;
    pram for newborn; pushchair for toddler; special needs pushchair; special needs buggy; cot for baby;
    cot for twins; nowhere for baby; SUDI risk cot; baby due and; baby coming early; nothing for baby;
    stuff for baby; items for baby; toys for kids; toys for christmas; home safety kit; step for toilet;
    havent got a pram; havent got a cot; havent got a pushchair; havent got anything ready;
    free baby clothes and; wheel fell off pushchair; expecting and got nothing; due in march and;
    due next month and; due in weeks and; baby coming and nothing; pregnant and got nothing;
    pregnant and have no; cant afford baby things; cant afford a pram; cant afford a cot;
    toys for my toddler; havent got anything for baby; wheel come off the pram;
    baby sleeping in a drawer; due any day and nothing; safe place for baby to sleep
baby_equipment 2: no baby things; expecting and havent; things for twins; need things for baby;
    baby coming and no; things for a newborn
handyperson 3: locksmith; draughts; draughty; mow; plaster; tiling; workman; trustworthy; tradesman;
    roofer; gutters; flatpack; assemble; grit; sandbag; wasps; curtain pole; fit blinds; fix tap;
    tap dripping; tap leaking; dripping tap; fix door; door handle; door sticking; fix fence;
    fence panel; gate broken; shed roof; fix toilet; toilet seat; toilet blocked; blocked toilet;
    sink blocked; blocked drain; drain blocked; pipe leaking; fix lights; light switch; change bulb;
    plug socket; window lock; fix locks; lock broken; door chain; spy hole; key safe; smoke detector;
    carbon monoxide; radiator cold; draft excluder; draughty windows; stop draughts; grass overgrown;
    mow grass; trim hedge; tree cut; weeds everywhere; garden mess; tidy garden; gardener cheap;
    wallpaper off; little jobs; small job; handy man; handyman cheap; trusted workman; honest workman;
    honest builder; trustworthy builder; trust tradesman; reliable builder; plumber cheap;
    clean gutters; gutter blocked; gutter leaking; roof tile; roof slates; flat pack; build furniture;
    wheelie bin; shed emptied; loft clearing; clear snow; HIA referral; home safety; burglar alarm;
    outside light; security light; wasp nest; put shelves up; put pictures up; hang a mirror;
    hang a door; door wont shut; door wont close; fence fell down; fix my gate; fix my shed;
    toilet wont flush; fix my sink; leak under sink; washer on tap; plumb in washer;
    connect washing machine; light wont work; change a plug; change a fuse; fix my window;
    window wont shut; fit a chain; lost my keys; smoke alarm beeping; smoke alarm battery;
    grass is long; cut the hedge; hedge too high; cut tree down; clear my garden; sort my garden;
    decorate my room; decorate my flat; paint my flat; paint my room; paint the bedroom; tiles fell off;
    bits of jobs; bits need fixing; house needs jobs; handyman for elderly; rogue builder worried;
    build a bed; build a wardrobe; put wardrobe together; move a wardrobe; move bed downstairs;
    put bins out; take bins out; rubbish taken away; take rubbish away; rubbish in garden;
    insulation in loft; rats in garden; mice in kitchen; tap wont turn off; cant reach the bulb;
    cant reach the light; fix my boiler cheap; cant cut the grass; jobs in the house; man to do jobs;
    cant put bins out; take to the tip; old sofa taken away; old fridge taken away; ice on my path;
    plumb in my washing machine; grass up to my knees; cant take my bin out
handyperson 2: snow; gardening help; gardening service; put shelf up; put a shelf; put curtains up;
    put blinds up; cant do garden; someone to do my garden; cant keep up with the garden;
    cant climb ladders; nobody to do jobs; husband did all the jobs; cant get up a ladder;
    fix things round the house
repair_share 3: puncture; hem; alterations; darn; reused; refill; landfill; sustainable; circular;
    scrap; tinkers; fixers; menders; rather repair; someone mend; mend zip; mend trousers; mend clothes;
    mend toys; puncture repair; bike brakes; bike chain; bike fixed; bike broken; fix toys;
    fix jewellery; fix zip; zip broke; zip broken; broken zip; broken toaster; toaster broke;
    toaster repair; lamp broke; lamp broken; broken lamp; radio broke; broken radio; broken chair;
    wobbly chair; clock stopped; broken clock; sewn up; patch jeans; invisible mending; visible mending;
    learn repairs; repair event; repair workshop; repair group; repair club; repair items; repair stuff;
    borrow ladder; borrow stuff; borrow games; lend tools; share tools; swap books; swap toys;
    swap stuff; unwanted items; re use; reuse centre; recycle electricals; recycle laptops; less waste;
    use tools; rather mend it; rather fix it; rather than bin; rather than throw; instead of throwing;
    instead of binning; instead of buying; mend rather than; mend instead of; mend not throw;
    dont bin it; shame to throw; seems a waste; waste to throw; waste to bin; can you mend;
    can anyone mend; someone to mend; mend my bag; mend my bike; mend my chair; mend my coat;
    mend my jeans; mend a clock; mend my watch; mend my hoover; mend my iron; mend my kettle;
    mend my shoes; mend a teddy; fix my puncture; flat tyre bike; fix my hairdryer; fix my hoover;
    fix my clock; fix my headphones; fix my iron; fix my kettle; fix my radio; fix my vacuum;
    fix my stereo; fix my lawnmower; fix my speaker; fix my strimmer; toaster broken and;
    kettle broken repair; chair leg broke; sew a button; sew my trousers; take up trousers; take up hem;
    learn to fix; repair my bike; borrow a tent; borrow a gazebo; borrow hedge trimmer;
    borrow lawn mower; borrow a mower; borrow a sander; borrow pressure washer; borrow a saw;
    borrow a strimmer; lend and borrow; loan of tools; hire a drill; hire a ladder; swap kids clothes;
    give and take; give away things; pass on toys; old laptop recycle; workshop to use; use a workshop;
    rather than buy new; dont want to bin; shame to bin it; too good to throw; too good to bin;
    too good to waste; can it be mended; mend my record player; mend my sewing machine;
    fix my coffee machine; hole in my jumper; teach me to fix; borrow a sewing machine;
    borrow a wallpaper stripper; borrow a steam cleaner; borrow tables and chairs; lend me a drill;
    loan of a drill; hire a carpet cleaner; share stuff with neighbours; get rid of stuff;
    declutter things to give; make do and mend; save it from the bin; save it from the tip
repair_share 2: swapping
phone_data 3: mifi; dongle; hotspot; DPV; need data; need wifi; need sim; need ipad; homework online;
    homework laptop; schoolwork online; laptop broke; laptop broken; laptop died; cheap laptop;
    laptop cheap; cheap computer; phone broke; phone died; phone lost; lost phone; cheap phone;
    cheap mobile; spare phone; simple phone; big buttons; sim free; data sim; free broadband;
    cheap internet; cheap wifi; broadband help; internet cost; wifi bill; hot spot; data allowance;
    data bundle; data voucher; loan laptop; laptop loan; laptop scheme; landline cut; no landline;
    no wifi for; no wifi at; no data left; out of data; data run out; not enough data; need free data;
    need wi fi; need a charger; no minutes left; cant ring jobcentre; cant phone jobcentre;
    cant afford data; cant afford wifi; cant afford laptop; cant do homework; cant do coursework;
    school work online; school work laptop; share one laptop; laptop for school; laptop for uni;
    laptop for course; laptop for job; second hand computer; tablet for kids; tablet for school;
    computer for school; computer for homework; phone wont charge; phone wont work; dropped my phone;
    phone for job; phone to ring; smart phone free; broadband cut off; broadband too expensive;
    internet on benefits; internet too expensive; wifi too expensive; wifi cut off; devices for school;
    device for homework; lend a laptop; no signal no wifi; no internet for homework; no credit to ring;
    no credit to call; cant ring the council; cant afford a computer; kids cant do homework;
    homework on my phone; kids share one phone; laptop for my son; tablet for my mum; ipad for my son;
    phone wont turn on; phone been cut off; phone for my nan; phone for my mum; phone for my son;
    easy phone for elderly; free wifi at home; broadband on universal credit; internet for low income;
    internet been cut off; data from the library; no device at home; device for online learning;
    plug in my phone; no phone no internet; no data on my phone; need credit on my phone;
    cant do homework no laptop; cant do homework no internet; broadband for people on benefits
phone_data 2: no signal; no internet; need internet; need mobile; need laptop; need tablet;
    need computer; no minutes; laptop free; free minutes; free internet; no mobile; no top up;
    cant call anyone; cant phone anyone; cant contact anyone; no internet at my
moving_home 3: resettle; flit; shift furniture; van man; van cheap; cheap van; removal firm;
    removals cheap; moving expenses; moving grant; help unpacking; cardboard boxes; moving boxes;
    move tomorrow; move mum; move nan; moving next; moving day; deliver furniture; store furniture;
    house clearing; bungalow move; swapping house; carry furniture; carry boxes; lift furniture;
    heavy lifting; new address; post redirect; redirect mail; tenancy start; resettlement support;
    van to shift; van to move; van for furniture; van and driver; borrow a van; cost of removal;
    cost of moving; pay for moving; pay for removal; cant afford removal; pack my stuff; boxes to pack;
    move on friday; move on monday; move my belongings; move my bed; move a sofa; move a cooker;
    move to smaller; move into new; move into sheltered; move my dad; keys on monday; picked up keys;
    collect a bed; collect a sofa; collect my furniture; collect my stuff; pick up furniture;
    deliver a sofa; deliver a bed; transport a bed; transport a sofa; transport my stuff;
    transport for furniture; storage for belongings; store my stuff; belongings in storage;
    clear the house; emptying the house; house too big; mutual exchange move; carry things upstairs;
    carry a sofa; heavy things moving; end of tenancy; tenancy sign up; sign up appointment;
    removal costs DHP; pay for a van; cant afford a van; move a washing machine; move to a bungalow;
    moving out of hostel; new house next week; pick up a bed; pick up a fridge; pick up a washer;
    pick up my stuff; get a bed home; storage for my furniture; storage for my stuff;
    deliver it to my flat; set up gas and electric; sort gas and electric new flat
moving_home 2: no van; need removal; help packing; help us move; help with packing; help me pack;
    help to pack; get my keys; keep my stuff; keep my furniture; somewhere to store;
    somebody with a van; anyone with a van; anyone got a van; help with a move; to the new place;
    get my stuff out; keep my stuff somewhere; somewhere to keep my stuff
`),
]
