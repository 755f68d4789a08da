import proj4 from 'proj4'
import { unitPostcode } from './postcode.ts'

/**
 * The two open files of British postcodes, told apart by their first row, and what a row of each says. Both change their
 * columns over the years, so those of the ONS Postcode Directory are found by name.
 */

export type PostcodeRow = {
  /** Compact: 'WN71AB'. */
  postcode: string
  latitude: number
  longitude: number
  ward: string | null
  authority: string | null
  terminated: boolean
}

/** A row, a row whose postcode has no position, or what is wrong with it. */
export type Read = { row: PostcodeRow } | { noPosition: string } | { bad: string }

export type Layout = {
  name: 'ONS Postcode Directory' | 'Code-Point Open'
  /** Whether the first row only names the columns. */
  hasHeader: boolean
  read: (cells: string[]) => Read
}

/** Which file has this first row; null for neither. */
export function layoutOf(firstRow: string[]): Layout | null {
  const cells = firstRow.map((cell) => cell.replace(/^\uFEFF/, '').trim())
  const columns = columnsOf(cells.map((cell) => cell.toLowerCase()))
  if (columns)
    return { name: 'ONS Postcode Directory', hasHeader: true, read: (row) => readOnspd(row, columns) }
  if (cells[0] === 'PC' && cells[2] === 'EA')
    return { name: 'Code-Point Open', hasHeader: true, read: readCodePoint }
  if (cells.length >= 10 && unitPostcode(cells[0]!) && [1, 2, 3].every((at) => /^\d+$/.test(cells[at]!)))
    return { name: 'Code-Point Open', hasHeader: false, read: readCodePoint }
  return null
}

type Columns = {
  postcode: number
  latitude: number
  longitude: number
  ward: number
  authority: number
  terminated: number
}

/**
 * The names that the ONS has used: pcd, pcd7, pcd8 and pcds for the postcode; osward, ward, wd23cd; oslaua, laua,
 * lad23cd. A table with plain words in their place is read too. -1: no such column.
 */
const called: Record<keyof Columns, RegExp[]> = {
  postcode: [/^pcds$/, /^pcd[78]?$/, /^pcd2$/, /^postcode$/],
  latitude: [/^lat(itude)?$/],
  longitude: [/^long?(itude)?$/, /^lng$/],
  ward: [/^osward$/, /^ward(_?code)?$/, /^wd(\d\d)?(cd)?$/],
  authority: [/^oslaua$/, /^laua$/, /^lad(\d\d)?(_?code|cd)?$/],
  terminated: [/^doterm$/],
}

function columnsOf(names: string[]): Columns | null {
  const find = (column: keyof Columns) =>
    called[column].map((name) => names.findIndex((given) => name.test(given))).find((at) => at >= 0) ?? -1
  const columns: Columns = {
    postcode: find('postcode'),
    latitude: find('latitude'),
    longitude: find('longitude'),
    ward: find('ward'),
    authority: find('authority'),
    terminated: find('terminated'),
  }
  return Math.min(columns.postcode, columns.latitude, columns.longitude) < 0 ? null : columns
}

function readOnspd(cells: string[], columns: Columns): Read {
  const written = cells[columns.postcode] ?? ''
  const postcode = unitPostcode(written)
  if (!postcode) return { bad: written ? 'not a postcode' : 'no postcode' }
  const needed = Math.max(columns.latitude, columns.longitude, columns.ward, columns.authority)
  if (cells.length <= needed) return { bad: `only ${cells.length} columns` }
  const [latitude, longitude] = [number(cells[columns.latitude]), number(cells[columns.longitude])]
  // The ONS writes 99.999999 and 0 where it knows no position.
  if (latitude === null || longitude === null || latitude > 99) return { noPosition: postcode }
  return row(postcode, latitude, longitude, {
    ward: code(cells[columns.ward]),
    authority: code(cells[columns.authority]),
    terminated: (cells[columns.terminated] ?? '').trim() !== '',
  })
}

/** No header: postcode, positional quality (90: no position), eastings, northings, five codes, district, ward. */
function readCodePoint(cells: string[]): Read {
  const [written = '', quality = '', east, north] = cells
  const postcode = unitPostcode(written)
  if (!postcode) return { bad: written ? 'not a postcode' : 'no postcode' }
  if (cells.length < 10) return { bad: `only ${cells.length} columns` }
  if (quality.trim() === '90') return { noPosition: postcode }
  const [eastings, northings] = [number(east), number(north)]
  if (eastings === null || northings === null || (eastings === 0 && northings === 0))
    return { noPosition: postcode }
  if (Number.isNaN(eastings) || Number.isNaN(northings))
    return { bad: 'eastings or northings are not numbers' }
  const { latitude, longitude } = fromNationalGrid(eastings, northings)
  return row(postcode, latitude, longitude, {
    authority: code(cells[8]),
    ward: code(cells[9]),
    terminated: false,
  })
}

function row(
  postcode: string,
  latitude: number,
  longitude: number,
  rest: Pick<PostcodeRow, 'ward' | 'authority' | 'terminated'>,
): Read {
  if (Number.isNaN(latitude) || Number.isNaN(longitude))
    return { bad: 'latitude or longitude is not a number' }
  const isHere = latitude > 49 && latitude < 61.5 && longitude > -9 && longitude < 2.5
  if (!isHere) return { bad: 'its position is not in the United Kingdom' }
  return { row: { postcode, latitude: to5(latitude), longitude: to5(longitude), ...rest } }
}

/** A metre is enough. */
const to5 = (degrees: number) => Math.round(degrees * 1e5) / 1e5

/** Null when nothing is written; NaN when it is no number. */
function number(cell = ''): number | null {
  const text = cell.trim()
  return text === '' ? null : Number(text)
}

/** A GSS code; null for none and for the ONS's "nowhere in particular" (E99999999). */
function code(cell = ''): string | null {
  const text = cell.trim()
  return /^[A-Z]\d{8}$/.test(text) && !text.endsWith('99999999') ? text : null
}

/**
 * The British National Grid (EPSG:27700) with the seven-parameter Helmert shift of "A guide to coordinate systems in
 * Great Britain", Ordnance Survey, section 6.6: within about 5 m.
 */
const grid = proj4(
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
    '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs',
  'WGS84',
)

/** Degrees (WGS 84) of a point of the British National Grid, in metres. */
export function fromNationalGrid(eastings: number, northings: number) {
  const [longitude = NaN, latitude = NaN] = grid.forward([eastings, northings])
  return { latitude, longitude }
}
