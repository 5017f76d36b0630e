// The bar that says what was just decided, and takes it back.
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'

export interface Notice {
  readonly text: string
  readonly kind: 'done' | 'failed'
  readonly undo?: (() => void) | undefined
}

const Context = createContext<{ readonly notice: Notice | null; readonly say: (notice: Notice | null) => void } | null>(null)

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, say] = useState<Notice | null>(null)
  useEffect(() => {
    if (notice === null) return undefined
    const timer = setTimeout(() => say(null), notice.kind === 'failed' ? 20_000 : 8000)
    return () => clearTimeout(timer)
  }, [notice])
  const value = useMemo(() => ({ notice, say }), [notice])
  return <Context value={value}>{children}</Context>
}

export function useNotices() {
  const value = useContext(Context)
  if (!value) throw new Error('NoticeProvider is missing')
  return value
}
