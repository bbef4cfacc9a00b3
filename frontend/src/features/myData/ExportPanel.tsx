import { useMutation } from '@tanstack/react-query';
import { Download, Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PersonalData } from '../../api/gen/types.gen';
import { PersonalDataSections } from '../../domain/requests/PersonalDataSections';
import { ProblemState } from '../../domain/ProblemState';
import { download } from '../../lib/download';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';

/** All that is known, to read here or to keep as a file. It is put together when somebody asks. */
export function ExportPanel({ read }: { read: () => Promise<PersonalData> }) {
  const { t } = useTranslation('myData');
  const shown = useMutation({ mutationFn: read });
  const saved = useMutation({ mutationFn: read, onSuccess: (data) => download('personal-data.json', data) });
  const error = shown.error ?? saved.error;
  return (
    <Panel title={t('export')}>
      <p className="muted">{t('exportHint')}</p>
      <div className="row no-print">
        <Button variant="primary" isPending={shown.isPending} onPress={() => shown.mutate()}>
          <Eye size={18} aria-hidden />
          {t('show')}
        </Button>
        <Button isPending={saved.isPending} onPress={() => saved.mutate()}>
          <Download size={18} aria-hidden />
          {t('download')}
        </Button>
      </div>
      {error && <ProblemState error={error} onRetry={() => shown.mutate()} />}
      <div role="status">{shown.data && <PersonalDataSections data={shown.data} />}</div>
    </Panel>
  );
}
