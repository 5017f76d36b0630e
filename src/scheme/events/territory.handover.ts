// A place or power is handed over without a fight.
import { eventType } from '../eventType.ts'

export const territoryHandover = eventType({
  id: 'territory.handover',
  meaning: 'A place or power is given over without a fight; a side surrenders.',
  labels: { nl: 'overdracht', en: 'handover' },
  kindOf: 'territory.takeover',
  family: 'politics',
  roles: ['actor', 'object', 'from'],
  codes: { acled: 'Strategic developments / Non-violent transfer of territory' },
  frames: {
    nl: [
      { id: 'zich-overgeven', word: 'overgeven', pos: 'verb', weak: true, with: ['zich'], by: ['armed_group', 'armed_group_unnamed', 'faction', 'members_of', 'state_military', 'state', 'government', 'unknown_attackers', 'identity_group'], roles: { actor: 'agent' }, needs: ['actor'], example: 'De laatste rebellen gaven zich over.' },
      { id: 'overdracht', word: 'machtsoverdracht', also: ['capitulatie'], pos: 'noun', weak: true, roles: { actor: 'prep:van', from: 'prep:door' }, example: 'De capitulatie van het garnizoen volgde een dag later.' },
    ],
    en: [
      { id: 'to-surrender', word: 'surrender', also: ['capitulate'], pos: 'verb', weak: true, roles: { actor: 'agent', object: 'patient' }, needs: ['actor'], example: 'The last rebels surrendered.' },
    ],
  },
})
