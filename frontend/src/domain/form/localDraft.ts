import { storage } from '../../lib/storage';

const prefix = 'draft:';

type Kept = { values: unknown; version?: number | undefined; savedAt: string };

export type KeptDraft = Kept & { key: string };

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'values' in value &&
  'savedAt' in value &&
  typeof value.savedAt === 'string';

/** What was typed and not yet saved, kept on this device: a closed tab, a lost session or a dead battery loses nothing. */
export const localDraft = {
  /** Typed on another version of the record it is left alone: it must not silently undo somebody's change. */
  read(key: string, version: number | undefined): Kept | undefined {
    const kept = storage.read(prefix + key);
    return isKept(kept) && kept.version === version ? kept : undefined;
  },
  write: (key: string, values: unknown, version: number | undefined) =>
    storage.write(prefix + key, { values, version, savedAt: new Date().toISOString() } satisfies Kept),
  /** All of them, the newest first. */
  all: (): KeptDraft[] => {
    const found = storage.keys(prefix).flatMap((stored) => {
      const kept = storage.read(stored);
      return isKept(kept) ? [{ ...kept, key: stored.slice(prefix.length) }] : [];
    });
    return found.sort((left, right) => right.savedAt.localeCompare(left.savedAt));
  },
  /** Puts one back as it was. */
  restore: ({ key, ...kept }: KeptDraft) => storage.write(prefix + key, kept),
  remove: (key: string) => storage.remove(prefix + key),
  /** On signing out: the next person at this device must not find them. */
  removeAll: () => storage.keys(prefix).forEach((key) => storage.remove(key)),
};
