import type { PhraseSeed } from '../../needs.ts'
import { sayings } from './sayings.ts'

/** The commonest needs as people say them in other languages, with and without their accents and inflected, beside the words in each group's own file. */
export const otherLanguages: PhraseSeed[] = sayings(`
food_parcel ur: کھانا چاہیے; مفت کھانا; khana chahiye; muft khana; rashan chahiye; کھانا نہیں ہے;
    بچے بھوکے ہیں; کھانے کی مدد; khana nahi hai; bache bhooke hain; bhook lagi hai; کھانے کو کچھ نہیں;
    khane ko kuch nahi
food_parcel uk: немає їжі; нічого їсти; потрібна їжа; діти голодні; безкоштовна їжа;
    продукти безкоштовно; продуктова допомога; я голодний; я голодна; допомога продуктами;
    немає що їсти; гроші на їжу
food_parcel ti: ምግቢ የብለይን; ምግቢ የድልየኒ; ደቀይ ጠምዮም
food_parcel ro: mâncare gratis; nu avem mâncare; nu am mâncare; nevoie de mâncare; copiii sunt flămânzi;
    mi-e foame; pachete cu alimente; bani de mâncare; unde găsesc mâncare; n-am ce mânca;
    nu avem ce mânca
food_parcel pt: banco alimentar; cesta básica; comida grátis; ajuda alimentar; não tenho comida;
    não temos comida; ajuda com comida; preciso de comida; estou com fome; dinheiro para comida;
    meus filhos têm fome; não tenho o que comer
food_parcel pl: brak jedzenia; potrzebuję jedzenia; potrzebujemy jedzenia; pomoc żywnościowa;
    paczki żywnościowe; darmowe jedzenie; jestem głodny; jestem głodna; pusta lodówka; bank zywnosci;
    nie mam jedzenia; nie mamy jedzenia; brakuje nam jedzenia; paczka z jedzeniem;
    gdzie dostać jedzenie; dzieci są głodne; nie mamy co jeść; nie mam na jedzenie;
    nie stać mnie na jedzenie
food_parcel ku: خواردنم نییە; خواردنمان نییە; منداڵەکانم برسین; یارمەتی خواردن; خواردنی بەخۆڕایی;
    پێویستم بە خواردنە; هیچ خواردنم نییە
food_parcel fa: غذا ندارم; غذا نداریم; کمک غذایی; غذای رایگان; چیزی برای خوردن ندارم;
    بچه هایم گرسنه اند; به غذا نیاز دارم
food_parcel es: necesito comida; ayuda alimentaria; tengo hambre; comida gratis; no tengo comida;
    no tenemos comida; dinero para comida; nada para comer; banco de alimentos; ayuda con comida;
    bolsa de comida; no tengo para comer; dinero para la comida; mis hijos tienen hambre
food_parcel ar: أحتاج طعام; طعام لأطفالي; أطفالي جائعون; أولادي جوعانين; أنا جائع; طعام مجاني;
    مساعدة غذائية; سلة طعام; محتاج أكل; ليس لدي طعام; لا يوجد طعام; ما عندي أكل; ما في أكل;
    أحتاج إلى طعام
emergency_money ur: پیسے چاہیے; paise khatam; paise chahiye; پیسے نہیں ہیں; paise nahi hain;
    paison ki madad; پیسے ختم ہو گئے
emergency_money uk: нема грошей; закінчилися гроші; потрібні гроші; допомога грошима; без грошей;
    матеріальна допомога
emergency_money ro: fără bani; ajutor bănesc; nu avem bani; nevoie de bani; am rămas fără bani;
    nu mai am bani
emergency_money pt: sem dinheiro; ajuda financeira; não tenho dinheiro; fiquei sem dinheiro;
    preciso de dinheiro; não temos dinheiro
emergency_money pl: potrzebuję pieniędzy; brak pieniędzy; pomoc finansowa; zapomoga pieniężna;
    nie mam grosza; nie mamy pieniędzy; pilnie potrzebuję pieniędzy; skończyły mi się pieniądze;
    nie mam na życie
emergency_money ku: پارەم نەماوە; پارەمان نییە; پێویستم بە پارەیە
emergency_money fa: پول نداریم; پولم تمام شده; کمک مالی فوری; به پول نیاز دارم
emergency_money es: sin dinero; necesito dinero; ayuda económica; no tengo dinero; no tenemos dinero;
    ayuda de dinero; me quedé sin dinero
emergency_money ar: نفد المال; بدون مال; أحتاج مال; مساعدة مادية; محتاج فلوس; ما عندي فلوس;
    ليس عندي مال; أحتاج إلى المال
energy_help ur: bijli ka bill; gas ka bill; گھر ٹھنڈا ہے; بل نہیں دے سکتے; bill nahi de sakte
energy_help uk: холодно вдома; оплатити рахунки; немає світла; поповнити лічильник; рахунки за світло;
    рахунок за електрику
energy_help ro: facturi mari; frig în casă; bani de curent; facturi la gaz; nu pot plăti factura;
    nu pot plăti curentul
energy_help pt: sem aquecimento; casa fria; conta de luz; conta do gás; pagar a luz;
    não posso pagar a luz
energy_help pl: doładowanie licznika; wysokie rachunki; odcięli prąd; zimno w domu; zimno w mieszkaniu;
    rachunki za prąd; rachunki za gaz; nie mam na prąd; nie mam na ogrzewanie;
    nie stać mnie na ogrzewanie
energy_help es: sin calefacción; factura del gas; pagar la luz; casa muy fría; factura de la luz;
    no puedo pagar la luz
energy_help ar: فاتورة الكهرباء; البيت بارد; فواتير الكهرباء; شحن العداد; لا توجد تدفئة;
    لا أستطيع دفع الكهرباء
baby_essentials uk: підгузки для дитини; молоко для дитини; речі для немовляти
baby_essentials ro: scutece pentru copil; lapte pentru bebeluș; lapte pentru copil;
    lucruri pentru bebeluș
baby_essentials pt: fraldas; leite para bebê; leite em pó; roupa de bebê; coisas para o bebê
baby_essentials pl: pieluchy dla dziecka; mleko dla niemowlaka; rzeczy dla dziecka;
    rzeczy dla niemowlaka; ubranka dla niemowlaka; nie mam na pieluchy
baby_essentials es: pañales; leche para bebé; ropa de bebé; leche para mi bebé; cosas para el bebé
baby_essentials ar: حليب لطفلي; حليب للطفل; حفاضات لطفلي; ملابس للطفل
homeless_now ur: گھر نہیں ہے; سڑک پر سوتا; ghar nahi hai; رہنے کو جگہ نہیں; گھر سے نکال دیا;
    rehne ki jagah nahi; ghar se nikal diya; sone ki jagah nahi
homeless_now uk: де переночувати; немає де жити; немає де спати; нема де жити; живу на вулиці;
    сплю на вулиці; вигнали з дому; залишився без житла
homeless_now ti: መደቀሲ የብለይን; ኣብ ጎደና
homeless_now ro: dorm pe stradă; dorm în mașină; stau pe stradă; nu am casă; loc de dormit;
    nu avem unde sta; nu am unde sta; m-au dat afară
homeless_now pt: sem abrigo; sem teto; onde dormir; durmo na rua; durmo no carro; moro na rua;
    não tenho onde dormir; não tenho onde morar; não tenho onde ficar; fui expulso de casa
homeless_now pl: bezdomność; jestem bezdomny; jestem bezdomna; potrzebuję noclegu; śpię na ulicy;
    śpię w samochodzie; mieszkam na ulicy; nocleg na dziś; zostałem bez domu; nie mam gdzie mieszkac;
    wyrzucili mnie z domu; wyrzucili mnie z mieszkania; nie mamy gdzie spać; nie mam gdzie się podziać;
    nie mam dachu nad głową
homeless_now ku: ماڵم نییە; جێگەم نییە; شوێنی خەوتنم نییە; لەسەر شەقام دەخەوم
homeless_now fa: خانه ندارم; جایی برای خواب ندارم; جایی برای زندگی ندارم; در خیابان می خوابم;
    از خانه بیرونم کردند
homeless_now es: sin hogar; sin techo; donde dormir; no tengo donde dormir; no tengo donde vivir;
    duermo en la calle; duermo en el coche; vivo en la calle; me echaron de casa; un lugar para dormir
homeless_now ar: مكان للنوم; ليس لدي بيت; ما عندي بيت; أنام في الشارع; أنا بلا مأوى; طردوني من البيت;
    أنام في السيارة; ما عندي مكان أنام; ليس لدي مكان أنام فيه
losing_home ur: مکان خالی; مالک مکان نوٹس; ghar khali karna; malik makan nikal raha;
    گھر خالی کرنے کا نوٹس; ghar khali karne ka notice
losing_home uk: господар виганяє; власник виганяє; хочуть виселити; втратити житло; просять виїхати;
    виганяють з квартири; повідомлення про виселення; власник продає квартиру
losing_home ro: pierdem casa; proprietarul vinde casa; evacuați din casă; notificare de evacuare;
    proprietarul vrea să plecăm; ne dă afară din casă; mă dă afară din casă; trebuie să plecăm din casă
losing_home pt: despejo; aviso de despejo; ordem de despejo; senhorio quer que saia; vou perder a casa;
    o senhorio quer despejar; o senhorio vende a casa; o dono quer a casa
losing_home pl: eksmisji; nakaz eksmisji; wypowiedzenie mieszkania; stracę mieszkanie;
    właściciel nas wyrzuca; wyrzucić z mieszkania; chcą nas wyrzucić; muszę się wyprowadzić;
    musimy się wyprowadzić; kazał się wyprowadzić; wypowiedzenie umowy najmu;
    właściciel sprzedaje mieszkanie; właściciel sprzedaje dom; grozi mi eksmisja;
    właściciel chce mnie wyrzucić; wyrzucają nas z mieszkania; wyrzucają mnie z mieszkania
losing_home fa: اخطار تخلیه; صاحبخانه بیرونمان می کند; صاحبخانه می خواهد برویم
losing_home es: desalojo; desahucio; nos quieren echar; aviso de desalojo; perder mi casa;
    el dueño nos echa; nos echan de casa; el casero nos quiere echar; el dueño vende la casa;
    el dueño quiere que nos vayamos
losing_home ar: إشعار إخلاء; سنفقد البيت; صاحب البيت يطردنا; صاحب البيت يريد طردنا;
    صاحب المنزل يريد إخراجنا; يريد أن نخرج من البيت
rent_arrears ur: kiraya dena; کرایہ باقی ہے; kiraya nahi de sakte; کرایہ دینے کے پیسے
rent_arrears uk: борг за квартиру; не можу платити оренду; не можу заплатити за квартиру;
    нема чим платити за оренду
rent_arrears ro: chirie restantă; datorii la chirie; ajutor la chirie; nu am bani de chirie;
    nu mai pot plăti chiria
rent_arrears pt: renda atrasada; aluguel atrasado; pagar o aluguel; ajuda com a renda;
    não posso pagar a renda; não consigo pagar o aluguel
rent_arrears pl: zalegam z czynszem; zaległości w czynszu; nie płacę czynszu; dług za mieszkanie;
    za drogi czynsz; nie mam na czynsz; nie mogę zapłacić czynszu; nie stać mnie na czynsz
rent_arrears es: pagar alquiler; debo el alquiler; debo la renta; atraso del alquiler;
    ayuda con el alquiler; no puedo pagar el alquiler; no puedo pagar la renta
rent_arrears ar: الإيجار متأخر; متأخرات الإيجار; دفع الإيجار; لم أدفع الإيجار; لا أستطيع الإيجار
finding_home ur: گھر چاہیے; مکان چاہیے; کمرہ چاہیے; ghar chahiye; makan chahiye; kamra chahiye;
    کرائے کا گھر; council ka ghar; kiraye ka ghar
finding_home uk: шукаємо житло; шукаю квартиру; шукаю кімнату; потрібне житло; зняти квартиру;
    зняти житло; житло для родини; житло для сім'ї
finding_home ti: ገዛ የድልየኒ; ገዛ ይደሊ
finding_home ro: caut casă; caut chirie; caut cameră; casă socială; caut o casă; nevoie de casă;
    vreau o casă; apartament de închiriat; casă de la consiliu
finding_home pt: procuro casa; procuro apartamento; procuro quarto; alugar casa; alugar quarto;
    habitação social; preciso de casa; casa do council; preciso de uma casa
finding_home pl: szukam domu; szukamy mieszkania; potrzebuję mieszkania; potrzebujemy mieszkania;
    mieszkanie komunalne; wynająć mieszkanie; wynająć pokój; mieszkanie dla rodziny;
    mieszkanie od councilu; dom od councilu; pokój do wynajęcia; za małe mieszkanie;
    mieszkanie z councilu
finding_home ku: خانووم دەوێت; ماڵم دەوێت; بەدوای خانوودا; پێویستم بە خانووە
finding_home fa: دنبال خانه; اجاره خانه; خانه کانسیل; خانه می خواهم; به خانه نیاز دارم
finding_home es: busco casa; busco piso; busco apartamento; busco vivienda; busco habitación;
    necesito vivienda; vivienda social; necesito una casa; alquilar una casa; casa del ayuntamiento
finding_home ar: أحتاج بيت; أحتاج سكن; بيت للإيجار; أريد بيت; أبحث عن بيت; أبحث عن سكن; أبحث عن شقة;
    بيت من البلدية
repairs_damp uk: вологість; грибок; цвіль на стінах; цвіль у квартирі; господар не ремонтує;
    не працює опалення
repairs_damp ro: igrasie; mucegai în casă; mucegai pe pereți; proprietarul nu repară; casa e umedă
repairs_damp pt: humidade; mofo; bolor; umidade; mofo na parede; o senhorio não arranja
repairs_damp pl: plesn; cieknący dach; zepsuty piec; grzyb w mieszkaniu; pleśń w mieszkaniu;
    pleśń na ścianach; wilgoć w mieszkaniu; właściciel nie naprawia; nie działa ogrzewanie
repairs_damp es: humedad; moho; moho en la pared; el casero no arregla; el dueño no repara
repairs_damp ar: عفن في البيت; رطوبة في البيت; رطوبة على الجدران; عفن على الجدران; صاحب البيت لا يصلح
domestic_abuse ur: gharelu tashadud; شوہر سے ڈر; شوہر دھمکی دیتا; shohar marta hai; shohar maarta hai;
    mujhe marta hai; mujhe maarta hai; shohar se dar; miyan marta hai; husband marta hai;
    ghar mein maar peet; sasural wale marte hain; میرا شوہر مجھے مارتا ہے; mera shohar mujhe marta hai
domestic_abuse uk: мене б'є; боюся чоловіка; насильство вдома; домашнього насильства; чоловік погрожує;
    погрожує мені; контролює мене; чоловік мене б'є
domestic_abuse ti: ሰብኣየይ ይወቕዓኒ; ዓመጽ ኣብ ገዛ
domestic_abuse ro: mă amenință; mă bate soțul; sotul ma bate; violență în familie; partenerul mă bate;
    soțul mă amenință; iubitul mă bate; mi-e frică de soț
domestic_abuse pt: violência doméstica; me bate; maus tratos; sou agredida; ele me ameaça;
    meu marido me bate; meu companheiro me agride; meu marido bate em mim; o meu marido bate-me;
    tenho medo do meu marido
domestic_abuse pl: przemocy domowej; grozi mi; kontroluje mnie; partner mnie bije; przemoc w domu;
    boję się męża; boję się partnera; mąż mi grozi; zabiera mi pieniądze; on mnie bije; maz mnie bije;
    znęca się nade mną; były mąż mnie nęka
domestic_abuse ku: لێم دەدات; هەڕەشەم لێدەکات; لە مێردەکەم دەترسم
domestic_abuse fa: کتک می خورم; شوهرم کتکم می زند; از شوهرم می ترسم; شوهرم تهدیدم می کند
domestic_abuse es: maltrato; me pega; violencia doméstica; me maltrata; me amenaza; violencia de género;
    mi marido me pega; mi esposo me pega; mi pareja me pega; mi novio me pega; mi marido me controla;
    tengo miedo de mi marido
domestic_abuse ar: يهددني; زوجي عنيف; العنف المنزلي; زوجي يهددني; زوجي يؤذيني; أخاف من زوجي;
    خائفة من زوجي; عنف في البيت
low_mood_anxiety ur: pareshani; udaas; depression hai; tension bohat; میں اداس ہوں; بہت پریشان ہوں;
    دل گھبراتا ہے; main udaas hoon; bohat pareshan hoon; dil ghabrata hai
low_mood_anxiety uk: мені погано; мені сумно; панічні атаки; немає сил; постійна тривога; не справляюся;
    я постійно плачу; у мене депресія
low_mood_anxiety ro: sunt deprimat; sunt deprimată; sunt tristă; sunt trist; plâng mereu; sunt stresată;
    atacuri de panică; nu mai pot; mă simt rău psihic
low_mood_anxiety pt: depressão; stress; estresse; estou triste; estou deprimida; estou deprimido;
    ataques de pânico; me sinto mal; choro todos os dias
low_mood_anxiety pl: nerwy; jestem załamany; jestem załamana; mam depresję; mam doła; ciągle płaczę;
    jestem smutna; jestem smutny; ataki paniki; stany lękowe; nie radzę sobie; nie mam siły;
    boję się wychodzić; źle się czuję psychicznie; nie mogę spać ze stresu
low_mood_anxiety ku: دڵتەنگم; خەمۆکم; دەگریم; زۆر نیگەرانم
low_mood_anxiety fa: غمگینم; افسرده ام; اضطراب دارم; استرس دارم; حالم بد است; گریه می کنم
low_mood_anxiety es: ansiedad; estrés; nervios; estoy triste; estoy deprimida; estoy deprimido;
    ataques de pánico; me siento mal; lloro todo el día
low_mood_anxiety ar: مكتئب; أنا حزين; أنا حزينة; نوبات هلع; أشعر بالقلق; عندي اكتئاب; نفسيتي تعبانة;
    تعبان نفسيا; أبكي كل يوم
suicidal_thoughts ur: khudkushi; جینا نہیں چاہتا; جینا نہیں چاہتی; مرنا چاہتی ہوں; marna chahta hoon;
    marna chahti hoon; jeena nahi chahta
suicidal_thoughts uk: не хочеться жити; думки про самогубство; немає сенсу жити; хочу покінчити з собою
suicidal_thoughts ro: gânduri de sinucidere; vreau să mă omor; nu vreau să mai trăiesc;
    nu mai vreau sa traiesc
suicidal_thoughts pt: suicídio; quero morrer; não quero viver; quero me matar; penso em me matar
suicidal_thoughts pl: chce umrzec; mysli samobojcze; nie chce zyc; chcę się zabić; mam dość życia;
    chcę ze sobą skończyć; nie widzę sensu życia; nie chce mi się żyć
suicidal_thoughts es: suicidio; quiero morir; quiero matarme; no quiero vivir; pienso en suicidarme
suicidal_thoughts ar: أفكر في الانتحار; تعبت من الحياة; لا أريد أن أعيش; أريد أن أقتل نفسي
loneliness ur: tanhai; akela hoon; akeli hoon; میں اکیلا ہوں; میں اکیلی ہوں; کوئی دوست نہیں;
    koi dost nahi
loneliness uk: я сама; я один; немає друзів; мені самотньо; нікого не знаю; не маю друзів
loneliness ro: sunt singur; sunt singură; nu am prieteni; mă simt singură; mă simt singur;
    nu cunosc pe nimeni
loneliness pt: solidão; estou sozinho; estou sozinha; me sinto sozinha; me sinto só; não tenho amigos;
    não conheço ninguém
loneliness pl: jestem sam; jestem sama; czuję się samotny; czuję się samotna; nie mam znajomych;
    nie mam przyjaciół; nie znam nikogo; nikogo tu nie znam; nie mam z kim porozmawiać
loneliness ku: من تەنیام; هاوڕێم نییە; کەس ناناسم
loneliness fa: تنها هستم; دوستی ندارم; کسی را نمی شناسم
loneliness es: soledad; estoy solo; estoy sola; me siento solo; me siento sola; no tengo amigos;
    no conozco a nadie
loneliness ar: أنا وحيد; أنا وحيدة; أشعر بالوحدة; ليس لدي أصدقاء; ما عندي أصدقاء; لا أعرف أحد
bereavement uk: помер чоловік; померла мама; втратила чоловіка; витрати на похорон
bereavement ro: a murit soțul; a murit mama; bani de înmormântare; mi-a murit
bereavement pt: luto; faleceu; funeral custos; morreu meu marido; minha mãe morreu; custos do funeral
bereavement pl: zmarł mąż; zmarła mama; umarła mama; koszty pogrzebu; śmierć męża; straciłam męża;
    umarł mi mąż; nie mam na pogrzeb
bereavement es: funeral; duelo; falleció; se murió; murió mi marido; murió mi madre; gastos del funeral
bereavement ar: مات زوجي; توفي زوجي; ماتت أمي; توفيت أمي; توفي والدي; تكاليف الجنازة
pregnancy ur: hamila; میں حاملہ ہوں; بیوی حاملہ ہے; main hamla hoon; biwi pregnant hai;
    bacha hone wala hai
pregnancy uk: я вагітна; чекаю дитину; дружина вагітна; скоро народжувати; вагітна і сама
pregnancy ti: ጥንስቲ እየ
pregnancy ro: gravidă; insarcinata; sunt însărcinată; sunt gravidă; sunt gravida; aștept un copil;
    soția este însărcinată; sunt insarcinata si singura
pregnancy pt: grávida; gravidez; parteira; estou grávida; minha mulher está grávida; vou ter um bebê
pregnancy pl: ciąży; szkoła rodzenia; jestem w ciąży; jestem w ciazy; spodziewam się dziecka;
    będę mieć dziecko; ciąża i sama; żona w ciąży; poród i położna
pregnancy ku: من دووگیانم; ژنەکەم دووگیانە
pregnancy fa: من باردارم; حامله هستم; همسرم باردار است
pregnancy es: embarazada; embarazo; partera; estoy embarazada; mi esposa está embarazada;
    voy a tener un bebé
pregnancy ar: أنا حامل; زوجتي حامل; حامل ولوحدي; حامل وحدي; سألد قريبا
childcare ur: bacha nursery; nursery chahiye; بچے کی نرسری; bachon ki dekh bhal
childcare uk: садочок; дитсадок; шукаю няню; садок для дитини; місце в садочку; з ким залишити дитину
childcare ro: caut grădiniță; caut bonă; loc la grădiniță; grădiniță pentru copil;
    cine să stea cu copilul
childcare pt: creche; infantário; babá; jardim de infância; ama para criança; creche para meu filho
childcare pl: szukam przedszkola; szukam opiekunki; darmowe przedszkole; miejsce w przedszkolu;
    opieka nad dzieckiem; żłobek dla dziecka
childcare es: guardería; niñera; cuidado de niños; jardín de infancia; guardería para mi hijo
childcare ar: حضانة لطفلي; روضة لطفلي; رعاية طفلي; مكان في الحضانة
baby_toddler_groups uk: гурток для малюків; група для мам; мами з дітьми; куди піти з дитиною
baby_toddler_groups ro: grup pentru mame; grup mame și copii; unde merg cu copilul;
    activități pentru copii mici
baby_toddler_groups pt: grupo de mães; grupo de bebês; brincar com bebê; atividades para bebês
baby_toddler_groups pl: zajęcia dla maluchów; zajęcia z dzieckiem; grupy dla mam;
    gdzie pójść z dzieckiem; spotkania dla mam z dziećmi; grupa dla mam z dziećmi
baby_toddler_groups es: grupo de bebés; grupo de mamás; grupo para mamás; juegos para bebés
baby_toddler_groups ar: مجموعة أمهات; مكان للعب الأطفال; مجموعة للأمهات والأطفال
speech_language ur: بیٹا نہیں بولتا; bacha nahi bolta; beta nahi bolta; میرا بچہ نہیں بولتا;
    mera bacha nahi bolta
speech_language uk: затримка мовлення; погано говорить; син не говорить; донька не говорить;
    дитина не розмовляє
speech_language ro: vorbește puțin; întârziere de vorbire; băiatul nu vorbește; copilul meu nu vorbește;
    fiul meu nu vorbește
speech_language pt: fonoaudiólogo; atraso na fala; terapia da fala; meu filho não fala;
    minha filha não fala
speech_language pl: opóźnienie mowy; terapia logopedyczna; syn nie mówi; córka nie mówi;
    dziecko mało mówi; dziecko późno mówi; trzylatek nie mówi; kłopoty z mówieniem; dziecko nie mowi
speech_language ku: منداڵەکەم نادوێت; کوڕەکەم قسە ناکات
speech_language fa: تاخیر در گفتار; پسرم حرف نمی زند; بچه ام حرف نمی زند
speech_language es: logopeda; retraso del habla; terapia del habla; mi hijo no habla; mi hija no habla;
    el niño no habla
speech_language ar: تأخر النطق; ابني لا يتكلم; ابنتي لا تتكلم; طفلي لا يتكلم; تأخر في الكلام
send uk: дитина з аутизмом; син з аутизмом; дитина з особливими потребами
send ro: copil cu autism; copil cu handicap; fiul meu are autism
send pt: necessidades especiais; filho com autismo; criança com deficiência; meu filho é autista
send pl: dziecko niepełnosprawne; dziecko z niepełnosprawnością; syn z autyzmem; córka z autyzmem;
    autyzm u dziecka; dziecko ze specjalnymi potrzebami
send es: necesidades especiales; niño con autismo; hijo con autismo; niño con discapacidad;
    mi hijo tiene autismo
send ar: طفل توحد; طفلي معاق; ابني عنده توحد; طفلي ذو احتياجات
school_exclusion ur: school chahiye; بچے کا داخلہ; school mein dakhla; bachay ka dakhla
school_exclusion uk: школа для дитини; проблеми в школі; цькування в школі; записати дитину в школу
school_exclusion ro: înscriere la școală; probleme la școală; bătut la școală; înscrie copilul la școală
school_exclusion pt: vaga na escola; matricular na escola; bullying na escola; problemas na escola;
    expulso da escola; escola para meus filhos
school_exclusion pl: problemy w szkole; szukam szkoły dla dziecka; zapisać dziecko do szkoły;
    dziecko prześladowane w szkole; wyrzucili go ze szkoły; syn ma problemy w szkole
school_exclusion fa: مدرسه برای بچه ام
school_exclusion es: acoso escolar; plaza en la escuela; escuela para mis hijos;
    problemas en la escuela; lo expulsaron de la escuela; inscribir a mi hijo en la escuela
school_exclusion ar: مدرسة لأطفالي; تنمر في المدرسة; أريد مدرسة لأطفالي; تسجيل طفلي في المدرسة
carers ur: ماں کی دیکھ بھال; والدہ کی دیکھ بھال; maa ki dekh bhal; ammi ki dekh bhal;
    bimar shohar ki dekh bhal
carers uk: доглядаю за чоловіком; догляд за літньою людиною
carers ro: îngrijesc pe mama; îngrijesc soțul bolnav; am grijă de soțul meu
carers pt: cuidador; cuidadora; cuido da minha mãe; cuido do meu marido; cuidar de um doente
carers pl: opiekuję się mężem; opiekun osoby chorej; opiekuję się chorą mamą; opieka nad starszą osobą;
    zajmuję się chorą mamą
carers es: cuidador; cuidadora; cuido a mi madre; cuido a mi marido; cuido de mi madre;
    cuidar a un enfermo
carers ar: أعتني بأمي; أعتني بوالدي; أعتني بزوجي; أرعى أمي المريضة
doctors_dentists ur: ڈاکٹر چاہیے; doctor chahiye; beemar hoon; دانت میں درد; بچہ بیمار ہے;
    dant mein dard; daant ka doctor; bacha beemar hai
doctors_dentists uk: зубний; потрібен лікар; шукаю лікаря; болить зуб; зубний біль; зубний лікар;
    дитина хвора; я хворий; я хвора; записатися до лікаря
doctors_dentists ro: stomatolog; caut medic; caut dentist; sunt bolnav; mă doare dintele;
    durere de dinți; copilul e bolnav; am nevoie de medic; am nevoie de doctor; mă doare o măsea
doctors_dentists pt: médico; dentista; estou doente; dor de dente; médico de família;
    registar no médico; preciso de médico; preciso de um médico; meu filho está doente
doctors_dentists pl: potrzebuję lekarza; szukam lekarza; ból zęba; szukam dentysty; polski lekarz;
    polski dentysta; jestem chory; jestem chora; dziecko chore; boli zab; boli mnie ząb;
    wizyta u lekarza; zapisać się do lekarza; jak zapisać się do lekarza
doctors_dentists ku: نەخۆشم; ددانم دێشێت; منداڵەکەم نەخۆشە; پێویستم بە دکتۆرە
doctors_dentists fa: مریضم; دندان درد; به دکتر نیاز دارم; دندانم درد می کند; بچه ام مریض است
doctors_dentists es: médico; dentista; estoy enfermo; estoy enferma; necesito un médico;
    doctor de cabecera; dolor de muelas; me duele el diente; me duele la muela; mi hijo está enfermo;
    registrarme con el médico
doctors_dentists ar: دكتور; أحتاج طبيب; أحتاج دكتور; أسناني تؤلمني; ألم الأسنان; وجع أسنان; دكتور أسنان;
    أنا مريض; طفلي مريض; أريد أن أرى طبيب
alcohol ur: sharab; sharab peeta hai; شراب پیتا ہے; shohar sharab peeta hai
alcohol uk: алкоголік; пиячить; чоловік п'є; кинути пити; проблеми з алкоголем
alcohol ro: alcoolism; alcoolic; soțul bea; beau prea mult; problemă cu băutura; bea în fiecare zi
alcohol pt: alcoolismo; alcoólico; bebo demais; meu marido bebe; parar de beber; problemas com álcool
alcohol pl: alkoholik; mąż pije; przestać pić; ciągle pije; anonimowi alkoholicy; piję za dużo;
    mąż jest alkoholikiem; problem z piciem
alcohol es: alcoholismo; alcohólico; bebo demasiado; mi marido bebe; dejar de beber;
    problemas con el alcohol
alcohol ar: زوجي يشرب; مدمن كحول; أشرب كثيرا; مشكلة الكحول
job_search ur: berozgar; نوکری چاہیے; کام چاہیے; بے روزگار; kaam chahiye; naukri chahiye; nokri chahiye;
    job chahiye; کام کی تلاش; mujhe kaam chahiye; kaam ki talash; kaam dhoond raha
job_search uk: безробітний; безробітна; потрібна робота; хочу працювати; втратив роботу;
    втратила роботу; пошук роботи; шукаю підробіток; допомога з пошуком роботи
job_search ti: ስራሕ የድልየኒ; ስራሕ ይደሊ ኣለኹ
job_search ro: șomer; sunt șomer; vreau să lucrez; caut de munca; loc de munca; caut loc de muncă;
    am nevoie de lucru; caut un loc de muncă; am nevoie de un job; mi-am pierdut locul de muncă
job_search pt: trabalho; emprego; desempregado; desempregada; procuro trabalho; procuro emprego;
    quero trabalhar; sem trabalho; procurando emprego; preciso de trabalho; preciso de emprego;
    perdi o emprego
job_search pl: pracy; bezrobotny; szukam roboty; potrzebuję pracy; stracił pracę; straciłem pracę;
    straciłam pracę; jestem bezrobotny; jestem bezrobotna; chcę pracować; praca bez języka;
    praca bez angielskiego; jak napisać CV; szukam pracy na magazynie; pomoc w szukaniu pracy
job_search ku: بێکارم; کارم دەوێت; بەدوای کاردا; کار نییە; پێویستم بە کارە
job_search fa: بیکارم; بیکار; کار می خواهم; به کار نیاز دارم; دنبال کار می گردم
job_search es: trabajo; empleo; desempleado; busco trabajo; busco empleo; necesito trabajo;
    estoy desempleada; quiero trabajar; sin trabajo; necesito un trabajo; perdí mi trabajo;
    ofertas de trabajo
job_search ar: شغل; أحتاج عمل; أريد عمل; أحتاج وظيفة; فقدت عملي; بدون عمل; محتاج شغل; أريد أن أعمل;
    أبحث عن وظيفة; عاطل عن العمل; أبحث عن شغل
training uk: безкоштовні курси; хочу вчитися; хочу навчатися; отримати професію
training ro: cursuri gratuite; curs gratuit; vreau să învăț; vreau un curs
training pt: curso; estudar; cursos grátis; quero estudar; formação profissional
training pl: szkolenia; studia; darmowe kursy; kurs spawania; chcę się uczyć; kursy dla dorosłych;
    uczyć się zawodu; kurs na wózki widłowe
training es: curso; estudiar; cursos gratis; quiero estudiar; formación profesional
learning_english ur: english sikhna; انگریزی سیکھنی ہے; انگریزی نہیں آتی; english seekhni hai;
    angrezi seekhni hai; english nahi aati; angrezi nahi aati; مجھے انگریزی نہیں آتی;
    mujhe english nahi aati
learning_english uk: англійська; вивчити англійську; вчити англійську; де вивчити англійську;
    не говорю англійською; не знаю англійської; безкоштовні курси англійської;
    англійська для початківців; хочу вивчити англійську
learning_english ti: እንግሊዝኛ; እንግሊዝኛ ኣይክእልን; እንግሊዝኛ ክመሃር ይደሊ
learning_english ro: să învăț engleza; nu vorbesc engleza; nu știu engleză; nu vorbesc engleză;
    învăț limba engleză; curs de engleză; lecții de engleză; engleza pentru începători;
    vreau să învăț engleza; vreau sa invat engleza
learning_english pt: inglês; aprender inglês; inglês grátis; quero aprender inglês; aulas de inglês;
    curso de inglês; não falo inglês; falo pouco inglês
learning_english pl: angielskiego; języka angielskiego; darmowy angielski; nie znam angielskiego;
    nauka jezyka angielskiego; kurs języka angielskiego; angielski dla początkujących;
    nauczyć się angielskiego; chcę uczyć się angielskiego; chcę się nauczyć angielskiego;
    nie mówię po angielsku; słabo mówię po angielsku; lekcje angielskiego za darmo
learning_english ku: ئینگلیزی; ئینگلیزی نازانم; فێری ئینگلیزی; کۆرسی ئینگلیزی; وانەی ئینگلیزی;
    دەمەوێت فێری ئینگلیزی بم
learning_english fa: انگلیسی; کلاس زبان; زبان انگلیسی; انگلیسی بلد نیستم; انگلیسی یاد گرفتن;
    کلاس زبان انگلیسی; می خواهم انگلیسی یاد بگیرم
learning_english es: inglés; aprender inglés; inglés gratis; quiero aprender inglés; clases de inglés;
    curso de inglés; no hablo inglés; hablo poco inglés
learning_english ar: دورة إنجليزي; تعلم إنجليزي; صف إنجليزي; كورس إنجليزي; أريد تعلم الإنجليزية;
    تعلم اللغة الإنجليزية; لا أتكلم الإنجليزية; لا أتحدث الإنجليزية; ما بحكي إنجليزي;
    أريد تعلم اللغة الإنجليزية
interpreting ur: tarjuma; ترجمان چاہیے; interpreter chahiye; اردو بولنے والا; urdu bolne wala;
    khat samajh nahi; خط سمجھ نہیں آیا
interpreting uk: перекладача; потрібен перекладач; перекласти документи; говорить українською;
    переклад документів; хто говорить українською; не розумію лист
interpreting ti: ኣስተርጓሚ የድልየኒ
interpreting ro: interpret; translator; vorbește română; traducere documente; nu înțeleg scrisoarea;
    am nevoie de traducător; am nevoie de interpret; cineva care vorbește română
interpreting pt: intérprete; tradutor; traduzir; fala português; traduzir documentos; em português;
    preciso de um intérprete; alguém que fale português; não entendo a carta
interpreting pl: tłumacza; potrzebuję tłumacza; potrzebuje tlumacza; szukam tłumacza;
    przetłumaczyć dokumenty; przetłumaczyć list; nie rozumiem listu; tłumacz do lekarza;
    pomoc po polsku; kto mówi po polsku; ktoś kto mówi po polsku
interpreting ku: وەرگێڕی کوردی; پێویستم بە وەرگێڕە; کوردی قسە بکات
interpreting fa: مترجم; ترجمه; فارسی صحبت; ترجمه مدارک; مترجم می خواهم; به مترجم نیاز دارم;
    نامه را نمی فهمم
interpreting es: intérprete; traductor; traducir; habla español; traducir documentos; en español;
    necesito un intérprete; alguien que hable español; no entiendo la carta
interpreting ar: أحتاج مترجم; ترجمة وثائق; ترجمة رسالة; مترجم عربي; أحتاج إلى مترجم; من يتكلم عربي;
    شخص يتكلم العربية; لا أفهم الرسالة
asylum_refugee ur: پناہ چاہیے; asylum case; asylum chahiye; main refugee hoon; میں پناہ گزین ہوں
asylum_refugee uk: я біженець; я біженка; допомога біженцям; прошу притулку; приїхали з України;
    ми з України; Homes for Ukraine спонсор
asylum_refugee ti: ሓተትቲ ዑቕባ; ኣነ ስደተኛ እየ
asylum_refugee ro: sunt refugiat; cer azil; din Ucraina; solicitant de azil
asylum_refugee pt: refugiado; refugiados; asilo; sou refugiado; sou refugiada; pedir asilo;
    pedido de asilo; requerente de asilo
asylum_refugee pl: jestem uchodźcą; szukam azylu; wniosek o azyl; ubiegam się o azyl
asylum_refugee ku: پەنابەرم; من پەنابەرم; داوای پەنابەری; لە جەنگ هەڵاتووم
asylum_refugee fa: پناهجو هستم; درخواست پناهندگی; من پناهنده هستم; من پناهنده ام; کمک به پناهنده;
    از جنگ فرار
asylum_refugee es: refugiado; refugiados; asilo; soy refugiado; soy refugiada; pedir asilo;
    solicito asilo; solicitante de asilo
asylum_refugee ar: أنا لاجئ; أنا لاجئة; نحن لاجئون; من سوريا; مساعدة اللاجئين; فندق اللاجئين;
    هربت من الحرب; جئنا من سوريا; قدمت طلب لجوء
immigration_advice ur: ویزا ختم; visa khatam; immigration wakeel; vakeel immigration; امیگریشن کا وکیل;
    visa ka masla; biwi ko bulana; spouse visa madad; ویزا ختم ہو گیا
immigration_advice uk: імміграційний адвокат; закінчується віза; продовжити візу;
    британське громадянство; віза закінчилася; привезти родину; подати на візу
immigration_advice ro: avocat imigrare; avocat viza; viza expirată; cetățenie britanică; aduc familia;
    avocat pentru viză; settled status ajutor; acte de ședere; mi-a expirat viza
immigration_advice pt: imigração; visto; residência; cidadania; renovar visto; reagrupamento familiar;
    advogado de imigração; meu visto venceu; autorização de residência; trazer minha família
immigration_advice pl: prawnik imigracyjny; status osiedleńca; przedłużenie wizy; wygasła wiza;
    obywatelstwo brytyjskie; paszport brytyjski; pomoc imigracyjna; sprowadzić rodzinę;
    settled status pomoc; wniosek o wizę
immigration_advice ku: ڕەتکرامەوە; پارێزەری پەنابەری; ڤیزام تەواو بووە
immigration_advice fa: ویزا; وکیل پناهندگی; درخواستم رد شد; ویزای من تمام شده; رد شدم هوم آفیس;
    خانواده ام را بیاورم
immigration_advice es: inmigración; visa; visado; residencia; ciudadanía; reagrupación familiar;
    abogado de inmigración; mi visa vence; permiso de residencia; traer a mi familia
immigration_advice ar: محامي لجوء; انتهت تأشيرتي; تأشيرة منتهية; تجديد الإقامة; الجنسية البريطانية;
    أحضر عائلتي; رفض اللجوء; رفض الهوم اوفيس; أحتاج محامي هجرة
benefits ur: benefits chahiye; benefit form; sarkari madad; بینیفٹ کا فارم; child benefit kaise;
    بچوں کا بینیفٹ
benefits uk: бенефіти; яка допомога; оформити допомогу; дитячі виплати; соціальні виплати;
    допомога від держави; виплати на дітей
benefits ro: ce beneficii; ajutoare sociale; alocația copilului; cerere beneficii;
    beneficii pentru copii; ajutor de șomaj; ajutor de la stat
benefits pt: benefícios; subsídio; apoio social; pedir benefícios; prestações sociais; ajuda do governo;
    abono de família
benefits pl: zasiłków; benefity; świadczeń; jakie zasiłki; zasiłek rodzinny; na zasiłku;
    pomoc z zasiłkami; zasiłek dla bezrobotnych; wniosek o zasiłek; czy mogę dostać zasiłek
benefits es: beneficios; subsidio; prestaciones; ayuda social; ayudas sociales; pedir ayudas;
    ayudas del gobierno
benefits ar: بنفت; بينيفت; مساعدات اجتماعية; إعانة الأطفال; راتب الأطفال; مساعدة من الحكومة;
    كيف أحصل على المساعدات
debt ur: قرضے; qarz; qarza; karz; قرض اتارنا; bohat karza; qarza hai; qarz utarna; karza chukana;
    بہت قرض ہے
debt uk: боргами; боргів; великі борги; у мене борги; борги за кредит; допомога з боргами;
    не можу виплатити борг
debt ti: ዕዳ ኣሎኒ
debt ro: datoriile; am datorii; datorii multe; sunt dator; ajutor cu datoriile; nu pot plăti datoriile;
    nu pot plăti împrumutul
debt pt: dívidas; dívida; endividado; tenho dívidas; devo dinheiro; muitas dívidas; ajuda com dívidas;
    não posso pagar as dívidas
debt pl: długami; długów; dlugi; chwilówki; zadłużony; zadłużona; mam długi; spłata długów;
    jestem zadłużona; pomoc z długami; pomocy z długami; mam dużo długów; zalegam z płatnościami;
    listy od wierzycieli; nie mogę spłacić długów; nie mogę spłacić kredytu
debt ku: قەرزم زۆرە; قەرزم هەیە; ناتوانم قەرز بدەمەوە
debt fa: بدهکارم; بدهکار; بدهی دارم; قرض دارم; نمی توانم بدهی بدهم
debt es: deudas; deuda; préstamos; tengo deudas; debo dinero; muchas deudas; ayuda con deudas;
    no puedo pagar mis deudas
debt ar: مديون; علي ديون; عندي ديون; سداد الديون; ديون كثيرة; مساعدة في الديون; لا أستطيع سداد الديون
legal_advice uk: потрібен адвокат; потрібен юрист; безкоштовний адвокат; безкоштовна юридична допомога
legal_advice ro: avocat gratuit; ajutor juridic; asistență juridică; am nevoie de avocat
legal_advice pt: advogado; advogado gratuito; ajuda jurídica; apoio jurídico; preciso de um advogado
legal_advice pl: potrzebuję prawnika; szukam prawnika; pomoc prawna; darmowy prawnik;
    darmowa pomoc prawna
legal_advice es: abogado; abogado gratis; ayuda legal; asesoría legal; necesito un abogado
legal_advice ar: أحتاج محامي; محامي مجاني; مساعدة قانونية; أحتاج إلى محام
furniture ur: فرنیچر چاہیے; بستر چاہیے; furniture chahiye; bed chahiye; bistar chahiye; زمین پر سوتے;
    zameen par sote hain
furniture uk: потрібні меблі; безкоштовні меблі; потрібне ліжко; немає меблів; порожня квартира;
    спимо на підлозі; ліжко для дитини
furniture ro: mobilă gratis; mobilă ieftină; dormim pe jos; nu avem paturi; pat pentru copil;
    nevoie de pat; mobilă second hand; am nevoie de mobilă
furniture pt: móveis; mobília; colchão; móveis grátis; preciso de móveis; dormimos no chão;
    não temos camas; preciso de uma cama; cama para meu filho
furniture pl: mebli; potrzebuję mebli; potrzebuje mebli; darmowe meble; tanie meble; używane meble;
    puste mieszkanie; nie mam mebli; nie mam łóżka; śpimy na podłodze; łóżko dla dziecka;
    dzieci śpią na podłodze
furniture ku: قەرەوێڵەم نییە; لەسەر زەوی دەخەوین; پێویستم بە کەلوپەلە
furniture fa: مبل; تخت نداریم; مبل رایگان; وسایل خانه می خواهم; روی زمین می خوابیم
furniture es: muebles; colchón; muebles gratis; necesito muebles; muebles baratos; no tenemos camas;
    necesito una cama; dormimos en el suelo; cama para mi hijo
furniture ar: أحتاج أثاث; أثاث مجاني; أثاث مستعمل; أحتاج سرير; بيت فارغ; ننام على الأرض; ليس لدينا أثاث;
    الأطفال ينامون على الأرض
white_goods ur: fridge kharab; فریج خراب; مشین خراب; washing machine kharab; fridge nahi hai;
    washing machine chahiye
white_goods uk: пралка; зламався холодильник; немає холодильника; потрібен холодильник;
    зламалася пральна машина; потрібна пральна машина
white_goods ro: nu am frigider; nevoie de frigider; nu am aragaz; s-a stricat frigiderul;
    nu am mașină de spălat; s-a stricat mașina de spălat
white_goods pt: geladeira; frigorífico; fogão; máquina de lavar; a máquina avariou; não tenho geladeira;
    preciso de uma máquina de lavar
white_goods pl: zepsuta pralka; zepsuta lodówka; potrzebuję pralki; potrzebuję lodówki; tania pralka;
    pralka się zepsuła; zepsuła się lodówka; nie mam pralki; nie mam lodówki; nie mam kuchenki
white_goods es: lavadora; nevera; frigorífico; refrigerador; cocina eléctrica; necesito una lavadora;
    no tengo nevera; se rompió la lavadora
white_goods ar: طباخ; الغسالة خربانة; الثلاجة خربانة; أحتاج غسالة; أحتاج ثلاجة; تعطلت الغسالة;
    ليس لدي ثلاجة; ليس لدي غسالة
clothing ur: کپڑے چاہیے; kapde chahiye; kapray chahiye; garam kapde; jootay chahiye; بچوں کے کپڑے;
    bachon ke kapde
clothing uk: потрібен одяг; дитячий одяг; теплий одяг; безкоштовний одяг; зимова куртка;
    взуття для дитини; одяг для дітей
clothing ro: haine gratis; haine pentru copii; haine de iarnă; pantofi pentru copii; geacă de iarnă;
    am nevoie de haine
clothing pt: roupa; roupas; sapatos; casaco; roupa grátis; roupas para crianças; preciso de roupa;
    roupa de inverno
clothing pl: potrzebuję ubrań; ciepłe ubrania; zimowa kurtka; darmowe ubrania; ubrania dla dzieci;
    kurtka dla dziecka; buty dla dziecka; ubrania dla dziecka; nie mam butów
clothing fa: لباس بچه; لباس رایگان; کفش بچه; به لباس نیاز دارم
clothing es: ropa; zapatos; abrigo; ropa gratis; necesito ropa; ropa para niños; ropa de invierno;
    zapatos para mi hijo
clothing ar: أحتاج ملابس; ملابس للأطفال; ملابس أطفال; ملابس مجانية; حذاء لطفلي; معطف شتوي
school_uniform uk: шкільний одяг; форма для школи; рюкзак до школи
school_uniform ro: ghiozdan; uniformă pentru școală; haine de școală
school_uniform pt: uniforme; uniforme escolar; farda escolar
school_uniform pl: mundurki szkolne; mundurek dla dziecka; ubranie do szkoły; plecak do szkoły;
    nie stać mnie na mundurek
school_uniform es: uniforme; uniforme escolar; uniforme para la escuela
school_uniform ar: ملابس مدرسية; حقيبة مدرسية; زي مدرسي لأطفالي
phone_data uk: сімка; немає інтернету; немає телефону; потрібен ноутбук; безкоштовна сімка;
    ноутбук для дитини
phone_data ro: cartelă gratis; nu am telefon; nu am internet; nevoie de laptop; laptop pentru copil;
    am nevoie de telefon
phone_data pt: cartão sim; não tenho telefone; não tenho internet; preciso de telefone;
    preciso de um computador; computador para meu filho
phone_data pl: potrzebuję telefonu; potrzebuję laptopa; zepsuty telefon; nie mam telefonu;
    nie mam internetu; laptop dla dziecka; darmowa karta sim; karta sim za darmo
phone_data es: tarjeta sim; no tengo teléfono; no tengo internet; necesito un teléfono;
    necesito un portátil; computadora para mi hijo
phone_data ar: لابتوب; أحتاج هاتف; أحتاج لابتوب; لابتوب لأطفالي; شريحة مجانية; ليس لدي هاتف;
    ليس لدي إنترنت
transport uk: немає машини; гроші на автобус; довезти до лікарні; квиток на автобус;
    як доїхати до лікарні
transport ro: nu am mașină; bani de autobuz; bilet de autobuz; transport la medic; cum ajung la spital
transport pt: autocarro; ônibus; transporte; não tenho carro; passe de autocarro;
    transporte para o hospital; dinheiro para o autocarro
transport pl: dojazd do lekarza; nie mam samochodu; bilety na autobus; nie mam na bilet;
    jak dojechać do szpitala
transport es: autobús; transporte; transporte al hospital; no tengo coche; dinero para el autobús;
    cómo llegar al hospital
transport ar: باص; تذكرة باص; ليس لدي سيارة; مواصلات إلى المستشفى; كيف أصل إلى المستشفى
work_problems ur: تنخواہ نہیں دی; tankhwah nahi mili; boss paise nahi deta; naukri se nikal diya;
    kaam se nikal diya
work_problems uk: звільнили; мене звільнили; не платять зарплату; не виплатили зарплату;
    проблеми на роботі; начальник не платить
work_problems ro: probleme la muncă; accident de muncă; șeful nu mă plătește; nu m-au plătit;
    nu mi-a plătit salariul; nu mi-au dat salariul; m-au dat afară de la muncă
work_problems pt: despedimento; fui despedido; fui demitido; não me pagam; não me pagaram;
    problemas no trabalho; salário em atraso; meu patrão não paga
work_problems pl: mobbing; zwolnili mnie; szef nie płaci; nie dostałem wypłaty; nie dostałam wypłaty;
    nie wypłacili pensji; wypadek w pracy; problemy w pracy; umowa o pracę; agencja nie płaci;
    szef mi nie płaci; zwolnili mnie z pracy
work_problems es: despido; me despidieron; no me pagan; no me pagaron; salario no pagado;
    problemas en el trabajo; mi jefe no me paga
work_problems ar: لم أستلم راتبي; لم يدفعوا راتبي; طردوني من العمل; مشاكل في العمل; حقوقي في العمل;
    صاحب العمل لا يدفع
`)
