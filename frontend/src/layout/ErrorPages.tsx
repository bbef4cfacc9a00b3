import { useTranslation } from 'react-i18next';
import { ProblemState } from '../domain/ProblemState';
import { ApiProblem } from '../api/problem';
import { paths } from '../lib/paths';
import { EmptyState } from '../ui/EmptyState';
import { ErrorState } from '../ui/ErrorState';
import { ButtonLink } from '../ui/Link';

export function PageNotFound() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('error.pageNotFound')}>
      <ButtonLink href={paths.home}>{t('error.toStart')}</ButtonLink>
    </EmptyState>
  );
}

/** The last net: a mistake of ours, or a part of the app that could not be fetched. */
export function PageError({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (error instanceof ApiProblem) return <ProblemState error={error} onRetry={() => location.reload()} />;
  return <ErrorState title={t('error.screen')} hint={t('error.serverHint')} onRetry={() => location.reload()} />;
}
