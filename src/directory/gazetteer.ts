import { distanceKm } from './distance.ts'
import type { PlaceAsked } from './household.ts'
import { forgiven, nameKey, slips } from './place-names.ts'

/** The place's own areas and postcode areas, by every name that people give them. Pure: places.ts loads it. */

export const areaKinds = ['town', 'neighbourhood', 'ward', 'authority', 'district'] as const
export type AreaKind = (typeof areaKinds)[number]

export type Area = {
  code: string
  kind: AreaKind
  name: string
  otherNames: string[]
  latitude: number
  longitude: number
  radiusKm: number
  wards: string[]
  certain: string[]
  possible: string[]
}

export type PostcodeArea = {
  code: string
  latitude: number
  longitude: number
  radiusKm: number
  wards: string[]
  authorities: string[]
}

export const exactnesses = [
  'postcode',
  'sector',
  'district',
  'town',
  'neighbourhood',
  'ward',
  'authority',
] as const

export type FoundPlace = PlaceAsked & {
  exactness: (typeof exactnesses)[number]
  /** Known less exactly than it was asked: a whole postcode of which only the sector is known. */
  approximate: boolean
  /** A postcode that is no longer in use. */
  terminated: boolean
}

export type Gazetteer = {
  /** By {@link nameKey}. */
  names: ReadonlyMap<string, FoundPlace>
  /** The names to offer, each once, towns first. */
  offers: readonly { label: string; kind: AreaKind }[]
  /** Sectors and districts of this place's authorities, by code. */
  postcodeAreas: ReadonlyMap<string, PostcodeArea>
  /** Words in the longest name. */
  longest: number
  wards: ReadonlySet<string>
  /** Wards of each authority of the place. */
  wardsOf: ReadonlyMap<string, string[]>
}

const LABEL = 60
const POSSIBLE = 400

export function gazetteerOf(areas: Area[], postcodeAreas: PostcodeArea[]): Gazetteer {
  const ordered = areaKinds.flatMap((kind) => areas.filter((area) => area.kind === kind))
  const called = new Map<string, Area[]>()
  const call = (name: string, area: Area) => {
    const key = nameKey(name)
    if (!key) return
    const others = called.get(key) ?? []
    if (!others.includes(area)) called.set(key, [...others, area])
  }
  for (const area of ordered) call(area.name, area)
  for (const area of ordered)
    for (const name of area.otherNames) if (!called.has(nameKey(name))) call(name, area)
  for (const area of ordered)
    if (area.kind === 'ward' && !called.has(nameKey(`${area.name} ward`))) call(`${area.name} ward`, area)

  const names = new Map([...called].map(([key, some]) => [key, anyOf(some)]))
  const labels = new Map(ordered.map((area) => [nameKey(area.name), area] as const).reverse())
  return {
    names,
    offers: [...labels.values()].reverse().map(({ name, kind }) => ({ label: name.slice(0, LABEL), kind })),
    postcodeAreas: new Map(postcodeAreas.map((area) => [area.code, area])),
    longest: Math.max(1, ...[...names.keys()].map((key) => key.split(' ').length)),
    wards: new Set(areas.filter(({ kind }) => kind === 'ward').map(({ code }) => code)),
    wardsOf: new Map(
      areas.filter(({ kind }) => kind === 'authority').map(({ code, wards }) => [code, wards]),
    ),
  }
}

/** Areas that share a name: whoever says it may mean any of them, and only what holds in all of them is certain. */
function anyOf(areas: Area[]): FoundPlace {
  const [first, ...others] = areas as [Area, ...Area[]]
  const reach = areas.map((area) => distanceKm(first, area) + area.radiusKm)
  return {
    label: first.name.slice(0, LABEL),
    latitude: first.latitude,
    longitude: first.longitude,
    withinKm: Math.min(500, Math.round(Math.max(...reach) * 10) / 10),
    certain: first.certain.filter((code) => others.every((area) => area.certain.includes(code))),
    possible: distinct(areas.flatMap((area) => [...area.certain, ...area.possible])),
    exactness: first.kind,
    approximate: false,
    terminated: false,
  }
}

const distinct = (codes: string[]) => [...new Set(codes)].slice(0, POSSIBLE)

/**
 * What is known of a sector or district. Its ward is certain only where it touches one ward of one authority.
 * Wards that this place has no more are not believed: see {@link fromPostcode}.
 */
