import { Globe, Pin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NoticeSummary } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate, isOver, isoDay } from '../../lib/partialDate';
import { Chip } from '../../ui/Chip';
import { useNow } from '../../ui/useNow';

type Props = { notice: Pick<NoticeSummary, 'kind' | 'pinned' | 'period' | 'visibility'> };

/** What kind of notice it is, and how it stands. */
export function NoticeFlags({ notice }: Props) {
  const { t } = useTranslation(['notices', 'common']);
  const language = useLanguage();
  const today = isoDay(useNow());
  const { kind, pinned, period, visibility } = notice;
  return (
    <>
      <Chip tone="brand">{t(`common:noticeKind.${kind}`)}</Chip>
      {pinned && (
        <Chip>
          <Pin size={14} aria-hidden />
          {t('pinned')}
        </Chip>
      )}
      {isOver(period, today) ? (
        <Chip tone="warn">{t('expired')}</Chip>
      ) : (
        period.until && <Chip>{t('until', { date: formatPartialDate(period.until, language) })}</Chip>
      )}
      {visibility === 'PUBLIC' && (
        <Chip>
          <Globe size={14} aria-hidden />
          {t('forEverybody')}
        </Chip>
      )}
    </>
  );
}
