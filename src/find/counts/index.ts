// Figures: what the rest of Kroniek uses of this folder.
export { findQuantities } from './quantities.ts'
