import { getTableColumns, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { distanceKm } from '../../src/directory/distance.ts'
import type { Tx } from '../client.ts'
import { areas, postcodeAreas } from '../place-tables.ts'
import { districtTable, neighbourhoodTable, sectorTable, townTable, wardTable } from './geography-tables.ts'

/**
 * Where things are in the demonstration place: enough for every postcode of the borough by its sector, and for every
 * ward, town and neighbourhood by name. Approximate on purpose; import a postcode file for exact answers.
 */

/** To be shown wherever these facts are used: the licence asks for it. */
export const attribution =
  'Contains OS data © Crown copyright and database right 2014. Contains Royal Mail data © Royal Mail copyright and ' +
  'database right 2014. Contains National Statistics data © Crown copyright and database right. Source: Office for ' +
  'National Statistics licensed under the Open Government Licence v3.0.'

const authorities: Record<string, string> = {
  wigan: 'E08000010',
  bolton: 'E08000001',
  salford: 'E08000006',
  stHelens: 'E08000013',
  warrington: 'E06000007',
  westLancashire: 'E07000127',
}

const borough = {
  code: authorities['wigan']!,
  name: 'Wigan',
  otherNames: ['Wigan Borough', 'Borough of Wigan', 'Wigan Metropolitan Borough'],
  latitude: 53.52,
  longitude: -2.583,
  radiusKm: 11.5,
  districts: 'WN1 WN2 WN3 WN4 WN5 WN6 WN7 M28 M29 M46 WA3 WA12',
}

type Area = typeof areas.$inferInsert
type PostcodeArea = typeof postcodeAreas.$inferInsert

const cellsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.trim()))

const words = (cell = '') => cell.split(' ').filter(Boolean)
const names = (cell = '') => cell.split(', ').filter(Boolean)

function circle(cell = '') {
  const [latitude = NaN, longitude = NaN, radiusKm = NaN] = words(cell).map(Number)
  return { latitude, longitude, radiusKm }
}

/** Throws for a short name that no table explains, so that a slip of the pen cannot lose a ward. */
function codes(from: Record<string, string>, cell = ''): string[] {
  return words(cell).map((name) => {
    const code = from[name]
    if (!code) throw new Error(`The demonstration's geography has no "${name}"`)
    return code
  })
}

const wardCode: Record<string, string> = Object.fromEntries(
  cellsOf(wardTable).map(([short, code]) => [short, code]),
)
const allWards = Object.values(wardCode)

const districtsTouching = (short: string) =>
  cellsOf(districtTable).flatMap(([code = '', , touches]) => (words(touches).includes(short) ? [code] : []))

const wards: Area[] = cellsOf(wardTable).map(([short = '', code = '', name = '', older, where]) => ({
  code,
  kind: 'ward',
  name,
  otherNames: older ? [older] : [],
  ...circle(where),
  wards: [code],
  certain: [code, borough.code],
  possible: [code, borough.code, ...districtsTouching(short)],
}))

const districtsOfWards = (of: string[]) => [
  ...new Set(
    wards
      .filter((ward) => of.includes(ward.code))
      .flatMap((ward) => ward.possible ?? [])
      .filter((code) => !code.startsWith('E')),
  ),
]

const towns: Area[] = cellsOf(townTable).map(
  ([code = '', name = '', others, where, overlaps, districts, of]) => {
    const itsWards = codes(wardCode, overlaps)
    const itsAuthorities = codes(authorities, of)
    const itsDistricts = words(districts)
    return {
      code,
      kind: 'town',
      name,
      otherNames: names(others),
      ...circle(where),
      wards: itsWards,
      certain: [itsAuthorities, itsDistricts].flatMap((some) => (some.length === 1 ? some : [])),
      possible: [...itsAuthorities, ...itsWards, ...itsDistricts],
    }
  },
)

const neighbourhoods: Area[] = cellsOf(neighbourhoodTable).map(([code = '', name = '', madeOf]) => {
  const itsWards = codes(wardCode, madeOf)
  return {
    code,
    kind: 'neighbourhood',
    name,
    ...around(wards.filter((ward) => itsWards.includes(ward.code))),
    wards: itsWards,
    certain: [borough.code],
    possible: [borough.code, ...itsWards, ...districtsOfWards(itsWards)],
  }
})

const whole: Area = {
  code: borough.code,
  kind: 'authority',
  name: borough.name,
  otherNames: borough.otherNames,
  latitude: borough.latitude,
  longitude: borough.longitude,
  radiusKm: borough.radiusKm,
  wards: allWards,
  certain: [borough.code],
  possible: [borough.code, ...allWards, ...words(borough.districts)],
}

const postcodeArea =
  (kind: 'sector' | 'district') =>
  ([code = '', where, touches, of]: string[]): PostcodeArea => ({
    code,
    kind,
    ...circle(where),
    wards: codes(wardCode, touches),
    authorities: codes(authorities, of),
    source: 'place',
  })

/** A circle that holds the circles of these wards, to 100 m. */
function around(some: Area[]) {
  const middle = (of: (ward: Area) => number) => some.reduce((sum, ward) => sum + of(ward), 0) / some.length
  const centre = {
    latitude: round(
      middle((ward) => ward.latitude),
      1000,
    ),
    longitude: round(
      middle((ward) => ward.longitude),
      1000,
    ),
  }
  const reach = some.map((ward) => distanceKm(centre, ward) + ward.radiusKm)
  return { ...centre, radiusKm: round(Math.max(...reach), 10) }
}

function round(value: number, parts: number) {
  return Math.round(value * parts) / parts
}

/** The tables as rows: every ward, town and neighbourhood of the borough, and its postcode sectors and districts. */
export const geography: { areas: Area[]; postcodeAreas: PostcodeArea[] } = {
  areas: [whole, ...wards, ...towns, ...neighbourhoods],
  postcodeAreas: [
    ...cellsOf(sectorTable).map(postcodeArea('sector')),
    ...cellsOf(districtTable).map(postcodeArea('district')),
  ],
}

/** Writes the demonstration's geography, over whatever areas of the same code are there. Safe to run again. */
export async function fillGeography(tx: Tx): Promise<void> {
  await tx
    .insert(areas)
    .values(geography.areas)
    .onConflictDoUpdate({ target: areas.code, set: allOf(areas) })
  await tx
    .insert(postcodeAreas)
    .values(geography.postcodeAreas)
    .onConflictDoUpdate({ target: postcodeAreas.code, set: allOf(postcodeAreas) })
}

/** Every column from the row that was to be inserted. */
const allOf = (table: PgTable) =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([key, { name }]) => [
      key,
      sql`excluded.${sql.identifier(name)}`,
    ]),
  )
