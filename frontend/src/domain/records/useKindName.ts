import { useTranslation } from 'react-i18next';
import { recordKinds } from './recordKinds';

/** What is no record but is written down as well. */
const otherKinds = [
  'ATTENDANCE',
  'CALENDAR_ADDRESS',
  'CONCERN_AGENDA_ITEM',
  'CONCERN_SUPPORT',
  'CONSENT',
  'DATA_REQUEST',
  'DISTINCTION',
  'GRANT',
  'INVITATION',
  'MEETING_INVITATION',
  'MEETING_PROGRESS',
  'MINUTES_COMMENT',
  'NOTE_EDIT',
  'NOTICE_REPLY',
  'RETENTION_RUN',
  'SIGNATURE_REQUEST',
  'TERM',
  'VOCABULARY_EDITION',
] as const;

export const allKinds = [...recordKinds, ...otherKinds];

/** A kind of record in words; one that the app does not know yet as it is written. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation('records');
  return (kind) => {
    const known = allKinds.find((other) => other === kind);
    return known ? t(`kind.${known}`) : kind;
  };
}
