// Captives set free, freed by others, or escaped. Not in the codebook's table: added because news tells it as an event of its own.
import { eventType } from '../eventType.ts'
import { enLight } from './slots.ts'

export const releaseCaptives = eventType({
  id: 'release.captives',
  meaning: 'Captives or hostages regain their freedom: set free, freed by force, exchanged, escaped.',
  labels: { nl: 'vrijlating', en: 'release of captives' },
  family: 'violence',
  roles: ['actor', 'victim'],
  codes: { acled: 'Strategic developments / Other', plover: 'RETREAT-release' },
  frames: {
    nl: [
      { id: 'vrijlaten', word: 'vrijlaten', also: ['vrijkopen', 'evacueren'], pos: 'verb', weak: true, roles: { actor: 'agent', victim: 'patient' }, needs: ['victim'], example: 'De ontvoerders lieten twee artsen vrij.' },
      { id: 'vrijkomen', word: 'vrijkomen', pos: 'verb', weak: true, roles: { victim: ['agent', 'patient'] }, needs: ['victim'], example: 'De ontvoerde artsen kwamen na een maand vrij.' },
      { id: 'vrijlating', word: 'vrijlating', also: ['gevangenenruil', 'evacuatie', 'bevrijdingsactie'], pos: 'noun', weak: true, roles: { victim: 'prep:van', actor: 'prep:door' }, example: 'De vrijlating van de artsen kwam onverwacht.' },
    ],
    en: [
      { id: 'to-release', word: 'release', also: ['free', 'set free', 'rescue', 'evacuate'], pos: 'verb', weak: true, roles: { actor: 'agent', victim: 'patient' }, needs: ['victim'], example: 'The kidnappers released two doctors.' },
      { id: 'prison-break', word: 'prison break', also: ['jailbreak', 'jail break', 'prison breakout', 'prison escape', 'mass jailbreak'], pos: 'noun', weak: true, roles: { actor: 'prep:by' }, light: enLight, example: 'Guards helped rebels stage a prison break.' },
      { id: 'release', word: 'prisoner swap', also: ['prisoner exchange', 'release of hostages', 'rescue operation'], pos: 'noun', weak: true, roles: { victim: 'prep:of', actor: 'prep:by' }, example: 'The prisoner swap came as a surprise.' },
    ],
  },
})
