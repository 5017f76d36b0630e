// Turns the frames of a relation into those of a property: "X leads Y" also tells the leader of Y.
import type { LanguageId } from '../../model/source.ts'
import type { PropertyFrame, RelationFrame, RelationType } from '../relationType.ts'

/** `actor` is the end of the relation whose property it is; the other end is the value. */
export function framesOf({ frames }: RelationType, actor: 'from' | 'to'): Readonly<Record<LanguageId, readonly PropertyFrame[]>> {
  const turn = (rows: readonly RelationFrame[]): readonly PropertyFrame[] => rows.filter(row => row.reciprocal !== true).map(({ roles, ...row }) => {
    const own = roles[actor]
    const other = roles[actor === 'from' ? 'to' : 'from']
    return { ...row, roles: { ...(own ? { actor: own } : {}), ...(other ? { value: other } : {}) } }
  })
  return { nl: turn(frames.nl), en: turn(frames.en) }
}
