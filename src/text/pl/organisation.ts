import type { organisation as english } from '../en/organisation.ts'

export const organisation: typeof english = {
  kinds: {
    community: 'Grupa społeczna',
    charity: 'Organizacja charytatywna',
    public_body: 'Służba publiczna',
    social_enterprise: 'Przedsiębiorstwo społeczne',
    faith: 'Wspólnota religijna',
    company: 'Firma',
  },
  alsoCalled: (name) => `Inna nazwa: ${name}`,
  partOf: 'Część organizacji',
  contact: 'Kontakt',
  services: 'Co oferują',
  noServices: 'W tej chwili nic tu nie ma. Zapytaj ich lub poszukaj pomocy gdzie indziej.',
  registered: (type, number) => `${type} ${number}`,
  description: (name, place) => `Co oferuje ${name} (${place}) i jak się skontaktować.`,
  need: {
    all: 'Wszystkie potrzeby',
    partOf: 'Należy do',
    under: 'Dokładniej',
    search: 'Szukaj i zawężaj wyniki',
    services: (name) => `Pomoc: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    none: 'Nie mamy tu jeszcze żadnej usługi. To nie znaczy, że nie ma pomocy.',
    description: (name, place) => `${name}: lokalne grupy i służby, które mogą pomóc (${place}).`,
    more: 'Zobacz wszystkie, z filtrami',
  },
}
