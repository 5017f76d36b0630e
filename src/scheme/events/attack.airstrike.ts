// Bombs from aircraft.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, nlLight, nlNounOnTarget, nlVerbOnTarget } from './slots.ts'

export const attackAirstrike = eventType({
  id: 'attack.airstrike',
  meaning: 'An attack by aircraft.',
  labels: { nl: 'luchtaanval', en: 'air strike' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Explosions/Remote violence / Air/drone strike', plover: 'ASSAULT-aerial', ucdp: 1, muc4: 'ATTACK (AERIAL BOMB)' },
  frames: {
    nl: [
      { id: 'luchtaanval', word: 'luchtaanval', also: ['bombardement', 'luchtbombardement', 'bomaanval', 'luchtactie', 'luchtbeschieting', 'bommenregen'], pos: 'noun', roles: { ...nlNounOnTarget, perpetrator: ['prep:door', 'agent', 'possessor', 'prep:van', 'modifier'], target: ['prep:op', 'prep:tegen'] }, light: nlLight, example: 'Bij een luchtaanval op een ziekenhuis kwamen tien patiënten om.' },
      { id: 'bombarderen', word: 'bombarderen', also: ['platbombarderen', 'wegbombarderen'], pos: 'verb', weak: true, roles: nlVerbOnTarget, needs: ['target'], example: 'De luchtmacht bombardeerde een wapendepot.' },
      { id: 'bommen-gooien', word: 'bom', pos: 'noun', light: ['gooien', 'afwerpen', 'werpen', 'droppen', 'afgooien'], roles: { perpetrator: 'agent', weapon: 'self', target: ['prep:op'] }, needs: ['target'], example: 'Toestellen gooien bommen op de stellingen.' },
    ],
    en: [
      { id: 'air-strike', word: 'air strike', also: ['airstrike', 'air-strike', 'air raid', 'aerial attack', 'aerial bombardment', 'bombing raid', 'air attack', 'bombardment', 'bombing campaign', 'aerial strike', 'aerial bombing', 'airstrike campaign', 'helicopter attack'], pos: 'noun', roles: { ...enNounOnTarget, perpetrator: ['prep:by', 'agent', 'possessor', 'modifier'], target: ['prep:on', 'prep:against', 'prep:of', 'prep:targeting'] }, light: enLight, example: 'Ten patients died in an air strike on a hospital.' },
      { id: 'to-bombard', word: 'bombard', also: ['carpet-bomb'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: 'patient', weapon: 'prep:with' }, needs: ['target'], example: 'The army bombarded a weapons depot.' },
      { id: 'planes-bomb', word: 'bomb', also: ['pound', 'hit', 'strike'], pos: 'verb', weak: true, with: ['plane', 'warplane', 'aircraft', 'jet', 'helicopter', 'gunship', 'squadron'], roles: { perpetrator: 'agent', target: ['patient', 'prep:on'] }, needs: ['target'], example: 'Warplanes bombed a weapons depot.' },
      { id: 'state-bombs', word: 'bomb', pos: 'verb', weak: true, by: ['state', 'government', 'state_military'], roles: { perpetrator: 'agent', target: ['patient', 'prep:in'], weapon: 'prep:with' }, needs: ['perpetrator', 'target'], example: 'Russia bombed a weapons depot.' },
      { id: 'drop-bombs', word: 'bomb', pos: 'noun', light: ['drop', 'rain'], roles: { perpetrator: 'agent', weapon: 'self', target: ['prep:on'] }, needs: ['weapon'], example: 'Jets dropped bombs on the positions.' },
    ],
  },
})
