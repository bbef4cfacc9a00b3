import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/Chip';

type Props = { record: { incompleteLists: readonly string[] }; list: string };

/** "Unter anderem": the source says itself that it does not name all. */
export function Incomplete({ record, list }: Props) {
  const { t } = useTranslation();
  if (!record.incompleteLists.includes(list)) return null;
  return (
    <span title={t('text.incomplete')}>
      <Chip>{t('text.amongOthers')}</Chip>
    </span>
  );
}
