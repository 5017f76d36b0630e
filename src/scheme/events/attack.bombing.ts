// A bombing of which the text does not tell the kind of bomb; the codebook's finer kinds stand in files of their own.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, nlLight, nlNounOnTarget } from './slots.ts'

export const attackBombing = eventType({
  id: 'attack.bombing',
  meaning: 'A bomb or other explosive set off against people or things.',
  labels: { nl: 'bomaanslag', en: 'bombing' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Explosions/Remote violence / Remote explosive/landmine/IED', plover: 'ASSAULT-explosives', gtd: 3, ucdp: 'by-actors', muc4: 'BOMBING' },
  frames: {
    nl: [
      { id: 'bomaanslag', word: 'bomaanslag', also: ['bomexplosie', 'bomontploffing', 'explosievenaanslag', 'bommenaanslag', 'kofferbomaanslag'], pos: 'noun', roles: nlNounOnTarget, light: nlLight, example: 'Bij een bomaanslag op een bureau raakten vijf agenten gewond.' },
      { id: 'bom-ontploft', word: 'bom', also: ['explosief', 'springlading', 'bommen', 'tijdbom', 'kofferbom', 'spijkerbom'], pos: 'noun', light: ['ontploffen', 'exploderen', 'afgaan', 'tot ontploffing komen', 'ontsteken', 'laten ontploffen', 'klinken', 'detoneren'], roles: { weapon: 'self', target: ['prep:op', 'prep:tegen'], perpetrator: 'agent' }, needs: ['weapon'], example: 'In een bus ontplofte vanochtend een bom.' },
      { id: 'explosie-veroorzaken', word: 'veroorzaken', pos: 'verb', weak: true, with: ['explosie', 'ontploffing'], roles: { perpetrator: 'agent' }, needs: ['perpetrator'], example: 'De explosie werd veroorzaakt door een terrorist.' },
      { id: 'ontploffing', word: 'ontploffing', also: ['explosie'], pos: 'noun', weak: true, leaning: true, roles: { target: ['prep:in', 'prep:bij', 'prep:op'] }, example: 'Bij de explosie kwamen twee reizigers om.' },
    ],
    en: [
      { id: 'bombing', word: 'bombing', also: ['bomb attack', 'bomb blast', 'bomb explosion', 'nail bombing', 'twin bombing', 'explosives attack', 'dynamite attack'], pos: 'noun', roles: { ...enNounOnTarget, target: [...enNounOnTarget.target, 'prep:of'] }, light: enLight, example: 'Five officers were hurt in a bombing at a police station.' },
      { id: 'bomb-exploded', word: 'bomb', also: ['explosive', 'explosive device', 'nail bomb', 'device', 'time bomb', 'dynamite', 'dynamite charge', 'explosive charge', 'homemade bomb'], pos: 'noun', light: ['explode', 'go off', 'detonate', 'set off', 'plant', 'leave', 'blow up', 'hurl', 'throw', 'place'], does: ['kill', 'rip', 'tear', 'hit', 'target', 'wreck', 'destroy', 'damage'], roles: { weapon: 'self', perpetrator: 'agent', target: ['prep:at', 'prep:under', 'prep:inside', 'prep:outside'] }, needs: ['weapon'], example: 'A bomb exploded on a bus this morning.' },
      { id: 'to-bomb', word: 'bomb', also: ['dynamite'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: 'patient', weapon: 'prep:with' }, needs: ['target'], example: 'Militants bombed a police station.' },
      { id: 'explosion', word: 'explosion', also: ['blast', 'detonation'], pos: 'noun', weak: true, leaning: true, roles: { target: ['prep:in', 'prep:at'] }, example: 'Two travellers died in the blast.' },
    ],
  },
})
