// Dutch abbreviations and splitting rules; the conventions are those of the Alpino treebank.
import { wordSet, type TextWords } from '../text.ts'

export const text: TextWords = {
  before: wordSet(`
    dr. drs. ds. mr. ir. ing. prof. mevr. mw. dhr. hr. mej. jhr. mgr. kard. past. pres. vz.  st. sgt. maj. kol. lt. gen.  luit. adm. cmdt. burg. wnd.
    nr. nrs.   par. blz. pag.  pp.  hfdst. vgl. cf. bijv. bv. b.v. resp. ca. circa. plm. ong.  min. incl. excl. zgn. zg. z.g. zogen. d.w.z. dwz. m.a.w. t.w. nl. t.o.v. m.b.t. i.v.m. n.a.v. t.a.v. o.l.v. m.m.v. i.p.v. i.t.t. t.g.v. d.m.v. a.d.h.v. o.b.v. i.s.m. i.o.v. i.h.b. m.i.v. t.e.m. v.a. v.d. v.h. o.g.v. o.i.v. o.m. o.a. m.n. w.o. w.v. aug. sept. okt. nov. dec. jan. feb. febr. mrt. apr. jun. jul.        tel. s.v.p. a.u.b. ad. fa. fam. gebr. wed.    uitg.  prov.   lib. christ. soc. nat.  intern. kon. ned. fr. du.   br. vs. geb. overl. ovl. afb. bijl. dept. afd. sr. voorz. secr. adj. sec. gr. km. cm. mm. ltr. mln. mld. milj. miljd. pct. proc.    jl. a.s. j.l. v.j. 
  `),
  beforeNumbers: wordSet(`ma. di. wo. do. vr. za. zo. no. art. fig. p. min. max. dl. kap.`),
  anywhere: wordSet(`
    enz. etc. e.d. e.a. c.s. jr. n.v. b.v. v.s. vs. n.chr. v.chr. c.q. u. a.i. p.p. v.j. p.j. jl. a.s. j.l. mln. mld. miljd. pct. km. min. sec. ltd. inc. co. corp. v.n. e.v. vlg. ed. m.v. s.a. g.g.
  `),
  openers: wordSet(`
    de het een en maar ook in op bij van voor na naar met door tot uit over om als toen wie wat waar hoe dit dat deze die er hier daar daarna daarmee daardoor volgens hij zij ze wij we ik je jij u men hun zijn haar niet geen nog al sinds tijdens vanaf omdat hoewel terwijl nadat voordat zo zowel zeker ongeveer alle veel sommige enkele twee drie vier vijf zes eerder later inmiddels intussen vorige volgende onder tegen ondanks wel want dus toch echter bovendien daarnaast verder ten
  `),
  apostrophes: wordSet(`'s 't 'n 'm 'r 'k 'ns 's-gravenhage 's-hertogenbosch`),
  splitsHyphens: false,
  hyphenPrefixes: new Set(),
  cuts: new Map(),
  endings: null,
  verbsAreSmall: true,
  pasts: new Set(),
  particles: `tegemoet achterna teweeg overeen achteruit vooruit achterop voorbij terecht teleur uiteen bijeen opeen ineen aaneen omhoog omlaag tegen terug samen onder achter binnen buiten boven voort rond door over voor neer mede thuis heen klaar plaats vast weer weg los dood vrij stil stuk waar goed kwijt gade deel mee aan toe bij uit toe na om op in af`.split(' '),
}
