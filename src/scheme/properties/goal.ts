// goal: what the actor is after; several may stand side by side. A goal of defectors or of a leader is not the group's.
import { propertyType } from '../relationType.ts'

export const goal = propertyType({
  id: 'goal',
  meaning: 'What the actor wants to bring about, by its own words or those of others.',
  labels: { nl: 'doel', en: 'goal' },
  value: 'text',
  of: ['group', 'set'],
  frames: {
    nl: [
      { id: 'nastreven', word: 'nastreven', also: ['streven', 'beogen', 'voorstaan', 'ambiëren', 'bepleiten'], pos: 'verb', roles: { actor: 'agent', value: ['patient', 'prep:naar', 'clause', 'complement'] }, example: 'De Dageraad streeft een eigen staat in het noorden na.' },
      { id: 'streven-naar', word: 'streven', also: ['verlangen', 'ijveren', 'snakken'], pos: 'verb', roles: { actor: 'agent', value: ['prep:naar', 'prep:voor'] }, example: 'De Dageraad streeft naar een eigen staat.' },
      { id: 'strijden-voor', word: 'strijden', also: ['vechten', 'opkomen'], pos: 'verb', roles: { actor: 'agent', value: 'prep:voor' }, example: 'De Dageraad strijdt voor onafhankelijkheid van het noorden.' },
      { id: 'willen', word: 'willen', pos: 'verb', roles: { actor: 'agent', value: ['patient', 'clause'] }, example: 'De Dageraad wil dat iedereen in het noorden de oude wetten volgt.' },
      { id: 'stichten-willen', word: 'stichten', also: ['vestigen', 'oprichten', 'invoeren', 'omverwerpen', 'afscheiden', 'heroveren', 'herstellen', 'uitroepen', 'verdrijven', 'bevrijden', 'verenigen', 'vernietigen', 'aansluiten', 'veroveren', 'afdwingen', 'afzetten', 'overnemen', 'invoeren'], pos: 'verb', roles: { actor: 'agent' }, with: ['willen'], example: 'De Dageraad wil een eigen staat stichten.' },
      { id: 'doel-is', word: 'doel', also: ['einddoel', 'doelstelling', 'streven', 'ideaal', 'missie', 'hoofddoel'], pos: 'noun', roles: { actor: ['possessor', 'prep:van'], value: ['complement', 'agent'] }, example: 'Het doel van de Dageraad is een eigen staat.' },
      { id: 'als-doel-hebben', word: 'doel', pos: 'noun', light: ['hebben', 'stellen'], roles: { actor: 'agent', value: ['patient', 'clause'] }, with: ['als'], example: 'De Dageraad heeft als doel het noorden te bevrijden.' },
      { id: 'uit-op', word: 'uit', pos: 'adj', roles: { actor: 'agent', value: 'prep:op' }, example: 'De Dageraad is uit op macht in het noorden.' },
      { id: 'onafhankelijk-willen', word: 'onafhankelijk', also: ['zelfstandig', 'baas'], pos: 'adj', roles: { actor: 'agent' }, with: ['willen'], example: 'De Dageraad wil onafhankelijk zijn.' },
      { id: 'eisen', word: 'eisen', pos: 'verb', roles: { actor: 'agent', value: ['patient', 'clause'] }, unless: ['op', 'leven', 'slachtoffer', 'losgeld', 'geld', 'tol', 'aandacht', 'dode'], weak: true, example: 'De Dageraad eist de vrijlating van haar leden.' },
    ],
    en: [
      { id: 'seek', word: 'seek', also: ['pursue', 'want', 'demand', 'advocate'], pos: 'verb', roles: { actor: 'agent', value: ['patient', 'clause'] }, who: ['group'], example: 'The Dawn Front seeks an independent state in the north.' },
      { id: 'aim', word: 'aim', also: ['strive', 'fight', 'struggle', 'campaign'], pos: 'verb', roles: { actor: 'agent', value: ['prep:for', 'clause', 'prep:at'] }, unless: ['against'], example: 'The Dawn Front fights for independence.' },
      { id: 'goal-is', word: 'goal', also: ['aim', 'objective', 'mission'], pos: 'noun', roles: { actor: ['possessor', 'prep:of'], value: ['complement', 'agent'] }, example: 'The goal of the Dawn Front is an independent state.' },
      { id: 'establish-want', word: 'establish', also: ['create', 'overthrow', 'impose', 'restore', 'topple', 'liberate', 'expel', 'unite'], pos: 'verb', roles: { actor: 'agent' }, with: ['want', 'to'], example: 'The Dawn Front wants to establish a state.' },
    ],
  },
})
