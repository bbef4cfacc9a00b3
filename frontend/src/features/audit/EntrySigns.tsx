import { useTranslation } from 'react-i18next';
import type { AuditRecordView } from '../../api/gen/types.gen';
import { Chip } from '../../ui/Chip';
import { tones } from './auditWords';

/** What was done in a word, and whether it took something back or was taken back. */
export function EntrySigns({ entry: { action, count, reverses, reversedBy } }: { entry: AuditRecordView }) {
  const { t } = useTranslation('audit');
  return (
    <>
      <Chip tone={tones[action]}>{t(`action.${action}`)}</Chip>
      {count !== undefined && <Chip>{t(action === 'READ_IN_BULK' ? 'readCount' : 'times', { count })}</Chip>}
      {reverses !== undefined && <Chip tone="brand">{t('takesBack')}</Chip>}
      {reversedBy !== undefined && <Chip>{t('takenBack')}</Chip>}
    </>
  );
}
