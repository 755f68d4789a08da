import type { ListingInput, OrganizationInput } from '../../src/directory/listing.ts'
import * as beingSafe from './being-safe.ts'
import * as children from './children.ts'
import * as crimeAndPrison from './crime-and-prison.ts'
import * as food from './food.ts'
import * as gettingOut from './getting-out.ts'
import * as health from './health.ts'
import * as housing from './housing.ts'
import * as meals from './meals.ts'
import * as moneyAdvice from './money-advice.ts'
import * as moneyToday from './money-today.ts'
import * as newcomers from './newcomers.ts'
import * as supportedHousing from './supported-housing.ts'
import * as talking from './talking.ts'
import * as thingsForHome from './things-for-home.ts'
import * as work from './work.ts'
import * as youngPeople from './young-people.ts'

/** "Wigan Borough (demonstration)": every group and service in it is invented. Parents stand before their teams. */
const parts = [
  moneyToday,
  food,
  meals,
  housing,
  supportedHousing,
  moneyAdvice,
  thingsForHome,
  work,
  newcomers,
  beingSafe,
  crimeAndPrison,
  talking,
  children,
  youngPeople,
  health,
  gettingOut,
]

export const organizations: OrganizationInput[] = parts.flatMap((part) => part.organizations)
export const listings: ListingInput[] = parts.flatMap((part) => part.listings)
