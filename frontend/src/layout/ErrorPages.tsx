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
  if (error instanceof ApiProblem) return <ProblemState error={error} onRetry={() => location.reload()} isPage />;
  return <ErrorState isPage title={t('error.screen')} hint={t('error.serverHint')} onRetry={() => location.reload()} />;
}
