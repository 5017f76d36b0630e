// loyal_to: a group or person stands under or works for another.
import { relationType } from '../relationType.ts'

export const loyalTo = relationType({
  id: 'loyal_to',
  meaning: 'The first is loyal to the second, works for it or stands under its authority.',
  labels: { nl: 'trouw aan', en: 'loyal to' },
  symmetric: false,
  inverse: { nl: 'heeft als trouwe groep', en: 'has the loyalty of' },
  ends: { from: ['group', 'set', 'power', 'person'], to: ['group', 'power', 'person'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'trouw-aan', word: 'trouw', also: ['loyaal', 'getrouw', 'gehoorzaam'], pos: 'adj', roles: { from: 'agent', to: 'prep:aan' }, unless: ['zweren', 'afleggen'], example: 'De troepen zijn trouw aan de president.' },
      { id: 'onder-gezag-van', word: 'gezag', also: ['bevel', 'commando', 'bevelhebberschap'], pos: 'noun', light: ['staan', 'vallen', 'vechten', 'opereren'], roles: { from: 'agent', to: ['prep:van', 'possessor'] }, with: ['onder'], example: 'De militie staat onder het gezag van de Dageraad.' },
      { id: 'werken-voor', word: 'werken', pos: 'verb', roles: { from: 'agent', to: ['prep:voor', 'prep:in opdracht van'] }, unless: ['als'], weak: true, example: 'Volgens de regering werkt de commandant voor de Dageraad.' },
    ],
    en: [
      { id: 'loyal-to', word: 'loyal', also: ['faithful', 'answerable'], pos: 'adj', roles: { from: 'agent', to: 'prep:to' }, example: 'The troops are loyal to the president.' },
      { id: 'answer-to', word: 'answer', pos: 'verb', roles: { from: 'agent', to: 'prep:to' }, weak: true, example: 'The militia answers to the Dawn Front.' },
      { id: 'under-command', word: 'command', also: ['authority'], pos: 'noun', roles: { from: 'agent', to: ['prep:of', 'possessor'] }, with: ['under'], example: 'The militia is under the command of the Dawn Front.' },
    ],
  },
})
