import { useTranslation } from 'react-i18next';
import type { ConcernSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';

type Props = { concern: Pick<ConcernSummary, 'author' | 'committee' | 'createdAt'> };

/** Who raised it, before which committee and when, as far as the reader may know. */
export function Raised({ concern: { author, committee, createdAt } }: Props) {
  const { t } = useTranslation('concerns');
  const language = useLanguage();
  return (
    <span>
      {author && (
        <>
          <bdi>{author}</bdi>
          {' · '}
        </>
      )}
      {committee?.name && (
        <>
          {t('to')} <Localized text={committee.name} />
          {' · '}
        </>
      )}
      <time dateTime={createdAt}>{formatDate(new Date(createdAt), language)}</time>
    </span>
  );
}
