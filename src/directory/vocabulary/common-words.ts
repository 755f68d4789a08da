import { stemOf } from './words.ts'

const words = `
co cu de dla la na
able about above accept across act actual add afternoon age agree air allow almost along already although always amount angle
animal another answer appear apple apply appointment april area arm army around arrive art ask attend august aunt autumn available aware
baby back bad bag ball band bank bar base basic bath be bear beat beautiful become bed bedroom been before begin behind believe bell
belong below bench beside best better between beyond big bill bird birthday bit black blood blue board boat body book born borrow both
bottle bottom bowl box branch brave bread break breath bridge bright bring brother brown brush build building burn bus business busy
butter button buy cake call calm came camera can capital captain car card care careful carry case cat catch cause cell central centre
century certain chain chair chance change chapter charge cheap check cheese chest chicken chief choice choose church circle city claim
class clean clear clerk climb clock close cloth cloud club coach coal coast coat coffee cold collect college colour come common company
compare complete computer concern condition confirm connect consider contact contain continue control cook cool copy corner correct cost
cotton could council count country county couple course court cousin cover cream create cross crowd cry cup current curtain custom cut
daily damage dance dark date daughter day deal dear decide deep degree deliver demand department depend describe design desk detail
develop difference different dinner direct dirt discuss distance district divide doctor dog done door doorway double doubt down draw
dream dress drink drive driver drop dry during dust duty each ear early earn earth east easy eat edge egg eight either electric else
empty end enemy energy engine english enjoy enough enter entire equal escape especially even evening event ever every exact example
except excite exercise expect explain express extra eye face fact fair fall family famous far farm fast fat father favourite fear feed
feel feeling feet fellow felt few field fifteen fifth fifty fight figure fill film final find fine finger finish fire firm first fish
fit five fix flat floor flour flow flower fly fold follow food foot football force foreign forest forget form forty forward found four
fourth free fresh friday friend friendly front fruit full fun funny future game garden gate gather gave general gentle girl give glad
glass go goal gold gone good grass great green grey ground group grow guess guest guide hair half hall hand handle hang happen happy
hard hardly hat have head hear heard heart heat heavy height hello help here high hill history hit hold hole holiday home honest hope
horse hospital hot hotel hour house how however huge human hundred hurry hurt husband ice idea ill imagine important inch include
increase indeed indoor inform inside instead interest into iron island issue item january job join joke journey july jump june just keep
key kick kind king kitchen knee knew knife know known lack lady lake land language large last late laugh law lay lead leader leaf learn
least leather leave led left leg lend length less lesson letter level library lie life lift light like likely line lip list listen
little live load local lock long longer look loose lord lose loss lost lot loud love lovely low lower luck lunch machine made main make
manage manager many map march mark market marry master match matter may maybe meal mean meant measure meat meet member memory mention
message met metal method middle might mile milk million mind mine minute miss mistake mix modern moment monday money month moon more
morning most mother motor mountain mouth move much music must name narrow nation natural nature near nearly neat necessary neck need
needle neighbour neither nephew nerve net network never new news newspaper next nice niece night nine nobody noise none noon nor north
nose note nothing notice november now number nurse obey object observe obvious ocean october off offer office officer often oil old
olive once one onion only onto open operate opinion opposite orange order ordinary other ought our out outdoor outer outside oven over
own owner pack page paid pain paint pair pale pan paper partner parcel parent park part particular partly partner party pass past path patient
pattern pause pay peace pen pencil penny people pepper perfect perhaps period person phone photo photograph piece pink pip pipe pit
place plain plan plane plant plate play please plenty pocket point police polite poor popular position possible post postman potato
pound pour power practice practise prepare present press pretty price print prison private prize probable problem process produce
program programme promise proper protect proud prove public pull pump punish pupil pure purple purpose push put quality quarter queen
question quick quiet quite rabbit race radio rail rain raise ran range rapid rare rather reach read ready real realise reason receive
recent record red regular relate remain remember repair repeat reply report request respect rest restaurant result return rich ride
right ring rise risk river road roll roof room root rope rose rough round row rubber rule run rush safe sail sale salt same sand sang
sat saturday save saw say scale school science score sea season seat second secret see seed seem seen sell send sense sent sentence
separate september serious serve service set settle seven several shade shake shall shape share sharp she sheep sheet shelf shine ship
shirt shoe shop short shot should shoulder shout show shut sick side sight sign silence silver simple since sing single sink sir sister
sit site situation six size skin sky sleep slip slow small smart smell smile smoke smooth snow soap social society sock soft soil sold
soldier some somebody son song soon sorry sort sound soup south space spare speak special speed spell spend spent spoon sport spot
spread spring square staff stage stair stamp stand standard star start state station stay steal steam steel step stick still stone stood
stop store storm story straight strange stream street strength strike string strong student study stupid style subject success such
sudden sugar suggest suit summer sun sunday supply support suppose sure surface surprise sweet swim system table tail take talk tall
tape task taste taught tax teach teacher team tear ten term test than thank thick thin thing think third thirty thought thousand thread
three threw through throw thumb thursday ticket tidy tie tight till time tin tiny tired title today together told tomorrow tongue
tonight too took tool top total touch tour toward towel tower town toy track trade train travel treat tree trial trick tried trip
trouble truck true trust try tube tuesday turn twelve twenty twice two type uncle under understand unit until upon upper urge use useful
usual valley value various vegetable very view village visit voice vote wait walk wall want war ward warm warn wash waste watch water
wave way weak wear weather website wednesday week weekend weekly weight welcome well went were west wet what wheel whether which while
white whole whose why wide wife wild will win wind window wine wing winter wire wise wish within without woman wonder wood wool word
work worker world worry worse worst worth would write wrong yard year yellow yes yesterday yet young zoo
absolute absence accident account achieve active activity address admire adult adventure afford agency agent album alcohol alive almond
amazing ambition angel announce annual anxious apart appeal approach arrange article asleep aspect attempt attitude audience author
average award awful awkward bake balance balloon basket beach beard beauty beginner behave bend benefit bet bite blanket blind block
blow bone boot border bored boss bother bounce brain bread brick brief broad brochure budget bug bulb bunch bureau calendar campaign
candle career carpet castle celebrate ceremony challenge character charity chase chat cheek cheer chip chocolate cinema citizen civil
classic climate clinic clothes clue coin column comfort command comment committee communicate community complain concert conference
confidence congratulate conscious cope count cracker craft crash crazy credit creep crew crime crisp critic crop culture cupboard cure
curious curve customer cycle deaf debate decade decent deliver delight dentist desert deserve desire destroy diary diet digital director
disabled disaster discover dish display donate draft drag drama drawer drum due eager ease economy edition educate effect effort elder
elect element employ encourage entrance envelope environment equipment essay event evidence evil exam exhibit exist expert explore
export extreme factory fail faith fancy fashion fault feature fee fence festival fever fiction file finance flag flash flavour float
flood focus folk forgive formal fortune frame freedom freeze frequent fridge fuel function fund funeral furniture gain gallery gap gas
genuine ghost giant gift global goat grab grade grand grant graph grave guard guilty guitar habit handy harbour harm health heel helmet
hire hobby honey honour hook host hug ignore illness image impact improve income indicate industry injury insect insist instruct
insurance intend internet interview introduce invent invite jacket jam jealous jeans jewel judge juice junior jury kettle kiss knit knock
label labour ladder lamp laptop lawyer layer lazy league lecture legal lemon liberal licence limit link liquid literature location lonely
lorry lounge loyal lucky magazine mail major mammal manner margin maths mature mayor medal medicine medium melt mental menu mess mild
military minister minor mirror mixture mobile model mood moral mosque muscle museum mystery nasty navy nervous nest nightmare nod novel
nut nursery occasion occupy opera opportunity organise origin outline outcome oven overall pace package palace panel passenger passport
pension percent perform permanent permit personal pet phrase pick picnic pilot pitch planet plastic platform pleasant pleasure plug poem
poet policy pool port positive possess pot poverty powder practical praise pray predict prefer prevent previous priest prime prince
princess priority procedure profession professor profile profit progress project proof property propose provide pub punch pure quarrel
queue quiz quote rate raw react recipe recognise recommend recover recycle reduce refer reflect refuse region register regret reject
relax release relief religion rely remind remote remove rent replace represent require rescue research reserve resident resource respond
restore reveal review revise reward rhythm rice riot role romantic rota routine royal rub rubbish rude ruin rural sad salad sample sauce
scene schedule scheme scream screen script search secure select senior sensible series session severe sew shadow shelter shift shock
shower signal silly similar sincere site skill slice slide slight slope snack solid solution solve source species specific speech spirit
spoil stable statement status steady stomach stretch strict structure struggle studio stuff suffer suitable survey survive suspect swap
sweep symbol sympathy tablet talent tank target technical technique telephone television temperature temple temporary tend tennis tent
text theatre theme theory therefore thief threat throat thunder tooth topic torch tough tourist tradition traffic transfer transport tray
trend tribe truth tunnel twin typical ugly umbrella uniform union unique unite universe university urban urgent vacant valid van variety
vary vast version victim victory video violin virus vision visitor vital vocabulary volume volunteer wage wallet warmth weapon wedding
weird welfare whisper wicked willing witness wonderful workshop worship wound youth zone
aged aged ahead afternoons alan anne ann brian carol charlotte chris christine claire daniel david deborah emma eric frank fred gary
george grace graham hannah harry helen ian jack jackie james jane janet jean jim joan joe john karen kate keith kevin laura lee linda lisa
lucy margaret mark martin mary matthew michael mike nick pam pat paul peter phil ray rob robert ron rose roy ruth ryan sally sam sarah
sharon simon stephen steve sue susan terry thomas tim tom tony tracy trevor wendy
england english britain british wales scotland ireland london manchester liverpool leeds sheffield bolton bury oldham rochdale stockport
salford preston blackburn burnley chester york hull bradford newcastle sunderland durham carlisle lancaster birmingham bristol leicester
nottingham derby coventry oxford cambridge
monday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays fortnightly monthly noon midday midnight
organised organises hosts hosted hosting run runs relaxed relaxing welcoming drop booking booked book turn cheers ta lovely grand champion
cash men man women woman ladies beans toast cereal cracker crackers thin thinner thinnest pretend pointless steady motorbike motorbikes motor
lockdown bikes soul souls rung ringing wandering sending asking saying wearing talking walking coming going getting giving
mum mums dad dads nan nans kid kids lad lads baby babies teenager teenagers hospital school college doctor
reyt summat nowt owt ginnel barm butty cob bap brew mither chuffed gutted knackered
`

const listed = words.split(/\s+/).filter(Boolean)

/** Everyday words that are spelt right although no need speaks of them, with their stems: never taken for a misspelling. */
export const commonWords: ReadonlySet<string> = new Set(listed.flatMap((word) => [word, stemOf(word)]))
