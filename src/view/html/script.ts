// The page's one script: a record lights its words, words light their records, boxes show and hide parts. The page reads well without it.

export const script = `
const lit = (id) => {
  document.getElementById(id)?.classList.add('lit')
  for (const mark of document.querySelectorAll('mark[data-records~="' + CSS.escape(id) + '"]')) mark.classList.add('lit')
}
const clear = () => { for (const it of document.querySelectorAll('.lit')) it.classList.remove('lit') }
const shown = (it) => it && it.getClientRects().length > 0
const choose = (target) => {
  const mark = target.closest('mark'), record = target.closest('.record')
  if (!mark && !record) return
  clear()
  const ids = mark ? mark.dataset.records.split(' ') : [record.id]
  ids.forEach(lit)
  const other = mark ? ids.map((id) => document.getElementById(id)).find(shown) : [...document.querySelectorAll('mark[data-records~="' + CSS.escape(ids[0]) + '"]')].find(shown)
  other?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
  return other
}
document.addEventListener('click', (event) => { if (!getSelection()?.toString()) choose(event.target) })
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') choose(event.target)?.focus({ preventScroll: true })
  if (event.key === 'Escape') clear()
})
for (const box of document.querySelectorAll('[data-show]')) box.addEventListener('change', () => document.body.classList.toggle('no-' + box.dataset.show, !box.checked))
`
