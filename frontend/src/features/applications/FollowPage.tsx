import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApplicationStatusPage } from '../../api/gen/types.gen';
import { problemOf } from '../../api/problem';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { PageHeader } from '../../ui/PageHeader';
import { AnswerForm } from './AnswerForm';
import { ApplicationSteps } from './ApplicationSteps';
import { isOpen } from './applicationWords';
import { FollowProblem, linkProblemOf } from './FollowProblem';
import { lookUp } from './lookUp';
import { StatusChip } from './StatusChip';
import { WithdrawDialog } from './WithdrawDialog';

/** Applicants follow their application by the link from a letter, without an account. */
export function FollowPage({ token }: { token: string }) {
  const query = useQuery({ ...lookUp(token), enabled: token !== '' });
  const problem = token === '' ? 'missing' : query.isError ? linkProblemOf(problemOf(query.error)) : undefined;
  if (problem) return <FollowProblem problem={problem} />;
  return <QueryView query={query}>{(page) => <Followed page={page} token={token} />}</QueryView>;
}

function Followed({ page, token }: { page: ApplicationStatusPage; token: string }) {
  const { t } = useTranslation('applications');
  const { status, network, name, steps } = page;
  const question = status === 'QUESTION' ? steps.findLast(({ kind }) => kind === 'QUESTION') : undefined;
  return (
    <article>
      <PageHeader
        title={t('follow.title')}
        below={
          <span className="row">
            <StatusChip status={status} />
            <Localized text={network} /> · <Localized text={name} />
          </span>
        }
        actions={isOpen(status) && <WithdrawDialog page={page} token={token} />}
      />
      <div className="stack">
        <p className="lead" role="status">
          {t(`follow.statusText.${status}`)}
        </p>
        {question && (
          <Panel title={t('follow.question')}>
            <p className="prose lead" dir="auto">
              {question.text}
            </p>
            <AnswerForm page={page} token={token} />
          </Panel>
        )}
        <Panel title={t('history')}>
          <ApplicationSteps steps={steps} isApplicant />
        </Panel>
        <Note>{t('follow.keepLink')}</Note>
      </div>
    </article>
  );
}
