import { server } from './index.ts'

/** Whether what was posted to a page is a form, and one for an action that there is or for the page itself. */
export async function isReadableForm(request: Request, url: URL): Promise<boolean> {
  const action = url.searchParams.get('_action')
  if (action !== null && !isAction(action)) return false
  try {
    await request.clone().formData()
    return true
  } catch {
    return false
  }
}

/** By its own names only: what every object has is no action. */
function isAction(name: string): boolean {
  const [noun = '', verb = ''] = name.split('.')
  const verbs: object = Object.hasOwn(server, noun) ? server[noun as keyof typeof server] : {}
  return Object.hasOwn(verbs, verb)
}
