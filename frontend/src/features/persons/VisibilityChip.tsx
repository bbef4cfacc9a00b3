import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../../api/gen/types.gen';
import { Chip } from '../../ui/Chip';

/** Who may see the record. "Members of the network" alone, beside a name, would say that the person is one. */
export function VisibilityChip({ visibility }: { visibility: Visibility }) {
  const { t } = useTranslation(['persons', 'common']);
  if (visibility === 'PUBLIC') return null;
  return (
    <Chip tone="warn">
      <Lock size={14} aria-hidden />
      {t('onlyFor', { readers: t(`common:visibility.${visibility}`) })}
    </Chip>
  );
}
