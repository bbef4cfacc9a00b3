import { useTranslation } from 'react-i18next';
import type { Reference } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';

type Props = {
  by: { author?: string | undefined; organisation?: Reference | undefined; createdAt: string };
};

/** Who wrote, for whom and when, as far as the reader may know. */
export function Written({ by: { author, organisation, createdAt } }: Props) {
  const { t } = useTranslation('notices');
  const language = useLanguage();
  return (
    <span>
      <bdi>{author ?? t('someone')}</bdi>
      {organisation?.name && (
        <>
          {' · '}
          <Localized text={organisation.name} />
        </>
      )}
      {' · '}
      <time dateTime={createdAt}>{formatDate(new Date(createdAt), language)}</time>
    </span>
  );
}
