/** The query of an address as it may stand in a link: without the name of the form that was sent to it. */
export function askedAgain({ searchParams, search }: URL): string {
  if (!searchParams.has('_action')) return search
  const rest = new URLSearchParams(searchParams)
  rest.delete('_action')
  return rest.size > 0 ? `?${rest}` : ''
}
