// Somebody is charged or stands trial.
import { eventType } from '../eventType.ts'

export const lawTrial = eventType({
  id: 'law.trial',
  meaning: 'Somebody is charged or brought before a court.',
  labels: { nl: 'rechtszaak', en: 'trial' },
  family: 'law',
  roles: ['authority', 'subject', 'about'],
  codes: { acled: 'Strategic developments / Other', plover: 'ACCUSE-allege' },
  frames: {
    nl: [
      { id: 'terechtstaan', word: 'terechtstaan', pos: 'verb', weak: true, roles: { subject: ['agent', 'patient'], about: ['prep:voor', 'prep:wegens'] }, needs: ['subject'], example: 'De leider staat vanaf maandag terecht.' },
      { id: 'voorgeleiden', word: 'voorgeleiden', also: ['aanklagen', 'vervolgen', 'berechten', 'dagvaarden'], pos: 'verb', weak: true, roles: { authority: 'agent', subject: 'patient', about: ['prep:voor', 'prep:wegens'] }, needs: ['subject'], example: 'De verdachten werden voorgeleid aan de rechter.' },
      { id: 'straf-eisen', word: 'eisen', pos: 'verb', weak: true, with: ['cel', 'celstraf', 'gevangenisstraf', 'doodstraf', 'taakstraf', 'levenslang', 'straf', 'cell'], roles: { authority: 'agent', subject: ['prep:tegen'] }, needs: ['subject'], example: 'De officier van justitie eiste vier jaar cel tegen de kaper.' },
      { id: 'proces', word: 'rechtszaak', also: ['strafproces', 'strafzaak', 'terrorismeproces'], pos: 'noun', weak: true, roles: { subject: ['prep:tegen', 'prep:van'], about: ['prep:over'] }, example: 'De rechtszaak tegen de leider begon maandag.' },
      { id: 'proces-over', word: 'proces', pos: 'noun', weak: true, light: ['beginnen', 'starten', 'voeren'], roles: { about: 'prep:over' }, needs: ['about'], example: 'Het proces over de moorden begon in 2007.' },
      { id: 'proces-tegen', word: 'proces', pos: 'noun', weak: true, roles: { subject: ['prep:tegen'], about: ['prep:over'] }, needs: ['subject'], example: 'Het proces tegen de leider begon maandag.' },
    ],
    en: [
      { id: 'to-charge', word: 'charge', also: ['indict', 'prosecute', 'arraign', 'try'], pos: 'verb', weak: true, roles: { authority: 'agent', subject: 'patient', about: ['prep:with', 'prep:for', 'prep:over'] }, needs: ['subject', 'about'], example: 'Prosecutors charged the suspect with murder.' },
      { id: 'stand-trial', word: 'stand', also: ['go', 'face', 'await'], pos: 'verb', weak: true, with: ['trial'], roles: { subject: 'agent', about: 'prep:for' }, needs: ['subject'], example: 'The leader stands trial from Monday.' },
      { id: 'plead', word: 'plead', pos: 'verb', weak: true, roles: { subject: 'agent', about: 'prep:to' }, needs: ['subject'], example: 'The leader pleaded guilty to two charges.' },
      { id: 'trial', word: 'trial', also: ['prosecution', 'indictment', 'court case'], pos: 'noun', weak: true, roles: { subject: ['prep:of', 'prep:against', 'possessor'], about: ['prep:for', 'prep:over'] }, example: 'The trial of the leader began on Monday.' },
    ],
  },
})
