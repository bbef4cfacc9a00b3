import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMeetingOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MeetingView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { ProposalForm } from './ProposalForm';

/** Where dates are proposed. Only a meeting whose date is open looks for one. */
export function NewDatePollPage({ id }: { id: string }) {
  const { t } = useTranslation('polls');
  return (
    <SignedInOnly title={t('begin')}>
      <Breadcrumbs trail={[{ href: paths.meetings.page(id), name: t('back') }]} />
      <Asked id={id} />
    </SignedInOnly>
  );
}

function Asked({ id }: { id: string }) {
  const query = useQuery(getMeetingOptions({ path: { id } }));
  return <QueryView query={query}>{(meeting) => <Begin meeting={meeting} />}</QueryView>;
}

function Begin({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('polls');
  return (
    <article className="stack">
      <PageHeader title={t('begin')} below={<Localized text={meeting.title} />} />
      {meeting.status === 'TENTATIVE' ? (
        <ProposalForm meeting={meeting} />
      ) : (
        <EmptyState title={t('settled')} hint={t('settledHint')}>
          <ButtonLink href={paths.meetings.edit(meeting.id)}>{t('toEdit')}</ButtonLink>
        </EmptyState>
      )}
    </article>
  );
}
