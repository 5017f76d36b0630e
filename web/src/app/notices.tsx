// The bar that says what was just decided, and takes it back.
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Shown } from '../api/types.ts'

/** Claims that are wrong alike to one that was just rejected. */
export interface Offer {
  readonly shown: readonly Shown[]
  /** What they share, in the words of the text. */
  readonly words: string
  readonly why: string
}

export interface Notice {
  readonly text: string
  readonly kind: 'done' | 'failed'
  readonly undo?: (() => void) | undefined
  readonly offer?: Offer | undefined
  /** Stays until it is answered. */
  readonly lasting?: boolean
}

/** `instead`: only where this notice still stands. */
type Say = (notice: Notice | null, instead?: Notice) => void

const Context = createContext<{ readonly notice: Notice | null; readonly say: Say } | null>(null)

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, set] = useState<Notice | null>(null)
  const say = useCallback<Say>((next, instead) => set((now) => (instead === undefined || now === instead ? next : now)), [])
  useEffect(() => {
    if (notice === null || notice.lasting) return undefined
    const timer = setTimeout(() => say(null), notice.kind === 'failed' || notice.offer ? 20_000 : 8000)
    return () => clearTimeout(timer)
  }, [notice, say])
  const value = useMemo(() => ({ notice, say }), [notice, say])
  return <Context value={value}>{children}</Context>
}

export function useNotices() {
  const value = useContext(Context)
  if (!value) throw new Error('NoticeProvider is missing')
  return value
}
