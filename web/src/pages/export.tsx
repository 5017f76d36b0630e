// Export: choose a format and a part, make it, fetch its files; the same as a command is shown.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client.ts'
import type { ExportAnswer } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'

const formats = ['csv', 'markdown', 'jsonl', 'geojson'] as const

export function ExportPage() {
  const { language, words } = useLanguage()
  const t = words.export
  const [format, setFormat] = useState<(typeof formats)[number]>('csv')
  const [wish, setWish] = useState({ actor: '', from: '', to: '', accepted: false, mask: false, bom: false })
  const make = useMutation({ mutationFn: () => post<ExportAnswer>('export', { format, language, accepted: wish.accepted, mask: wish.mask, bom: wish.bom, ...Object.fromEntries((['actor', 'from', 'to'] as const).flatMap((key) => (wish[key] === '' ? [] : [[key, wish[key]]]))) }) })
  const command = ['kroniek export', `--format ${format}`, wish.actor && `--actor "${wish.actor}"`, wish.from && `--from ${wish.from}`, wish.to && `--to ${wish.to}`, wish.accepted && '--accepted', wish.mask && '--mask-private', wish.bom && '--bom'].filter(Boolean).join(' ')
  return (
    <div className="page narrow">
      <h1>{t.title}</h1>
      <form onSubmit={(event) => { event.preventDefault(); make.mutate() }}>
        <fieldset><legend>{t.title}</legend>{formats.map((id) => <label key={id} className="choice"><input type="radio" name="format" checked={format === id} onChange={() => setFormat(id)} /> <b>{id}</b> <small>{t.purpose[id]}</small></label>)}</fieldset>
        <div className="filters">
          <label>{words.chronology.actor} <input value={wish.actor} onChange={(event) => setWish({ ...wish, actor: event.target.value })} /></label>
          <label>{words.chronology.from} <input type="date" value={wish.from} onChange={(event) => setWish({ ...wish, from: event.target.value })} /></label>
          <label>{words.chronology.to} <input type="date" value={wish.to} onChange={(event) => setWish({ ...wish, to: event.target.value })} /></label>
        </div>
        {(['accepted', 'mask', 'bom'] as const).map((key) => <label key={key} className="choice"><input type="checkbox" checked={wish[key]} onChange={(event) => setWish({ ...wish, [key]: event.target.checked })} /> {t[key]}</label>)}
        <p className="quiet">{t.quoted} {t.command}: <code>{command}</code></p>
        <p className="buttons"><button type="submit" className="main" disabled={make.isPending}>{t.make}</button></p>
      </form>
      {make.isError ? <p role="alert" className="problem">{make.error.message}</p> : null}
      {make.data ? <section aria-live="polite"><h2>{t.holds}</h2>
        <ul className="list">{make.data.files.map(({ name, bytes }) => <li key={name}><a href={`/api/v1/export/${make.data.id}/${name}`} download={name}>{name}</a> <small>{bytes.toLocaleString(language)} bytes</small></li>)}</ul>
        <p className="quiet">{Object.entries(make.data.manifest.counts).map(([what, count]) => `${what} ${String(count)}`).join(' · ')}</p>
      </section> : null}
    </div>
  )
}
