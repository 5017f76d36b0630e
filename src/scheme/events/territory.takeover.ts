// A place passes into other hands by force.
import { eventType } from '../eventType.ts'

export const territoryTakeover = eventType({
  id: 'territory.takeover',
  meaning: 'A place or country passes into the hands of another party.',
  labels: { nl: 'inname', en: 'takeover' },
  family: 'politics',
  roles: ['actor', 'object', 'from'],
  codes: { acled: 'Battles / Non-state actor overtakes territory', ucdp: 'by-actors' },
  frames: {
    nl: [
      { id: 'veroveren', word: 'veroveren', also: ['innemen', 'annexeren', 'bezetten', 'inpikken', 'inlijven'], pos: 'verb', weak: true, unless: ['beslag', 'foto', 'plaats', 'hart'], roles: { actor: 'agent', object: 'patient', from: 'prep:op' }, needs: ['object'], example: 'De beweging veroverde drie steden.' },
      { id: 'overnemen', word: 'overnemen', pos: 'verb', weak: true, roles: { actor: 'agent', object: 'patient' }, needs: ['actor', 'object'], example: 'De beweging nam het land over.' },
      { id: 'in-handen', word: 'vallen', also: ['krijgen', 'komen', 'hebben'], pos: 'verb', weak: true, with: ['hand'], roles: { actor: ['agent', 'prep:van'], object: ['patient', 'agent'] }, needs: ['object'], example: 'De stad viel in handen van de rebellen.' },
      { id: 'verjagen-uit', word: 'verjagen', also: ['wegjagen'], pos: 'verb', weak: true, by: ['armed_group', 'armed_group_unnamed', 'faction', 'members_of'], roles: { actor: 'agent', from: 'patient', object: 'prep:uit' }, needs: ['actor', 'from', 'object'], example: 'De rebellen verjoegen het leger uit de stad.' },
      { id: 'macht-grijpen', word: 'grijpen', also: ['krijgen', 'overnemen'], pos: 'verb', weak: true, with: ['macht'], roles: { actor: 'agent' }, needs: ['actor'], example: 'De beweging greep de macht in het land.' },
      { id: 'val-van', word: 'val', also: ['inname', 'verovering', 'annexatie', 'machtsovername', 'bezetting'], pos: 'noun', weak: true, roles: { object: 'prep:van', actor: ['prep:door'] }, needs: ['object'], example: 'Na de val van de hoofdstad vluchtten velen.' },
    ],
    en: [
      { id: 'to-capture', word: 'capture', also: ['seize', 'annex', 'conquer', 'occupy', 'overrun'], pos: 'verb', weak: true, roles: { actor: 'agent', object: 'patient', from: 'prep:from' }, needs: ['object'], example: 'The movement captured three cities.' },
      { id: 'take-control', word: 'take', also: ['seize', 'gain'], pos: 'verb', weak: true, with: ['control', 'power'], roles: { actor: 'agent', object: 'prep:of' }, needs: ['actor'], example: 'The movement took control of the country.' },
      { id: 'take-over', word: 'take over', pos: 'verb', weak: true, roles: { actor: 'agent', object: 'patient' }, needs: ['actor', 'object'], example: 'The movement took over the country.' },
      { id: 'fall-to', word: 'fall', pos: 'verb', weak: true, roles: { object: 'agent', actor: 'prep:to' }, needs: ['object', 'actor'], example: 'The city fell to the rebels.' },
      { id: 'fall-of', word: 'fall', also: ['capture', 'seizure', 'annexation', 'takeover', 'occupation', 'conquest'], pos: 'noun', weak: true, roles: { object: 'prep:of', actor: 'prep:by' }, needs: ['object'], example: 'Many fled after the fall of the capital.' },
    ],
  },
})
