// An attack of which the text names no method.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, enVerbOnTarget, nlLight, nlNounOnTarget, nlVerbOnTarget } from './slots.ts'

export const attackUnspecified = eventType({
  id: 'attack.unspecified',
  meaning: 'Violence against people or things by somebody who meant it, method not told.',
  labels: { nl: 'aanslag', en: 'attack' },
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Violence against civilians / Attack', plover: 'ASSAULT', gtd: 9, ucdp: 'by-actors', muc4: 'ATTACK' },
  frames: {
    nl: [
      { id: 'aanslag', word: 'aanslag', also: ['terreuraanslag', 'terreurdaad', 'terreuraanval', 'terreuractie', 'terrorismeaanslag'], pos: 'noun', roles: nlNounOnTarget, light: nlLight, example: 'Het Zwarte Front pleegde een aanslag op een markt in Rodeveld.' },
      { id: 'aanslag-compound', word: '-aanslag', pos: 'noun', roles: nlNounOnTarget, light: nlLight, example: 'De nachtaanslag op de kazerne bleef lang onopgehelderd.' },
      { id: 'aanval', word: 'aanval', also: ['geweldsdaad', 'wraakaanval', 'tegenaanval', 'vergeldingsaanval', 'verrassingsaanval'], pos: 'noun', weak: true, roles: nlNounOnTarget, light: nlLight, example: 'Bij een aanval van rebellen op een legerpost vielen drie doden.' },
      { id: 'aanvallen', word: 'aanvallen', pos: 'verb', weak: true, unless: ['zeggen', 'noemen', 'beschuldigen', 'uitmaken', 'verwijten', 'verbaal', 'twitter', 'tweet', 'kritiek'], roles: nlVerbOnTarget, needs: ['target'], example: 'Strijders van de beweging vielen een dorp aan.' },
      { id: 'overvallen', word: 'overvallen', pos: 'verb', weak: true, roles: nlVerbOnTarget, needs: ['perpetrator', 'target'], example: 'Rebellen overvielen een legerpost.' },
      { id: 'binnendringen', word: 'binnendringen', also: ['binnenstormen', 'binnenlopen', 'binnenkomen', 'dringen'], pos: 'verb', weak: true, leaning: true, by: ['person_perpetrator', 'unknown_attackers', 'armed_group', 'armed_group_unnamed', 'members_of', 'person'], roles: { perpetrator: 'agent', target: ['patient', 'prep:in'], weapon: 'prep:met' }, needs: ['perpetrator', 'target'], example: 'Een schutter drong de kerk binnen met een geweer.' },
      { id: 'toeslaan', word: 'toeslaan', pos: 'verb', weak: true, roles: { perpetrator: 'agent' }, needs: ['perpetrator'], example: 'Gisteravond sloegen terroristen toe in het centrum.' },
      { id: 'bestormen', word: 'bestormen', pos: 'verb', weak: true, roles: nlVerbOnTarget, needs: ['target'], example: 'Gewapende mannen bestormden het hotel.' },
      { id: 'doden', word: 'doden', also: ['ombrengen', 'afslachten', 'vermoorden', 'uitmoorden', 'doodslaan'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', victim: 'patient', weapon: 'prep:met' }, needs: ['victim'], example: 'De rebellen doodden vier soldaten.' },
    ],
    en: [
      { id: 'attack', word: 'attack', also: ['assault', 'onslaught', 'rampage', 'counterattack', 'counter-attack'], pos: 'noun', weak: true, roles: enNounOnTarget, light: enLight, example: 'The Red Column carried out an attack on a market in Alder.' },
      { id: 'raid-on', word: 'raid', pos: 'noun', weak: true, roles: enNounOnTarget, light: enLight, needs: ['perpetrator'], example: 'The rebels staged a raid on a market in Alder.' },
      { id: 'terror-attack', word: 'terror attack', also: ['terrorist attack', 'terrorism attack', 'act of terrorism', 'terrorist act', 'act of terror', 'militant attack'], pos: 'noun', roles: enNounOnTarget, light: enLight, example: 'Three people died in a terror attack in Alder.' },
      { id: 'to-attack', word: 'attack', also: ['assault', 'assail'], pos: 'verb', weak: true, unless: ['say', 'call', 'accuse', 'verbally', 'twitter', 'tweet', 'criticism'], roles: enVerbOnTarget, needs: ['target'], example: 'Fighters of the movement attacked a village.' },
      { id: 'to-storm', word: 'storm', also: ['raid', 'burst into'], pos: 'verb', weak: true, roles: enVerbOnTarget, needs: ['perpetrator', 'target'], example: 'Gunmen stormed the hotel.' },
      { id: 'to-strike', word: 'strike', pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: 'patient' }, needs: ['perpetrator', 'target'], example: 'The rebels struck an army post.' },
      { id: 'to-kill', word: 'kill', also: ['slay', 'murder', 'massacre', 'slaughter'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', victim: 'patient', weapon: 'prep:with' }, needs: ['victim'], example: 'The rebels killed four soldiers.' },
    ],
  },
})
