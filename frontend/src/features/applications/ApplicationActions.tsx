import { Printer, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { deleteApplication, restoreApplication } from '../../api/gen/sdk.gen';
import type { ApplicationView } from '../../api/gen/types.gen';
import { useRemoval } from '../../domain/form/useRemoval';
import { HistoryLink } from '../../domain/HistoryLink';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';

/** No button to share it: its address is of use to nobody outside. */
export function ApplicationActions({ application }: { application: ApplicationView }) {
  const { t } = useTranslation(['applications', 'common']);
  const language = useLanguage();
  const removal = useRemoval();
  const { id, name } = application;
  const path = { id };
  const remove = () =>
    removal({
      name: plainText(name, language),
      draftKey: `application-question:${id}`,
      remove: () => deleteApplication({ path, headers: ifMatch(application), throwOnError: true }),
      restore: () => restoreApplication({ path, throwOnError: true }),
      listPath: paths.applications.list(),
      pagePath: paths.applications.page(id),
    });
  return (
    <>
      <HistoryLink record={id} />
      <Button size="small" onPress={() => print()}>
        <Printer size={17} aria-hidden />
        {t('common:action.print')}
      </Button>
      <Button size="small" variant="danger" onPress={() => void remove()}>
        <Trash2 size={17} aria-hidden />
        {t('common:action.delete')}
      </Button>
    </>
  );
}
