// defects_to: members of one side go over to another, or newcomers join it; who goes keeps its own name.
import { relationType } from '../relationType.ts'

export const defectsTo = relationType({
  id: 'defects_to',
  meaning: 'The first (defectors, volunteers, a set of people) go over to or join the second.',
  labels: { nl: 'loopt over naar', en: 'defects to' },
  symmetric: false,
  inverse: { nl: 'krijgt overlopers van', en: 'receives defectors from' },
  ends: { from: ['set', 'people', 'power'], to: ['group'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'aansluiten-bij', word: 'aansluiten', also: ['sluiten', 'voegen'], pos: 'verb', roles: { from: 'agent', to: 'prep:bij' }, example: 'Steeds meer teleurgestelde soldaten sluiten zich aan bij de Dageraad.' },
      { id: 'aansluiting-zoeken', word: 'aansluiting', pos: 'noun', light: ['zoeken', 'vinden'], roles: { from: 'agent', to: 'prep:bij' }, example: 'Ontevreden soldaten zoeken aansluiting bij de Dageraad.' },
      { id: 'overlopen-naar', word: 'overlopen', also: ['overstappen', 'deserteren', 'overgaan'], pos: 'verb', roles: { from: 'agent', to: ['prep:naar', 'prep:tot'] }, example: 'Honderden soldaten liepen over naar de Dageraad.' },
      { id: 'melden-bij', word: 'melden', also: ['aanmelden'], pos: 'verb', roles: { from: 'agent', to: ['prep:bij', 'prep:voor'] }, with: ['zich'], weak: true, example: 'Veel jongeren melden zich bij de Dageraad.' },
    ],
    en: [
      { id: 'join', word: 'join', pos: 'verb', roles: { from: 'agent', to: 'patient' }, example: 'More and more disappointed soldiers join the Dawn Front.' },
      { id: 'defect-to', word: 'defect', also: ['desert', 'go over', 'switch'], pos: 'verb', roles: { from: 'agent', to: 'prep:to' }, example: 'Hundreds of soldiers defected to the Dawn Front.' },
    ],
  },
})
