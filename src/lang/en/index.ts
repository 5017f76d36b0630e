// English: its parts, gathered.
import type { Language } from '../language.ts'
import { text } from './text.ts'
import { when } from './when.ts'
import { numbers } from './numbers.ts'
import { enPlaces as places } from './places.ts'
import { actors } from './actors.ts'
import { clauses } from './clauses.ts'
import { sayings } from './sayings.ts'

export const en: Language = { id: 'en', name: 'English', text, when, numbers, places, actors, clauses, sayings }
