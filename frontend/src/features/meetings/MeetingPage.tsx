import './MeetingPage.css';
import { useQuery } from '@tanstack/react-query';
import { CalendarX2, Clock, Info, Mail, Presentation } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getMeetingOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MeetingView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { ConcernsPanel } from '../../domain/concerns/ConcernsPanel';
import { Localized, LocalizedProse, OnlyIn } from '../../domain/Localized';
import { MeetingStatusChip } from '../../domain/meetings/MeetingCard';
import { leafOf } from '../../domain/meetings/meetingDates';
import { MeetingWhen, MeetingZone } from '../../domain/meetings/MeetingWhen';
import { QueryView } from '../../domain/QueryView';
import { RecordActions } from '../../domain/RecordActions';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Panel } from '../../ui/Card';
import { Chip, Note } from '../../ui/Chip';
import { DateBlock } from '../../ui/DateBlock';
import { ButtonLink, Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { IntoCalendar } from './IntoCalendar';
import { MeetingAgenda } from './MeetingAgenda';
import { MeetingAfterwards } from './MeetingAfterwards';
import { MeetingDetails } from './MeetingDetails';
import { MeetingFacts } from './MeetingFacts';
import { MeetingPeople } from './MeetingPeople';
import { PlaceText } from './PlaceText';

/** What other features know of the meeting comes from the route, which knows them all. */
type FromOthers = {
  minutes?: (meeting: MeetingView) => ReactNode;
  /** What earlier meetings left to be done. */
  carried?: ReactNode;
};

export function MeetingPage({ id, minutes, carried }: { id: string } & FromOthers) {
  const { t } = useTranslation('meetings');
  const query = useQuery(getMeetingOptions({ path: { id } }));
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.meetings.list(), name: t('title') }]} />
      <QueryView query={query}>
        {(meeting) => <Meeting meeting={meeting} minutes={minutes?.(meeting)} carried={carried} />}
      </QueryView>
    </>
  );
}

type Props = { meeting: MeetingView; minutes: ReactNode; carried: ReactNode };

function Meeting({ meeting, minutes, carried }: Props) {
  const { t } = useTranslation(['meetings', 'common']);
  const language = useLanguage();
  const access = useAccess();
  const mayWrite = access.coordinates(meeting.network.id) || access.leads(meeting.committee?.id);
  const { committee, network, kind, ordinal, status, title } = meeting;
  return (
    <article className="meeting">
      {status !== 'HELD' && <p className="print-only">{t('invitation')}</p>}
      <PageHeader
        icon={<DateBlock {...leafOf(meeting, language)} />}
        title={<Localized text={title} />}
        below={
          <span className="row">
            {committee && (
              <Link href={paths.committees.page(committee.id)}>
                <Localized text={committee.name} />
              </Link>
            )}
            <Link href={paths.networks.page(network.id)}>
              <Localized text={network.name} />
            </Link>
            <Chip tone="brand">{t(`kind.${kind}`)}</Chip>
            {ordinal !== undefined && <Chip>{t('ordinal', { number: ordinal })}</Chip>}
            <MeetingStatusChip status={status} />
            <OnlyIn text={title} />
          </span>
        }
        actions={
          <>
            {access.isSignedIn && status !== 'CANCELLED' && (
              <ButtonLink size="small" href={paths.meetings.room(meeting.id)}>
                <Presentation size={17} aria-hidden />
                {t('toRoom')}
              </ButtonLink>
            )}
            <RecordActions
              record={meeting.id}
              edit={mayWrite && paths.meetings.edit(meeting.id)}
              {...(status !== 'HELD' && { printLabel: t('printInvitation') })}
            >
              {mayWrite && (
                <ButtonLink size="small" href={paths.meetings.invitations(meeting.id)}>
                  <Mail size={17} aria-hidden />
                  {t('invitations')}
                </ButtonLink>
              )}
              <IntoCalendar id={meeting.id} />
            </RecordActions>
          </>
        }
      />
      <div className="stack meeting-notes">
        {status === 'CANCELLED' && (
          <Note tone="bad" icon={<CalendarX2 size={18} aria-hidden />}>
            {t('cancelledNote')}
          </Note>
        )}
        {status === 'TENTATIVE' && (
          <Note tone="warn" icon={<Info size={18} aria-hidden />}>
            {t('tentativeNote')}
          </Note>
        )}
      </div>
      <div className="columns columns-three">
        <aside className="stack meeting-aside" aria-label={t('facts')}>
          <Panel title={t('when')}>
            <div className="meeting-when">
              <Clock size={20} className="muted" aria-hidden />
              <span className="stack-small">
                <b>
                  <MeetingWhen meeting={meeting} isLong />
                </b>
                <MeetingZone meeting={meeting} />
              </span>
            </div>
          </Panel>
          <Panel title={t('where')}>
            {meeting.place ? <PlaceText place={meeting.place} /> : <p className="muted">{t('placeUnknown')}</p>}
          </Panel>
          <MeetingFacts meeting={meeting} />
        </aside>
        <div className="stack">
          <MeetingDetails meeting={meeting} />
          <MeetingAgenda meeting={meeting} />
          {status !== 'CANCELLED' && carried}
          <ConcernsPanel
            title={t('common:concerns.ofMeeting')}
            of={{ meeting: [meeting.id] }}
            none={
              mayWrite && status !== 'HELD' && status !== 'CANCELLED' ? t('common:concerns.noneOnAgenda') : undefined
            }
            list={paths.concerns.list(committee ? { committee: [committee.id] } : { network: [network.id] })}
          />
          <MeetingAfterwards meeting={meeting} />
          {minutes}
          <MeetingPeople meeting={meeting} />
          {meeting.acknowledgement && (
            <div className="small">
              <LocalizedProse text={meeting.acknowledgement} />
            </div>
          )}
          <RecordFootnote record={meeting} />
        </div>
      </div>
    </article>
  );
}
