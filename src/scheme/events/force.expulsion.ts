// People driven out of a place.
import { eventType } from '../eventType.ts'

export const forceExpulsion = eventType({
  id: 'force.expulsion',
  meaning: 'People or fighters driven out of a place.',
  labels: { nl: 'verdrijving', en: 'expulsion' },
  family: 'politics',
  roles: ['actor', 'target', 'from'],
  codes: { acled: 'Strategic developments / Other', plover: 'COERCE-deport' },
  frames: {
    nl: [
      { id: 'verdrijven', word: 'verdrijven', also: ['verjagen', 'deporteren'], pos: 'verb', weak: true, roles: { actor: ['agent', 'prep:door'], target: 'patient', from: ['prep:uit', 'prep:van'] }, needs: ['target'], example: 'Het leger verdreef de strijders uit de bergen.' },
      { id: 'troepen-wegsturen', word: 'wegsturen', also: ['uitzetten'], pos: 'verb', weak: true, with: ['troep', 'troepen', 'militair', 'soldaat', 'leger', 'blauwhelm', 'huurling'], roles: { actor: ['agent', 'prep:door'], target: 'patient', from: ['prep:uit'] }, needs: ['target', 'actor'], example: 'De regering stuurde de buitenlandse militairen weg.' },
    ],
    en: [{ id: 'to-expel', word: 'expel', also: ['drive out', 'deport', 'flush out'], pos: 'verb', weak: true, roles: { actor: 'agent', target: 'patient', from: ['prep:from', 'prep:of'] }, needs: ['target', 'actor'], example: 'The army drove out the fighters.' }],
  },
})
