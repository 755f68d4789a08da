import type { DayOfWeek, Organization, Service, WithContext } from 'schema-dts'
import type { Listing } from '../directory/listing.ts'
import type { OrganizationShown, ServiceShown } from '../directory/shown.ts'
import { to, type Language } from '../text/languages.ts'

const days: Record<string, DayOfWeek> = {
  MO: 'https://schema.org/Monday',
  TU: 'https://schema.org/Tuesday',
  WE: 'https://schema.org/Wednesday',
  TH: 'https://schema.org/Thursday',
  FR: 'https://schema.org/Friday',
  SA: 'https://schema.org/Saturday',
  SU: 'https://schema.org/Sunday',
}

/** A service for search engines (schema.org). Of a secret place only its area is ever said. */
export function serviceStructured(
  { listing, organization }: ServiceShown,
  origin: string,
  language: Language,
): WithContext<Service> {
  const areas = listing.confidential
    ? [listing.confidential.area]
    : listing.serviceAreas.map(({ name }) => name)
  const places = listing.confidential ? [] : listing.locations.flatMap(placeOf)
  const number = listing.contacts.flatMap(({ phones }) => phones)[0]?.number ?? organization.phones[0]?.number
  const hours = [...listing.schedules, ...listing.locations.flatMap((place) => place.schedules)].flatMap(
    hoursOf,
  )
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: listing.name,
    ...(listing.alternateName ? { alternateName: listing.alternateName } : {}),
    description: listing.summary,
    url: `${origin}${to(language, `/service/${listing.slug}`)}`,
    provider: {
      '@type': 'Organization',
      name: organization.name,
      url: `${origin}${to(language, `/organisation/${organization.slug}`)}`,
    },
    ...(areas.length > 0 ? { areaServed: areas } : {}),
    ...(listing.cost.kind === 'free' ? { offers: { '@type': 'Offer', price: 0, priceCurrency: 'GBP' } } : {}),
    ...(hours.length > 0 ? { hoursAvailable: hours } : {}),
    availableChannel: {
      '@type': 'ServiceChannel',
      ...(number ? { servicePhone: { '@type': 'ContactPoint', telephone: number } } : {}),
      ...(listing.url ? { serviceUrl: listing.url } : {}),
      ...(listing.languages.length > 0
        ? { availableLanguage: listing.languages.map(({ code }) => code) }
        : {}),
      ...(places.length > 0 ? { serviceLocation: places } : {}),
    },
  }
}

/** An organization for search engines (schema.org), with the names of what it offers. */
export function organizationStructured(
  { organization, cards }: OrganizationShown,
  origin: string,
  language: Language,
): WithContext<Organization> {
  const { name, description, website, email, phones, alternateName } = organization
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name,
    description,
    ...(alternateName ? { alternateName } : {}),
    url: website ?? `${origin}${to(language, `/organisation/${organization.slug}`)}`,
    ...(email ? { email } : {}),
    ...(phones[0] ? { telephone: phones[0].number } : {}),
    ...(cards.length > 0
      ? {
          makesOffer: cards.map((card) => ({
            '@type': 'Offer' as const,
            itemOffered: {
              '@type': 'Service' as const,
              name: card.name,
              url: `${origin}${to(language, `/service/${card.slug}`)}`,
            },
          })),
        }
      : {}),
  }
}

function placeOf({ name, address, latitude, longitude, locationType }: Listing['locations'][number]) {
  if (locationType !== 'physical' || !address) return []
  return [
    {
      '@type': 'Place' as const,
      ...(name ? { name } : {}),
      address: {
        '@type': 'PostalAddress' as const,
        streetAddress: address.address1,
        addressLocality: address.city,
        postalCode: address.postalCode,
        addressCountry: address.country,
      },
      ...(latitude !== null && longitude !== null
        ? { geo: { '@type': 'GeoCoordinates' as const, latitude, longitude } }
        : {}),
    },
  ]
}

function hoursOf({ freq, byday, opensAt, closesAt }: Listing['schedules'][number]) {
  if (freq !== 'WEEKLY' || !byday || !opensAt || !closesAt) return []
  const dayOfWeek = byday.split(',').flatMap((day) => days[day] ?? [])
  return [{ '@type': 'OpeningHoursSpecification' as const, dayOfWeek, opens: opensAt, closes: closesAt }]
}
