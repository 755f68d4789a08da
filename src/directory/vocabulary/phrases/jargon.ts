import type { PhraseSeed } from '../../needs.ts'
import { sayings } from './sayings.ts'

/** How professionals write: abbreviations and shorthand, in referrals and notes, of every need. */
export const jargon: PhraseSeed[] = sayings(`
food_parcel 3: FB voucher; FB referral; foodbank ref; foodbank voucher; Trussell referral; chn hungry;
    household without food; no food in property; no food in cupboards; awaiting UC no food;
    FSM no food at weekends
low_cost_food 3: membership pantry; community larder; FSM not eligible low cost food
community_meals 3: lunch provision; social eating; community dining; warm meal
baby_essentials 3: Healthy Start; HS card; formula insecurity; formula poverty; nappies req;
    nappy provision; no formula in house; NB baby no clothes; MW referral baby items;
    HV referral baby items
hygiene 3: toiletries pack; menstrual products
energy_help 3: WHD; PPM; PSR; CWP; PPM credit; fuel poor; self disconnecting; ECO4 referral;
    standing charge; utilities debt; utility arrears; PPM top up; pre-payment meter;
    self rationing energy; social tariff water
emergency_money 3: LWA; HSF application; hardship payment; discretionary grant; S17 payment; s17 money;
    nil income; financial hardship; section 17 payment; no funds til; in financial difficulty;
    short term benefit advance; no income at present; no funds until payday
school_uniform 3: uniform voucher; inadequate uniform
warm_space 3: winter hub
homeless_now 3: NFA; s188; s189B; s195; nightshelter; NSNO; of NFA; NFA tonight; NFA since; verified RS;
    HRA duty; s188 interim; interim accommodation; emergency accom; OOH homeless; homeless OOH;
    TA placement; temp accom; s184 decision; IH decision; DtR homeless; local connection;
    hidden homeless; family exclusion; parental eviction; no local connection; HF Housing First;
    complex needs homeless; 16/17 homeless; joint protocol 16/17; asked to leave by parents
losing_home 3: S8; NTQ; NOSP; TSO; N5B; N11; N244; s21 served; s21 notice; s21 expires; s8 notice;
    s8 served; NTQ served; notice served; PO granted; suspended possession; tenancy sustainment;
    tenancy breakdown; mortgage repossession; unlawful eviction; renters rights; AST ending;
    demoted tenancy; introductory tenancy; tenancy at risk; risk of eviction; LL wants property back
rent_arrears 3: APA; bencap; DHP application; DHP renewal; DHP ended; managed payment; HB shortfall;
    LHA shortfall; LHA cap; LHA rate; under occupancy; benefit cap; HB overpayment; HB suspended;
    HB claim; HCE UC; rent shortfall; SMI mortgage; income officer; income recovery; arrears with RSL;
    arrears with HA; shared accommodation rate; direct payment to landlord
finding_home 3: CBL; RSL; PRS; HMO; banding review; direct let; direct offer; HA property; PRS access;
    PRS offer; LA housing; statutory overcrowding; management move; medical banding; housing solutions;
    move on accommodation; move-on accom
repairs_damp 3: EHO; uninhabitable; disrepair claim; EHO inspection; env health; improvement notice;
    ombudsman housing; Decent Homes; cat 1 hazard; property poor condition; poor housing conditions;
    unfit for habitation; no heating or hot water
supported_housing 3: ECH; CAS3; CAS2; CAS1; supported accom; specified accommodation;
    dispersed accommodation; housing related support; MH supported accommodation; complex needs hostel;
    AP bail hostel
neighbour_problems 3: PSPO; ASB case; statutory nuisance; neighbour nuisance; closure order
hoarding 3: CIRS; Diogenes; hoarding level; clutter rating; clutter scale; property cluttered;
    cluttered property; egress blocked; unsanitary home conditions adult
home_adaptations 3: ICES; Medequip; DFG application; OT ax; OT referral; OT equipment; stairlift req;
    banister rail; ramped access; major adaptations; assistive tech; OT assessment home; OT for rails;
    wet floor shower; home not accessible; home environment assessment;
    property unsuitable for wheelchair; property not suitable for needs
mental_health_crisis 3: CRHT; HTT; S136; s135; MHAA; MHLT; EIP; EIS; decompensating; RCRP; s2 MHA;
    s3 MHA; MHA assessment; AMHP referral; POS suite; acute psychosis; acutely unwell; acute MH;
    MH crisis; RTS acute; liaison psychiatry; manic episode; street triage; place of safety;
    in MH crisis; risk to self; SPA urgent MH; first episode psychosis; welfare check MH;
    right care right person
suicidal_thoughts 3: TLNWL; TOLNWL; ligature; postvention; SOBS; active SI; passive SI;
    passive suicidal; fleeting SI; attempted OD; attempted hanging; suicide risk; SI no plan;
    SI no intent; SI with plan; thoughts of suicide; OD with intent
self_harm 3: NSSI; ligaturing; DSH cuts; SH behaviours; SH ideation; superficial cuts;
    superficial lacerations; hx DSH; OD paracetamol; cuts to forearm; head banging SH; hx of SH
low_mood_anxiety 3: PHQ; GAD7; MDD; mirtazapine; SSRI; CMHT; CPN; CTO; SMI; EUPD; BPD; bipolar; BPAD;
    schizophrenia; pt low; PHQ-9; GAD-7; anx/dep; anti-depressants; poor MH; declining MH;
    deteriorating MH; MH decline; emotional distress; panic disorder; CMHT threshold; care coordinator;
    paranoid schizophrenic; recovery college; wellbeing practitioner; poor mental health;
    not meeting CMHT; open to CMHT; discharged from CMHT; SPLW low mood; mild to moderate;
    mixed anxiety and depression; not open to CMHT; primary care mental health
counselling 3: GSH; PWP; IAPT referral; NHS TT; TT referral; CBT waitlist; CBT referral; DBT group;
    ACT therapy; counselling ref; counselling referral; counselling waitlist; psychological therapies;
    step 3 therapy; guided self help
trauma 3: complex trauma; intergenerational trauma; vicarious trauma; hx of trauma; hx of CSA;
    hx of abuse; survivor of CSA; EMDR for PTSD
bereavement 3: SUDC; s46; CBUK; recent bereavement; bereaved spouse; bereaved parent; bereaved child;
    bereaved by; bereavement support; bereavement counselling; complicated grief; prolonged grief;
    traumatic bereavement; IUD stillbirth; s46 funeral; bereaved by suicide; loss of spouse;
    loss of parent; loss of baby; public health funeral
loneliness 3: soc isolated; isolated pt; befriender req; befriending ref; befriending referral;
    wellbeing calls; lonely older person; no social network; limited social network;
    limited support network; no support network; lacks support network; SP for isolation; no next of kin
peer_support 3: PSW; LERO
mens_wellbeing 3: male isolated
womens_wellbeing 3: gender specific; women only provision; women specific service
perinatal_mental_health 3: PNMH; PIMH; IMH; MBU; Whooley; PND screen; EPDS score; EPDS 12; perinatal MH;
    parent-infant; bonding concerns; bonding issues; poor attachment; maternal anxiety;
    Whooley positive; postnatally low; perinatal MH team; mum tearful postnatal; mother and baby unit
eating_disorders 3: CYPEDS; OSFED; refeeding; EDS referral; restricting intake; restrictive eating;
    restricting food; BMI 15; weight restored
pregnancy 3: gravida; primip; gestation; unbooked; PIH; preeclampsia; GDM; VBAC; EPAU; SCBU; preterm;
    12/40; 20/40; 28/40; 32/40; 36/40; weeks gestation; AN care; ante-natal; concealed preg;
    booking appt; MW referral; community midwife; hyperemesis gravidarum; pre-eclampsia; FNP referral;
    pre-birth; unborn baby; prem baby; ex prem; Sure Start maternity grant
infant_feeding 3: BLW; IBCLC; BF issues; TT divided; reflux baby; combi feeding; nipple pain;
    donor milk; failure to thrive; intro to solids
baby_toddler_groups 3: PEEP; PEEP group; EY group; 0-2 group; under 5s group; 0-5 group
childcare 3: FEEE; SENIF; wraparound; PVI; 2YO funding; 15 hrs; 30 hrs; childcare element; PVI setting;
    EY setting; two year funding; 2 year offer; family information service; early years setting
parenting 3: NVR; VIG; RPC; IY course; Strengthening Families; Nurturing Programme; 123 Magic;
    parenting capacity; parenting assessment; parenting order; boundary setting;
    inconsistent boundaries; Circle of Security; Timid to Tiger; routines and boundaries;
    boundaries and routines; struggling with boundaries; struggling with routines;
    behaviour management strategies; parents need strategies; reducing parental conflict; 1-2-3 Magic
child_behaviour 3: APV; CAPVA; SDQ; HSB; smearing; encopresis; enuresis; ODD traits;
    aggressive behaviours; assaulting mum; STAR chart; ABC chart; ABC behaviour; SDQ score;
    sexualised behaviour; sibling conflict; sibling violence; violent to siblings; destructive at home;
    dysregulated at home; harmful sexual behaviour; adolescent to parent abuse;
    property damage at home child
child_sleep 3: sleep hygiene; sleep practitioner; sleep charity; bedtime routine; settling issues
speech_language 3: preverbal; ASQ; NELI; Chatterbugs; AAC; dysfluency; dysfluent; unintelligible;
    echolalia; SLT ref; SLT referral; SLCN needs; lang delay; minimal speech; minimally verbal;
    limited vocab; limited vocabulary; limited speech; ASQ-3; ASQ below; 27m check; WellComm red;
    Talk Boost; AAC user; verbal dyspraxia; 27 month review; 2 year review; few words at 2
send 3: SENDIST; SENDIAS; APDR; CWD; MCHAT; CETR; EHCP draft; EHCP request; EHCNA refused;
    EHCNA request; SENDIST appeal; FTT SEND; tribunal EHCP; SEND YP; SEND needs; CWD team; child dev;
    dev delay; Portage referral; ed psych; EP assessment; specialist placement; unit placement;
    DLA child; transitions SEND; key working; OT sensory; continence child; EHCP not met;
    refusal to assess; refusal to issue; complex needs child; direct payments child;
    preparing for adulthood
school_attendance 3: ESW; EBSA y7; non attender; PA attendance; PA 10%; attendance concerns;
    attendance issues; attendance panel; attendance contract; EWO involvement; penalty notice;
    CME referral; late marks; unauthorised absence; sen transport; not accessing education;
    attendance at 40%; not on roll
holiday_activities 3: HAF code; HAF provision; HAF summer; holiday provision; FSM holiday;
    summer provision
lone_parents 3: LP with; CMS claim
dads 3: father inclusive; dads worker; father engagement
kinship_care 3: RAA; FGC; SGO carer; SGO assessment; SGO allowance; SGO finance; CAO grandparents;
    CAO carer; grandparent carer; grandparents caring; MGM caring; PGM caring; Reg 24;
    viability assessment; IFA fostering; adoption support; FASD adopted; PLO relatives;
    GP carers kinship; placed with nan; placed with grandparents; placed with MGM; placed with PGM;
    MGM has care; living with MGM; s20 with family; friends and family carer
separation_contact 3: s37; C1A; C79; FL401; CAO; RPC; SPIP; Cafcass s7; s7 report; CAO application;
    MIAM voucher; interparental conflict; acrimonious separation; supported contact;
    contact arrangements; McKenzie friend; section 7 report; high conflict separation;
    non resident parent
family_support 3: EH; EHAT; CAF; FSW; stepdown; FGC; FDAC; EH referral; EH assessment; EH plan;
    EHA completed; EHA closed; TAF closed; TAF plan; CAF form; LP EHA; lead practitioner; FSW support;
    CIN closed; s17 assessment; step down; below threshold; universal plus; targeted support;
    HV concerns; PLO process; pre-proceedings; SW assessment; large family; 3 chn; 4 chn; 5 chn;
    parental MH; ref to EH; referral to EH; early help module; CIN step down; NFA by CSC; NFA from CSC;
    level 3 need; threshold level 2; 0-19 team; 0-19 service; neglect low level; parental mental health;
    step down from CIN; stepped down from CIN; step-down to EH; step down to EH; step down from CP;
    did not meet threshold; not meeting threshold CSC; child and family assessment;
    parents struggling to cope; 3 children under 5; practical support in home; step down to early help
youth_clubs 3: detached youth; detached team; youth offer; diversionary activity; U18 provision;
    voluntary youth sector; structured activities YP
young_mental_health 3: CYPS; RCADS; Qwell; CAMHS ref; CAMHS SPA; T3 CAMHS; T2 CAMHS; CYP anxiety;
    YP anxious; MHST school; Thrive approach; SEMH need; SEMH needs; SEMH support; SDQ emotional;
    LAC CAMHS; Lego therapy; nurture provision; CAMHS tier 3; Tier 3 CAMHS; CYP emotional wellbeing;
    CYP low mood; YP low mood; YP self esteem; YP struggling MH; draw and talk; low self-esteem;
    poor emotional regulation; worries in Y6
school_exclusion 3: suspension; suspensions; IYFAP; perm excluded; PEX hearing; suspended x3;
    AP placement; alt prov; alternative prov; PRU placement; PRU referral; managed transfer; reset room;
    EHE notification; behaviour panel; behaviour outreach; Y6-7; Y6/7; KS2-3; ready to learn;
    elective home ed; no school place; awaiting school place; CME no place; SLT school behaviour;
    at risk of PEX
young_carers 3: YC; YCs; YAC; MACA; YC ax; YC assessment; YC group; YAC 18; inappropriate caring;
    sib carer; caring for sibling; hidden carer YP; caring for mum with MH
care_leavers 3: CiC; PWP; throughcare; s24; s23; s20; s31; UASC; LAC YP; CLA review; CIC YP; CL 19;
    PA 18+; PP review; SP arrangement; SIA accom; semi-ind; 16+ team; 18+ team; DoL order;
    placement breakdown; placement stability; residential placement; UASC 18; UASC team;
    setting up home grant; out of area placement
mentoring 3: 121 mentor; YP mentor; VRU mentor; custody navigator; mentor for YP; no positive male;
    trusted adult YP; lack of positive male
youth_offending 3: YOS; YRO; YCC; OOCD; O22; PWITS; SYV; MACE; MFH; misper; RHI; TWOC; firesetter; YOI;
    YOT order; YOT worker; YJS worker; YC caution; outcome 22; PWITS youth; bladed article;
    offensive weapon; youth violence; gang affiliation; CCE risk; CCE concerns; CE screening; CE risk;
    criminal exploitation; NRM YP; MFH x3; missing x2; missing episodes; RHI offered; return interview;
    trap house; debt bondage; older peers; older associates; older males; negative peers;
    antisocial peers; Turnaround YP; Channel referral; FTE YP; intensive supervision; arrest for PWITS;
    possession of bladed; missing person YP; PND notice youth; risk of exploitation; risk of offending;
    offending behaviour YP; first time entrant; AA for YP; NRM YP county lines;
    substance use and offending
young_lgbtq 3: LGBTQIA; GIDS; LGBTQ+ YP; trans YP; GIC youth; HBT bullying; gender questioning YP
young_employment 3: RONI; RPA; CEIAG; destinations; Y12; NEET YP; NEET 17; RONI list; RONI y11; post 16;
    intended destination; TS traineeship; T Level; L1 course; youth hub; work exp; UCFS youth;
    Y11 leaver; NEET 16-18; NEET 18-24; 16-18 NEET; 16/17 NEET; SI supported internship; Youth Hub DWP;
    18-24 UC; not in EET
domestic_abuse 3: DA; IPV; YIDVA; CHIDVA; DAPO; DAPN; NMO; DVDS; strangulation; NFS; HBA; VAWG; DA/DV;
    DA victim; DV victim; DV hx; hx DA; DA disclosure; disclosed DA; disclosed DV; discloses DA;
    DA perp; DV perp; DA incident; DV incident; DASH 14; DASH RIC; DASH high; DASH medium;
    DASH standard; MARAC referral; MARAC high; MARAC victim; IDVA referral; needs IDVA; DVPN served;
    non-mol; non molestation; DVDS application; Claires law; Op Encompass; Encompass notification;
    sanctuary scheme; target hardening; DAPP victim; Freedom Prog; Recovery Toolkit; perp released;
    hx of DV; hx of DA; DA between parents; DA in household; standard risk DA; medium risk DA;
    high risk MARAC; right to ask; right to know; controlling and coercive; non-fatal strangulation;
    post separation abuse; Own My Life; child witness DA; chn witnessed DA; chn witnessed DV;
    DVDS right to ask; Power to Change DA
refuge 3: refuge vacancy; refuge placement; refuge place; fleeing DV; fleeing DA; fleeing tonight;
    fleeing DVA; safe accom; dispersed refuge; needs refuge; male refuge; safe accommodation DA;
    Routes to Support; DA accommodation duty
sexual_violence 3: SV; RASSO; stealthing; SV disclosure; SV service; SARC referral; forensic medical;
    ISVA referral; needs ISVA; CSA survivor; non recent; recent rape; historic rape; RASSO officer;
    intrafamilial CSA; HSB victim; adult survivor CSA; CSA non recent; non recent CSA
child_safety 3: CP; ICPC; RCPC; s47; strat; MARF; EDT; CSC; NAI; chastisement; GCP2; FII; fabricated;
    WNB; SUDI; CP plan; CP conference; CP concerns; s47 enquiry; strat meeting; strat discussion;
    MASH referral; MASH contact; MASH safeguarding; EDT children; OOH SW; CSC referral; CSC SW;
    childrens services; child safeguarding; DSL concern; LADO referral; physical chastisement;
    neglect concerns; FII PP; disguised compliance; non engagement; emotional harm; toxic trio;
    CSE child; RSO contact; Schedule 1; CP plan neglect; SPA referral child; allegation against staff;
    position of trust; non accidental injury; non mobile baby; graded care profile; DNA appts child;
    was not brought; trilogy of risk; bruising in non mobile
adult_safety 3: s42; AAR; MARM; VARM; LPS; deputyship; appointee; herbert; s42 enquiry; VARM meeting;
    financially exploited; organisational abuse; institutional abuse; CQC concern; pressure sores;
    pressure damage; DOLS auth; lacks capacity; capacity concerns; fluctuating capacity; best interests;
    predatory befriending; PoT adults; care home concern; cat 3 pressure; pressure ulcer neglect;
    court of protection
exploitation 3: MDS; MSHT; PVoT; GLAA; OCG; ICTG; Unseen; NRM CG; conclusive grounds;
    reasonable grounds; RG decision; MDS/NRM; MS/HT; MSHT victim; first responder; CSE risk;
    CSE concerns; CSE toolkit; online CSE; home takeover; adult exploitation; SW exploitation;
    debt bonded; duty to notify; cuckooed by OCG; property taken over; potential victim of trafficking
honour_abuse 3: FMU; FGMPO; HBA/FM; HBA risk; FM risk; FMPO application; FGM risk; FGM disclosure;
    breast flattening; so-called honour; one chance rule
stalking 3: s4A; malicious comms; mal comms; course of conduct
hate_crime 3: True Vision; racially motivated; homophobic incident; community tensions
leaving_prison 3: HMYOI; HDC; ROTL; CRS; CRN; CAS3; CAS2; CAS1; OMU; TTG; IPP; RAR; UPW; DRR; MHTR; IOM;
    PPO; MAPPA; RSO; SHPO; HMPPS; HMP release; HMP Durham; HMP Leeds; released NFA; release NFA;
    recall risk; HDC release; CRS referral; approved premises; CAS-3; PP probation; PO probation;
    TTG support; release plan; RAR days; IOM nominal; IOM cohort; MAPPA 2; MAPPA L2; MAPPA nominal;
    probation officer; parental imprisonment; visit costs; PD pathway; AP approved premises;
    partner in custody; parent in prison
leaving_prison 2: licence
victims_of_crime 3: VLO; VRR; CICA claim; witness care; special measures; burglary victim; fraud victim;
    Action Fraud; homicide service; crime ref; CRN crime
changing_behaviour 3: DVPP; DAPP; BBR; IIOC; perp programme; DA perp; anger mgmt; IIOC arrest;
    indecent images
online_safety 3: IWF; sexting; NCII; smishing; CEOP report; online harms
carers 3: PCNA; PCF; CA ax; CA assessment; carers ax; carers ass; carer stress; carer breakdown;
    s10 carers; informal carer; main carer; primary carer; wife carer; sole carer; carer exhausted;
    carer fatigue; carer register; CRS respite; respite req; respite required; respite needed;
    respite bed; sitting service; carer contingency; carers UK; s10 Care Act; carer for parent;
    wife needs respite; family needs respite
disability 3: PHB; MSK; ASC ax; ASC assessment; ASC referral; ACT team; Care Act; s9 assessment;
    section 9; PA recruitment; PD physical; phys dis; wheelchair services; CP adult; reg disabled;
    day opps; day opportunities; day ops; adults social care; personal health budget
learning_disability 3: SLD; MLD; CTLD; CTPLD; T21; LD team; LD adult; LD client; LD pt; LD group;
    mild LD; mod LD; moderate LD; severe LD; ASD/LD; LD/ASD; CTR LD; trisomy 21; annual health check;
    day opps LD; supported living LD
autism_adhd 3: titration; NDD; neurodev; neurodevelopmental; ADOS; Conners; Vanderbilt; RAADS; ASRS;
    Cygnet; ASD pathway; ASD dx; ASD assessment; ASD adult; ASD traits; ASD referral; ASD ref;
    ASC traits; awaiting ASD; ADHD pathway; ADHD dx; ADHD ax; ADHD meds; ADHD titration; ADHD RTC;
    RTC ADHD; ASD/ADHD; ASC/ADHD; ND pathway; ND assessment; ND hub; ND child; neuro dev;
    neurodev pathway; umbrella pathway; QB test; sensory seeking; PDA profile; PDA traits; Early Bird;
    Cygnet course; NAS seminars; TS tics; Daisy Chain; ASC dx autism; awaiting ASD assessment;
    on ASD pathway; right to choose
sight_hearing 3: QTVI; AMD; BAHA; NDCS; VI pt; VI adult; VI child; SI registered; sight impaired;
    CVI registered; ROVI referral; wet AMD; dry AMD; HI child; deaf BSL; BSL user; dual sensory;
    sensory team; sensory impairment
long_term_conditions 3: LTCs; T1DM; T2DM; T2D; T1D; DESMOND; DAFNE; IECOPD; ILD; IPF; LTOT; CVD; CHD;
    IHD; CHF; HTN; NSTEMI; STEMI; CABG; CVA; dysphasia; dysarthria; hemi; CKD; CKD3; CKD4; CKD5; ESRF;
    RRMS; SPMS; PPMS; ABI; TBI; FND; CFS; CRPS; IBD; HIV; newly dx; newly diagnosed; COPD exac;
    COPD exacerbation; PR COPD; pulm rehab; asthma review; post MI; post-MI; post CVA; post-CVA;
    TIA clinic; ESD stroke; MND dx; MS dx; MS relapse; PD nurse; epilepsy nurse; OA knee; UC colitis;
    Ca breast; Ca prostate; Ca lung; Ca bowel; Ca dx; cancer dx; pain mgmt; PHB LTC; tissue viability;
    continence service; MDT LTC; new dx T2DM; newly dx T2DM; cancer care coordinator; LC long covid;
    house bound LTC
dementia 3: LBD; DLB; FTD; YOD; BPSD; MMSE; 6CIT; AMTS; OPMH; OPMHS; donepezil; memantine; MCI dx;
    VaD dx; dementia dx; dementia nurse; cog impairment; cog decline; cognitive impairment; STM loss;
    poor STM; confused elderly
help_at_home 3: domiciliary; ADL; MOW; TEC; careline; dosette; Rockwood; POC QDS; POC BD; QDS calls;
    QDS care; TDS calls; double handed; dom care; PC needs; TEC referral; telecare ref;
    telecare referral; falls sensor; MDS dosette; blister pack; med prompt; medication prompts; CFS 6;
    CFS 7; frail elderly; severe frailty; domestic tasks; domestic support; cleaning call;
    shopping call; good neighbour; Age UK; OT kitchen; DNA meals; package of care; personal care needs;
    struggling with ADLs; diff with ADLs; lives alone frail; lives alone unable; shopping and cleaning;
    not eating elderly; weight loss elderly; unable to manage ADLs; needs assistance with ADLs
hospital_discharge 3: MFFD; MOFD; reablement; SDEC; ESD; NOF; THR; TKR; D2A P1; D2A pathway;
    medically optimised; IC bed; 2hr UCR; hospital@home; discharge notification; s2 notification;
    s5 notification; dc home; post-discharge; post op; post THR; post TKR; delayed discharge;
    frequent attender; 2 hour UCR; early supported discharge; transfer of care; high intensity user;
    CTR criteria to reside
end_of_life 3: EoLC; SPCT; DST; FNC; DNAR; ADRT; POA; SR1; T34; EoL pathway; EoL care; pall care;
    GSF register; GSF meeting; CHC checklist; CHC DST; CHC appeal; DST meeting; FT CHC; CHC FT;
    ACP done; POA finances; prognosis weeks; prognosis months; life limiting; hospice ref;
    hospice referral; Marie Curie; funded nursing care; nursing needs assessment; LPA for health;
    last days of life
alcohol 3: ETOH; SADQ; CIWA; ARLD; chlordiazepoxide; librium; acamprosate; disulfiram; antabuse;
    pabrinex; thiamine; ARBD; Nacoa; ETOH xs; ETOH excess; ETOH detox; ETOH dependence; ETOH use;
    EtOH dep; alc misuse; alc dep; alcohol misuse; alcohol dep; alcohol excess; parental alcohol;
    parental substance; alc hx; CIWA-Ar; 30 units; 40 units; units/day; units/wk; units/week;
    delirium tremens; inpatient detox; community detox; dependent drinker; hazardous drinker;
    harmful drinking; street drinker; hx of alcohol; ACT alcohol care; increasing risk drinker
drugs 3: SMU; SUD; bup; Espranor; IVDU; PWID; BBV; HCV; DTTO; PIED; PIEDs; SCRA; SCRAs; polysubstance;
    benzos; gabapentinoids; SMU service; sub misuse; subst misuse; OST script; Buvidal depot;
    supervised consumption; daily pickup; needle ex; BBV test; HBV vacc; DRR order; Tier 4;
    rehab funding; resi rehab; detox unit; dual dx; crack/heroin; poly drug; street benzos;
    benzo dependence; opioid dependence; cannabis dep; take home naloxone; drug rehab requirement;
    cannabis use YP; YP substance use
gambling 3: PGSI 8; gambling disorder; disordered gambling; affected other; Gordon Moody;
    online gambling
smoking 3: VBA; SATOD; SATOD mum; CO level; CO reading; CO monitoring; CO 4ppm; tobacco dependency;
    current smoker; vapes YP; pack years; smoker 20/day; smokes 20/day; ex smoker relapse
healthy_weight 3: DWMP; NDPP; NCMP; GLP1; bariatrics; T2 WM; T3 WM; WM service; NHS DWMP; NDPP referral;
    BMI 30; BMI 35; BMI 38; BMI 40; BMI 42; BMI>30; BMI > 30; high BMI; raised BMI; child obesity;
    NCMP overweight; 91st centile; 98th centile; 99.6th; dietician ref; pre-diabetic; HbA1c 42;
    HbA1c 44; HENRY programme; Tier 2 WM; Tier 3 WM; path to remission; NHS HC lifestyle
sexual_health 3: SRH; IUD; IUS; nexplanon; depo; COCP; UPSI; NCSP; HSV; PEPSE; RSHE; HPV; GUM appt;
    IUD fit; EHC req; STI screen; CT/GC; chlamydia screen
doctors_dentists 3: unregistered; UTC; MIU; imms; unimmunised; vaccs; AAA; cytology; HC1; HC2; PPG;
    caries; eRS; urgent dental; GP reg; NHS HC; PCN clinic; OOH GP; 111 referral; extended access;
    imms missed; imms outstanding; missed imms; outstanding imms; overdue imms; vaccs outstanding;
    flu vac; FIT kit; FIT test; inclusion health; DNA GP; dental hygiene; dental neglect; dental caries;
    podiatry ref; no registered GP; 8 week check; 6-8 week; physical health check; non emergency dental;
    not reg with GP; GP reg no ID
falls 3: faller; FRAX; TUGT; Tinetti; OEP; Otago; unsteady; rollator; osteoporosis; x2 falls; 2x falls;
    3x falls; x3 falls; falls x2; falls x3; recurrent faller; falls ref; falls referral; falls ax;
    falls risk; postural drop; OH postural; long lie; fracture liaison; fragility fracture;
    mobility declining; reduced mobility; poor mobility; off legs; 4 stage balance; found on floor;
    reduced confidence mobilising
falls 2: falls ++
job_search 3: JCP; JSA; NSJSA; WHP; UKSPF; LTU; ETE; EET adult; JCP ref; JSA claimant;
    claimant commitment; Restart ref; UKSPF employment; job ready; ETE need; ETE support; 50+ jobseeker;
    CV support; CV & interview; no CV; sector based; recruitment event; intensive work search;
    long term unemp; lone parent work
training 3: ACL; AEB; WEA; CSCS; SIA; ACL course; L2 course; L3 course; L2 quals; L3 quals; T-Level;
    WEA course; CSCS green; tailored learning
reading_maths 3: FS English; FS maths; FS L1; FS L2; E1 literacy; E2 literacy; E3 literacy; entry 3;
    L1 literacy; L2 numeracy; low literacy; low lit; poor literacy; limited literacy; literacy need;
    lit/num; literacy & numeracy; SpLD dyslexia; Multiply maths; unable to read; support with forms
digital_skills 3: dig inc; dig excluded; EDS course; IT literate; limited IT; no email; UC digital;
    device access; not IT literate; limited IT skills; poor IT skills; low IT skills; no IT skills;
    UC journal support; Barclays Digital Eagles; unable to complete online
volunteering 3: VCFSE; VCSE; VCS; vols; NAVCA; CIO; TSO; DofE vol; grass roots group;
    lived exp volunteer; expert by experience
work_problems 3: ET1; NMW; NLW; GLAA; dismissed; ET claim; ACAS EC; EC certificate; NMW breach;
    SSP only; SSP ending; SSP ended; OH referral; OH report; RTW interview; phased RTW;
    s188 consultation; capability process; capability dismissal; sickness absence; RAs refused;
    zero hrs; EqA 2010; unauthorised deductions; unlawful deduction; ACAS early conciliation;
    at risk letter; deductions from wages
starting_business 3: NEA; MIF; CIC; CIO; UTR; SA100; self emp; UC MIF; self assessment; test trading;
    biz start; pre-start; childminder registration; minimum income floor; start up support
disability_work 3: IPSPC; WHP; SEQF; AtW grant; AtW claim; IPS referral; DPULO work; DEA JCP;
    WorkWell ref; SI internship; supported emp; employment LD; employment ASD; employment MH;
    reasonable adj; EqA adjustments; LCWRA wants work; LCWRA and work; long term sick; fit for work
transport 3: PTS; NEPTS; HTCS; DRT; s19; s22; WAV; H2S; HTCS claim; ENCTS pass; CT provider;
    comm transport; s19 permit; WAV taxi; SEN transport; SEND transport; independent travel;
    travel trainer; freedom pass; no transport; lacks transport; lic revoked; rural isolation;
    transport barrier; transport poverty; travel warrants; vol driver; escorted transport;
    home to school; no own transport; unable to drive; unable to access transport;
    no access to transport
social_groups 3: SPLW; SPLW ref; SPLW referral; social prescribing; link worker; community connector;
    LAC coordinator; wellbeing coord; wellbeing coordinator; OP group; VCS groups; VCS activities;
    social activity; wants company; community asset; meaningful activity; structured day;
    SP link worker; local area coordinator; older adult group; isolated older person; lack of structure;
    wants to get out; wants to engage in activities
lunch_clubs 3: coffee AM; social lunch; congregate meals; older person lunch; day centre lunch
sport_exercise 3: ERS; sedentary; deconditioned; hydrotherapy; Otago; prehab; ERS referral; GP ERS;
    PA referral; phys activity; phys act; CBE class; chair based; seated ex; gentle ex; leisure pass;
    MSK class; Good Boost
walking 3: green walks
arts_crafts 3: creative health; art therapy; arts on referral
gardening_nature 3: GSP; GSP referral; therapeutic hort; nature based; comm garden
libraries 3: PC access; public PC; IT access; warm space library; public access PC
faith 3: faith sector; pastoral care; pastoral support
veterans 3: AFC; RBL; BLESMA; AFCS; AF community; AFC signed; ex AF; ex-AF; ex-services; ex-serv;
    vet NFA; service pupils; Op COURAGE ref
asylum_refugee 3: asylum; s95; S98; s4; dispersal; Serco; Mears; Clearsprings; VPRS; BNO; NASS support;
    s95 support; s95 ending; s95 cessation; s4 support; s4(2); sec 4; IA hotel; dispersal accom;
    HO hotel; HO accom; HO accommodation; contingency hotel; contingency accommodation;
    contingency accom; substantive interview; newly granted; move-on; positive decision; age assessed;
    move on 28; AA age assessment; 56 day move on
immigration_advice 3: IAA; UKVI; LTR; FLR; NTL; DDV; overstayer; undoc; Zambrano; ECF; OISC L1; OISC L2;
    OISC L3; OISC reg; IAA L2; IAA reg; imm adv; imm advice; imm status; imm solicitor; HO refusal;
    HO decision; HO letter; HO appeal; HO reporting; BRP expired; BRP lost; ILR app; ILR refused;
    EUSS late; EUSS refused; EUSS PSS; pre-settled; DDV route; further subs; JR imm; dependant visa;
    skilled worker; CoS sponsor; sponsor licence; LA imm; travel doc; legal aid imm
no_public_funds 3: HRA; GPOW; NRPF condition; NRPF family; NRPF dest; NRPF destitute; NRPF referral;
    NRPF pregnant; NRPF connect; CoC app; HRA NRPF; HRA assessment; s17 NRPF; s17 accom;
    s17 subsistence; s17 family; sched 3; Schedule 3; HRT fail; HRT failed; RTR failed; DDV NRPF;
    no LTR; change of conditions; PSS no RTR; no funds no status
learning_english 3: SELT; ESOL E1; ESOL E2; ESOL E3; ESOL L1; ESOL prov; ESOL req; ESOL assessment;
    ESOL IA; pre-ESOL; informal ESOL; EAL parent; EAL pupil; EAL family; no Eng; limited Eng;
    limited English; poor English; ESOL hub; convo club; ESOL pre-entry; ESOL pre entry; new to English;
    non English speaker
interpreting 3: interp; terp; NRCPD; interp req; interp booked; interpreter req; interpreter required;
    interpreter needed; needs interp; needs interpreter; F2F interp; tel interp; telephone interp;
    BSL interp; BSL terp; translator req; first lang; 1st lang; first language; L1 Polish; L1 Arabic;
    Polish speaking; Arabic speaking; Farsi speaking; Kurdish speaking; Romanian speaking;
    Urdu speaking; requires language support
cultural_communities 3: BME; BNOs; racialised; RCO; RCOs; Windrush; GRT family; Roma family; BNO family;
    refugee community organisation; by-and-for
debt 3: MHCBS; N245; DRO eligible; DRO app; DRO intermediary; DRO limit; IVA failing; IVA failed;
    DMP StepChange; DMP payments; CFS statement; Stat dem; statutory demand; MaPS debt; priority debt;
    multiple debts; debts 10k; debts 20k; debts approx; deductions TPD; MH breathing space;
    income and expenditure; CCJ set aside; third party deductions; full and final
bailiffs 3: HCEO; N323; Rundles; EA visit; HCEO visit; PCN bailiff; PCN warrant; final demand
loan_sharks 3: doorstep lender
benefits 3: NSESA; WTC; CTC; FSM; SSMG; IIDB; CWP; SSCS1; backdating; appointee; CAB; ben check;
    benefit max; ben max; income maximization; Turn2us calc; DWP visit; PC claim; PC GC; SPA benefits;
    CA claim; CA overlap; CA underlying; FSM app; social fund; budgeting loan; MR benefit; appeal FTT;
    compliance interview; LA advice; better off calc; Policy in Practice
universal_credit 3: UCFS; UC50 form; UC50 help; UC adv; UC MR; UC sanctioned; UC deductions; UC closed;
    UC suspended; UC nil; UC HCE; UC HtC; LCW dec; LCWRA refused; LCWRA MR; LCWRA appeal; WCA appt;
    WCA booked; WCA failed; WCA date; WCA MR; APA UC; SAR review; GPOW UC; awaiting UC; CCE UC; UC SE;
    UC managed migration; hardship payment UC; AP assessment period; awaiting first UC; 5 wk wait;
    UC first payment
disability_benefits 3: PIP1; AR1; DLA1A; AA1A; ESA50; SDP; PIP2 form; DLA child; DLA u16; AA claim;
    AA higher; AA refused; DS1500 claim; Motability lost
budgeting 3: budget plan; money mgmt; fin cap; fin inc; financial inclusion; personal budgeting;
    budgeting adv; poverty premium; jam jar account
saving_borrowing 3: unbanked; BNPL; CU loan; CU account; NILS pilot; BA loan; no ID bank
council_tax 3: CTRS; SMI; s13A; CT arrears; CTax arrears; CTR app; CTR appeal; CTR refused;
    SMI exemption; disabled band
legal_advice 3: LAA; LASPO; ECF; CLA; HLPAS; EHRC; CLA gateway; LPA advice; ET rep; pre-action
advocacy 3: ICAA; RPR; s67; s68; PHSO; LGSCO; unbefriended; IMCA ref; IMHA ref; advocate req;
    advocacy ref; needs advocate; non instructed; no appropriate person
furniture 3: unfurnished; furn pack; no furn; furn grant; furniture ref; furniture referral;
    flooring grant; carpets req; community care grant; chn no beds; child no bed;
    no sleeping arrangements
white_goods 3: LWA cooker; cooker req; fridge req; WM req; no washing facilities; no cooking facilities;
    no cooker in property; no fridge in property
bedding 3: HH pack; bedding req; kitchen pack; curtains req
clothing 3: clothing ref; clothing pack; clothes req; winter clothing; inappropriate clothing;
    prison leaver clothing
baby_equipment 3: cot req; cot required; no cot; pram req; pushchair req; stairgate req; SUDI cot;
    safe sleep space; no safe sleep; home safety equipment
handyperson 3: keysafe; HP service; HIA ref; minor works; minor adapts; small works; safe & well;
    garden clearance; property clearance; lock change; target hardening; handy person; home fire safety;
    fire safety visit; smoke alarms req; key safe fit
phone_data 3: sim req; no device; lacks device; dig poverty; device req; laptop req; SIM card req;
    no internet access; uncontactable no phone
moving_home 3: decanted; removals grant; DHP removals; pre-tenancy; downsizing incentive; storage costs;
    tenancy set up; under-occupier move
pets 3: neutering voucher; assistance dog; pet fostering DV
`)
