// An attack in which the attacker means to die with a bomb.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, nlLight, nlNounOnTarget } from './slots.ts'

export const attackSuicide = eventType({
  id: 'attack.suicide',
  meaning: 'A bombing by somebody who carries or drives the bomb and dies with it.',
  labels: { nl: 'zelfmoordaanslag', en: 'suicide attack' },
  kindOf: 'attack.bombing',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Explosions/Remote violence / Suicide bomb', plover: 'ASSAULT-suicide-attack', gtd: 3, ucdp: 'by-actors', muc4: 'BOMBING' },
  frames: {
    nl: [
      { id: 'zelfmoordaanslag', word: 'zelfmoordaanslag', also: ['zelfmoordaanval', 'zelfmoordactie', 'zelfmoordbomaanslag', 'zelfmoordmissie'], pos: 'noun', roles: nlNounOnTarget, light: nlLight, example: 'Bij een zelfmoordaanslag op een moskee vielen negen doden.' },
      { id: 'zich-opblazen', word: 'opblazen', pos: 'verb', with: ['zich', 'zichzelf'], roles: { perpetrator: 'agent' }, example: 'Een man blies zich op bij een controlepost.' },
      { id: 'zelfmoordterrorist', word: 'zelfmoordterrorist', also: ['zelfmoordenaar', 'zelfmoordcommando'], pos: 'noun', leaning: true, roles: { perpetrator: 'self' }, example: 'Een zelfmoordterrorist wist dinsdag het plein te bereiken.' },
      { id: 'bomgordel', word: 'bomvest', also: ['bomgordel', 'explosievengordel'], pos: 'noun', light: ['ontsteken', 'ontploffen', 'afgaan', 'exploderen'], roles: { perpetrator: 'agent', weapon: 'self' }, needs: ['weapon'], leaning: true, example: 'Hij liet zijn bomvest ontploffen.' },
    ],
    en: [
      { id: 'suicide-bombing', word: 'suicide bombing', also: ['suicide attack', 'suicide blast', 'suicide mission', 'suicide car bombing', 'suicide bomb attack', 'suicide strike', 'suicide explosion'], pos: 'noun', roles: enNounOnTarget, light: enLight, example: 'Nine people died in a suicide bombing at a mosque.' },
      { id: 'blow-oneself-up', word: 'blow up', also: ['detonate', 'explode'], pos: 'verb', with: ['himself', 'herself', 'themselves', 'themself'], roles: { perpetrator: 'agent' }, example: 'A man blew himself up at a checkpoint.' },
      { id: 'suicide-bomber', word: 'suicide bomber', also: ['suicide attacker'], pos: 'noun', leaning: true, roles: { perpetrator: 'self' }, example: 'A suicide bomber reached the square on Tuesday.' },
      { id: 'suicide-vest', word: 'suicide vest', also: ['explosive vest', 'suicide belt', 'explosive belt', 'explosives vest'], pos: 'noun', light: ['detonate', 'explode', 'set off', 'blow up'], roles: { perpetrator: 'agent', weapon: 'self' }, leaning: true, example: 'He detonated his suicide vest.' },
    ],
  },
})
