import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../lib/paths';
import { ButtonLink } from '../ui/Link';

/** To who changed a record, what it was before, and the way to take that back: for those who may write it. */
export function HistoryLink({ record }: { record: string }) {
  const { t } = useTranslation();
  return (
    <ButtonLink size="small" href={paths.history(record)}>
      <History size={17} aria-hidden />
      {t('action.history')}
    </ButtonLink>
  );
}
