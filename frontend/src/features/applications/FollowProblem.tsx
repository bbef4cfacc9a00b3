import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem';
import { paths } from '../../lib/paths';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';

type LinkProblem = 'missing' | 'unknown' | 'expired';

/** What is wrong with the link, if that is what is wrong. A link cut off when it was copied may even be too short to be read. */
export function linkProblemOf({ slug, status }: ApiProblem): LinkProblem | undefined {
  if (slug === 'link-expired') return 'expired';
  return slug === 'link-unknown' || status === 400 || status === 422 ? 'unknown' : undefined;
}

export function FollowProblem({ problem }: { problem: LinkProblem }) {
  const { t } = useTranslation('applications');
  return (
    <>
      <PageHeader title={t('follow.title')} />
      <EmptyState title={t(`follow.problem.${problem}`)} hint={t(`follow.problem.${problem}Hint`)}>
        <ButtonLink href={paths.networks.list()}>{t('follow.problem.toNetworks')}</ButtonLink>
      </EmptyState>
    </>
  );
}
