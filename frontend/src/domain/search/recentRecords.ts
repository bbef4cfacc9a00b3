import type { SearchKind } from '../../api/gen/types.gen';
import { storage } from '../../lib/storage';
import type { LocalizedText } from '../../lib/text';
import { kinds } from './hits';

export type RecentRecord = { kind: SearchKind; id: string; name: LocalizedText };

const prefix = 'recent:';
const kept = 8;

const isRecent = (value: unknown): value is RecentRecord =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'kind' in value &&
  kinds.some((kind) => kind === value.kind) &&
  'name' in value &&
  typeof value.name === 'object';

/**
 * What was looked at last, kept on this device for whoever is signed in (or for nobody): after a session
 * has run out, the next person does not read what only members may.
 */
export const recentRecords = {
  read(subject: string | undefined): RecentRecord[] {
    const found = storage.read(prefix + (subject ?? ''));
    return Array.isArray(found) ? found.filter(isRecent) : [];
  },
  add(subject: string | undefined, record: RecentRecord): void {
    const others = recentRecords.read(subject).filter(({ id }) => id !== record.id);
    storage.write(prefix + (subject ?? ''), [record, ...others].slice(0, kept));
  },
  /** Of somebody who was erased nothing may stay, here neither. */
  remove(subject: string | undefined, id: string): void {
    storage.write(
      prefix + (subject ?? ''),
      recentRecords.read(subject).filter((record) => record.id !== id),
    );
  },
  /** On signing out: the next person at this device must not find them. */
  removeAll: () => storage.keys(prefix).forEach((key) => storage.remove(key)),
};