export function fromPostcodeArea(
  area: PostcodeArea,
  label: string,
  gazetteer: Pick<Gazetteer, 'wards' | 'wardsOf'>,
): FoundPlace {
  const [district = ''] = area.code.split(' ')
  const [authority, another] = area.authorities
  const one = authority !== undefined && another === undefined
  const ours = wardsNow(area, gazetteer)
  const ward = one && !ours.length && area.wards.length === 1 ? area.wards : []
  return {
    label,
    latitude: area.latitude,
    longitude: area.longitude,
    withinKm: Math.min(500, area.radiusKm),
    certain: [...ward, district, ...(one ? [authority] : [])],
    possible: distinct([district, ...area.authorities, ...area.wards, ...ours]),
    exactness: area.code.includes(' ') ? 'sector' : 'district',
    approximate: area.code !== label,
    terminated: false,
  }
}

/** Every ward of the place's authorities here, where the wards that are given are none of them; else nothing. */
function wardsNow(area: PostcodeArea, { wards, wardsOf }: Pick<Gazetteer, 'wards' | 'wardsOf'>): string[] {
  const ours = area.authorities.flatMap((code) => wardsOf.get(code) ?? [])
  const known = area.wards.filter((code) => wards.has(code))
  const isOnlyOurs = area.authorities.every((code) => wardsOf.has(code))
  return known.length === 0 || (isOnlyOurs && known.length < area.wards.length) ? ours : []
}

export type KnownPostcode = {
  latitude: number
  longitude: number
  ward: string | null
  authority: string | null
  terminated: boolean
}

/**
 * What is known of a whole postcode. A ward that this place has no more (the file is older than its wards) is not
 * believed: then every ward that its sector touches, or the whole authority's, is possible and none is certain.
 */
export function fromPostcode(
  known: KnownPostcode,
  asked: { label: string; sector: string | null; district: string },
  gazetteer: Gazetteer,
): FoundPlace {
  const { ward, authority } = known
  const area = gazetteer.postcodeAreas.get(asked.sector ?? '') ?? gazetteer.postcodeAreas.get(asked.district)
  const ours = authority === null ? undefined : gazetteer.wardsOf.get(authority)
  const isCurrent = ward !== null && (ours === undefined || ours.length === 0 || gazetteer.wards.has(ward))
  const touched = area?.wards.some((code) => gazetteer.wards.has(code)) ? area.wards : (ours ?? [])
  const certain = [...(isCurrent ? [ward] : []), asked.district, ...(authority === null ? [] : [authority])]
  return {
    label: asked.label,
    latitude: known.latitude,
    longitude: known.longitude,
    withinKm: 0,
    certain,
    possible: distinct([
      ...certain,
      ...(isCurrent ? [] : touched),
      ...(authority === null ? (area?.authorities ?? []) : []),
    ]),
    exactness: 'postcode',
    approximate: false,
    terminated: known.terminated,
  }
}

/** The one name that this is a slip of the pen for; undefined when none or several are as near. */
export function misspelt(gazetteer: Gazetteer, key: string): FoundPlace | undefined {
  const most = forgiven(key.length)
  if (!most) return undefined
  const near = nearestNames(gazetteer, key, most)
  const [first, second] = near
  if (!first || (second && second.slips === first.slips && second.place.label !== first.place.label))
    return undefined
  return first.place
}

/** Names that this may be meant for, nearest first: two letters in seven may be wrong, or the rest be missing yet. */
export function alike(gazetteer: Gazetteer, key: string, most: number): { label: string; kind: string }[] {
  const near = nearestNames(gazetteer, key, Math.max(1, Math.floor((key.length * 2) / 7)))
  const begun = [...gazetteer.names].filter(([name]) => key.length >= 3 && name.startsWith(key))
  const places = [...begun.map(([, place]) => place), ...near.map(({ place }) => place)]
  const offers = new Map(places.map((place) => [place.label, { label: place.label, kind: place.exactness }]))
  return [...offers.values()].slice(0, most)
}

function nearestNames({ names }: Gazetteer, key: string, most: number) {
  return [...names]
    .map(([name, place]) => ({ place, slips: slips(key, name, most) }))
    .filter((near) => near.slips <= most)
    .sort((a, b) => a.slips - b.slips)
}
