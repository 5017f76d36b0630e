// English abbreviations and splitting rules; the conventions are those of the EWT treebank.
import { wordSet, type TextWords } from '../text.ts'

export const text: TextWords = {
  before: wordSet(`
    mr. mrs. ms. dr. prof. rev. fr. gen. lt. col. maj. capt. cpl. sgt. pvt. cmdr. adm. brig. gov. sen. rep. reps. sens. pres. supt. insp. det. hon. st. mt. ft.   vol. pp.    vs. v. e.g. i.e. cf. approx. ca. c. est. dept. dist. amb. sec. msgr. maj.-gen. lt.-col. lt.-gen. brig.-gen. jan. feb.  apr. jun. jul. aug. sept. sep. oct. nov. dec.  tue. tues.  thu. thurs.    ariz. calif. colo. conn. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. ala. ark. del.
  `),
  beforeNumbers: wordSet(`no. nos. art. fig. p. mar. mon. sat. sun. wed. fri. dec.`),
  anywhere: wordSet(`
    etc. jr. sr. inc. ltd. co. corp. bros. llc. plc. a.m. p.m. u.s. u.k. u.n. u.s.a. e.u. d.c. u.a.e. ph.d. m.d. b.a. m.a. b.c. a.d. al. ave. blvd. rd. sq. mph. min. hr. hrs. yrs. lb. lbs. oz. l.a. n.y. r.i. n.j. n.m. n.c. s.c. n.h.
  `),
  openers: wordSet(`
    the a an and but or in on at by for from to with as it its he his she her they their we our i you this that these those there here who what when where why how if after before since while although though however meanwhile moreover according no not some many most several two three four five one both each all last next earlier later during under over until despite because so yet then now
  `),
  apostrophes: wordSet(`'em 'til 'cause 'bout 'twas 'tis`),
  splitsHyphens: true,
  hyphenPrefixes: wordSet(`non e re co anti pre mid pro post semi sub pan multi ex counter mini neo inter un over ultra intra micro proto cross socio vice`),
  cuts: new Map([
    ['cannot', [3]], ['gonna', [3]], ['wanna', [3]], ['gotta', [3]], ['dunno', [2, 3]], ['lemme', [3]], ['gimme', [3]],
    ["'tis", [2]], ["'twas", [2]],
  ]),
  endings: /(?<=[\p{L}])n['’]t$|(?<=[\p{L}\p{N}.])['’](?:s|m|d|ll|re|ve)$|(?<=s)['’]$/iu,
  verbsAreSmall: false,
  pasts: wordSet('shot hit'),
  particles: [],
}
