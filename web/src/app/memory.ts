// Small choices kept in this browser: language, theme, where one was.

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`kroniek.${key}`)
  } catch {
    // A browser that keeps nothing still works.
    return null
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`kroniek.${key}`, value)
  } catch {
    // As above: the choice holds until the page is closed.
  }
}
