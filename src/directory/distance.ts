export type Point = { latitude: number; longitude: number }

/** Mean radius of the Earth in kilometres (IUGG). */
export const EARTH_KM = 6371.0088

export const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres on a sphere, by the haversine formula. Points are in degrees (WGS 84). */
export function distanceKm(a: Point, b: Point): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2)
  const east = Math.sin(radians(b.longitude - a.longitude) / 2)
  const chord = north * north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east * east
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, chord)))
}
