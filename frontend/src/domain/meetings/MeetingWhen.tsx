import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate, formatTime } from '../../lib/format';
import { formatPartialDate, partsOf } from '../../lib/partialDate';
import { Ltr } from '../../ui/Ltr';
import { type Dated, dayIn } from './meetingDates';

type Props = { meeting: Dated; isLong?: boolean };

/** When it is, as precisely as it is known: "Mittwoch, 11. März 2026, 18:00–20:00", "März 2019", "30. März, Jahr offen". */
export function MeetingWhen({ meeting, isLong = false }: Props) {
  const { t } = useTranslation('meetings');
  const language = useLanguage();
  const { start, end, date, timeZone } = meeting;
  if (!start) return <>{date ? <PartialDay date={date} isLong={isLong} /> : t('dateOpen')}</>;
  const zone = timeZone ? { timeZone } : {};
  const day = (instant: string) =>
    formatDate(new Date(instant), language, isLong ? { dateStyle: 'full', ...zone } : { dateStyle: 'medium', ...zone });
  const time = (instant: string) => formatTime(new Date(instant), language, timeZone);
  if (end && dayIn(end, timeZone) !== dayIn(start, timeZone)) {
    return (
      <time dateTime={start}>
        {day(start)}, <Ltr>{time(start)}</Ltr> – {day(end)}, <Ltr>{time(end)}</Ltr>
      </time>
    );
  }
  return (
    <time dateTime={start}>
      {day(start)},{' '}
      <Ltr>
        {time(start)}
        {end && `–${time(end)}`}
      </Ltr>
    </time>
  );
}

function PartialDay({ date, isLong }: { date: string; isLong: boolean }) {
  const { t } = useTranslation('meetings');
  const language = useLanguage();
  const parts = partsOf(date);
  if (parts && parts.year === undefined) return <>{t('yearOpen', { date: formatPartialDate(date, language) })}</>;
  if (parts?.day === undefined) return <>{formatPartialDate(date, language)}</>;
  const dateStyle = isLong ? 'full' : 'medium';
  return (
    <time dateTime={date}>{formatDate(new Date(`${date}T12:00:00Z`), language, { dateStyle, timeZone: 'UTC' })}</time>
  );
}

/** Which clock the time is by, and what that is where the reader sits. */
export function MeetingZone({ meeting: { start, timeZone } }: Props) {
  const { t } = useTranslation('meetings');
  const language = useLanguage();
  if (!start || !timeZone) return null;
  const instant = new Date(start);
  const own = formatTime(instant, language);
  const short = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'short' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return (
    <span className="small muted">
      {short} · <bdi>{timeZone.replaceAll('_', ' ')}</bdi>
      {own !== formatTime(instant, language, timeZone) && <> · {t('yourTime', { time: own })}</>}
    </span>
  );
}
