/**
 * The tables that geography.ts reads: a line each, with semicolons between cells. Centres are rounded to about 100 m.
 * Wards are those of 2023, worked out from postcodes of 2014 in the wards of 2004 by name and nearness: generous and
 * approximate (db/README.md).
 */

/** Short name; code; name; older names; centre and radius in km. */
export const wardTable = `
abram; E05014989; Abram;; 53.517 -2.597 2.3
ashtonSouth; E05014990; Ashton-in-Makerfield South;; 53.489 -2.632 1.5
aspull; E05014991; Aspull, New Springs & Whelley;; 53.566 -2.602 3.3
astley; E05014992; Astley;; 53.501 -2.451 2.8
athertonNorth; E05014993; Atherton North;; 53.528 -2.490 1.2
athertonSouth; E05014994; Atherton South & Lilford;; 53.515 -2.512 1.6
bryn; E05014995; Bryn with Ashton-in-Makerfield North;; 53.498 -2.648 1.3
douglas; E05014996; Douglas;; 53.539 -2.656 1.6
golborne; E05014997; Golborne & Lowton West;; 53.478 -2.594 1.4
hindley; E05014998; Hindley;; 53.535 -2.574 1.2
hindleyGreen; E05014999; Hindley Green;; 53.527 -2.553 1.4
ince; E05015000; Ince;; 53.542 -2.611 1.3
leighCentral; E05015001; Leigh Central & Higher Folds;; 53.500 -2.504 1.6
leighSouth; E05015002; Leigh South;; 53.489 -2.510 1.8
leighWest; E05015003; Leigh West;; 53.502 -2.534 1.7
lowtonEast; E05015004; Lowton East;; 53.473 -2.565 1.9
orrell; E05015005; Orrell;; 53.530 -2.708 2.0
pemberton; E05015006; Pemberton;; 53.543 -2.681 1.4
shevington; E05015007; Shevington with Lower Ground & Moor; Shevington with Lower Ground; 53.574 -2.692 2.3
standish; E05015008; Standish with Langtree;; 53.586 -2.662 1.8
tyldesley; E05015009; Tyldesley & Mosley Common;; 53.515 -2.462 1.6
wiganCentral; E05015010; Wigan Central;; 53.552 -2.631 1.5
wiganWest; E05015011; Wigan West;; 53.556 -2.649 1.0
winstanley; E05015012; Winstanley;; 53.522 -2.669 1.1
worsleyMesnes; E05015013; Worsley Mesnes;; 53.527 -2.647 1.1
`

