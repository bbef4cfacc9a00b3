import { useTranslation } from 'react-i18next';
import type { PartnerContactStage } from '../../api/gen/types.gen';
import { Chip } from '../../ui/Chip';

export function StageChip({ stage }: { stage: PartnerContactStage }) {
  const { t } = useTranslation('partners');
  return <Chip tone={stage === 'ACTIVE' ? 'ok' : undefined}>{t(`stage.${stage}`)}</Chip>;
}
