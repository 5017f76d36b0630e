export function browserHere(): string | undefined
export function ensureBrowser(): string | undefined
