import type { IconName } from './names.ts'
import sprite from './sprite.svg?url'

/** The address for `<svg class="icon" aria-hidden="true"><use href={icon('phone')} /></svg>`. Words always go beside it. */
export const icon = (name: IconName): string => `${sprite}#${name}`
