import { SkipBack, SkipForward } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, MeetingRoom, MeetingView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Ltr } from '../../ui/Ltr';
import { currentItem } from './roomWords';
import type { Outbox } from './useOutbox';
import { useSeconds } from './useSeconds';

type Props = { meeting: MeetingView; room: MeetingRoom; outbox: Outbox; ahead: number; isProjector?: boolean };

/** Where the agenda is: the item, for how long, and what comes next. The same for every phone and the projector. */
export function RoomNow({ meeting, room, outbox, ahead, isProjector = false }: Props) {
  const { t } = useTranslation('rooms');
  const items = meeting.agendaItems;
  const current = currentItem(room, outbox);
  const position = items.findIndex(({ id }) => id !== undefined && id === current);
  const item = items[position];
  const next = items[position + 1];
  const mayMove = room.leads && !isProjector && meeting.status !== 'CANCELLED';
  const move = (to: AgendaItem | undefined) =>
    outbox.add({ kind: 'progress', body: to?.id ? { agendaItem: { id: to.id } } : {} });
  const isKnown = room.progress?.agendaItem?.id === current;
  return (
    <Panel title={t('now')}>
      {items.length === 0 && <p className="muted">{t('noAgenda')}</p>}
      {item ? (
        <div className="room-now" aria-live="polite">
          <p className="room-item">
            {position + 1}. <Localized text={item.title} />
          </p>
          {isKnown && room.progress && <Timer since={room.progress.since} ahead={ahead} minutes={item.minutes} />}
        </div>
      ) : (
        items.length > 0 && <p className="muted">{t('notBegun')}</p>
      )}
      {next && (
        <p className="muted">
          {t('next')}: <Localized text={next.title} />
        </p>
      )}
      {mayMove && items.length > 0 && (
        <div className="row no-print">
          <Button size="small" isDisabled={position < 0} onPress={() => move(items[position - 1])}>
            <SkipBack size={17} className="mirrored" aria-hidden />
            {t('back')}
          </Button>
          <Button size="small" variant="primary" onPress={() => move(next)}>
            <SkipForward size={17} className="mirrored" aria-hidden />
            {next ? (position < 0 ? t('begin') : t('forward')) : t('finish')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function Timer({ since, ahead, minutes }: { since: string; ahead: number; minutes: number | undefined }) {
  const { t } = useTranslation('rooms');
  const seconds = useSeconds(since, ahead);
  const isOver = minutes !== undefined && seconds > minutes * 60;
  return (
    // Read out every second it would drown everything else.
    <p className="row" aria-live="off">
      <span className="room-clock" role="timer" aria-label={t('timer')}>
        <Ltr>{clock(seconds)}</Ltr>
      </span>
      {minutes !== undefined && <Chip tone={isOver ? 'warn' : undefined}>{t('of', { count: minutes })}</Chip>}
      {isOver && <Chip tone="bad">{t('over')}</Chip>}
    </p>
  );
}
