import { useQuery } from '@tanstack/react-query';
import { Building2, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getApplicationOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ApplicationView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Panel } from '../../ui/Card';
import { Chip, IconSquare } from '../../ui/Chip';
import { PageHeader } from '../../ui/PageHeader';
import { ApplicantContact } from './ApplicantContact';
import { ApplicationActions } from './ApplicationActions';
import { ApplicationFacts } from './ApplicationFacts';
import { ApplicationNext } from './ApplicationNext';
import { ApplicationOutcome } from './ApplicationOutcome';
import { ApplicationSteps } from './ApplicationSteps';
import type { ApplicationSearch } from './applicationsSearch';
import { LikelyDuplicates } from './LikelyDuplicates';
import { ProfileFacts } from './ProfileFacts';
import { StatusChip } from './StatusChip';

type Props = { id: string; search: ApplicationSearch; onSearch: (search: ApplicationSearch) => void };

export function ApplicationPage({ id, search, onSearch }: Props) {
  const { t } = useTranslation(['applications', 'common']);
  const query = useQuery(getApplicationOptions({ path: { id } }));
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: paths.manage, name: t('common:navigation.manage') },
          { href: paths.applications.list(), name: t('title') },
        ]}
      />
      <SignedInOnly>
        <QueryView query={query}>
          {(application) => <Application application={application} search={search} onSearch={onSearch} />}
        </QueryView>
      </SignedInOnly>
    </>
  );
}

function Application({ application, search, onSearch }: Omit<Props, 'id'> & { application: ApplicationView }) {
  const { t } = useTranslation('applications');
  const language = useLanguage();
  const { applicant, name, profile, status, steps, createdAt } = application;
  return (
    <article>
      <PageHeader
        icon={<IconSquare>{applicant === 'PERSON' ? <UserRound size={26} /> : <Building2 size={26} />}</IconSquare>}
        title={<Localized text={name} />}
        below={
          <span className="row">
            <StatusChip status={status} />
            <Chip>{t(`applicant.${applicant}`)}</Chip>
            {t('receivedOn', { date: formatDate(new Date(createdAt), language) })}
          </span>
        }
        actions={<ApplicationActions application={application} />}
      />
      <div className="columns columns-three">
        <div className="stack">
          <ApplicationNext application={application} search={search} onSearch={onSearch} />
          <ApplicationOutcome application={application} />
          <Panel title={t('reason')}>
            <p className="prose" dir="auto">
              {application.reason}
            </p>
          </Panel>
          {profile && (
            <Panel title={t('organisation')}>
              <ProfileFacts profile={profile} />
            </Panel>
          )}
        </div>
        <aside className="stack" aria-label={t('facts')}>
          <LikelyDuplicates application={application} />
          <ApplicantContact application={application} />
          <ApplicationFacts application={application} />
        </aside>
        <div className="stack">
          <Panel title={t('history')}>
            <ApplicationSteps steps={steps} />
          </Panel>
          <RecordFootnote record={application} />
        </div>
      </div>
    </article>
  );
}
