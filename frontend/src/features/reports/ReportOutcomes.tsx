import { useTranslation } from 'react-i18next';
import type { ReportedTask, YearReport } from '../../api/gen/types.gen';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate, formatNumber } from '../../lib/format';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

type Props = { report: YearReport };

/** What was decided, in the order of the meetings. */
export function ReportDecisions({ report: { decisions } }: Props) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  if (decisions.length === 0) return null;
  return (
    <Panel title={t('decisions')}>
      <Rows label={t('decisions')}>
        {decisions.map(({ id, meeting, date, text }) => (
          <Row
            key={id}
            end={
              <Link href={paths.meetings.page(meeting.id)}>
                {date === undefined ? <Localized text={meeting.name} /> : formatPartialDate(date, language)}
              </Link>
            }
          >
            <LocalizedProse text={text} />
          </Row>
        ))}
      </Rows>
    </Panel>
  );
}

/** How many tasks were given and done, and which were left. */
export function ReportTasks({ report: { tasks } }: Props) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  if (tasks.given === 0) return null;
  const number = (value: number) => formatNumber(value, language);
  return (
    <Panel title={t('tasks')}>
      <Facts
        facts={[
          { name: t('given'), value: number(tasks.given) },
          { name: t('done'), value: number(tasks.done) },
          { name: t('open'), value: number(tasks.open) },
          { name: t('overdue'), value: tasks.overdue > 0 && number(tasks.overdue) },
        ]}
      />
      {tasks.left.length > 0 && (
        <section className="stack-small">
          <h3>{t('tasksLeft')}</h3>
          <Rows label={t('tasksLeft')}>
            {tasks.left.map((task) => (
              <LeftTask key={task.id} task={task} />
            ))}
          </Rows>
        </section>
      )}
    </Panel>
  );
}

function LeftTask({ task: { meeting, text, owner, responsible, dueOn, overdue } }: { task: ReportedTask }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  return (
    <Row
      end={
        <>
          {dueOn !== undefined && (
            <Chip tone={overdue ? 'bad' : undefined}>
              {t('due', { date: formatDate(new Date(`${dueOn}T12:00`), language) })}
            </Chip>
          )}
          <Link href={paths.meetings.page(meeting.id)}>
            <Localized text={meeting.name} />
          </Link>
        </>
      }
    >
      <LocalizedProse text={text} />
      {(owner?.name ?? responsible?.name) && (
        <p className="small muted row">
          <Localized text={owner?.name} /> <Localized text={responsible?.name} />
        </p>
      )}
    </Row>
  );
}

/** What meetings came to, in their own words. */
export function ReportConclusions({ report: { meetings } }: Props) {
  const { t } = useTranslation('reports');
  const told = meetings.filter(({ conclusion }) => conclusion !== undefined);
  if (told.length === 0) return null;
  return (
    <Panel title={t('conclusions')}>
      {told.map(({ meeting, conclusion }) => (
        <section key={meeting.id} className="stack-small">
          <h3>
            <Link href={paths.meetings.page(meeting.id)}>
              <Localized text={meeting.name} />
            </Link>
          </h3>
          <LocalizedProse text={conclusion} />
        </section>
      ))}
    </Panel>
  );
}
