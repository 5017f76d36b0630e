// Gas, poison, radioactive matter.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, nlLight, nlNounOnTarget } from './slots.ts'

export const attackChemical = eventType({
  id: 'attack.chemical_cbrn',
  meaning: 'An attack with a chemical, biological or radioactive agent; a poisoning.',
  labels: { nl: 'gifgasaanval of vergiftiging', en: 'chemical attack or poisoning' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Explosions/Remote violence / Chemical weapon', plover: 'ASSAULT-unconventional', gtd: 3, ucdp: 'by-actors', muc4: 'ATTACK' },
  frames: {
    nl: [
      { id: 'gifgasaanval', word: 'gifgasaanval', also: ['gasaanval', 'gifaanval', 'gifgasaanslag', 'gifaanslag', 'zenuwgasaanval', 'zenuwgasaanslag', 'chloorgasaanval', 'mosterdgasaanval', 'saringasaanval'], pos: 'noun', roles: nlNounOnTarget, light: nlLight, example: 'Bij een gifgasaanval op een dorp stikten veertig mensen.' },
      { id: 'chemische-aanval', word: 'chemisch aanval', also: ['chemisch aanslag', 'chemisch wapenaanval'], pos: 'noun', roles: nlNounOnTarget, light: nlLight, example: 'De VN onderzoekt een chemische aanval op het dorp.' },
      { id: 'vergiftigen', word: 'vergiftigen', pos: 'verb', weak: true, roles: { perpetrator: 'agent', victim: 'patient', weapon: 'prep:met' }, needs: ['victim'], example: 'De oud-spion werd met zenuwgif vergiftigd.' },
      { id: 'vergiftiging', word: 'vergiftiging', pos: 'noun', weak: true, roles: { victim: 'prep:van', perpetrator: 'prep:door', weapon: 'prep:met' }, needs: ['victim'], example: 'De vergiftiging van de oud-spion leidde tot ruzie.' },
    ],
    en: [
      { id: 'chemical-attack', word: 'chemical attack', also: ['gas attack', 'poison gas attack', 'chemical weapons attack', 'chemical weapon attack', 'nerve agent attack', 'sarin attack', 'chlorine attack', 'poison attack', 'acid attack'], pos: 'noun', roles: enNounOnTarget, light: enLight, example: 'Forty people choked in a gas attack on a village.' },
      { id: 'to-poison', word: 'poison', pos: 'verb', weak: true, roles: { perpetrator: 'agent', victim: 'patient', weapon: 'prep:with' }, needs: ['victim'], example: 'The former spy was poisoned with a nerve agent.' },
      { id: 'poisoning', word: 'poisoning', pos: 'noun', weak: true, roles: { victim: ['prep:of', 'possessor'], perpetrator: 'prep:by', weapon: 'prep:with' }, needs: ['victim'], example: 'The poisoning of the former spy led to a row.' },
    ],
  },
})
