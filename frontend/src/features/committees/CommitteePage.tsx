import { useQuery } from '@tanstack/react-query';
import { ChartColumn, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getCommitteeOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { CommitteeView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { ConcernsPanel } from '../../domain/concerns/ConcernsPanel';
import { SubscribeLink } from '../../domain/calendar/SubscribeLink';
import { ContactPoints } from '../../domain/ContactPoints';
import { Localized, OnlyIn } from '../../domain/Localized';
import { OpenData } from '../../domain/OpenData';
import { QueryView } from '../../domain/QueryView';
import { RecordActions } from '../../domain/RecordActions';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { TopicIcon } from '../../domain/TopicIcon';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Panel } from '../../ui/Card';
import { Chip, Note } from '../../ui/Chip';
import { ButtonLink, Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { CommitteeConstituencies } from './CommitteeConstituencies';
import { CommitteeDetails } from './CommitteeDetails';
import { CommitteeFacts } from './CommitteeFacts';
import { CommitteeMeetings } from './CommitteeMeetings';
import { CommitteeSeats } from './CommitteeSeats';
import { LifecycleChip } from './LifecycleChip';

type Props = {
  id: string;
  asOf: string | undefined;
  onAsOf: (asOf: string | undefined) => void;
  /** Who came to its meetings; it comes from the route, which knows all features. */
  attendance?: (committee: CommitteeView) => ReactNode;
};

export function CommitteePage({ id, ...day }: Props) {
  const { t } = useTranslation('committees');
  const query = useQuery(getCommitteeOptions({ path: { id } }));
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.committees.list(), name: t('title') }]} />
      <QueryView query={query}>{(committee) => <Committee committee={committee} {...day} />}</QueryView>
    </>
  );
}

function Committee({ committee, asOf, onAsOf, attendance }: Omit<Props, 'id'> & { committee: CommitteeView }) {
  const { t } = useTranslation(['committees', 'common']);
  const { coordinates, isMemberOf, leads } = useAccess();
  const mayWrite = coordinates(committee.network.id);
  const mayRaise = isMemberOf(committee.network.id) || leads(committee.id);
  return (
    <article>
      <PageHeader
        icon={<TopicIcon topic={committee.topics[0]} size={26} />}
        title={<Localized text={committee.name} />}
        below={
          <span className="row">
            <Link href={paths.networks.page(committee.network.id)}>
              <Localized text={committee.network.name} />
            </Link>
            <Chip tone="brand">{t(`kind.${committee.kind}`)}</Chip>
            {committee.permanence && <Chip>{t(`permanence.${committee.permanence}`)}</Chip>}
            <LifecycleChip lifecycle={committee.lifecycle} />
            {committee.membersOnly && <Chip>{t('membersOnly')}</Chip>}
            <OnlyIn text={committee.name} />
          </span>
        }
        actions={
          <RecordActions record={committee.id} edit={mayWrite && paths.committees.edit(committee.id)}>
            <ButtonLink size="small" href={paths.committees.yearReport(committee.id)}>
              <ChartColumn size={17} aria-hidden />
              {t('yearReport')}
            </ButtonLink>
            <SubscribeLink committee={committee.id} />
          </RecordActions>
        }
      />
      <div className="columns columns-three">
        <div className="stack">
          <Notes committee={committee} />
          <CommitteeDetails committee={committee} />
        </div>
        <aside className="stack" aria-label={t('meetings')}>
          <CommitteeMeetings committee={committee} mayWrite={mayWrite} />
          <p className="row no-print">
            <ButtonLink size="small" href={paths.decisions({ committee: committee.id })}>
              {t('common:navigation.decisions')}
            </ButtonLink>
            <ButtonLink size="small" href={paths.tasks({ committee: committee.id })}>
              {t('common:navigation.tasks')}
            </ButtonLink>
          </p>
          <CommitteeFacts committee={committee} />
          {committee.contactPoints.length > 0 && (
            <Panel title={t('common:contact.title')}>
              <ContactPoints points={committee.contactPoints} />
            </Panel>
          )}
          <OpenData of="committees" record={committee} />
        </aside>
        <div className="stack">
          <CommitteeConstituencies committee={committee} />
          <CommitteeSeats committee={committee} asOf={asOf} onAsOf={onAsOf} />
          {attendance?.(committee)}
          <ConcernsPanel
            title={t('common:concerns.title')}
            of={{ committee: [committee.id] }}
            list={paths.concerns.list({ committee: [committee.id] })}
            none={mayRaise ? t('common:concerns.none') : undefined}
            raise={mayRaise && paths.concerns.new({ network: committee.network.id, committee: committee.id })}
          />
          <RecordFootnote record={committee} />
        </div>
      </div>
    </article>
  );
}

/** What a reader has to know before anything else. */
function Notes({ committee: { lifecycle, external } }: { committee: CommitteeView }) {
  const { t } = useTranslation('committees');
  const icon = <Info size={18} aria-hidden />;
  return (
    <>
      {lifecycle === 'FORMING' && <Note icon={icon}>{t('forming')}</Note>}
      {lifecycle === 'DORMANT' && <Note icon={icon}>{t('dormant')}</Note>}
      {lifecycle === 'DISSOLVED' && (
        <Note tone="warn" icon={icon}>
          {t('dissolved')}
        </Note>
      )}
      {external && <Note icon={icon}>{t('externalNote')}</Note>}
    </>
  );
}
