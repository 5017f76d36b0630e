// Keys of the desk: one registry; single letters are silent while one types.
import { useEffect } from 'react'

export type Keymap = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** `g o` is two presses within a second. */
let pending: { readonly key: string; readonly at: number } | null = null

/** A sheet that lies open has its own keys: Enter there presses its button, and decides nothing behind it. */
function inSheet(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('dialog[open]') !== null
}

export function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
}

/** Binds keys while the caller is on the page. Names: `/`, `?`, `g o`, `ctrl+z`, `ctrl+shift+z`, `Escape`. */
export function useKeys(map: Keymap): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const control = event.ctrlKey || event.metaKey
      const name = control ? `ctrl+${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}` : event.key
      if (event.altKey || event.defaultPrevented || inSheet(event.target) || (typing(event.target) && event.key !== 'Escape')) return
      const chord = pending && event.timeStamp - pending.at < 1000 ? `${pending.key} ${name}` : name
      const action = map[chord] ?? map[name]
      if (name === 'g' && !control) pending = { key: 'g', at: event.timeStamp }
      if (!action) return
      pending = null
      event.preventDefault()
      action(event)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [map])
}
