// Who is shown by default: private people have no dossier.
export { isPrivate } from '../privacy/private.ts'
