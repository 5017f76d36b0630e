// The state takes a place back.
import { eventType } from '../eventType.ts'

export const territoryCaptureState = eventType({
  id: 'territory.capture_state',
  meaning: 'Forces of the state regain a place.',
  labels: { nl: 'herovering', en: 'government regains territory' },
  kindOf: 'territory.takeover',
  family: 'politics',
  roles: ['actor', 'object', 'from'],
  codes: { acled: 'Battles / Government regains territory', ucdp: 'by-actors' },
  frames: {
    nl: [
      { id: 'heroveren', word: 'heroveren', also: ['terugveroveren'], pos: 'verb', roles: { actor: 'agent', object: 'patient', from: 'prep:op' }, needs: ['object'], example: 'Het leger heroverde de havenstad.' },
      { id: 'bevrijden', word: 'bevrijden', pos: 'verb', weak: true, roles: { actor: 'agent', object: 'patient', from: 'prep:van' }, needs: ['object', 'actor'], example: 'Het leger bevrijdde een paar dorpen.' },
      { id: 'verjagen-uit', word: 'verjagen', also: ['wegjagen'], pos: 'verb', weak: true, by: ['state_military', 'state', 'government', 'police_security'], roles: { actor: 'agent', from: 'patient', object: 'prep:uit' }, needs: ['actor', 'from', 'object'], example: 'Het leger verjoeg de rebellen uit de stad.' },
      { id: 'bevrijding', word: 'bevrijding', pos: 'noun', weak: true, roles: { object: 'prep:van', actor: 'prep:door' }, needs: ['object', 'actor'], example: 'De bevrijding van het dorp door het leger duurde een week.' },
      { id: 'herovering', word: 'herovering', pos: 'noun', weak: true, roles: { object: 'prep:van', actor: 'prep:door' }, needs: ['object'], example: 'De herovering van de havenstad duurde een week.' },
    ],
    en: [
      { id: 'to-retake', word: 'retake', also: ['recapture', 'regain control', 'liberate'], pos: 'verb', weak: true, roles: { actor: 'agent', object: ['patient', 'prep:of'], from: 'prep:from' }, needs: ['object'], example: 'The army retook the port.' },
      { id: 'recapture', word: 'recapture', also: ['liberation'], pos: 'noun', weak: true, roles: { object: 'prep:of', actor: 'prep:by' }, needs: ['object'], example: 'The recapture of the port took a week.' },
    ],
  },
})
