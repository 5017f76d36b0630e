// A bomb in a car or lorry.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, nlLight, nlNounOnTarget } from './slots.ts'

export const attackVehicleBomb = eventType({
  id: 'attack.vehicle_bomb',
  meaning: 'A bombing with explosives in a vehicle.',
  labels: { nl: 'aanslag met een autobom', en: 'vehicle bombing' },
  kindOf: 'attack.bombing',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Explosions/Remote violence / Remote explosive/landmine/IED', plover: 'ASSAULT-explosives', gtd: 3, ucdp: 'by-actors', muc4: 'BOMBING (VEHICLE BOMB)' },
  frames: {
    nl: [
      { id: 'autobomaanslag', word: 'autobomaanslag', also: ['vrachtwagenbomaanslag', 'autobomexplosie'], pos: 'noun', roles: nlNounOnTarget, light: nlLight, example: 'Een autobomaanslag op het ministerie eiste tien levens.' },
      { id: 'autobom', word: 'autobom', also: ['vrachtwagenbom', 'bomauto', 'motorbom', 'fietsbom'], pos: 'noun', light: ['ontploffen', 'exploderen', 'afgaan', 'tot ontploffing komen', 'ontsteken', 'plaatsen'], roles: { weapon: 'self', perpetrator: 'agent' }, needs: ['weapon'], example: 'Voor het ministerie ontplofte een autobom.' },
    ],
    en: [
      { id: 'car-bombing', word: 'car bombing', also: ['truck bombing', 'car bomb attack', 'vehicle bombing', 'car bomb explosion', 'car bomb blast'], pos: 'noun', roles: enNounOnTarget, light: enLight, example: 'A car bombing at the ministry killed ten people.' },
      { id: 'car-bomb', word: 'car bomb', also: ['truck bomb', 'vehicle bomb', 'vbied', 'explosives-laden car', 'explosive-laden vehicle', 'booby-trapped car', 'motorcycle bomb', 'explosives-laden truck'], pos: 'noun', light: ['explode', 'go off', 'detonate', 'set off', 'plant', 'leave', 'park'], does: ['kill', 'hit', 'rip', 'wound', 'injure', 'target', 'strike', 'tear', 'destroy'], roles: { weapon: 'self', perpetrator: 'agent', target: ['prep:at', 'prep:outside', 'prep:near'] }, needs: ['weapon'], example: 'A car bomb exploded in front of the ministry.' },
    ],
  },
})
