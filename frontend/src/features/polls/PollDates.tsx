import { useTranslation } from 'react-i18next';
import type { DatePollView } from '../../api/gen/types.gen';
import { MeetingWhen, MeetingZone } from '../../domain/meetings/MeetingWhen';
import { Chip } from '../../ui/Chip';
import { Row, Rows } from '../../ui/Rows';
import { DateCounts } from './DateCounts';
import { whenOf } from './pollWords';

/** Every date with how many it suits, and which one was chosen. */
export function PollDates({ poll }: { poll: DatePollView }) {
  const { t } = useTranslation('polls');
  const [first] = poll.dates;
  return (
    <>
      <Rows label={t('dates')}>
        {poll.dates.map((date) => (
          <Row key={date.id} end={<DateCounts date={date} />}>
            <b>
              <MeetingWhen meeting={whenOf(poll, date)} isLong />
            </b>{' '}
            {poll.chosen === date.id && <Chip tone="ok">{t('chosen')}</Chip>}
          </Row>
        ))}
      </Rows>
      {first && <MeetingZone meeting={whenOf(poll, first)} />}
    </>
  );
}
