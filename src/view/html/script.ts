// The page's one script: a record lights its words, words light their records. The page reads well without it.

export const script = `
const lit = (ids, on) => {
  for (const id of ids) {
    document.getElementById(id)?.classList.toggle('lit', on)
    for (const mark of document.querySelectorAll('mark[data-records~="' + CSS.escape(id) + '"]')) mark.classList.toggle('lit', on)
  }
}
const clear = () => { for (const it of document.querySelectorAll('.lit')) it.classList.remove('lit') }
const choose = (target) => {
  const mark = target.closest('mark'), record = target.closest('.records li[id]')
  if (!mark && !record) return
  clear()
  const ids = mark ? mark.dataset.records.split(' ') : [record.id]
  lit(ids, true)
  const other = mark ? document.getElementById(ids[0]) : document.querySelector('mark[data-records~="' + CSS.escape(ids[0]) + '"]')
  other?.scrollIntoView({ block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
}
document.addEventListener('click', (event) => choose(event.target))
document.addEventListener('keydown', (event) => { if (event.key === 'Enter') choose(event.target); if (event.key === 'Escape') clear() })
`
