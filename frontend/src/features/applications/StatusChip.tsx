import { useTranslation } from 'react-i18next';
import type { ApplicationStatus } from '../../api/gen/types.gen';
import { Chip } from '../../ui/Chip';
import { statusTone } from './applicationWords';

export function StatusChip({ status }: { status: ApplicationStatus }) {
  const { t } = useTranslation('applications');
  return <Chip tone={statusTone[status]}>{t(`status.${status}`)}</Chip>;
}
