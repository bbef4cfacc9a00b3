import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/LanguageProvider';
import { formatPartialDate, type Period } from '../lib/partialDate';

/** "seit 2003", "2015 bis März 2019", "seit Jahren": the source's own words where there is no date. */
export function PeriodText({ period }: { period: Period | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!period) return null;
  const from = period.from && formatPartialDate(period.from, language);
  const until = period.until && formatPartialDate(period.until, language);
  if (from && until) return <>{from === until ? from : t('text.fromUntil', { from, until })}</>;
  if (until) return <>{t('text.until', { date: until })}</>;
  if (from) return <>{period.ended ? `${from} · ${t('text.over')}` : t('text.since', { date: from })}</>;
  if (period.stated) return <q dir="auto">{period.stated}</q>;
  return period.ended ? <>{t('text.over')}</> : null;
}
