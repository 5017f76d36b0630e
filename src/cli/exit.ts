// Exit codes, the same for every command and printed in the help.

export const exitCodes = {
  ok: 0,
  failed: 1,
  'wrong usage': 2,
  'optional part missing': 3,
  'some documents failed': 4,
  interrupted: 130,
} as const
