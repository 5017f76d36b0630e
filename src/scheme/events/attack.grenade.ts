// Hand grenades thrown at people or buildings.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, nlLight, nlNounOnTarget } from './slots.ts'

export const attackGrenade = eventType({
  id: 'attack.grenade',
  meaning: 'A hand grenade thrown at somebody or something.',
  labels: { nl: 'aanslag met een handgranaat', en: 'grenade attack' },
  kindOf: 'attack.bombing',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Explosions/Remote violence / Grenade', plover: 'ASSAULT-explosives', gtd: 3, ucdp: 'by-actors', muc4: 'BOMBING (GRENADE)' },
  frames: {
    nl: [
      { id: 'granaataanval', word: 'granaataanval', also: ['granaataanslag', 'handgranaataanslag', 'handgranaataanval'], pos: 'noun', roles: nlNounOnTarget, light: nlLight, example: 'Een granaataanval op een café doodde een ober.' },
      { id: 'handgranaat', word: 'handgranaat', also: ['granaat'], pos: 'noun', weak: true, light: ['gooien', 'werpen', 'ontploffen', 'exploderen', 'afgaan'], roles: { weapon: 'self', perpetrator: 'agent', target: ['prep:naar', 'prep:op', 'prep:in'] }, needs: ['weapon'], example: 'Een man gooide een handgranaat in het café.' },
    ],
    en: [
      { id: 'grenade-attack', word: 'grenade attack', also: ['hand grenade attack', 'grenade blast'], pos: 'noun', roles: enNounOnTarget, light: enLight, example: 'A grenade attack on a café killed a waiter.' },
      { id: 'grenade', word: 'grenade', also: ['hand grenade'], pos: 'noun', weak: true, light: ['throw', 'hurl', 'lob', 'toss', 'explode', 'go off', 'detonate'], roles: { weapon: 'self', perpetrator: 'agent', target: ['prep:at', 'prep:into'] }, needs: ['weapon'], example: 'A man threw a grenade into the café.' },
    ],
  },
})
