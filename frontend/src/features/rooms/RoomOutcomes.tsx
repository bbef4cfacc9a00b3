import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingRoom, MeetingView, Outcome } from '../../api/gen/types.gen';
import { LocalizedProse } from '../../domain/Localized';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { OutcomeForm } from './OutcomeForm';
import { currentItem } from './roomWords';
import type { Outbox } from './useOutbox';

type Props = { meeting: MeetingView; room: MeetingRoom; outbox: Outbox; isProjector?: boolean };

/** What came out so far, the last first, and the form to type the next one. On the projector what belongs to the item it is now. */
export function RoomOutcomes({ meeting, room, outbox, isProjector = false }: Props) {
  const { t } = useTranslation('rooms');
  const [round, setRound] = useState(0);
  const item = currentItem(room, outbox);
  const unsent = outbox.waiting.flatMap(({ id, write, refused }) =>
    !refused && write.kind === 'outcome' ? [{ id, outcome: write.body, isWaiting: true }] : [],
  );
  const sent = room.outcomes.map(({ outcome }) => ({ id: outcome.id ?? '', outcome, isWaiting: false }));
  const all = [...sent, ...unsent].toReversed();
  const shown = isProjector ? all.filter(({ outcome }) => outcome.agendaItem?.id === item) : all;
  const mayWrite = room.leads && !isProjector && meeting.status !== 'CANCELLED';
  return (
    <Panel title={t('outcomes')}>
      {mayWrite && (
        <OutcomeForm
          // A new one after each that was sent.
          key={`${round} ${item ?? ''}`}
          meeting={meeting}
          item={item}
          onSend={(outcome) => outbox.add({ kind: 'outcome', body: outcome })}
          onSent={() => setRound(round + 1)}
        />
      )}
      {shown.length === 0 && <p className="muted">{t('noOutcomes')}</p>}
      {shown.length > 0 && (
        <ul className="room-outcomes" aria-label={t('outcomes')}>
          {shown.map(({ id, outcome, isWaiting }) => (
            <Line key={id} outcome={outcome} isWaiting={isWaiting} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Line({ outcome: { kind, text, votes }, isWaiting }: { outcome: Outcome; isWaiting: boolean }) {
  const { t } = useTranslation('rooms');
  return (
    <li>
      <p className="row">
        <Chip tone="brand">{t(`kind.${kind}`)}</Chip>
        {votes && <span className="small">{t('votes', votes)}</span>}
        {isWaiting && <Chip tone="warn">{t('waiting')}</Chip>}
      </p>
      <LocalizedProse text={text} />
    </li>
  );
}
