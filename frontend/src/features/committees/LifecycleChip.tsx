import { useTranslation } from 'react-i18next';
import type { CommitteeLifecycle } from '../../api/gen/types.gen';
import { Chip } from '../../ui/Chip';

export function LifecycleChip({ lifecycle }: { lifecycle: CommitteeLifecycle }) {
  const { t } = useTranslation('committees');
  const isActive = lifecycle === 'CONSTITUTED';
  return <Chip tone={isActive ? 'ok' : 'warn'}>{t(`lifecycle.${lifecycle}`)}</Chip>;
}
