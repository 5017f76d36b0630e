// splinter_of: a group broke away from or grew out of another. May hold beside part_of.
import { relationType } from '../relationType.ts'
import { enOf, nlOf } from './roles.ts'

export const splinterOf = relationType({
  id: 'splinter_of',
  meaning: 'The first broke away from or grew out of the second.',
  labels: { nl: 'afsplitsing van', en: 'splinter of' },
  symmetric: false,
  inverse: { nl: 'heeft als afsplitsing', en: 'has splinter' },
  ends: { from: ['group', 'body'], to: ['group', 'power', 'body', 'set'] },
  codes: { wikidata: 'P807', stix: 'related-to' },
  frames: {
    nl: [
      { id: 'aftakking-van', word: 'aftakking', also: ['afsplitsing', 'splintergroep', 'splinterbeweging', 'splinterpartij', 'afscheiding', 'uitloper', 'spin-off', 'afgesplitste'], pos: 'noun', roles: nlOf, example: 'De brigade ontstond als aftakking van de Dageraad.' },
      { id: 'afsplitsen-van', word: 'afsplitsen', also: ['afscheiden', 'afscheuren', 'losmaken', 'splitsen'], pos: 'verb', roles: { from: ['agent', 'patient'], to: 'prep:van' }, example: 'De brigade splitste zich af van de Dageraad.' },
      { id: 'ontstaan-uit', word: 'ontstaan', also: ['voortkomen', 'voortvloeien', 'groeien', 'geboren', 'stammen'], pos: 'verb', roles: { from: 'agent', to: 'prep:uit' }, example: 'De brigade kwam voort uit de Dageraad.' },
      { id: 'ontspruiten-aan', word: 'ontspruiten', pos: 'verb', roles: { from: 'agent', to: ['prep:aan', 'prep:uit'] }, example: 'De brigade is ontsproten aan de Dageraad.' },
      { id: 'breken-met', word: 'breken', pos: 'verb', roles: { from: 'agent', to: 'prep:met' }, weak: true, example: 'In de zomer brak de brigade met de Dageraad.' },
    ],
    en: [
      { id: 'offshoot-of', word: 'offshoot', also: ['splinter', 'breakaway', 'spin-off', 'outgrowth'], pos: 'noun', roles: enOf, example: 'The brigade emerged as an offshoot of the Dawn Front.' },
      { id: 'x-offshoot', word: 'offshoot', also: ['splinter'], pos: 'noun', roles: { from: 'agent', to: ['possessor', 'modifier'] }, example: 'The Dawn Front offshoot Northern Brigade took the bridge.' },
      { id: 'splinter-group-of', word: 'group', also: ['faction'], pos: 'noun', roles: { from: 'agent', to: ['prep:of', 'prep:from'] }, with: ['splinter'], example: 'The brigade is a splinter group of the Dawn Front.' },
      { id: 'split-from', word: 'split', also: ['splinter', 'secede'], pos: 'verb', roles: { from: 'agent', to: ['prep:from', 'prep:off from'] }, example: 'The brigade split from the Dawn Front.' },
      { id: 'break-away-from', word: 'break away', also: ['break off', 'split off'], pos: 'verb', roles: { from: 'agent', to: ['prep:from', 'prep:of'] }, example: 'The brigade broke away from the Dawn Front.' },
      { id: 'break-with', word: 'break', pos: 'verb', roles: { from: 'agent', to: ['prep:with', 'prep:from'] }, weak: true, example: 'The brigade broke with the Dawn Front in the summer.' },
      { id: 'grow-out-of', word: 'emerge', also: ['grow', 'evolve', 'originate', 'stem'], pos: 'verb', roles: { from: 'agent', to: ['prep:from', 'prep:out of'] }, example: 'The brigade grew out of the Dawn Front.' },
    ],
  },
})
