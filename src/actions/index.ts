import { household } from './household.ts'

export const server = { household }
