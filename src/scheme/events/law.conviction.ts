// A court decides.
import { eventType } from '../eventType.ts'

export const lawConviction = eventType({
  id: 'law.conviction',
  meaning: 'A court finds somebody guilty or not, or sets the punishment.',
  labels: { nl: 'vonnis', en: 'verdict' },
  kindOf: 'law.trial',
  family: 'law',
  roles: ['authority', 'subject', 'about'],
  codes: { acled: 'Strategic developments / Other', plover: 'SANCTION-convict' },
  frames: {
    nl: [
      { id: 'veroordelen', word: 'veroordelen', pos: 'verb', weak: true, roles: { authority: 'agent', subject: 'patient', about: ['prep:voor', 'prep:wegens'] }, needs: ['subject'], example: 'De rechter veroordeelde de leider tot twintig jaar cel.' },
      { id: 'vrijspreken', word: 'vrijspreken', pos: 'verb', weak: true, roles: { authority: 'agent', subject: 'patient', about: ['prep:van', 'prep:voor'] }, needs: ['subject'], example: 'De rechter sprak de broer vrij van de moord.' },
      { id: 'vrij-spreken', word: 'spreken', pos: 'verb', weak: true, with: ['vrij'], roles: { authority: 'agent', subject: 'patient', about: ['prep:van', 'prep:voor'] }, needs: ['subject'], example: 'De rechter sprak de broer vrij.' },
      { id: 'cel-in', word: 'moeten', pos: 'verb', weak: true, with: ['cel', 'gevangenis'], roles: { subject: 'agent' }, needs: ['subject'], example: 'De leider moet twintig jaar de cel in.' },
      { id: 'celstraf-krijgen', word: 'krijgen', pos: 'verb', weak: true, with: ['cel', 'celstraf', 'gevangenisstraf', 'doodstraf', 'taakstraf', 'levenslang', 'tbs'], roles: { subject: 'agent', about: ['prep:voor', 'prep:wegens'] }, needs: ['subject'], example: 'De leider kreeg twintig jaar celstraf.' },
      { id: 'straf-opleggen', word: 'opleggen', pos: 'verb', weak: true, with: ['cel', 'celstraf', 'gevangenisstraf', 'doodstraf', 'taakstraf', 'straf', 'levenslang'], roles: { authority: 'agent', subject: ['prep:aan', 'recipient'] }, needs: ['subject'], example: 'De rechtbank legde aan de leider twintig jaar cel op.' },
      { id: 'veroordeling', word: 'veroordeling', also: ['vrijspraak', 'vonnis'], pos: 'noun', weak: true, roles: { subject: 'prep:van', about: ['prep:voor', 'prep:wegens'] }, needs: ['subject'], example: 'De veroordeling van de leider kwam na jaren.' },
    ],
    en: [
      { id: 'to-convict', word: 'convict', also: ['sentence', 'find guilty', 'acquit', 'jail', 'imprison'], pos: 'verb', weak: true, roles: { authority: 'agent', subject: 'patient', about: ['prep:of', 'prep:for'] }, needs: ['subject'], example: 'The judge sentenced the leader to twenty years in prison.' },
      { id: 'found-guilty', word: 'find', also: ['rule'], pos: 'verb', weak: true, with: ['guilty'], roles: { authority: 'agent', subject: 'patient', about: ['prep:of'] }, needs: ['subject'], example: 'The leader was found guilty of murder.' },
      { id: 'conviction', word: 'conviction', also: ['sentencing', 'acquittal'], pos: 'noun', weak: true, roles: { subject: ['prep:of', 'possessor'], about: 'prep:for' }, example: 'The conviction of the leader came after years.' },
    ],
  },
})
