import { useTranslation } from 'react-i18next';
import type { AuditRecordView } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatMoment } from '../../lib/format';
import { TimelineEvent } from '../../ui/Timeline';
import { icons } from './auditWords';
import { EntryAuthor } from './EntryAuthor';
import { EntryChanges } from './EntryChanges';
import { EntrySigns } from './EntrySigns';
import { TakeBack } from './TakeBack';

const holding = ['CREATED', 'CHANGED', 'DELETED', 'RESTORED'];

/** One deed: when, by whom, what it changed, and the way to take it back. */
export function HistoryEvent({ entry }: { entry: AuditRecordView }) {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  return (
    <TimelineEvent
      icon={icons[entry.action]}
      when={
        <>
          <time dateTime={entry.at}>{formatMoment(entry.at, language)}</time> · <EntryAuthor entry={entry} />
        </>
      }
    >
      <p className="row">
        <EntrySigns entry={entry} />
      </p>
      {!entry.changes && holding.includes(entry.action) && <p className="small muted">{t('changesHidden')}</p>}
      <EntryChanges entry={entry} />
      <TakeBack entry={entry} />
    </TimelineEvent>
  );
}
