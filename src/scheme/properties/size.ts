// size: how many members or fighters the group has, by whom estimated, as of when. Losses, recruits and travellers are no size.
import { propertyType } from '../relationType.ts'

export const size = propertyType({
  id: 'size',
  meaning: 'How many members or fighters the group has or had.',
  labels: { nl: 'omvang', en: 'size' },
  value: 'quantity',
  of: ['group', 'set', 'power'],
  frames: {
    nl: [
      { id: 'bestaan-uit', word: 'bestaan', pos: 'verb', roles: { actor: 'agent', value: 'prep:uit' }, needs: ['actor'], example: 'De Dageraad bestaat uit zo’n drieduizend strijders.' },
      { id: 'tellen', word: 'tellen', also: ['omvatten'], pos: 'verb', roles: { actor: 'agent', value: 'patient' }, needs: ['actor'], example: 'De Dageraad telt naar schatting drieduizend strijders.' },
      { id: 'hebben-strijders', word: 'strijder', also: ['lid', 'aanhanger', 'man', 'soldaat', 'militair', 'terrorist', 'rebel', 'militant', '-strijder'], pos: 'noun', light: ['hebben', 'tellen'], roles: { actor: 'agent' }, example: 'De Dageraad heeft ruim drieduizend strijders.' },
      { id: 'beschikken-over', word: 'beschikken', pos: 'verb', roles: { actor: 'agent', value: 'prep:over' }, example: 'De Dageraad beschikt over drieduizend strijders.' },
      { id: 'aangesloten-bij', word: 'aansluiten', also: ['aangesloten'], pos: 'verb', roles: { actor: 'prep:bij', value: ['patient', 'agent'] }, example: 'Er zijn naar schatting drieduizend strijders bij de Dageraad aangesloten.' },
      { id: 'omvang-geschat-op', word: 'schatten', pos: 'verb', roles: { actor: ['patient', 'agent'], value: 'prep:op' }, example: 'De omvang van de Dageraad wordt op drieduizend man geschat.' },
      { id: 'aanwezig-met', word: 'aanwezig', pos: 'adj', roles: { actor: 'agent', value: 'prep:met' }, example: 'Het buurland was met drieduizend militairen aanwezig in Zuidmark.' },
      { id: 'spreken-van', word: 'spreken', also: ['reppen', 'gewagen', 'uitgaan'], pos: 'verb', roles: { value: 'prep:van' }, topic: true, weak: true, example: 'De Dageraad is klein. De regering spreekt van hooguit driehonderd strijders.' },
      { id: 'houden-op', word: 'houden', also: ['schatten'], pos: 'verb', roles: { value: 'prep:op' }, topic: true, weak: true, example: 'De Dageraad is klein. De regering houdt het op driehonderd strijders.' },
      { id: 'er-zijn-strijders', word: 'strijder', also: ['lid', '-strijder'], pos: 'noun', light: ['zijn', 'zitten', 'vechten'], roles: { actor: ['prep:van', 'prep:bij'] }, with: ['er'], example: 'Er zijn nu zo’n drieduizend strijders van de Dageraad in de bergen.' },
      { id: 'er-zijn-strijders-nu', word: 'strijder', also: ['lid', '-strijder'], pos: 'noun', light: ['zijn'], roles: {}, with: ['er'], topic: true, weak: true, example: 'De Dageraad is klein. Er zijn naar schatting driehonderd strijders.' },
      { id: 'strijders-zijn', word: 'strijder', also: ['lid', '-strijder'], pos: 'noun', roles: { actor: ['prep:van', 'prep:bij'] }, with: ['er'], example: 'Er zijn nu zo’n drieduizend strijders bij de Dageraad.' },
    ],
    en: [
      { id: 'consist-of', word: 'consist', also: ['comprise', 'compose'], pos: 'verb', roles: { actor: ['agent', 'patient'], value: 'prep:of' }, needs: ['actor'], example: 'The Dawn Front consists of about 3,000 fighters.' },
      { id: 'have-fighters', word: 'fighter', also: ['member', 'militant', 'soldier', 'man', 'rebel', 'insurgent', 'follower', 'troop'], pos: 'noun', light: ['have', 'number', 'boast', 'count', 'command'], roles: { actor: 'agent' }, example: 'The Dawn Front has about 3,000 fighters.' },
      { id: 'number', word: 'number', also: ['comprise', 'total'], pos: 'verb', roles: { actor: 'agent', value: ['patient', 'complement'] }, needs: ['actor'], example: 'The Dawn Front numbers some 3,000 men.' },
      { id: 'strong', word: 'strong', pos: 'adj', roles: { actor: 'agent' }, example: 'The Dawn Front is 3,000 strong.' },
      { id: 'strength-estimated-at', word: 'estimate', pos: 'verb', roles: { actor: 'patient', value: 'prep:at' }, example: 'The Dawn Front’s strength is estimated at 3,000 fighters.' },
      { id: 'speak-of', word: 'speak', also: ['talk'], pos: 'verb', roles: { value: 'prep:of' }, topic: true, weak: true, example: 'The Dawn Front is small. The government speaks of at most 300 fighters.' },
    ],
  },
})

/** Counted nouns that make a number a size. */
export const memberNouns = {
  nl: /(?:strijders?|strijdsters?|leden|lid|aanhangers?|mannen|man|soldaten|militairen|rebellen|terroristen|jihadisten|fundamentalisten|extremisten|militanten|guerrillero|guerrilla's|opstandelingen|huurlingen|troepen|manschappen|mensen|personen|koppen|agenten|sympathisanten|boeren|studenten)$/,
  en: /(?:fighters?|members?|militants?|men|soldiers?|troops|rebels?|terrorists?|jihadists?|insurgents?|guerrillas?|mercenaries|followers|people|strong|extremists?|recruits?|farmers|students|personnel)$/,
} as const
