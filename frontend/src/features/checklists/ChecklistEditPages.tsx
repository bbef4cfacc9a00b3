import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getChecklistOptions,
  getChecklistTemplateOptions,
  getMembershipOptions,
} from '../../api/gen/@tanstack/react-query.gen';
import { NewRecord } from '../../domain/form/NewRecord';
import { HistoryLink } from '../../domain/HistoryLink';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { ChecklistForm } from './ChecklistForm';
import { TemplateForm } from './TemplateForm';

/** Not refreshed behind the back of whoever is typing: a form keeps the version it began with. */
const still = { staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false };

type FrameProps = { title: string; below?: ReactNode; actions?: ReactNode; children: ReactNode };

function Frame({ title, below, actions, children }: FrameProps) {
  const { t } = useTranslation('checklists');
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.checklists.list(), name: t('title') }]} />
      <PageHeader title={title} below={below} actions={actions} />
      <SignedInOnly>{children}</SignedInOnly>
    </>
  );
}

export function NewChecklistPage({ membership }: { membership: string }) {
  const { t } = useTranslation('checklists');
  const query = useQuery(getMembershipOptions({ path: { id: membership } }));
  return (
    <QueryView query={query}>
      {({ organisation, person }) => (
        <Frame title={t('begin')} below={<Localized text={(organisation ?? person)?.name} />}>
          <ChecklistForm membership={membership} />
        </Frame>
      )}
    </QueryView>
  );
}

export function ChecklistEditPage({ id }: { id: string }) {
  const { t } = useTranslation('checklists');
  const query = useQuery({ ...getChecklistOptions({ path: { id } }), ...still });
  return (
    <QueryView query={query}>
      {(checklist) => (
        <Frame title={t('editTitle')} below={<Localized text={checklist.name} />}>
          <ChecklistForm key={checklist.id} checklist={checklist} />
        </Frame>
      )}
    </QueryView>
  );
}

export function NewTemplatePage() {
  const { t } = useTranslation('checklists');
  return (
    <Frame title={t('newTemplate')}>
      <NewRecord>{(network) => <TemplateForm network={network} />}</NewRecord>
    </Frame>
  );
}

export function TemplateEditPage({ id }: { id: string }) {
  const { t } = useTranslation('checklists');
  const query = useQuery({ ...getChecklistTemplateOptions({ path: { id } }), ...still });
  return (
    <QueryView query={query}>
      {(template) => (
        <Frame title={t('editTemplate')} below={t('templateNote')} actions={<HistoryLink record={id} />}>
          <TemplateForm key={template.id} template={template} />
        </Frame>
      )}
    </QueryView>
  );
}
