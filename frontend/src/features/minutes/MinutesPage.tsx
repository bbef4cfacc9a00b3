import './minutes.css';
import { useQuery } from '@tanstack/react-query';
import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getMinutesOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MinutesSummary, MinutesView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized, LocalizedProse, OnlyIn } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { RecordActions } from '../../domain/RecordActions';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDateTime } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip, Note } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink, Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { MinutesActions } from './MinutesActions';
import { MinutesDifferences } from './MinutesDifferences';
import { MinutesFrame } from './MinutesFrame';
import { MinutesSections } from './MinutesSections';
import type { MinutesSearch } from './minutesSearch';
import { statusTone } from './minutesWords';
import { VersionsPanel } from './VersionsPanel';

type Props = { meeting: string; search: MinutesSearch };

export function MinutesPage({ meeting, search }: Props) {
  const { t } = useTranslation('minutes');
  return (
    <MinutesFrame meeting={meeting}>
      {(_, versions) => {
        const shown = versions.find(({ number }) => number === search.version) ?? versions[0];
        if (shown) return <Version key={shown.id} id={shown.id} versions={versions} search={search} />;
        return (
          <EmptyState title={t('nothingToRead')} hint={t('nothingToReadHint')}>
            <ButtonLink href={paths.meetings.page(meeting)}>{t('toMeeting')}</ButtonLink>
          </EmptyState>
        );
      }}
    </MinutesFrame>
  );
}

type VersionProps = { id: string; versions: MinutesSummary[]; search: MinutesSearch };

function Version({ id, versions, search }: VersionProps) {
  const query = useQuery(getMinutesOptions({ path: { id } }));
  return (
    <QueryView query={query}>
      {(minutes) => <Minutes minutes={minutes} versions={versions} search={search} />}
    </QueryView>
  );
}

function Minutes({ minutes, versions, search }: { minutes: MinutesView } & Omit<VersionProps, 'id'>) {
  const { t } = useTranslation('minutes');
  const access = useAccess();
  const { id, network, committee, meeting, status, number, title, correctionReason } = minutes;
  const mayWrite = access.coordinates(network.id) || access.leads(committee?.id);
  const compared = versions.find((it) => it.number === search.compare && it.id !== id);
  return (
    <article className="minutes">
      <PageHeader
        title={<Localized text={title} />}
        below={
          <span className="row">
            <Chip>{t('version', { number })}</Chip>
            <Chip tone={statusTone[status]}>{t(`status.${status}`)}</Chip>
            <OnlyIn text={title} />
          </span>
        }
        actions={
          <RecordActions record={id} edit={mayWrite && status !== 'APPROVED' && paths.minutes.edit(meeting.id)}>
            <MinutesActions minutes={minutes} mayWrite={mayWrite} />
          </RecordActions>
        }
      />
      <div className="stack">
        <Standing minutes={minutes} />
        {correctionReason && (
          <Panel title={t('correctionReason')}>
            <LocalizedProse text={correctionReason} />
          </Panel>
        )}
        {compared ? (
          <MinutesDifferences minutes={minutes} earlier={compared} />
        ) : (
          <MinutesSections minutes={minutes} mayWrite={mayWrite} />
        )}
        <VersionsPanel minutes={minutes} versions={versions} compared={compared?.number} />
        <RecordFootnote record={minutes} />
      </div>
    </article>
  );
}

/** How far they have come, and what follows from it for whoever reads. */
function Standing({ minutes: { status, approvedAt, approvedIn, onlyMine } }: { minutes: MinutesView }) {
  const { t } = useTranslation('minutes');
  const language = useLanguage();
  const icon = <Info size={18} aria-hidden />;
  if (status === 'DRAFT') return <Note icon={icon}>{t('draftNote')}</Note>;
  if (status === 'CIRCULATED')
    return (
      <Note tone="warn" icon={icon}>
        {t('circulatedNote')} {onlyMine && t('onlyMineNote')}
      </Note>
    );
  return (
    <Note icon={icon}>
      {approvedAt && t('approvedNote', { date: formatDateTime(new Date(approvedAt), language) })}{' '}
      {approvedIn?.name && (
        <Link href={paths.meetings.page(approvedIn.id)}>
          <Localized text={approvedIn.name} />
        </Link>
      )}
    </Note>
  );
}
