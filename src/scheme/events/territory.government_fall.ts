// A government or ruler loses power.
import { eventType } from '../eventType.ts'

export const territoryGovernmentFall = eventType({
  id: 'territory.government_fall',
  meaning: 'A government or ruler is driven from power.',
  labels: { nl: 'val van een regering', en: 'fall of a government' },
  kindOf: 'territory.takeover',
  family: 'politics',
  roles: ['actor', 'object'],
  codes: { acled: 'Strategic developments / Other' },
  frames: {
    nl: [
      { id: 'afzetten', word: 'afzetten', also: ['verjagen', 'omverwerpen', 'wegjagen'], pos: 'verb', weak: true, roles: { actor: 'agent', object: 'patient' }, needs: ['object'], example: 'Het leger zette de president af.' },
      { id: 'dwingen-tot-aftreden', word: 'dwingen', pos: 'verb', weak: true, with: ['macht', 'aftreden', 'opstappen', 'vertrek'], roles: { actor: 'agent', object: 'patient' }, needs: ['object'], example: 'Het leger dwong de president om af te treden.' },
      { id: 'regering-valt', word: 'vallen', pos: 'verb', weak: true, with: ['regering', 'regime', 'bewind'], roles: { object: ['agent', 'patient'] }, needs: ['object'], example: 'Na de opstand viel de regering.' },
      { id: 'ten-val-brengen', word: 'brengen', pos: 'verb', weak: true, with: ['val'], roles: { actor: 'agent', object: 'patient' }, needs: ['object'], example: 'De opstand bracht de regering ten val.' },
    ],
    en: [
      { id: 'to-topple', word: 'topple', also: ['overthrow', 'oust', 'depose', 'unseat'], pos: 'verb', weak: true, roles: { actor: 'agent', object: 'patient' }, needs: ['object'], example: 'The uprising toppled the government.' },
      { id: 'overthrow', word: 'overthrow', also: ['ouster', 'ousting', 'toppling'], pos: 'noun', weak: true, roles: { object: 'prep:of', actor: 'prep:by' }, needs: ['object'], example: 'The overthrow of the government came fast.' },
    ],
  },
})
