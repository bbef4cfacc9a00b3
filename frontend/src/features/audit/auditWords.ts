import {
  Ban,
  BookOpen,
  Eraser,
  EyeOff,
  KeyRound,
  type LucideIcon,
  Merge,
  Pencil,
  Plus,
  RotateCcw,
  Trash2,
  UserMinus,
} from 'lucide-react';
import type { AuditAction } from '../../api/gen/types.gen';
import type { Tone } from '../../ui/Chip';

/** What must not be overlooked comes first, then what is done every day. */
export const actions = [
  'REFUSED',
  'WITHHELD',
  'READ_IN_BULK',
  'CREATED',
  'CHANGED',
  'DELETED',
  'RESTORED',
  'GRANTED',
  'REVOKED',
  'MERGED',
  'ERASED',
] as const satisfies readonly AuditAction[];

export const icons: Readonly<Record<AuditAction, LucideIcon>> = {
  CREATED: Plus,
  CHANGED: Pencil,
  DELETED: Trash2,
  RESTORED: RotateCcw,
  GRANTED: KeyRound,
  REVOKED: UserMinus,
  REFUSED: Ban,
  WITHHELD: EyeOff,
  READ_IN_BULK: BookOpen,
  MERGED: Merge,
  ERASED: Eraser,
};

/** Attempts and great readings stand out; never by the colour alone, the word is always there. */
export const tones: Readonly<Partial<Record<AuditAction, Tone>>> = {
  REFUSED: 'bad',
  WITHHELD: 'bad',
  READ_IN_BULK: 'warn',
  DELETED: 'warn',
  ERASED: 'warn',
};
