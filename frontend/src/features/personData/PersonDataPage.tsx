import { useMutation, useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { previewErasureOptions } from '../../api/gen/@tanstack/react-query.gen';
import { getPersonalData } from '../../api/gen/sdk.gen';
import { ProblemState } from '../../domain/ProblemState';
import { QueryView } from '../../domain/QueryView';
import { PersonalDataSections } from '../../domain/requests/PersonalDataSections';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { download } from '../../lib/download';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { PageHeader } from '../../ui/PageHeader';
import { ErasureForm } from './ErasureForm';
import { ErasureSummary } from './ErasureSummary';

/** All that is known of a person, to hand to them; and to erase it, with a look at what that means. */
export function PersonDataPage({ id }: { id: string }) {
  const { t } = useTranslation('personData');
  return (
    <SignedInOnly title={t('title')}>
      <PersonsData id={id} />
    </SignedInOnly>
  );
}

function PersonsData({ id }: { id: string }) {
  const { t } = useTranslation('personData');
  const query = useQuery({ ...previewErasureOptions({ path: { id } }), staleTime: 0 });
  return (
    <QueryView query={query}>
      {(preview) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.persons.list(), name: t('persons') },
              { href: paths.persons.page(id), name: <bdi>{preview.displayName}</bdi> },
            ]}
          />
          <PageHeader title={t('title')} below={<bdi>{preview.displayName}</bdi>} />
          <div className="stack">
            <Export id={id} />
            <Panel title={t('erase')}>
              <p className="muted">{t('eraseHint')}</p>
              <ErasureSummary preview={preview} />
            </Panel>
            <ErasureForm key={preview.version} preview={preview} />
          </div>
        </>
      )}
    </QueryView>
  );
}

function Export({ id }: { id: string }) {
  const { t } = useTranslation('personData');
  const exported = useMutation({
    mutationFn: async () => (await getPersonalData({ path: { id }, throwOnError: true })).data,
    onSuccess: (data) => download('personal-data.json', data),
  });
  return (
    <Panel title={t('export')}>
      <p className="muted">{t('exportHint')}</p>
      <div className="no-print">
        <Button isPending={exported.isPending} onPress={() => exported.mutate()}>
          <Download size={18} aria-hidden />
          {t('download')}
        </Button>
      </div>
      {exported.isError && <ProblemState error={exported.error} onRetry={() => exported.mutate()} />}
      <div role="status">{exported.data && <PersonalDataSections data={exported.data} />}</div>
    </Panel>
  );
}
