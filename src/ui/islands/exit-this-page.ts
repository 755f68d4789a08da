import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs'

// GOV.UK Frontend starts only on a page that carries this class, which its own inline script would set.
document.body.classList.add('govuk-frontend-supported')
for (const root of document.querySelectorAll('[data-module="govuk-exit-this-page"]')) new ExitThisPage(root)
