import type { AuditRecordView } from '../../api/gen/types.gen';
import { pageOf } from '../../domain/records/recordKinds';
import { paths } from '../../lib/paths';

/** Where what an entry is about is shown. A membership is written from its network. */
export function placeOf({ kind, object, network }: AuditRecordView): string | undefined {
  if (!object) return undefined;
  if (kind === 'MEMBERSHIP') return network && paths.memberships.edit(network.id, object.id);
  return pageOf(kind, object.id);
}
