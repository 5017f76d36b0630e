// Police or army act against somebody: raid, storming, crackdown.
import { eventType } from '../eventType.ts'
import { enLight, nlLight } from './slots.ts'

export const forceOperation = eventType({
  id: 'force.operation',
  meaning: 'Security forces raid, storm or put down something.',
  labels: { nl: 'actie van politie of leger', en: 'security operation' },
  family: 'violence',
  roles: ['actor', 'target', 'weapon'],
  codes: { acled: 'Strategic developments / Other', plover: 'COERCE', ucdp: 'by-actors' },
  frames: {
    nl: [
      { id: 'antiterreuractie', word: 'antiterreuractie', also: ['antiterreuroperatie', 'antiterrorismeoperatie', 'antiterrorismeactie', 'terreurinval'], pos: 'noun', roles: { actor: ['prep:van', 'prep:door', 'agent'], target: ['prep:tegen', 'prep:op'] }, light: nlLight, example: 'Bij een antiterreuractie in de hoofdstad werd een man gedood.' },
      { id: 'politieactie', word: 'politieactie', also: ['bevrijdingsactie', 'politie-inval', 'politieinval', 'inval', 'legeractie', 'legeroperatie', 'politieoperatie', 'reddingsoperatie'], pos: 'noun', weak: true, roles: { actor: ['prep:van', 'prep:door', 'agent'], target: ['prep:tegen', 'prep:op'] }, light: nlLight, example: 'Bij een politieactie tegen rebellen werd een man gedood.' },
      { id: 'binnenvallen-door-politie', word: 'binnenvallen', also: ['binnenstormen', 'bestormen'], pos: 'verb', weak: true, by: ['police_security'], roles: { actor: 'agent', target: ['patient', 'prep:in'] }, needs: ['actor'], example: 'De politie viel het pand binnen.' },
      { id: 'rubberkogels-schieten', word: 'schieten', also: ['vuren', 'spuiten'], pos: 'verb', weak: true, with: ['rubberen', 'plastic'], roles: { actor: 'agent', target: ['prep:op', 'prep:tegen', 'prep:naar'], weapon: 'prep:met' }, needs: ['actor'], example: 'De politie schoot met rubberen kogels op betogers.' },
      { id: 'neerslaan', word: 'neerslaan', pos: 'verb', weak: true, roles: { actor: 'agent', target: 'patient' }, needs: ['target'], example: 'Het leger sloeg de opstand neer.' },
      { id: 'hardhandig-aanpakken', word: 'aanpakken', also: ['optreden', 'ingrijpen'], pos: 'verb', weak: true, with: ['hardhandig', 'gewelddadig'], by: ['police_security', 'state_military', 'government', 'state'], roles: { actor: 'agent', target: ['patient', 'prep:tegen'] }, needs: ['actor'], example: 'Het leger pakte de betogers hardhandig aan.' },
      { id: 'traangas-inzetten', word: 'traangas', also: ['waterkanon', 'rubberkogel'], pos: 'noun', weak: true, light: ['inzetten', 'gebruiken', 'schieten', 'afvuren', 'gooien', 'spuiten'], roles: { actor: 'agent', weapon: 'self', target: ['prep:tegen', 'prep:op', 'prep:naar'] }, needs: ['weapon'], example: 'De politie zette traangas in tegen betogers.' },
    ],
    en: [
      { id: 'police-raid', word: 'police raid', also: ['police operation', 'security operation', 'counter-terrorism operation', 'counterterrorism operation', 'crackdown', 'anti-terror operation', 'military operation', 'special operation', 'rescue operation', 'dawn raid', 'house raid', 'anti-terror raid', 'counter-terrorism raid', 'counterterrorism raid', 'security raid', 'army raid', 'raid by police', 'raid by officers'], pos: 'noun', weak: true, roles: { actor: ['prep:by', 'agent'], target: ['prep:on', 'prep:against'] }, light: enLight, example: 'A man was killed in a police raid in the capital.' },
      { id: 'police-raids', word: 'raid', also: ['storm', 'search'], pos: 'verb', weak: true, by: ['police_security'], roles: { actor: 'agent', target: 'patient' }, needs: ['actor', 'target'], example: 'Police raided a flat in the capital.' },
      { id: 'put-down', word: 'crush', also: ['put down', 'quell', 'suppress'], pos: 'verb', weak: true, roles: { actor: 'agent', target: 'patient' }, needs: ['actor', 'target'], example: 'The army crushed the uprising.' },
      { id: 'tear-gas', word: 'tear gas', also: ['water cannon', 'rubber bullet', 'teargas', 'pepper spray'], pos: 'noun', weak: true, light: ['use', 'fire', 'deploy', 'spray', 'shoot', 'launch'], roles: { actor: 'agent', weapon: 'self', target: ['prep:at', 'prep:against', 'prep:on'] }, needs: ['weapon'], example: 'Police fired tear gas at demonstrators.' },
    ],
  },
})
