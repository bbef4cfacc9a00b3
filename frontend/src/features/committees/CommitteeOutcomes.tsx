import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listDecisionsOptions, listTasksOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { RegisteredOutcome } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate, isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';
import { useNow } from '../../ui/useNow';

/** What it decided last and what is still to be done, with the way to all of it. */
export function CommitteeOutcomes({ committee }: { committee: string }) {
  const { t } = useTranslation('committees');
  const of = { committee: [committee], limit: 5 };
  const decisions = useQuery(listDecisionsOptions({ query: of })).data?.items;
  const tasks = useQuery(listTasksOptions({ query: { ...of, state: 'OPEN' } })).data?.items ?? [];
  return (
    <>
      <Panel
        title={t('decisions')}
        actions={<Link href={paths.decisions({ committee: [committee] })}>{t('allDecisions')}</Link>}
      >
        {decisions?.length === 0 && <p className="muted">{t('noDecisions')}</p>}
        <Rows label={t('decisions')}>
          {(decisions ?? []).map((entry) => (
            <Decision key={entry.id} entry={entry} />
          ))}
        </Rows>
      </Panel>
      {tasks.length > 0 && (
        <Panel title={t('tasks')} actions={<Link href={paths.tasks({ committee: [committee] })}>{t('allTasks')}</Link>}>
          <Rows label={t('tasks')}>
            {tasks.map((entry) => (
              <Task key={entry.id} entry={entry} />
            ))}
          </Rows>
        </Panel>
      )}
    </>
  );
}

type Props = { entry: RegisteredOutcome };

function Decision({ entry: { date, meeting, outcome } }: Props) {
  const language = useLanguage();
  return (
    <Row end={date !== undefined && formatPartialDate(date, language)}>
      <Link href={paths.meetings.page(meeting.id)}>
        <Localized text={outcome.text} />
      </Link>
    </Row>
  );
}

function Task({ entry: { meeting, outcome } }: Props) {
  const { t } = useTranslation('committees');
  const language = useLanguage();
  const today = isoDay(useNow());
  const { dueOn, owner, responsible, text } = outcome;
  const date = dueOn && formatPartialDate(dueOn, language);
  const isLate = dueOn !== undefined && dueOn < today;
  return (
    <Row
      end={
        <>
          <Localized text={(owner ?? responsible)?.name} />
          {date !== undefined &&
            (isLate ? <Chip tone="bad">{t('taskOverdue', { date })}</Chip> : <span>{t('taskDue', { date })}</span>)}
        </>
      }
    >
      <Link href={paths.meetings.page(meeting.id)}>
        <Localized text={text} />
      </Link>
    </Row>
  );
}
