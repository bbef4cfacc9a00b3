import './MeetingRows.css';
import type { MeetingSummary } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { DateBlock } from '../../ui/DateBlock';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';
import { Localized } from '../Localized';
import { MeetingStatusChip } from './MeetingCard';
import { leafOf } from './meetingDates';
import { MeetingWhen } from './MeetingWhen';

/** Meetings in a panel, one line for each: the leaf of its day, its title, when and in which town. */
export function MeetingRows({ meetings, label }: { meetings: readonly MeetingSummary[]; label: string }) {
  const language = useLanguage();
  return (
    <Rows label={label}>
      {meetings.map((meeting) => (
        <Row key={meeting.id}>
          <div className="meeting-row">
            <DateBlock {...leafOf(meeting, language)} />
            <div>
              <div>
                <h3>
                  <Link href={paths.meetings.page(meeting.id)}>
                    <Localized text={meeting.title} />
                  </Link>
                </h3>
                <p className="small muted">
                  <MeetingWhen meeting={meeting} />
                  {meeting.locality && (
                    <>
                      {' · '}
                      <bdi>{meeting.locality}</bdi>
                    </>
                  )}
                </p>
              </div>
              <MeetingStatusChip status={meeting.status} />
            </div>
          </div>
        </Row>
      ))}
    </Rows>
  );
}
