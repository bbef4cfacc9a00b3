import { Clock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../api/gen/types.gen';
import type { RoomWrite } from '../../domain/meetings/outbox';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { nameOf } from './roomWords';
import type { Outbox } from './useOutbox';

type Props = { outbox: Outbox; meeting: MeetingView };

/** What has not reached the others yet, and what was refused: with its words, so that it can be written otherwise. */
export function RoomWaiting({ outbox: { waiting, drop }, meeting }: Props) {
  const { t } = useTranslation('rooms');
  const words = useWords(meeting);
  const unsent = waiting.filter(({ refused }) => refused === undefined);
  return (
    <div className="stack-small" role="status">
      {unsent.length > 0 && (
        <Note tone="warn" icon={<Clock size={18} aria-hidden />}>
          {t('waitingCount', { count: unsent.length })}
        </Note>
      )}
      {waiting.map(
        ({ id, write, refused }) =>
          refused !== undefined && (
            <Note
              key={id}
              tone="bad"
              icon={<TriangleAlert size={18} aria-hidden />}
              action={
                <Button size="small" onPress={() => drop(id)}>
                  {t('discard')}
                </Button>
              }
            >
              <b>{t('refused', { what: t(`write.${write.kind}`) })}</b> {refused}
              <blockquote className="room-words">{words(write)}</blockquote>
            </Note>
          ),
      )}
    </div>
  );
}

function useWords(meeting: MeetingView) {
  const { t } = useTranslation('rooms');
  const language = useLanguage();
  return (write: RoomWrite): string => {
    switch (write.kind) {
      case 'note':
        return write.body.text;
      case 'outcome':
        return plainText(write.body.text, language);
      case 'attendance': {
        const who = meeting.participations?.find(({ id }) => id === write.participation);
        return `${who ? nameOf(who, language) : ''} ${t(`status.${write.body.status}`)}`;
      }
      case 'progress': {
        const item = meeting.agendaItems.find(({ id }) => id === write.body.agendaItem?.id);
        return plainText(item?.title, language);
      }
    }
  };
}
