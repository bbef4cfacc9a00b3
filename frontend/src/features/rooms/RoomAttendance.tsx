import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MeetingRoom, MeetingView, Participation } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { ToggleButton } from '../../ui/ToggleButton';
import { attendanceOf, attendances, nameOf } from './roomWords';
import type { Outbox } from './useOutbox';

type Props = { meeting: MeetingView; room: MeetingRoom; outbox: Outbox };

/** Who is there, by one tap for each. */
export function RoomAttendance(props: Props) {
  const { t } = useTranslation('rooms');
  const people = props.meeting.participations ?? [];
  return (
    <Panel title={t('attendance')}>
      {people.length === 0 ? (
        <p className="muted">{t('nobody')}</p>
      ) : (
        <ul className="room-people" aria-label={t('attendance')}>
          {people.map((one, position) => (
            <Person key={one.id ?? position} {...props} participation={one} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Person({ meeting, room, outbox, participation }: Props & { participation: Participation }) {
  const { t } = useTranslation(['rooms', 'common']);
  const language = useLanguage();
  const { id = '', category } = participation;
  const name = nameOf(participation, language) || (category ? t(`common:organisationKind.${category}`) : t('someone'));
  const { status, isWaiting } = attendanceOf(id, room, outbox);
  const mayTap = room.leads && meeting.status !== 'CANCELLED';
  return (
    <li>
      <p className="row">
        <b>{name}</b>
        {isWaiting && (
          <Chip tone="warn">
            <Clock size={13} aria-hidden />
            {t('waiting')}
          </Chip>
        )}
        {!mayTap && <Chip tone={status === 'PRESENT' ? 'ok' : undefined}>{t(`status.${status ?? 'UNKNOWN'}`)}</Chip>}
      </p>
      {mayTap && (
        <div className="room-taps" role="group" aria-label={name}>
          {attendances.map((each) => (
            <ToggleButton
              key={each}
              size="small"
              isSelected={status === each}
              onChange={() => outbox.add({ kind: 'attendance', participation: id, body: { status: each } })}
            >
              {t(`status.${each}`)}
            </ToggleButton>
          ))}
        </div>
      )}
    </li>
  );
}
