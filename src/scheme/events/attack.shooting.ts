// Somebody shoots at people.
import { eventType } from '../eventType.ts'
import { riotMeans } from '../guardWords.ts'
import { enLight, enNounOnTarget, nlLight } from './slots.ts'

export const attackShooting = eventType({
  id: 'attack.shooting',
  meaning: 'An attack with firearms.',
  labels: { nl: 'schietpartij', en: 'shooting' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Violence against civilians / Attack', plover: 'ASSAULT-firearms', gtd: 2, ucdp: 'by-actors', muc4: 'ATTACK' },
  frames: {
    nl: [
      { id: 'schietpartij', word: 'schietpartij', also: ['schietincident', 'schietaanslag', 'schietaanval', 'schietdrama', 'massaschietpartij'], pos: 'noun', weak: true, roles: { perpetrator: ['prep:door'], target: ['prep:tegen'], weapon: 'prep:met' }, light: nlLight, example: 'Bij een schietpartij in een kerk kwamen zes mensen om.' },
      { id: 'doodschieten', word: 'doodschieten', also: ['neerschieten', 'beschieten', 'neermaaien', 'neerknallen', 'fusilleren'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', victim: 'patient', weapon: 'prep:met' }, needs: ['victim'], example: 'Een schutter schoot in de bar vier gasten dood.' },
      { id: 'dood-schieten', word: 'schieten', pos: 'verb', weak: true, with: ['dood', 'neer'], roles: { perpetrator: 'agent', victim: 'patient', weapon: 'prep:met' }, needs: ['victim'], example: 'Hij schoot vier gasten dood.' },
      { id: 'schieten-op', word: 'schieten', also: ['vuren'], pos: 'verb', weak: true, unless: riotMeans.nl, roles: { perpetrator: 'agent', target: ['prep:op', 'prep:naar'], weapon: 'prep:met' }, needs: ['target'], example: 'Een man begon op agenten te schieten.' },
      { id: 'vuur-openen', word: 'openen', pos: 'verb', with: ['vuur'], weak: true, roles: { perpetrator: 'agent', target: ['prep:op'], weapon: 'prep:met' }, example: 'Een schutter opende het vuur op bezoekers.' },
      { id: 'schutter', word: 'schutter', pos: 'noun', weak: true, leaning: true, roles: { perpetrator: 'self' }, example: 'De schutter is gevlucht.' },
    ],
    en: [
      { id: 'shooting', word: 'shooting', also: ['mass shooting', 'gun attack', 'gunfire attack', 'armed attack', 'drive-by shooting', 'shooting attack', 'shooting spree', 'shooting rampage', 'fusillade', 'gun assault', 'machine-gun attack', 'machinegun attack', 'drive-by attack'], pos: 'noun', weak: true, roles: { ...enNounOnTarget, target: ['prep:on', 'prep:at', 'prep:against', 'prep:of'] }, light: enLight, example: 'Six people died in a shooting at a church.' },
      { id: 'to-shoot', unless: riotMeans.en, word: 'shoot', also: ['gun down', 'shoot dead', 'mow down', 'machine-gun', 'machinegun'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', victim: 'patient', target: 'prep:at', weapon: 'prep:with' }, needs: ['victim'], example: 'A gunman shot four guests in the bar.' },
      { id: 'shoot-at', word: 'shoot', also: ['fire'], pos: 'verb', weak: true, unless: riotMeans.en, roles: { perpetrator: 'agent', target: ['prep:at', 'prep:on', 'prep:into'], weapon: 'prep:with' }, needs: ['target'], example: 'A man fired at officers.' },
      { id: 'open-fire', word: 'open', pos: 'verb', with: ['fire'], weak: true, roles: { perpetrator: 'agent', target: ['prep:on', 'prep:at'], weapon: 'prep:with' }, example: 'A gunman opened fire on visitors.' },
      { id: 'gunman', word: 'gunman', also: ['shooter'], pos: 'noun', weak: true, leaning: true, roles: { perpetrator: 'self' }, example: 'The gunman fled.' },
    ],
  },
})
