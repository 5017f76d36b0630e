// Somebody threatens with violence.
import { eventType } from '../eventType.ts'

export const speechThreat = eventType({
  id: 'speech.threat_of_force',
  meaning: 'Somebody threatens to use violence, or calls on others to do so.',
  labels: { nl: 'bedreiging', en: 'threat' },
  family: 'speech',
  roles: ['speaker', 'addressee', 'about'],
  codes: { plover: 'THREATEN-violence', muc4: 'ATTACK (THREATENED)' },
  frames: {
    nl: [
      { id: 'dreigen', word: 'dreigen', also: ['bedreigen'], pos: 'verb', weak: true, roles: { speaker: 'agent', addressee: 'patient', about: ['prep:met', 'clause'] }, needs: ['speaker'], example: 'De leider dreigde met nieuwe aanslagen.' },
      { id: 'oproepen-tot', word: 'oproepen', pos: 'verb', weak: true, with: ['aanslag', 'geweld', 'jihad', 'aanval', 'strijd', 'oorlog'], roles: { speaker: 'agent', addressee: 'patient', about: 'prep:tot' }, needs: ['speaker'], example: 'De beweging riep aanhangers op tot aanslagen.' },
      { id: 'oproep-tot', word: 'oproep', pos: 'noun', weak: true, with: ['aanslag', 'geweld', 'jihad', 'aanval', 'strijd'], roles: { speaker: ['prep:van', 'agent'], addressee: 'prep:aan', about: 'prep:tot' }, light: ['doen', 'plaatsen', 'verspreiden'], example: 'De oproep van de leider tot aanslagen verontrustte velen.' },
      { id: 'dreigement', word: 'dreigement', also: ['bommelding', 'bedreiging', 'doodsbedreiging'], pos: 'noun', weak: true, roles: { speaker: ['prep:van', 'agent'], addressee: ['prep:aan', 'prep:tegen'] }, light: ['uiten', 'doen', 'sturen'], example: 'De leider uitte een dreigement aan het buurland.' },
    ],
    en: [
      { id: 'to-threaten', word: 'threaten', pos: 'verb', weak: true, roles: { speaker: 'agent', addressee: 'patient', about: ['prep:with', 'clause'] }, needs: ['speaker'], example: 'The leader threatened new attacks.' },
      { id: 'call-for-attacks', word: 'call', also: ['urge'], pos: 'verb', weak: true, with: ['attack', 'violence', 'jihad', 'bombing'], roles: { speaker: 'agent', addressee: ['prep:on', 'patient'], about: 'prep:for' }, needs: ['speaker'], example: 'The movement called on followers for attacks.' },
      { id: 'threat', word: 'bomb threat', also: ['death threat', 'terror threat'], pos: 'noun', weak: true, roles: { speaker: ['prep:by', 'prep:from', 'agent'], addressee: ['prep:against', 'prep:to'] }, light: ['make', 'issue', 'send', 'receive'], example: 'The leader made a death threat against the mayor.' },
    ],
  },
})
