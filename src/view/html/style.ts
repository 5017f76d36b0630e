// The page's style: long reading first, light and dark, wide and narrow; kinds differ by line as well as by colour.

export const style = `
:root{color-scheme:light dark;--paper:#fdfcf9;--card:#fff;--ink:#1d1c1a;--dim:#5c5850;--line:#dcd7cc;--event:#b4231a;--fact:#1f5f99;--relation:#5b3f94;--statement:#3c6e3a;--aggregate:#8a5a00;--refusal:#6b5d00;--lit:#ffe58a}
@media (prefers-color-scheme:dark){:root{--paper:#161614;--card:#1e1e1b;--ink:#e9e5dc;--dim:#aaa498;--line:#3a3833;--event:#ff8d80;--fact:#84bdf2;--relation:#bfa4f5;--statement:#93cf8f;--aggregate:#e6b45c;--refusal:#d9cb5a;--lit:#5a4a00}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.65 Georgia,'Iowan Old Style','Source Serif 4',serif}
.top,.records,nav,footer{font-family:system-ui,'Segoe UI',sans-serif}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:2}
.top{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;align-items:baseline;padding:.8rem 2rem;border-bottom:1px solid var(--line);font-size:.85rem;max-width:84rem;margin:0 auto}
.top p{margin:0}.hint,.legend{color:var(--dim)}
.filter{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem .9rem}
.filter legend{float:left;font-weight:600;margin-right:.8rem;padding:0;line-height:1.75rem}
.filter label{line-height:1.75rem;white-space:nowrap}
.filter input{width:1rem;height:1rem;vertical-align:-.15rem;accent-color:var(--fact)}
nav{padding:1rem 2rem;max-width:84rem;margin:0 auto;border-bottom:1px solid var(--line);font-size:.9rem}
nav ol{margin:0;padding-left:1.5rem;columns:2 22rem}
nav li{break-inside:avoid}
a{color:inherit;text-decoration-color:var(--dim);text-underline-offset:.15em}
article{display:grid;grid-template-columns:minmax(0,38rem) minmax(20rem,36rem);gap:3.5rem;justify-content:center;max-width:84rem;margin:0 auto;padding:2.2rem 2rem;border-bottom:1px solid var(--line)}
.text header{margin-bottom:1.4rem}
h1{font-size:1rem;margin:0}
h2{font-size:1.75rem;line-height:1.2;margin:0 0 .4rem;overflow-wrap:anywhere;text-wrap:balance}
.meta{margin:0;color:var(--dim);font:0.85rem system-ui,sans-serif;overflow-wrap:anywhere}
.text p{margin:0 0 1rem;overflow-wrap:anywhere;white-space:pre-line}
.text .headline{font-weight:700}
.text .caption,.text .quote{color:var(--dim);font-size:.95rem}
.text .credit,.text .boilerplate,.text .dateline{color:var(--dim);font-size:.85rem}
mark{color:inherit;background:none;border-bottom:2px solid var(--line);cursor:pointer;padding-bottom:1px}
mark.statement{border-bottom:2px dotted var(--statement)}mark.refusal,mark.signal{border-bottom:2px dashed var(--refusal)}mark.aggregate{border-bottom:2px solid var(--aggregate)}
mark.relation{border-bottom:4px double var(--relation)}mark.fact{border-bottom:4px double var(--fact)}mark.event{border-bottom:2px solid var(--event)}
.lit,mark.lit{background:var(--lit)!important}
.records{font-size:.92rem;line-height:1.5;max-height:100vh;overflow:auto;position:sticky;top:0;align-self:start;padding:0 .4rem 2rem 0}
.records h3{font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--dim);margin:1.6rem 0 .5rem;padding-bottom:.2rem;border-bottom:1px solid var(--line)}
.part:first-child h3{margin-top:0}
.records small{font-weight:400}
.records h4{font-size:1rem;margin:0 0 .2rem}
.records h4 .detail{font-weight:400;color:var(--dim)}
.records ul{list-style:none;margin:0;padding:0}
.card{margin-bottom:.7rem}
.record{border-left:3px solid var(--line);padding:.35rem .8rem;margin-bottom:.35rem;cursor:pointer;overflow-wrap:anywhere;border-radius:0 .2rem .2rem 0}
.record:hover{background:var(--card)}
.record.event{border-left-color:var(--event)}.record.fact{border-left-color:var(--fact)}.record.relation{border-left-color:var(--relation)}.record.statement{border-left-color:var(--statement)}.record.aggregate{border-left-color:var(--aggregate)}.record.refusal,.record.signal{border-left-color:var(--refusal);border-left-style:dashed}
.records p{margin:0}.records dl{margin:.2rem 0}.records dl div{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.6rem}.records dd{margin:0}.records dt,.label{color:var(--dim)}
.by{color:var(--dim)}.by::before{content:'· '}
.band.solid{color:var(--statement)}.band.likely{color:var(--aggregate)}.band.doubtful{color:var(--event)}
.records blockquote{margin:.25rem 0 0;color:var(--dim);font:italic .95rem/1.5 Georgia,serif}
.records blockquote::before{content:'“'}.records blockquote::after{content:'”'}
.records blockquote b{color:var(--ink);font-weight:600}
.rule{display:none;font-size:.75rem;color:var(--dim)}.record.lit .rule,.record:focus .rule{display:block}
.record.lit,.record.lit .by,.record.lit .detail,.record.lit dt,.record.lit blockquote,.record.lit .rule,.record.lit .label,.record.lit .band,mark.lit{color:var(--ink)}
.no-who [data-part=who],.no-what [data-part=what],.no-sums [data-part=sums],.no-statements [data-part=statements],.no-refused [data-part=refused],.no-unread [data-part=unread],.no-doubtful .record.doubtful{display:none}
.no-refused mark.refusal:not(.event,.fact,.relation,.statement,.aggregate),.no-unread mark.signal:not(.event,.fact,.relation,.statement,.aggregate,.refusal),.no-statements mark.statement:not(.event,.fact,.relation,.aggregate),.no-what mark.event:not(.fact,.relation,.statement,.aggregate){border-bottom-color:transparent}
footer{padding:1.5rem 2rem;color:var(--dim);font-size:.85rem;max-width:84rem;margin:0 auto}
:focus-visible{outline:2px solid var(--fact);outline-offset:2px}
@media (max-width:60rem){article{grid-template-columns:minmax(0,1fr);padding:1.4rem 1rem;gap:1.5rem}.records{position:static;max-height:none}.top,nav,footer{padding-left:1rem;padding-right:1rem}h2{font-size:1.45rem}.records dl div{grid-template-columns:6rem minmax(0,1fr)}}
@media print{.records{position:static;max-height:none;overflow:visible}.filter,.hint,.skip{display:none}.rule{display:block}}
`
