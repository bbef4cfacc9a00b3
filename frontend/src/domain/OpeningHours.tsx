import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OpeningHours as Hours } from '../api/gen/types.gen';
import { useLanguage } from '../i18n/LanguageProvider';
import { formatDate } from '../lib/format';
import { dateOn, spansOn, statusAt, type Weekday, weekdayOf, weekdays } from '../lib/openingHours';
import { Chip } from '../ui/Chip';
import { Ltr } from '../ui/Ltr';
import { useNow } from '../ui/useNow';
import { type Column, Table } from '../ui/Table';
import { Localized } from './Localized';

/** Open until when, or when it opens next: the one line that decides whether to go now. */
export function OpenChip({ hours }: { hours: readonly Hours[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  if (hours.length === 0) return null;
  const status = statusAt(hours, now);
  if (status.open) {
    return (
      <Chip tone="ok">
        <Clock size={14} aria-hidden />
        {t('weekday.openUntil', { time: status.until })}
      </Chip>
    );
  }
  if (!status.next) return null;
  const { day, at, inDays } = status.next;
  const name = inDays === 0 ? t('weekday.today') : formatDate(dateOn(day), language, { weekday: 'short' });
  return (
    <Chip>
      <Clock size={14} aria-hidden />
      {t('weekday.opens', { day: name, time: at })}
    </Chip>
  );
}

/** The week as a table, today in bold. */
export function OpeningHoursTable({ hours, caption }: { hours: readonly Hours[]; caption: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = weekdayOf(useNow());
  const columns: [Column<Weekday>, ...Column<Weekday>[]] = [
    {
      id: 'day',
      heading: t('weekday.day'),
      cell: (day) => (
        <span className="row">
          {formatDate(dateOn(day), language, { weekday: 'long' })}{' '}
          {day === today && <Chip tone="brand">{t('weekday.today')}</Chip>}
        </span>
      ),
    },
    {
      id: 'hours',
      heading: caption,
      isAtEnd: true,
      cell: (day) => {
        const spans = spansOn(hours, day);
        if (spans.length === 0) return <span className="muted">{t('weekday.closed')}</span>;
        return spans.map(({ opens, closes, hours: entry }) => (
          <div key={opens}>
            <Ltr>
              {opens}–{closes}
            </Ltr>
            {entry.note && (
              <small className="muted">
                {' '}
                <Localized text={entry.note} />
              </small>
            )}
          </div>
        ));
      },
    },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={weekdays}
      keyOf={(day) => day}
      hasHeadings={false}
      isStrong={(day) => day === today}
    />
  );
}
