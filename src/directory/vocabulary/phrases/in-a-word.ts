import type { PhraseSeed } from '../../needs.ts'
import { said } from './said.ts'

/** Everyday words that people type by themselves. They count in full only in a short query. */
export const inAWord: PhraseSeed[] = [
  ...said('job_search', { 2: ['job', 'jobs', 'work', 'employment'] }),
  ...said('training', { 2: ['college', 'course', 'courses', 'learn'] }),
  ...said('doctors_dentists', { 2: ['doctor', 'doctors'] }),
  ...said('school_attendance', { 1: ['school places'] }),
  ...said('transport', { 2: ['take me to hospital', 'take me to my appointment', 'get to hospital'], 1: ['car', 'travel'] }),
  ...said('youth_clubs', { 2: ['nowhere for the kids to play'], 1: ['teenagers bored'] }),
  ...said('young_mental_health', { 2: ['wont leave his bedroom', 'stays in her room all day'] }),
  ...said('health_and_caring', { 2: ['health', 'illness', 'poorly'] }),
  ...said('getting_out', { 2: ['things to do', 'what is on'] }),
]
