// Dates: what the rest of Kroniek uses of this folder.
export { findDates } from './dates.ts'
