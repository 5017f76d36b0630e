// A demand with a date and a threat.
import { eventType } from '../eventType.ts'

export const speechUltimatum = eventType({
  id: 'speech.ultimatum',
  meaning: 'A demand with a last date and a threat.',
  labels: { nl: 'ultimatum', en: 'ultimatum' },
  kindOf: 'speech.threat_of_force',
  family: 'speech',
  roles: ['speaker', 'addressee'],
  codes: { plover: 'THREATEN' },
  frames: {
    nl: [{ id: 'ultimatum', word: 'ultimatum', pos: 'noun', weak: true, roles: { speaker: ['prep:van', 'agent'], addressee: ['prep:aan', 'recipient'] }, light: ['stellen', 'geven', 'aflopen', 'verstrijken'], example: 'De kapers stelden een ultimatum.' }],
    en: [{ id: 'ultimatum', word: 'ultimatum', pos: 'noun', weak: true, roles: { speaker: ['prep:by', 'prep:from', 'agent'], addressee: ['prep:to', 'recipient'] }, light: ['issue', 'give', 'set', 'deliver'], example: 'The hijackers issued an ultimatum.' }],
  },
})
