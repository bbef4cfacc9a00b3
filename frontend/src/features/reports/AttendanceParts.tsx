import { useTranslation } from 'react-i18next';
import type {
  AttendanceOverTime,
  MeetingTurnout,
  OrganisationAttendance,
  SideAttendance,
} from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';
import { Table } from '../../ui/Table';
import { AttendancePlot } from './AttendancePlot';
import { shortDate } from './turnouts';
import { useSideName } from './useSideName';

type Props = { attendance: AttendanceOverTime };

/** Who came, over time: drawn, by meeting, by side and by organisation. */
export function AttendanceParts({ attendance }: Props) {
  const { t } = useTranslation('reports');
  const sideName = useSideName();
  const language = useLanguage();
  const { meetings, constituencies, organisations } = attendance;
  const number = (value: number) => formatNumber(value, language);
  if (meetings.length === 0) return <p className="muted">{t('noAttendance')}</p>;
  return (
    <div className="stack">
      <AttendancePlot attendance={attendance} />
      <Table<MeetingTurnout>
        caption={t('byMeeting')}
        columns={[
          {
            id: 'meeting',
            heading: t('meeting'),
            cell: ({ meeting, date }) => (
              <>
                <Link href={paths.meetings.page(meeting.id)}>
                  <Localized text={meeting.name} />
                </Link>{' '}
                <span className="small muted">{shortDate(date, language)}</span>
              </>
            ),
          },
          { id: 'came', heading: t('came'), isAtEnd: true, cell: ({ came }) => number(came) },
          { id: 'excused', heading: t('excused'), isAtEnd: true, cell: ({ excused }) => number(excused) },
          { id: 'invited', heading: t('invited'), isAtEnd: true, cell: ({ invited }) => number(invited) },
        ]}
        rows={meetings.toReversed()}
        keyOf={({ meeting }) => meeting.id}
      />
      {constituencies.some(({ key }) => key !== undefined) && (
        <Table<SideAttendance>
          caption={t('bySide')}
          columns={[
            { id: 'side', heading: t('side'), cell: (side) => <bdi>{sideName(side)}</bdi> },
            { id: 'came', heading: t('came'), isAtEnd: true, cell: ({ came }) => number(came) },
            { id: 'invited', heading: t('invited'), isAtEnd: true, cell: ({ invited }) => number(invited) },
          ]}
          rows={constituencies}
          keyOf={({ key }) => key ?? ''}
        />
      )}
      {organisations.length > 0 && <Organisations attendance={attendance} />}
    </div>
  );
}

/** How many of the newest meetings get a mark each: more would not fit beside the numbers. */
const marked = 12;

function Organisations({ attendance: { meetings, organisations } }: Props) {
  const { t } = useTranslation('reports');
  const newest = meetings.slice(-marked);
  const marks = ({ invitedTo, cameTo }: OrganisationAttendance) =>
    newest.map(({ meeting: { id } }) => (cameTo.includes(id) ? '●' : invitedTo.includes(id) ? '○' : '·')).join('');
  return (
    <>
      <Table<OrganisationAttendance>
        caption={t('byOrganisation')}
        columns={[
          {
            id: 'organisation',
            heading: t('organisation'),
            cell: ({ organisation }) => (
              <Link href={paths.organisations.page(organisation.id)}>
                <Localized text={organisation.name} />
              </Link>
            ),
          },
          {
            id: 'marks',
            heading: t('overTime'),
            cell: (row) => (
              <span className="report-marks left-to-right" aria-hidden>
                {marks(row)}
              </span>
            ),
          },
          {
            id: 'came',
            heading: t('meetingsCameTo'),
            isAtEnd: true,
            cell: ({ cameTo, invitedTo }) => t('cameOf', { came: cameTo.length, invited: invitedTo.length }),
          },
        ]}
        rows={organisations}
        keyOf={({ organisation }) => organisation.id}
      />
      <p className="small muted">{t('marksKey', { count: newest.length })}</p>
    </>
  );
}
