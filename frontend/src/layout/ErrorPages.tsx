import { useTranslation } from 'react-i18next';
import { ProblemState } from '../domain/ProblemState';
import { ApiProblem } from '../api/problem';
import { paths } from '../lib/paths';
import { ErrorState } from '../ui/ErrorState';
import { ButtonLink } from '../ui/Link';
import { PageHeader } from '../ui/PageHeader';

export function PageNotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('error.pageNotFound')} />
      <ButtonLink href={paths.home}>{t('error.toStart')}</ButtonLink>
    </>
  );
}

/** The last net: a mistake of ours, or a part of the app that could not be fetched. */
export function PageError({ error }: { error: unknown }) {
  const { t } = useTranslation();
  // Without a connection the code of a page cannot come either, and loading anew would lose what is there.
  if (!navigator.onLine) return <ErrorState isPage title={t('error.offline')} hint={t('error.offlineHint')} />;
  if (error instanceof ApiProblem) return <ProblemState error={error} onRetry={() => location.reload()} isPage />;
  return <ErrorState isPage title={t('error.screen')} hint={t('error.serverHint')} onRetry={() => location.reload()} />;
}