/** Sector; centre and radius in km; wards it touches; authorities. */
export const sectorTable = `
WN1 1; 53.547 -2.632 0.7; douglas ince wiganCentral wiganWest; wigan
WN1 2; 53.564 -2.634 3.0; aspull wiganCentral wiganWest; wigan
WN1 3; 53.548 -2.619 0.9; aspull ince wiganCentral; wigan
WN1 9; 53.546 -2.633 0.3; wiganCentral; wigan
WN2 1; 53.565 -2.593 2.3; aspull ince wiganCentral; wigan
WN2 2; 53.544 -2.594 1.5; aspull hindley ince; wigan
WN2 3; 53.531 -2.580 1.5; abram hindley hindleyGreen; wigan
WN2 4; 53.529 -2.556 1.8; abram hindley hindleyGreen leighCentral leighWest; wigan
WN2 5; 53.514 -2.596 1.7; abram leighCentral leighWest; wigan
WN3 4; 53.536 -2.621 1.6; abram douglas ince wiganCentral worsleyMesnes; wigan
WN3 5; 53.529 -2.644 1.4; douglas wiganCentral worsleyMesnes; wigan
WN3 6; 53.523 -2.667 1.3; winstanley worsleyMesnes; wigan
WN4 0; 53.498 -2.662 1.8; ashtonSouth bryn; wigan stHelens
WN4 8; 53.494 -2.629 1.3; ashtonSouth bryn golborne; wigan
WN4 9; 53.489 -2.642 1.2; ashtonSouth bryn; wigan
WN5 0; 53.547 -2.674 1.7; douglas pemberton wiganCentral wiganWest; wigan
WN5 7; 53.507 -2.710 2.4; orrell; wigan stHelens
WN5 8; 53.536 -2.697 1.7; douglas orrell pemberton; wigan westLancashire
WN5 9; 53.539 -2.667 1.1; douglas pemberton; wigan
WN6 0; 53.586 -2.664 1.9; shevington standish; wigan
WN6 7; 53.554 -2.648 0.9; douglas wiganCentral wiganWest; wigan
WN6 8; 53.567 -2.677 2.7; shevington standish wiganCentral wiganWest; wigan
WN6 9; 53.592 -2.715 2.9; shevington; wigan westLancashire
WN7 1; 53.501 -2.516 1.0; athertonSouth leighCentral leighSouth leighWest; wigan
WN7 2; 53.497 -2.496 1.4; leighCentral leighSouth; wigan
WN7 3; 53.485 -2.516 2.0; leighCentral leighSouth lowtonEast; wigan
WN7 4; 53.495 -2.532 1.3; leighCentral leighSouth leighWest; wigan
WN7 5; 53.509 -2.532 1.4; athertonSouth hindleyGreen leighCentral leighWest; wigan
WN7 9; 53.491 -2.510 0.3; leighCentral leighSouth; wigan
WN8 0; 53.544 -2.731 1.9;; westLancashire
WN8 1; 53.544 -2.780 0.3;; westLancashire
WN8 6; 53.554 -2.770 1.6;; westLancashire
WN8 7; 53.588 -2.771 2.9;; westLancashire
WN8 8; 53.551 -2.800 1.3;; westLancashire
WN8 9; 53.538 -2.765 2.2;; westLancashire
M28 1; 53.505 -2.420 1.4; astley tyldesley; wigan salford
M29 2; 53.514 -2.465 0.3; astley tyldesley; wigan
M29 7; 53.502 -2.457 2.0; astley leighCentral leighSouth tyldesley; wigan
M29 8; 53.516 -2.461 1.5; astley tyldesley; wigan
M46 0; 53.523 -2.501 1.2; athertonNorth athertonSouth; wigan
M46 6; 53.523 -2.491 0.3; athertonNorth athertonSouth; wigan
M46 9; 53.528 -2.484 1.4; astley athertonNorth athertonSouth tyldesley; wigan bolton
WA12 0; 53.461 -2.628 2.0; golborne; wigan stHelens
WA3 1; 53.472 -2.564 2.3; golborne lowtonEast; wigan
WA3 2; 53.474 -2.573 1.1; golborne lowtonEast; wigan stHelens
WA3 3; 53.478 -2.597 1.1; golborne; wigan
WA3 4; 53.456 -2.526 2.2; lowtonEast; wigan warrington
WA3 5; 53.454 -2.498 4.1; astley tyldesley; wigan warrington salford
`

/** District; centre and radius in km; wards it touches; authorities. */
export const districtTable = `
WN1; 53.553 -2.628 3.1; aspull douglas ince wiganCentral wiganWest; wigan
WN2; 53.536 -2.582 4.0; abram aspull hindley hindleyGreen ince leighCentral leighWest wiganCentral; wigan
WN3; 53.529 -2.646 2.5; abram douglas ince wiganCentral winstanley worsleyMesnes; wigan
WN4; 53.493 -2.644 2.1; ashtonSouth bryn golborne; wigan stHelens
WN5; 53.532 -2.687 4.5; douglas orrell pemberton wiganCentral wiganWest; wigan stHelens westLancashire
WN6; 53.575 -2.672 4.1; douglas shevington standish wiganCentral wiganWest; wigan westLancashire
WN7; 53.498 -2.518 2.7; athertonSouth hindleyGreen leighCentral leighSouth leighWest lowtonEast; wigan
WN8; 53.553 -2.770 4.4;; westLancashire
M28; 53.515 -2.399 2.7; astley tyldesley; wigan salford
M29; 53.509 -2.459 1.9; astley leighCentral leighSouth tyldesley; wigan
M46; 53.526 -2.492 1.7; astley athertonNorth athertonSouth tyldesley; wigan bolton
WA12; 53.454 -2.633 1.8; golborne; wigan stHelens
WA3; 53.456 -2.547 6.2; astley golborne lowtonEast tyldesley; wigan stHelens warrington salford
`

