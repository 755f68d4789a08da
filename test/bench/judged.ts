/** A search and what its answers are, judged by reading the demonstration place: slugs of services. */
export type Judged = { group: Group; query: string; postcode?: string; best: string[]; good: string[] }

export const groups = [
  'exact name',
  'organisation',
  'plain need',
  'own words',
  'misspelt',
  'jargon',
  'whole sentence',
  'place in query',
  'other language',
] as const
export type Group = (typeof groups)[number]

/**
 * The judgements, made by going through every listing for each search as a careful local worker would: by what
 * a service does, for whom and where, never by which words it uses or what a search engine makes of it.
 * Whatever is not named counts as a wrong answer.
 *
 * A search stands on a line of its own, with the postcode it was asked from after an @. Under it `=` are the
 * services to tell the person first and `+` those that would truly help too. One long table, so that like can
 * be held against like.
 */
const table: Record<Group, string> = {
  'exact name': `
Tea and tablets
  = plugged-in-tea-and-tablets
the kettle line
  = kettle-line-listening
Calm in Six
  = farthing-fold-calm-course
Repair café
  = leigh-repair-cafe
blue teapot cafes
  = blue-teapot-cafes
Dads After Dark
  = softly-spoken-dads-online
Chatter Mornings
  = chatter-mornings
  + children-speech-and-language
Rowan House
  = rowan-house-young-mums
Back on Your Feet
  = reablement-at-home
  + home-again-lifts-and-shopping
the crisis café
  = lantern-corner-evenings
  + mental-health-crisis-team
Get Seen
  = get-seen
Kawa i Rozmowa
  = nitka-kawa-i-rozmowa
Tiny Tyldesley
  = st-cuthman-toddlers
  + tyldesley-tiny-tots
bread and milk
  = bread-and-milk
north end bus
  = north-end-bus-stops
Lighter Together
  = healthy-lives-weight
Different Road
  = different-road
good morning calls
  = good-morning-golborne-calls
  + golborne-morning-phone-calls good-morning-golborne-visitors
when they hit out
  = non-violent-parenting-evenings
  + change-for-good-teens
st oswins food bank
  = st-oswins-food-bank
  + st-oswins-foodbank-ashton
Books to your door
  = home-library
  + borough-libraries
`,
  organisation: `
Harbour Lights
  = harbour-helpline harbour-refuge harbour-outreach-leigh harbour-finding-my-feet
  + harbour-childrens-worker domestic-abuse-helpline-harbour-lights
pit brow credit union
  = pit-brow-save-and-borrow pit-brow-no-interest-loan
Leigh Money Friends
  = leigh-money-friends-debt leigh-money-friends-budget-club
slate and sill
  = slate-and-sill-keep-your-home slate-and-sill-repairs-help
latchkey lane
  = latchkey-shared-houses latchkey-mediation
  + rowan-house-young-mums
Snug Homes
  = snug-homes-energy-visit snug-homes-meter-top-up
little bundles hindley
  = little-bundles-baby-bank little-bundles-prams-and-cots little-bundles-first-milk
plugged in
  = plugged-in-devices plugged-in-tea-and-tablets
The Attic Room
  = attic-room-counselling attic-room-drop-in-and-chat
Tea Break Carers
  = tea-break-support tea-break-sitting
school gate friends
  = back-through-the-gate non-violent-parenting-evenings
Welcome Table Wigan
  = welcome-table-drop-in welcome-table-move-on welcome-table-nrpf-fund
  + hello-wigan-online
pinwheel families
  = pinwheel-saturday-play pinwheel-parent-carers pinwheel-sleep-clinic
both sides of the wall
  = both-sides-families both-sides-through-the-gate
Willow Fold
  = willow-fold-children willow-fold-cafe
Night Light
  = night-light-shelter night-light-street-team
the willow room
  = willow-room-counselling willow-room-advocate
`,
  'plain need': `
food bank
  = loaf-and-ladle-food-parcels st-oswins-food-bank platt-bridge-larder-emergency-bag
  = golborne-food-parcels
  + norley-food-bags hindley-green-fridge-food st-oswins-foodbank-ashton household-support-payment
debt advice
  = leigh-money-friends-debt open-ledger-debt-line hindley-advice-kitchen-drop-in
  + open-ledger-polish-advice hindley-kitchen-bailiff-help loan-shark-help
help with gas and electric bills
  = snug-homes-energy-visit snug-homes-meter-top-up household-support-payment
  + leigh-money-friends-debt open-ledger-debt-line hindley-advice-kitchen-drop-in
school uniform
  = golborne-uniform
  + orrell-clothes-cupboard standish-coats lantern-hardship-grants household-support-payment
  + pit-brow-save-and-borrow
baby clothes and nappies
  = little-bundles-baby-bank
  + orrell-clothes-cupboard top-shelf-pantry-membership standish-coats bumps-companions
homeless tonight
  = housing-options-homeless-help night-light-shelter night-light-street-team
  + latchkey-shared-houses
damp and mould
  = slate-and-sill-repairs-help safer-homes-landlord-problems
behind with rent
  = slate-and-sill-keep-your-home leigh-money-friends-debt
  + canal-side-tenancy-support housing-options-homeless-help open-ledger-debt-line
  + hindley-advice-kitchen-drop-in welfare-rights-benefits-check
free furniture
  = second-sofa-free-furniture
  + second-sofa-shop fresh-start-boxes lantern-hardship-grants
bereavement support
  = willow-fold-cafe willow-fold-children
  + lantern-corner-left-behind cooper-row-low-cost-counselling skylark-at-home noor-hall-friends
toddler group
  = little-clogs-stay-and-play st-cuthman-toddlers orrell-tots-friday
  + tyldesley-tiny-tots pinwheel-saturday-play buggy-walk-astley bobbins-milk-cafe chatter-mornings
  + borough-libraries softly-spoken-new-mums
counselling
  = cooper-row-low-cost-counselling talking-therapies-16-plus attic-room-counselling
  + cooper-row-after-trauma willow-room-counselling two-hands-bsl-counselling marigold-rooms-open-house
  + lantern-corner-safer-hands
stop smoking
  = stop-smoking-and-vaping
  + drug-and-alcohol-under-21 school-nurse-text-line
alcohol support
  = drug-and-alcohol-adults dry-dock-meetings
  + someone-elses-drinking drug-and-alcohol-under-21
domestic abuse
  = harbour-helpline anchor-men-support rainbow-steps-abuse-line harbour-refuge
  + harbour-outreach-leigh domestic-abuse-helpline-harbour-lights amal-sisters-support anchor-safe-flats
  + harbour-finding-my-feet harbour-childrens-worker ask-about-a-partners-past
carers support
  = tea-break-support carers-assessment
  + tea-break-sitting orrell-carers-coffee-morning pinwheel-parent-carers spare-key-club blue-teapot-cafes
lunch club
  = ashton-friday-lunch golborne-monthly-lunch atherton-thursday-table
  + lamp-street-chapel-open-door scholes-kitchen-table-supper see-it-my-way-visits wigan-langar-sunday
youth club
  = engine-shed-open-nights tin-roof-juniors-and-seniors beech-hill-den-evenings
  + engine-shed-quiet-night colour-outside-thursdays north-end-bus-stops spare-key-club
English classes for adults
  = clear-words-classes clear-words-womens-conversation
  + hello-wigan-online
places to volunteer
  = wigan-volunteer-match
  + top-lock-plots
dementia
  = blue-teapot-cafes
  + tea-break-sitting tea-break-support adult-social-care-front-door carers-assessment
speech therapy for my two year old
  = children-speech-and-language chatter-mornings
  + health-visiting
gambling help
  = long-odds-helpline
council tax help
  = council-tax-reduction
  + hindley-advice-kitchen-drop-in welfare-rights-benefits-check
universal credit
  = welfare-rights-benefits-check hindley-advice-kitchen-drop-in
  + worsley-mesnes-work-club welcome-table-move-on
winter coat
  = standish-coats
  + orrell-clothes-cupboard
men's group
  = winstanley-shed bench-lads-monday
  + dads-and-dens-saturdays softly-spoken-dads-online
walking group
  = pit-brow-striders-walks
  + buggy-walk-astley
stay and play @ M29 8QQ
  = st-cuthman-toddlers
  + tyldesley-tiny-tots little-clogs-stay-and-play buggy-walk-astley borough-libraries
`,
  'own words': `
ive got nowt in the cupboards
  = loaf-and-ladle-food-parcels platt-bridge-larder-emergency-bag norley-food-bags st-oswins-food-bank
  + golborne-food-parcels hindley-green-fridge-food st-oswins-foodbank-ashton household-support-payment
  + scholes-kitchen-table-supper
kids want feeding and me purse is empty @ WN5 9AA
  = norley-food-bags
  + platt-bridge-larder-emergency-bag hindley-green-fridge-food household-support-payment
  + scholes-kitchen-table-supper
skint till friday
  = household-support-payment loaf-and-ladle-food-parcels platt-bridge-larder-emergency-bag
  + st-oswins-food-bank norley-food-bags golborne-food-parcels snug-homes-meter-top-up
  + hindley-green-fridge-food pit-brow-no-interest-loan lantern-hardship-grants
leccys gone and the kids are freezing
  = snug-homes-meter-top-up
  + snug-homes-energy-visit household-support-payment scholes-warm-room atherton-homework-and-heat
  + borough-libraries
he kicks off every night
  = early-help-parenting-course early-help-family-workers change-for-good-teens
  + non-violent-parenting-evenings harbour-helpline
cant face getting up
  = talking-therapies-16-plus farthing-fold-drop-in
  + kettle-line-listening cooper-row-low-cost-counselling farthing-fold-calm-course
  + lantern-corner-evenings attic-room-drop-in-and-chat clay-and-kettle-make-and-mend bench-lads-monday
  + attic-room-counselling
bailiffs coming thursday
  = hindley-kitchen-bailiff-help open-ledger-debt-line
  + leigh-money-friends-debt council-tax-reduction hindley-advice-kitchen-drop-in
our kid's been sent home from school again
  = second-bell-exclusion-help
  + send-information-and-advice early-help-family-workers
me mam wanders off at night
  = adult-social-care-front-door blue-teapot-cafes
  + tea-break-sitting tea-break-support carers-assessment worried-about-an-adult
washer's packed in and i cant buy another
  = second-sofa-shop pit-brow-no-interest-loan
  + lantern-hardship-grants pit-brow-save-and-borrow household-support-payment
landlords chucking us out
  = slate-and-sill-keep-your-home housing-options-homeless-help
  + makerfield-law-evening bond-board-deposit hindley-advice-kitchen-drop-in
kipping on my mates couch
  = housing-options-homeless-help
  + latchkey-shared-houses night-light-shelter canal-side-apply bond-board-deposit
our lad wont come out of his room
  = attic-room-drop-in-and-chat back-through-the-gate early-help-family-workers
  + attic-room-counselling children-young-people-mental-health school-nurse-text-line stick-with-a-mentor
daughters cutting her arms
  = lantern-corner-safer-hands children-young-people-mental-health attic-room-drop-in-and-chat
  + attic-room-counselling mental-health-crisis-team school-nurse-text-line
dont want to be here anymore
  = mental-health-crisis-team lantern-corner-evenings
  + attic-room-drop-in-and-chat kettle-line-listening talking-therapies-16-plus ploughshare-line
on me own since our dad died
  = willow-fold-cafe
  + cooper-row-low-cost-counselling kettle-line-listening good-morning-golborne-visitors
  + good-morning-golborne-calls
lost my brother he took his own life
  = lantern-corner-left-behind
  + willow-fold-cafe willow-fold-children cooper-row-low-cost-counselling talking-therapies-16-plus
nan can hardly see now
  = see-it-my-way-visits
  + home-library adult-social-care-front-door
got sugar and bad knees
  = living-with-pain-and-sugar
  + steady-hearts-classes move-makerfield-chair-and-walking-football healthy-lives-weight
waters coming through the ceiling and he wont fix it
  = slate-and-sill-repairs-help safer-homes-landlord-problems
baby wont latch and im in bits
  = infant-feeding-team bobbins-milk-cafe
  + health-visiting softly-spoken-new-mums well-baby-clinic
feel nothing for the baby
  = softly-spoken-new-mums health-visiting
  + talking-therapies-16-plus home-corner-visiting bumps-companions softly-spoken-dads-online
little un never sleeps im on my knees
  = pinwheel-sleep-clinic health-visiting
  + early-help-parenting-course home-corner-visiting
me sisters got a new fella and somethings not right
  = ask-about-a-partners-past
  + harbour-helpline worried-about-a-child
he goes through my phone and wont let me see my mum
  = harbour-helpline harbour-outreach-leigh
  + harbour-refuge rainbow-steps-abuse-line amal-sisters-support ask-about-a-partners-past
  + domestic-abuse-helpline-harbour-lights anchor-men-support
dads on the ale from morning
  = someone-elses-drinking drug-and-alcohol-adults
  + dry-dock-meetings spare-key-club
put all his wages on the slots again
  = long-odds-helpline
  + leigh-money-friends-debt open-ledger-debt-line
owe money to a bloke and hes been round threatening
  = loan-shark-help
  + neighbourhood-police-surgery open-ledger-debt-line leigh-money-friends-debt
two phones and new trainers and he wont say where he's been
  = unhooked-mentors unhooked-worried-parents
  + different-road worried-about-a-child stick-with-a-mentor
never learned to read proper
  = adult-learning-english-maths
havent got a clue with this smartphone
  = plugged-in-tea-and-tablets
  + borough-libraries plugged-in-devices
gp receptionist wont have me cos ive no address
  = get-seen
  + welcome-table-drop-in
house is that full i cant get in the bedroom
  = clear-a-path-group
  + canal-side-tenancy-support
cant manage the stairs or the bath
  = safer-homes-adaptations adult-social-care-front-door
  + reablement-at-home shevington-odd-jobs wider-doors-advice
out of jail friday with nowhere to go
  = both-sides-through-the-gate housing-options-homeless-help
  + night-light-shelter fresh-start-boxes bond-board-deposit next-shift-job-coach
got the grandkids full time cos their mum cant
  = second-time-round-kin
  + early-help-family-workers welfare-rights-benefits-check
its just me and three kids
  = solo-crew-sundays
  + home-corner-visiting early-help-family-workers
ex wont let me have the kids
  = two-homes-mediation two-homes-contact-centre
  + makerfield-law-evening dads-and-dens-saturdays
next doors music thumping till 3
  = neighbour-and-nuisance
  + neighbourhood-police-surgery
clicked a link and theyve cleaned out my account
  = kind-clicks-help after-it-happens
  + neighbourhood-police-surgery plugged-in-tea-and-tablets
no one to chat to of an evening
  = kettle-line-listening
  + lantern-corner-evenings scholes-kitchen-table-supper noor-hall-friends good-morning-golborne-visitors
  + bench-lads-monday farthing-fold-drop-in wednesday-women
havent spoke to a soul all week @ WA3 3HE
  = good-morning-golborne-calls good-morning-golborne-visitors
  + kettle-line-listening golborne-morning-phone-calls golborne-monthly-lunch willow-fold-cafe
gaffer wants me out
  = able-at-work-rights-line
  + makerfield-law-evening able-at-work
moved in and weve no beds
  = second-sofa-free-furniture
  + fresh-start-boxes lantern-hardship-grants second-sofa-shop
hes lashing out at me and hes only twelve
  = change-for-good-teens non-violent-parenting-evenings
  + early-help-parenting-course early-help-family-workers
scared of what i might do to her when i lose it
  = change-for-good-programme
off his head on ket
  = drug-and-alcohol-under-21 drug-and-alcohol-adults
  + someone-elses-drinking dry-dock-meetings
come on early and cant afford owt
  = pads-on-tap-collection
  + st-oswins-food-bank loaf-and-ladle-food-parcels
its feed the dog or feed me
  = paws-pet-food
  + st-oswins-food-bank loaf-and-ladle-food-parcels platt-bridge-larder-emergency-bag norley-food-bags
`,
  misspelt: `
berevment
  = willow-fold-cafe willow-fold-children
  + lantern-corner-left-behind cooper-row-low-cost-counselling skylark-at-home noor-hall-friends
foodbnak
  = loaf-and-ladle-food-parcels st-oswins-food-bank platt-bridge-larder-emergency-bag
  = golborne-food-parcels
  + norley-food-bags hindley-green-fridge-food st-oswins-foodbank-ashton household-support-payment
councelling
  = cooper-row-low-cost-counselling talking-therapies-16-plus attic-room-counselling
  + cooper-row-after-trauma willow-room-counselling two-hands-bsl-counselling marigold-rooms-open-house
  + lantern-corner-safer-hands
dimentia cafe
  = blue-teapot-cafes
  + tea-break-support tea-break-sitting
homless
  = housing-options-homeless-help night-light-shelter night-light-street-team
  + latchkey-shared-houses bricks-and-boots-homes bond-board-deposit
benifits advise
  = welfare-rights-benefits-check hindley-advice-kitchen-drop-in
  + welfare-rights-appeals wider-doors-advice forms-and-fiddly-bits open-ledger-polish-advice
univercal creddit
  = welfare-rights-benefits-check hindley-advice-kitchen-drop-in
  + worsley-mesnes-work-club welcome-table-move-on
scool unifrom
  = golborne-uniform
  + orrell-clothes-cupboard standish-coats lantern-hardship-grants household-support-payment
  + pit-brow-save-and-borrow
anxitey
  = talking-therapies-16-plus farthing-fold-calm-course
  + cooper-row-low-cost-counselling attic-room-counselling attic-room-drop-in-and-chat
  + farthing-fold-drop-in kettle-line-listening clay-and-kettle-make-and-mend
domestick violance
  = harbour-helpline anchor-men-support rainbow-steps-abuse-line harbour-refuge
  + harbour-outreach-leigh domestic-abuse-helpline-harbour-lights amal-sisters-support anchor-safe-flats
  + harbour-finding-my-feet harbour-childrens-worker ask-about-a-partners-past
imigration solicter
  = status-advice-wigan-clinic
  + amal-sisters-support welcome-table-drop-in
second hand furnature
  = second-sofa-shop second-sofa-free-furniture
  + fresh-start-boxes lantern-hardship-grants
parent and todler groop
  = little-clogs-stay-and-play st-cuthman-toddlers orrell-tots-friday
  + tyldesley-tiny-tots pinwheel-saturday-play buggy-walk-astley bobbins-milk-cafe chatter-mornings
  + borough-libraries softly-spoken-new-mums
alchoholic
  = drug-and-alcohol-adults dry-dock-meetings
  + someone-elses-drinking drug-and-alcohol-under-21
wheelchiar minibus
  = leigh-link-door-to-door
autisum
  = spark-different-adults engine-shed-quiet-night send-information-and-advice pinwheel-saturday-play
  + pinwheel-parent-carers able-at-work pinwheel-sleep-clinic
harbor lites
  = harbour-helpline harbour-refuge harbour-outreach-leigh harbour-finding-my-feet
  + harbour-childrens-worker domestic-abuse-helpline-harbour-lights
creadit unoin
  = pit-brow-save-and-borrow pit-brow-no-interest-loan
gambeling
  = long-odds-helpline
brestfeeding
  = infant-feeding-team bobbins-milk-cafe
  + health-visiting well-baby-clinic
volenteer
  = wigan-volunteer-match
  + top-lock-plots
`,
  jargon: `
CAMHS
  = children-young-people-mental-health
  + attic-room-counselling attic-room-drop-in-and-chat school-nurse-text-line lantern-corner-safer-hands
IAPT
  = talking-therapies-16-plus
  + cooper-row-low-cost-counselling
SENDIASS
  = send-information-and-advice
NRPF family
  = welcome-table-nrpf-fund status-advice-wigan-clinic
  + welcome-table-drop-in bumps-companions harbour-refuge get-seen
DFG
  = safer-homes-adaptations
  + adult-social-care-front-door
EHCP
  = send-information-and-advice
  + beside-you-advocacy second-bell-exclusion-help pinwheel-parent-carers
IDVA
  = harbour-outreach-leigh harbour-helpline
  + anchor-men-support rainbow-steps-abuse-line amal-sisters-support
ISVA
  = willow-room-advocate
  + willow-room-counselling
EBSA
  = back-through-the-gate
  + early-help-family-workers send-information-and-advice attic-room-counselling
NEET 17 year old
  = next-shift-young-starters first-rung-paid-starts
ESOL
  = clear-words-classes clear-words-womens-conversation
  + hello-wigan-online
CCE county lines
  = unhooked-mentors
  + unhooked-worried-parents different-road worried-about-a-child
PIP MR
  = welfare-rights-appeals
  + wider-doors-advice forms-and-fiddly-bits welfare-rights-benefits-check
DLA form under 16
  = forms-and-fiddly-bits
  + wider-doors-advice welfare-rights-benefits-check welfare-rights-appeals
s21 notice
  = slate-and-sill-keep-your-home housing-options-homeless-help
  + makerfield-law-evening
SGO allowance
  = second-time-round-kin
MASH
  = worried-about-a-child
  + worried-about-an-adult
DRO
  = leigh-money-friends-debt
  + open-ledger-debt-line hindley-advice-kitchen-drop-in
Clare's Law
  = ask-about-a-partners-past
  + harbour-helpline
perinatal MH
  = softly-spoken-new-mums
  + health-visiting softly-spoken-dads-online talking-therapies-16-plus home-corner-visiting
  + buggy-walk-astley bumps-companions
OT assessment
  = safer-homes-adaptations adult-social-care-front-door
  + reablement-at-home
HAF
  = bridge-play-holidays
SLT referral
  = children-speech-and-language chatter-mornings
  + health-visiting
DVPP
  = change-for-good-programme
discharge to assess
  = reablement-at-home home-again-lifts-and-shopping
  + adult-social-care-front-door
FGM
  = amal-sisters-support
  + harbour-helpline willow-room-counselling
`,
  'whole sentence': `
My husband has just been told he has cancer and we do not know where to turn
  = marigold-rooms-open-house
  + skylark-at-home tea-break-support
I have a mum here with three under five and there is no credit on the meter
  = snug-homes-meter-top-up
  + snug-homes-energy-visit household-support-payment
She is pregnant, nineteen, and has nobody to go with her to the scan
  = bumps-companions
  + health-visiting little-bundles-baby-bank
Is there anyone who could sit with my wife for a few hours so that I can get out
  = tea-break-sitting
  + tea-break-support carers-assessment
My son is fifteen and his school want to move him to another one
  = second-bell-exclusion-help
  + send-information-and-advice
We have to leave the asylum house because our papers have come
  = welcome-table-move-on housing-options-homeless-help
  + welcome-table-drop-in fresh-start-boxes
I served in Iraq and I still cannot sleep for what I saw
  = kit-bag-breakfast talking-therapies-16-plus
  + cooper-row-after-trauma
I would like to work again but I have been off for ten years with my back
  = able-at-work next-shift-job-coach
  + wider-doors-advice adult-learning-courses worsley-mesnes-work-club living-with-pain-and-sugar
My mum comes out of hospital tomorrow and there is nothing in her fridge
  = home-again-lifts-and-shopping
  + reablement-at-home bread-and-milk adult-social-care-front-door
An old man on my round is getting thin and a so-called mate has moved in with him
  = worried-about-an-adult
  + adult-social-care-front-door
We are Travellers and need somebody to help with the school and the doctor
  = wide-verge-family-worker open-road-play-van
  + get-seen
He hit me last night and I have got the children with me at my sister's
  = harbour-helpline harbour-refuge
  + harbour-outreach-leigh housing-options-homeless-help harbour-childrens-worker
  + domestic-abuse-helpline-harbour-lights rainbow-steps-abuse-line amal-sisters-support
My daughter has told me she is gay and I do not want to say the wrong thing
  = colour-outside-parents
  + colour-outside-thursdays
I am deaf and I need somebody to explain a letter from the council
  = two-hands-deaf-club-nights
  + beside-you-advocacy wider-doors-advice
We were burgled on Sunday and I am too scared to stay in the house
  = after-it-happens
  + neighbourhood-police-surgery
My nan has fallen twice this month and lives alone
  = adult-social-care-front-door safer-homes-adaptations
  + move-makerfield-chair-and-walking-football shevington-odd-jobs good-morning-golborne-calls
Somebody has got pictures of my daughter and is asking her for money
  = kind-clicks-help
  + worried-about-a-child after-it-happens neighbourhood-police-surgery
I look after my disabled son day and night and I am worn out
  = pinwheel-parent-carers tea-break-support carers-assessment
  + tea-break-sitting pinwheel-saturday-play pinwheel-sleep-clinic
Where can I take grandad to sing and have a cup of tea, he gets muddled
  = blue-teapot-cafes
A girl in my class looks after her mum and never gets a day out
  = spare-key-club
  + attic-room-counselling early-help-family-workers
I am twenty, I left care last year and the flat has nothing in it
  = leaving-care-advisers fresh-start-boxes second-sofa-free-furniture
  + own-front-door-sunday-dinner lantern-hardship-grants
My brother is inside and we have no car to get to the visits
  = both-sides-families
I bake cakes at home and would like to sell them properly
  = penny-seed-start
I do not speak much English and cannot understand what the hospital has sent me
  = many-voices-interpreting
  + welcome-table-drop-in nitka-kawa-i-rozmowa polski-kacik-saturday noor-hall-friends get-seen
What is there for the children in the six weeks off when money is short
  = bridge-play-holidays
  + borough-libraries dads-and-dens-saturdays
He is nearly three and only says mama, should I be worried
  = chatter-mornings children-speech-and-language
  + health-visiting
The milk is running out and I do not get paid until next week, he is four months
  = little-bundles-first-milk
  + little-bundles-baby-bank household-support-payment health-visiting
I used to drink a lot, I am dry now and I need something to fill the mornings
  = dry-dock-meetings
  + drug-and-alcohol-adults wigan-volunteer-match winstanley-shed top-lock-plots
`,
  'place in query': `
warm space tyldesley
  = borough-libraries atherton-homework-and-heat
  + higher-folds-food-club lamp-street-chapel-open-door scholes-warm-room farthing-fold-drop-in
  + scholes-kitchen-table-supper
food bank near wn7
  = loaf-and-ladle-food-parcels
  + higher-folds-food-club hindley-green-fridge-food platt-bridge-larder-emergency-bag
  + household-support-payment
food parcel ashton in makerfield
  = st-oswins-food-bank
  + st-oswins-foodbank-ashton platt-bridge-larder-emergency-bag hindley-green-fridge-food
  + household-support-payment
debt advice leigh
  = leigh-money-friends-debt
  + open-ledger-debt-line hindley-advice-kitchen-drop-in
toddler group orrell
  = orrell-tots-friday
  + chatter-mornings borough-libraries pinwheel-saturday-play little-clogs-stay-and-play
  + st-cuthman-toddlers
youth club beech hill
  = beech-hill-den-evenings
  + engine-shed-open-nights tin-roof-juniors-and-seniors
something for teenagers in tyldesley
  = tin-roof-juniors-and-seniors
  + engine-shed-open-nights engine-shed-quiet-night colour-outside-thursdays
get baby weighed hindley
  = well-baby-clinic
  + health-visiting infant-feeding-team
grief group standish
  = willow-fold-cafe willow-fold-children
  + lantern-corner-left-behind cooper-row-low-cost-counselling
dinner for older people golborne
  = golborne-monthly-lunch
  + ashton-friday-lunch see-it-my-way-visits lamp-street-chapel-open-door atherton-thursday-table
drink problem leigh
  = drug-and-alcohol-adults dry-dock-meetings
  + someone-elses-drinking drug-and-alcohol-under-21
carers orrell
  = orrell-carers-coffee-morning
  + tea-break-support carers-assessment pinwheel-parent-carers
english conversation tyldesley
  = clear-words-womens-conversation
  + clear-words-classes hello-wigan-online
free hot meal scholes
  = scholes-kitchen-table-supper noor-hall-friends
  + wigan-langar-sunday beech-hill-breakfast atherton-thursday-table
sofa WN5
  = second-sofa-shop second-sofa-free-furniture
  + lantern-hardship-grants
work club worsley mesnes
  = worsley-mesnes-work-club
  + next-shift-job-coach next-shift-young-starters adult-learning-courses able-at-work
gentle exercise bryn
  = move-makerfield-chair-and-walking-football
  + steady-hearts-classes pit-brow-striders-walks move-makerfield-women-swim
lift to hospital from ashton
  = makerfield-lifts-hospital
  + home-again-lifts-and-shopping
memory cafe astley
  = blue-teapot-cafes
  + tea-break-sitting tea-break-support
odd jobs shevington
  = shevington-odd-jobs
cheap shopping platt bridge
  = platt-bridge-larder-pantry
  + platt-bridge-larder-emergency-bag hindley-green-fridge-food
pet food wn2
  = paws-pet-food
gardening near whelley
  = top-lock-plots
  + dads-and-dens-saturdays
`,
  'other language': `
bank żywności
  = loaf-and-ladle-food-parcels st-oswins-food-bank platt-bridge-larder-emergency-bag
  = golborne-food-parcels
  + norley-food-bags hindley-green-fridge-food st-oswins-foodbank-ashton household-support-payment
mam długi i nie wiem co robić
  = open-ledger-polish-advice
  + open-ledger-debt-line leigh-money-friends-debt hindley-advice-kitchen-drop-in
kurs angielskiego
  = clear-words-classes clear-words-womens-conversation
przemoc w domu
  = harbour-helpline
  + harbour-refuge harbour-outreach-leigh anchor-men-support rainbow-steps-abuse-line amal-sisters-support
  + domestic-abuse-helpline-harbour-lights anchor-safe-flats
polska szkoła dla dzieci
  = polski-kacik-saturday
jestem samotna i smutna
  = nitka-kawa-i-rozmowa
  + talking-therapies-16-plus kettle-line-listening wednesday-women polski-kacik-saturday
tłumacz do lekarza
  = many-voices-interpreting
  + nitka-kawa-i-rozmowa
zasiłek na dziecko
  = welfare-rights-benefits-check open-ledger-polish-advice
  + hindley-advice-kitchen-drop-in
nie mam gdzie spać
  = housing-options-homeless-help night-light-shelter night-light-street-team
  + latchkey-shared-houses
jestem w ciąży
  = bumps-companions health-visiting
  + little-bundles-baby-bank softly-spoken-new-mums
depresja
  = talking-therapies-16-plus nitka-kawa-i-rozmowa
  + cooper-row-low-cost-counselling farthing-fold-calm-course farthing-fold-drop-in kettle-line-listening
  + lantern-corner-evenings
dziecko nie mówi
  = chatter-mornings children-speech-and-language
  + health-visiting
допомога з їжею
  = loaf-and-ladle-food-parcels st-oswins-food-bank platt-bridge-larder-emergency-bag
  = golborne-food-parcels
  + norley-food-bags hindley-green-fridge-food st-oswins-foodbank-ashton household-support-payment
уроки англійської мови
  = clear-words-classes clear-words-womens-conversation
  + hello-wigan-online
ajutor cu datoriile
  = open-ledger-debt-line
  + leigh-money-friends-debt hindley-advice-kitchen-drop-in
vreau să mă las de fumat
  = stop-smoking-and-vaping
مساعدة للاجئين
  = welcome-table-drop-in welcome-table-move-on
  + hello-wigan-online status-advice-wigan-clinic get-seen
طعام مجاني
  = welcome-table-drop-in scholes-kitchen-table-supper loaf-and-ladle-food-parcels wigan-langar-sunday
  + platt-bridge-larder-emergency-bag hindley-green-fridge-food st-oswins-food-bank
  + atherton-thursday-table noor-hall-friends golborne-food-parcels norley-food-bags
گھریلو تشدد
  = harbour-helpline amal-sisters-support
  + harbour-refuge harbour-outreach-leigh anchor-men-support rainbow-steps-abuse-line
  + domestic-abuse-helpline-harbour-lights
کلاس زبان انگلیسی
  = clear-words-classes clear-words-womens-conversation
  + hello-wigan-online
دکتر ندارم
  = get-seen
  + hello-wigan-online welcome-table-drop-in
`,
}

/** Every judged search, group by group. Throws for an answer that stands under no search. */
export const judged: Judged[] = groups.flatMap((group) => read(group, table[group]))

function read(group: Group, rows: string): Judged[] {
  const searches: Judged[] = []
  for (const row of rows.split('\n').filter((line) => line.trim())) {
    const [mark = '', ...slugs] = row.trim().split(' ')
    const search = searches.at(-1)
    if (!row.startsWith('  ')) {
      const [query = '', postcode] = row.split(' @ ')
      searches.push({ group, query, ...(postcode ? { postcode } : {}), best: [], good: [] })
    } else if (search && mark === '=') search.best.push(...slugs)
    else if (search && mark === '+') search.good.push(...slugs)
    else throw new Error(`No search takes the answers "${row.trim()}"`)
  }
  return searches
}
