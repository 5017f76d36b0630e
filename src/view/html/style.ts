// The page's style: long reading first, light and dark, wide and narrow; kinds differ by line as well as by colour.

export const style = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1c1a;--dim:#605c55;--line:#dcd7cc;--event:#b4231a;--fact:#1f5f99;--relation:#5b3f94;--statement:#3c6e3a;--aggregate:#8a5a00;--refusal:#7a6a00;--lit:#ffe58a}
@media (prefers-color-scheme:dark){:root{--paper:#161614;--ink:#e9e5dc;--dim:#a49e92;--line:#3a3833;--event:#ff8d80;--fact:#84bdf2;--relation:#bfa4f5;--statement:#93cf8f;--aggregate:#e6b45c;--refusal:#d9cb5a;--lit:#5a4a00}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.6 Georgia,'Iowan Old Style','Source Serif 4',serif}
nav{padding:1rem 2rem;border-bottom:1px solid var(--line);font:0.9rem/1.5 system-ui,sans-serif}
nav ol{margin:0;padding-left:1.5rem;columns:2 22rem}
a{color:inherit}
article{display:grid;grid-template-columns:minmax(0,38rem) minmax(20rem,34rem);gap:3rem;justify-content:center;padding:2rem;border-bottom:1px solid var(--line)}
.text header{margin-bottom:1.5rem}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .3rem;overflow-wrap:anywhere}
.meta{margin:0;color:var(--dim);font:0.85rem system-ui,sans-serif}
.text p{margin:0 0 1rem;overflow-wrap:anywhere;white-space:pre-line}
.text .headline{font-weight:700}
.text .caption,.text .quote{color:var(--dim);font-size:.95rem}
.text .credit,.text .boilerplate,.text .dateline{color:var(--dim);font-size:.85rem}
.text .repeated{opacity:.6}
mark{color:inherit;background:none;border-bottom:2px solid var(--line);cursor:pointer}
mark.event{border-bottom-color:var(--event)}mark.fact{border-bottom-color:var(--fact);border-bottom-style:double}mark.relation{border-bottom-color:var(--relation);border-bottom-style:double}
mark.statement{border-bottom-color:var(--statement);border-bottom-style:dotted}mark.aggregate{border-bottom-color:var(--aggregate)}mark.refusal,mark.signal{border-bottom-color:var(--refusal);border-bottom-style:dashed}
mark.event.statement{border-bottom:2px solid var(--event)}
.lit{background:var(--lit)!important}
.records{font:0.9rem/1.5 system-ui,sans-serif;max-height:100vh;overflow:auto;position:sticky;top:0;align-self:start;padding-bottom:2rem}
.records h2{font-size:.95rem;margin:1.2rem 0 .4rem}
.records small{color:var(--dim);font-weight:400}
.records ul{list-style:none;margin:0;padding:0}
.records li{border-left:3px solid var(--line);padding:.4rem .8rem;margin-bottom:.5rem;cursor:pointer;overflow-wrap:anywhere}
.records li.event{border-left-color:var(--event)}.records li.fact{border-left-color:var(--fact)}.records li.relation{border-left-color:var(--relation)}.records li.statement{border-left-color:var(--statement)}.records li.aggregate{border-left-color:var(--aggregate)}.records li.refusal,.records li.signal{border-left-color:var(--refusal);border-left-style:dashed}
.records li p{margin:0}.records .title{font-weight:600}.records .by{color:var(--dim)}
.records blockquote{margin:.2rem 0;color:var(--dim);font-style:italic}
.records code{font-size:.75rem;color:var(--dim)}
.records li.doubtful{opacity:.75}
:focus-visible{outline:2px solid var(--fact);outline-offset:2px}
@media (max-width:60rem){article{grid-template-columns:minmax(0,1fr);padding:1rem;gap:1.5rem}.records{position:static;max-height:none}}
@media print{.records{position:static;max-height:none}}
`
