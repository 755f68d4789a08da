/**
 * The circumstances that a place starts with: what may matter about a person when help is offered to some people only.
 * `of`: whose circumstance it is when it is asked (one person, or the whole household).
 * `means`: what else is then true (a young carer is a carer). A place may add its own in the database.
 * `label` follows "Who is it for?" on the form; `people` follows "For …" in a sentence about a service.
 */
export type CircumstanceSeed = {
  code: string
  of: 'person' | 'household'
  label: string
  people: string
  means?: string[]
}

export const circumstanceList: CircumstanceSeed[] = [
  { code: 'pregnant', of: 'person', label: 'Pregnant', people: 'people who are pregnant' },
  {
    code: 'carer',
    of: 'person',
    label: 'Looks after someone who is ill, disabled or frail',
    people: 'carers',
  },
  {
    code: 'young_carer',
    of: 'person',
    label: 'A young carer (under 18)',
    people: 'young carers',
    means: ['carer'],
  },
  {
    code: 'parent_carer',
    of: 'person',
    label: 'Parent of a disabled child',
    people: 'parents of disabled children',
    means: ['carer'],
  },
  {
    code: 'disabled_adult',
    of: 'person',
    label: 'Disabled adult',
    people: 'disabled adults',
    means: ['disabled'],
  },
  {
    code: 'disabled_child',
    of: 'person',
    label: 'Disabled child',
    people: 'disabled children',
    means: ['disabled'],
  },
  { code: 'disabled', of: 'person', label: 'Disabled', people: 'disabled people' },
  {
    code: 'send',
    of: 'person',
    label: 'Special educational needs (SEND)',
    people: 'children and young people with special educational needs',
  },
  { code: 'autistic', of: 'person', label: 'Autistic, or may be', people: 'autistic people' },
  { code: 'adhd', of: 'person', label: 'ADHD, or may have it', people: 'people with ADHD' },
  {
    code: 'learning_disability',
    of: 'person',
    label: 'Learning disability',
    people: 'people with a learning disability',
    means: ['disabled'],
  },
  { code: 'deaf', of: 'person', label: 'Deaf or hard of hearing', people: 'deaf people' },
  { code: 'sight_loss', of: 'person', label: 'Blind or losing sight', people: 'people with sight loss' },
  { code: 'dementia', of: 'person', label: 'Living with dementia', people: 'people living with dementia' },
  {
    code: 'long_term_condition',
    of: 'person',
    label: 'Long-term illness',
    people: 'people with a long-term illness',
  },
  {
    code: 'mental_ill_health',
    of: 'person',
    label: 'Struggling with mental health',
    people: 'people who struggle with their mental health',
  },
  {
    code: 'substance_use',
    of: 'person',
    label: 'Drugs or alcohol are a problem',
    people: 'people who have a problem with drugs or alcohol',
  },
  {
    code: 'care_experienced',
    of: 'person',
    label: 'In care, or has been',
    people: 'people who are or have been in care',
  },
  {
    code: 'care_leaver',
    of: 'person',
    label: 'Care leaver',
    people: 'care leavers',
    means: ['care_experienced'],
  },
  {
    code: 'kinship_carer',
    of: 'person',
    label: "Raising a relative's or friend's child",
    people: 'kinship carers',
  },
  {
    code: 'foster_adoptive',
    of: 'person',
    label: 'Foster carer or adoptive parent',
    people: 'foster carers and adoptive parents',
  },
  { code: 'lgbtq', of: 'person', label: 'LGBTQ+', people: 'LGBTQ+ people' },
  { code: 'veteran', of: 'person', label: 'Served in the forces', people: 'veterans' },
  { code: 'forces_family', of: 'person', label: 'In a forces family', people: 'forces families' },
  {
    code: 'bereaved',
    of: 'person',
    label: 'Someone close has died',
    people: 'people who have been bereaved',
  },
  { code: 'in_prison', of: 'person', label: 'In prison', people: 'people in prison' },
  {
    code: 'prison_leaver',
    of: 'person',
    label: 'Out of prison or on probation',
    people: 'people who have left prison or are on probation',
  },
  { code: 'unemployed', of: 'person', label: 'Out of work', people: 'people who are out of work' },
  {
    code: 'not_in_school',
    of: 'person',
    label: 'Not in school, work or training',
    people: 'young people who are not in school, work or training',
  },
  { code: 'farming', of: 'household', label: 'Farming family', people: 'farming families' },
  { code: 'lone_parent', of: 'household', label: 'Lone parent', people: 'lone parents' },
  {
    code: 'low_income',
    of: 'household',
    label: 'Low income, or on benefits',
    people: 'people on a low income',
  },
  {
    code: 'on_benefits',
    of: 'household',
    label: 'Gets Universal Credit or another benefit',
    people: 'people who get benefits',
    means: ['low_income'],
  },
  {
    code: 'homeless',
    of: 'household',
    label: 'Homeless',
    people: 'people who are homeless',
    means: ['housing_risk'],
  },
  {
    code: 'housing_risk',
    of: 'household',
    label: 'Might lose their home',
    people: 'people who may lose their home',
  },
  {
    code: 'social_tenant',
    of: 'household',
    label: 'Rents from the council or a housing association',
    people: 'council and housing association tenants',
  },
  {
    code: 'fleeing_abuse',
    of: 'household',
    label: 'Getting away from abuse',
    people: 'people getting away from abuse',
  },
  {
    code: 'abuse_survivor',
    of: 'person',
    label: 'Has been abused, now or before',
    people: 'people who have been abused',
  },
  { code: 'refugee', of: 'household', label: 'Refugee', people: 'refugees', means: ['new_to_country'] },
  {
    code: 'asylum_seeker',
    of: 'household',
    label: 'Seeking asylum',
    people: 'people seeking asylum',
    means: ['new_to_country'],
  },
  {
    code: 'new_to_country',
    of: 'household',
    label: 'New to the country',
    people: 'people who are new to the country',
  },
  {
    code: 'no_public_funds',
    of: 'household',
    label: 'No recourse to public funds',
    people: 'people with no recourse to public funds',
  },
  {
    code: 'gypsy_traveller',
    of: 'household',
    label: 'Gypsy, Roma or Traveller',
    people: 'Gypsy, Roma and Traveller families',
  },
  {
    code: 'prisoners_family',
    of: 'household',
    label: 'Someone in the family is in prison',
    people: 'families of someone in prison',
  },
  {
    code: 'in_hospital',
    of: 'person',
    label: 'In hospital, or just home',
    people: 'people in hospital or just home',
  },
]
