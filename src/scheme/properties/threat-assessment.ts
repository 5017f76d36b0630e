// threat_assessment: somebody sees the actor as a danger. An assessment of the holder, no fact.
import { propertyType } from '../relationType.ts'

export const threatAssessment = propertyType({
  id: 'threat_assessment',
  meaning: 'The actor is seen or described as a threat; by whom stands in `about` and `said`.',
  labels: { nl: 'gezien als dreiging', en: 'seen as a threat' },
  value: 'text',
  of: ['group', 'set', 'power'],
  frames: {
    nl: [
      { id: 'zien-als-dreiging', word: 'dreiging', also: ['bedreiging', 'gevaar', 'risico', 'vijand', 'zorg'], pos: 'noun', light: ['zien', 'beschouwen', 'noemen', 'aanmerken'], roles: { actor: 'patient', about: 'agent' }, needs: ['actor'], example: 'Het ministerie ziet de Dageraad als een groot gevaar.' },
      { id: 'dreiging-vormen', word: 'dreiging', also: ['bedreiging', 'gevaar', 'risico'], pos: 'noun', light: ['vormen', 'zijn', 'blijven', 'worden'], roles: { actor: 'agent' }, example: 'De Dageraad vormt een bedreiging voor de kust.' },
      { id: 'dreiging-is', predicative: true, word: 'dreiging', also: ['bedreiging', 'gevaar', 'zorg'], pos: 'noun', roles: { actor: 'agent' }, example: 'De Dageraad is een gevaar voor de kust.' },
    ],
    en: [
      { id: 'see-as-threat', word: 'threat', also: ['danger', 'menace', 'risk'], pos: 'noun', light: ['see', 'consider', 'view', 'regard', 'call', 'describe'], roles: { actor: 'patient', about: 'agent' }, needs: ['actor'], example: 'The ministry sees the Dawn Front as a serious threat.' },
      { id: 'pose-threat', word: 'threat', also: ['danger', 'risk'], pos: 'noun', light: ['pose', 'represent', 'present', 'remain'], roles: { actor: 'agent' }, example: 'The Dawn Front poses a threat to the coast.' },
      { id: 'threat-is', predicative: true, word: 'threat', also: ['danger', 'menace'], pos: 'noun', roles: { actor: 'agent' }, example: 'The Dawn Front is a threat to the coast.' },
    ],
  },
})
