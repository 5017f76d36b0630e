// People held as hostages in one place.
import { eventType } from '../eventType.ts'
import { enLight, nlLight } from './slots.ts'

export const abductionHostages = eventType({
  id: 'abduction.hostage_siege',
  meaning: 'People held under threat to force a demand.',
  labels: { nl: 'gijzeling', en: 'hostage-taking' },
  kindOf: 'abduction.kidnapping',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target'],
  codes: { acled: 'Violence against civilians / Abduction/forced disappearance', plover: 'ASSAULT-abduct', gtd: 5, muc4: 'KIDNAPPING' },
  frames: {
    nl: [
      { id: 'gijzelen', word: 'gijzelen', pos: 'verb', roles: { perpetrator: 'agent', victim: 'patient' }, needs: ['victim'], example: 'Drie mannen gijzelden acht klanten van een bank.' },
      { id: 'gegijzeld-houden', word: 'houden', also: ['nemen', 'vasthouden'], pos: 'verb', with: ['gegijzeld', 'gijzelen', 'gijzeling', 'gijzelaar', 'schot'], roles: { perpetrator: 'agent', victim: 'patient' }, needs: ['victim'], example: 'Hij hield de klanten uren gegijzeld.' },
      { id: 'gijzeling', word: 'gijzeling', also: ['gijzelingsactie', 'gijzelingsdrama', 'gijzelneming'], pos: 'noun', roles: { perpetrator: ['prep:door'], victim: ['prep:van'], target: ['prep:in', 'prep:op'] }, light: nlLight, example: 'De gijzeling in de bank duurde een dag.' },
    ],
    en: [
      { id: 'take-hostage', word: 'take', also: ['hold', 'keep'], pos: 'verb', with: ['hostage'], roles: { perpetrator: 'agent', victim: 'patient' }, example: 'Three men took eight customers hostage.' },
      { id: 'hostage-taking', word: 'hostage-taking', also: ['hostage crisis', 'hostage situation', 'hostage taking', 'hostage siege', 'hostage drama', 'hostage standoff'], pos: 'noun', roles: { perpetrator: ['prep:by'], victim: ['prep:of'] }, light: enLight, example: 'The hostage crisis in the bank lasted a day.' },
    ],
  },
})
