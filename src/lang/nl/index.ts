// Nederlands: its parts, gathered.
import type { Language } from '../language.ts'
import { text } from './text.ts'
import { when } from './when.ts'
import { numbers } from './numbers.ts'
import { nlPlaces as places } from './places.ts'
import { actors } from './actors.ts'
import { clauses } from './clauses.ts'
import { sayings } from './sayings.ts'

export const nl: Language = { id: 'nl', name: 'Nederlands', text, when, numbers, places, actors, clauses, sayings }