/** Code; name; other names; centre and radius in km; wards, postcode districts and authorities it overlaps. */
export const townTable = `
TWIGAN; Wigan; Wigan town centre; 53.545 -2.632 1.5; aspull douglas ince wiganCentral wiganWest worsleyMesnes; WN1 WN2 WN3 WN5 WN6; wigan
TLEIGH; Leigh; Leigh town centre; 53.497 -2.516 2.0; athertonNorth athertonSouth leighCentral leighSouth leighWest; M46 WN7; wigan
TATHERTON; Atherton; Chowbent; 53.523 -2.491 1.5; astley athertonNorth athertonSouth tyldesley; M29 M46; wigan
TTYLDESLEY; Tyldesley;; 53.515 -2.468 1.3; astley athertonNorth athertonSouth leighCentral leighSouth tyldesley; M29 M46 WN7; wigan
TASTLEY; Astley; Astley Green, Blackmoor; 53.502 -2.447 1.3; astley tyldesley; M28 M29; wigan
THINDLEY; Hindley;; 53.534 -2.580 1.3; abram hindley hindleyGreen ince; WN2; wigan
THINDLEYGR; Hindley Green;; 53.534 -2.548 1.2; hindley hindleyGreen; WN2; wigan
TINCE; Ince; Ince-in-Makerfield, Lower Ince; 53.538 -2.606 1.2; abram hindley ince; WN1 WN2 WN3; wigan
TASHTON; Ashton-in-Makerfield; Ashton; 53.487 -2.641 1.6; ashtonSouth bryn; WN4; wigan
TGOLBORNE; Golborne;; 53.477 -2.597 1.3; golborne lowtonEast; WA3; wigan
TLOWTON; Lowton; Lowton St Mary's, Lane Head; 53.473 -2.568 1.6; golborne lowtonEast; WA3 WN7; wigan
TSTANDISH; Standish;; 53.587 -2.663 1.5; aspull shevington standish; WN1 WN6; wigan
TSHEVINGTN; Shevington; Shevington Moor, Shevington Vale; 53.572 -2.691 1.5; shevington standish; WN6; wigan
TAPPLEYBR; Appley Bridge;; 53.579 -2.719 1.2; shevington; WN6 WN8; wigan westLancashire
TORRELL; Orrell; Orrell Post, Far Moor; 53.534 -2.710 1.5; orrell pemberton; WN5; wigan
TPEMBERTON; Pemberton;; 53.536 -2.672 1.1; douglas pemberton winstanley worsleyMesnes; WN3 WN5; wigan
TASPULL; Aspull;; 53.564 -2.586 1.2; aspull; WN2; wigan
THAIGH; Haigh;; 53.577 -2.598 1.0; aspull; WN2; wigan
TNEWSPRING; New Springs;; 53.561 -2.602 0.7; aspull; WN2; wigan
TWHELLEY; Whelley;; 53.553 -2.612 0.7; aspull ince wiganCentral; WN1 WN2; wigan
TSCHOLES; Scholes;; 53.548 -2.621 0.6; aspull ince wiganCentral; WN1; wigan
TPLATTBRDG; Platt Bridge;; 53.521 -2.594 0.9; abram hindley; WN2 WN3; wigan
TABRAM; Abram;; 53.508 -2.592 0.9; abram; WN2; wigan
TBICKERSHW; Bickershaw;; 53.512 -2.568 0.8; abram; WN2; wigan
TBAMFURLNG; Bamfurlong;; 53.512 -2.608 0.6; abram; WN2; wigan
TBRYN; Bryn; Bryn Cross; 53.500 -2.654 1.0; ashtonSouth bryn; WN4; wigan
TWINSTANLY; Winstanley; Highfield; 53.521 -2.680 1.1; orrell winstanley; WN3 WN5; wigan
TWORSLEYM; Worsley Mesnes;; 53.529 -2.645 0.8; douglas winstanley worsleyMesnes; WN3; wigan
TBEECHHILL; Beech Hill; Gidlow; 53.560 -2.654 0.8; shevington wiganWest; WN6; wigan
TMARSHGRN; Marsh Green;; 53.549 -2.674 0.6; douglas pemberton; WN5; wigan
TNORLEYHAL; Norley Hall; Norley; 53.543 -2.680 0.6; douglas pemberton; WN5; wigan
TKITTGREEN; Kitt Green; Kit Green; 53.549 -2.683 0.7; pemberton; WN5; wigan
TNEWTOWN; Newtown;; 53.542 -2.655 0.6; douglas; WN3 WN5 WN6; wigan
TSWINLEY; Swinley; Swinley Park; 53.554 -2.632 0.6; wiganCentral wiganWest; WN1 WN6; wigan
TSPRINGFLD; Springfield;; 53.555 -2.645 0.6; wiganCentral wiganWest; WN1 WN6; wigan
TWHITLEY; Whitley;; 53.558 -2.638 0.5; wiganCentral wiganWest; WN1 WN6; wigan
THIGHFOLDS; Higher Folds;; 53.501 -2.484 0.6; leighCentral leighSouth; WN7; wigan
TMOSLEYCMN; Mosley Common;; 53.510 -2.427 0.9; astley tyldesley; M28 M29; wigan
THIGHINCE; Higher Ince;; 53.543 -2.602 0.6; ince; WN1 WN2; wigan
TWORSLEYH; Worsley Hall;; 53.543 -2.667 0.5; douglas pemberton; WN5; wigan
THAWKLEY; Hawkley Hall; Hawkley; 53.519 -2.647 0.7; winstanley worsleyMesnes; WN3; wigan
TGOOSEGRN; Goose Green;; 53.526 -2.656 0.6; winstanley worsleyMesnes; WN3; wigan
TPOOLSTOCK; Poolstock;; 53.536 -2.638 0.6; douglas worsleyMesnes; WN3; wigan
TGARSWOOD; Garswood;; 53.492 -2.669 1.0; ashtonSouth bryn; WN4; wigan stHelens
TSTUBSHAW; Stubshaw Cross;; 53.497 -2.618 0.7; ashtonSouth bryn; WN4; wigan
TPENNINGTN; Pennington;; 53.489 -2.525 0.9; leighCentral leighSouth leighWest; WN7; wigan
TBEDFORD; Bedford;; 53.497 -2.503 0.7; leighCentral leighSouth; WN7; wigan
TWESTLEIGH; Westleigh; West Leigh; 53.507 -2.532 0.9; athertonSouth leighCentral leighSouth leighWest; WN7; wigan
TPLANKLANE; Plank Lane;; 53.496 -2.545 0.7; leighCentral leighWest; WN7; wigan
THOWEBRDG; Howe Bridge;; 53.516 -2.504 0.7; athertonNorth athertonSouth leighCentral leighWest; M46 WN7; wigan
THAGFOLD; Hag Fold;; 53.531 -2.496 0.6; athertonNorth athertonSouth; M46; wigan
TSHAKERLEY; Shakerley;; 53.522 -2.470 0.6; astley athertonNorth athertonSouth tyldesley; M29 M46; wigan
TGINPIT; Gin Pit; Gin Pit Village; 53.508 -2.477 0.4; astley leighCentral leighSouth tyldesley; M29 WN7; wigan
TATHERLGH; Atherleigh;; 53.513 -2.511 1.3; athertonNorth athertonSouth leighCentral leighWest; M46 WN7; wigan
TLEIGHEAST; Leigh East;; 53.500 -2.504 1.3; leighCentral leighSouth leighWest; WN7; wigan
TSTDLOWGRD; Standish Lower Ground; Lower Ground; 53.564 -2.667 0.7; shevington wiganWest; WN6; wigan
TBILLINGE; Billinge; Higher End; 53.500 -2.708 1.3; orrell; WN5; wigan stHelens
`

/** Code; name; the wards it is made of. Invented for the demonstration, of the size that a place team looks after. */
export const neighbourhoodTable = `
NLEIGH; Leigh; leighCentral leighSouth leighWest
NATHERTON; Atherton, Tyldesley and Astley; athertonNorth athertonSouth tyldesley astley
NHINDLEY; Hindley and Platt Bridge; hindley hindleyGreen abram
NGOLBORNE; Golborne and Lowton; golborne lowtonEast
NASHTON; Ashton and Bryn; ashtonSouth bryn
NCENTRAL; Wigan town and Ince; wiganCentral wiganWest ince
NNORTH; Standish, Shevington and Aspull; standish shevington aspull
NPEMBERTON; Pemberton, Orrell and Winstanley; pemberton douglas worsleyMesnes winstanley orrell
`
