// Troops are sent or stationed.
import { eventType } from '../eventType.ts'

export const forceDeployment = eventType({
  id: 'force.deployment',
  meaning: 'Troops or weapons are sent to or stationed in a place.',
  labels: { nl: 'inzet van troepen', en: 'deployment' },
  family: 'politics',
  roles: ['actor', 'object', 'target'],
  codes: { acled: 'Strategic developments / Headquarters or base established', plover: 'MOBILIZE-troops' },
  frames: {
    nl: [
      { id: 'troepen-sturen', word: 'sturen', also: ['stationeren', 'uitzenden'], pos: 'verb', weak: true, with: ['troep', 'troepen', 'militair', 'soldaat', 'oorlogsschip', 'gevechtsvliegtuig', 'straaljager', 'leger', 'blauwhelm'], unless: ['weg', 'terug', 'heen', 'huis'], roles: { actor: 'agent', object: 'patient', target: ['prep:naar', 'prep:in'] }, needs: ['actor'], example: 'De regering stuurde troepen naar de grens.' },
    ],
    en: [
      { id: 'to-deploy', word: 'deploy', also: ['station'], pos: 'verb', weak: true, with: ['troop', 'troops', 'soldier', 'warship', 'jet', 'force', 'army', 'marine', 'peacekeeper', 'missile', 'tank'], roles: { actor: 'agent', object: 'patient', target: ['prep:to', 'prep:in'] }, needs: ['actor'], example: 'The government deployed troops to the border.' },
      { id: 'troop-deployment', word: 'troop deployment', also: ['military deployment', 'deployment of troops', 'military buildup'], pos: 'noun', weak: true, roles: { actor: ['prep:by', 'possessor'], target: 'prep:to' }, example: 'The troop deployment to the border worried the neighbours.' },
    ],
  },
})
