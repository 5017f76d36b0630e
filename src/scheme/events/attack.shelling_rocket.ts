// Rockets, missiles, shells and mortars; an aircraft shot down.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, nlLight, nlNounOnTarget } from './slots.ts'

export const attackShelling = eventType({
  id: 'attack.shelling_rocket',
  meaning: 'An attack with rockets, missiles, artillery or mortars.',
  labels: { nl: 'beschieting', en: 'shelling or rocket attack' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Explosions/Remote violence / Shelling/artillery/missile attack', plover: 'ASSAULT-heavy-weapons', gtd: 3, ucdp: 'by-actors', muc4: 'ATTACK (PROJECTILE)' },
  frames: {
    nl: [
      { id: 'raketaanval', word: 'raketaanval', also: ['raketbeschieting', 'mortieraanval', 'beschieting', 'artilleriebeschieting', 'granaatbeschieting', 'mortierbeschieting', 'artillerieaanval', 'kruisrakettenaanval', 'raketinslag', 'rakettenaanval'], pos: 'noun', roles: { ...nlNounOnTarget, target: ['prep:op', 'prep:tegen', 'prep:van'], perpetrator: ['prep:door', 'agent', 'possessor'] }, light: nlLight, example: 'Bij een raketaanval op een station vielen zestien doden.' },
      { id: 'raketten-afvuren', word: 'raket', also: ['kruisraket', 'mortiergranaat', 'mortier', 'granaat', 'projectiel', 'artilleriegranaat'], pos: 'noun', weak: true, light: ['afvuren', 'afschieten', 'schieten', 'vuren', 'lanceren', 'inslaan', 'neerkomen', 'treffen', 'raken', 'aanvallen'], unless: ['mis', 'naast', 'missen'], roles: { weapon: 'self', perpetrator: 'agent', target: ['prep:op', 'prep:naar', 'prep:tegen', 'prep:in'] }, needs: ['weapon', 'target'], example: 'Het leger vuurde twaalf raketten af op een haven.' },
      { id: 'beschieten-met-raketten', word: 'beschieten', also: ['bestoken'], pos: 'verb', weak: true, with: ['raket', 'kruisraket', 'granaat', 'mortier', 'mortiergranaat', 'artillerie', 'buk-raket'], roles: { perpetrator: 'agent', target: 'patient', weapon: 'prep:met' }, needs: ['target'], example: 'Het leger beschoot de havenstad met granaten.' },
      { id: 'neerhalen', word: 'neerhalen', also: ['neerschieten'], pos: 'verb', weak: true, with: ['vliegtuig', 'passagiersvliegtuig', 'toestel', 'helikopter', 'vlucht', 'straaljager', 'gevechtsvliegtuig', 'drone'], roles: { perpetrator: 'agent', target: 'patient', weapon: 'prep:met' }, needs: ['target'], example: 'Rebellen haalden een helikopter neer.' },
    ],
    en: [
      { id: 'rocket-attack', word: 'rocket attack', also: ['missile attack', 'missile strike', 'rocket strike', 'rocket fire', 'mortar attack', 'mortar fire', 'artillery fire', 'artillery strike', 'shelling', 'artillery shelling', 'missile barrage', 'rocket barrage', 'mortar strike', 'mortar shelling', 'mortar barrage', 'mortar bombardment', 'artillery attack', 'artillery bombardment', 'artillery barrage', 'shell fire'], pos: 'noun', roles: { ...enNounOnTarget, target: ['prep:on', 'prep:against', 'prep:of', 'prep:at'] }, light: enLight, example: 'Sixteen people died in a rocket attack on a station.' },
      { id: 'to-shell', word: 'shell', also: ['mortar'], pos: 'verb', roles: { perpetrator: 'agent', target: 'patient' }, needs: ['target'], example: 'The army shelled a harbour.' },
      { id: 'fire-rockets', word: 'rocket', also: ['missile', 'mortar', 'mortar round', 'mortar shell', 'mortar bomb', 'artillery shell', 'rocket-propelled grenade', 'cruise missile', 'shell', 'projectile'], pos: 'noun', weak: true, light: ['fire', 'launch', 'hit', 'strike', 'land', 'lob', 'rain', 'slam', 'crash', 'explode', 'fall'], roles: { weapon: 'self', perpetrator: 'agent', target: ['prep:at', 'prep:on', 'prep:into', 'prep:against'] }, needs: ['weapon'], example: 'The army fired twelve rockets at a harbour.' },
      { id: 'shoot-down', word: 'shoot down', also: ['down', 'bring down'], pos: 'verb', with: ['plane', 'aircraft', 'airliner', 'jet', 'helicopter', 'flight', 'drone', 'airplane'], roles: { perpetrator: 'agent', target: 'patient', weapon: 'prep:with' }, needs: ['target'], example: 'Rebels shot down a helicopter.' },
    ],
  },
})
