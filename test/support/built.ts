import { build } from '../../src/build.ts'

/** The tests meet the site as people do: built. A build that is still fresh is used again. */
export default function setup(): void {
  build()
}
