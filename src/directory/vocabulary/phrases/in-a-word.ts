import type { PhraseSeed } from '../../needs.ts'
import { said } from './said.ts'

/** Everyday words that people type by themselves. They count in full only in a short query. */
export const inAWord: PhraseSeed[] = [
  ...said('job_search', { 2: ['job'] }),
  ...said('training', { 2: ['learn'] }),
  ...said('help_at_home', { 2: ['help with my cleaning', 'help with cleaning'] }),
  ...said('doctors_dentists', { 2: ['doctor'] }),
  ...said('school_attendance', { 1: ['school places'] }),
  ...said('transport', {
    2: ['get to appointments', 'take me to hospital', 'take me to my appointment', 'get to hospital'],
  }),
  ...said('youth_clubs', { 2: ['nowhere for the kids to play'] }),
  ...said('young_mental_health', { 2: ['wont leave his bedroom', 'stays in her room all day'] }),
]
