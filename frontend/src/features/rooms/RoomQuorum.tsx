import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCommitteeOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MeetingRoom, MeetingView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Row, Rows } from '../../ui/Rows';

type Props = { meeting: MeetingView; room: MeetingRoom };

/** How many of those who may vote are there, and of which side. More than half is what most rules of procedure ask for. */
export function RoomQuorum({ meeting, room: { quorum } }: Props) {
  const { t } = useTranslation('rooms');
  const committee = useQuery({
    ...getCommitteeOptions({ path: { id: meeting.committee?.id ?? '' } }),
    enabled: meeting.committee !== undefined && quorum.sides.length > 0,
  });
  const { noted, seats, present } = quorum;
  return (
    <Panel title={t('quorum')}>
      <p className="row">
        <b>{t('presentOf', { present, seats })}</b>
        {noted > 0 && seats > 0 && (
          <Chip tone={present * 2 > seats ? 'ok' : 'warn'}>
            {present * 2 > seats ? t('majority') : t('noMajority')}
          </Chip>
        )}
      </p>
      {noted === 0 && <p className="muted">{t('nobodyNoted')}</p>}
      {quorum.sides.length > 0 && (
        <Rows label={t('sides')}>
          {quorum.sides.map(({ constituency, ...side }) => {
            const name = committee.data?.constituencies.find(({ key }) => key === constituency)?.name;
            return (
              <Row key={constituency ?? ''} end={t('presentOf', side)}>
                {name ? <Localized text={name} /> : (constituency ?? t('noSide'))}
              </Row>
            );
          })}
        </Rows>
      )}
    </Panel>
  );
}
