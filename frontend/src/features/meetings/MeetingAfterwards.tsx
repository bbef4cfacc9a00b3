import { useTranslation } from 'react-i18next';
import type { MeetingView, Outcome } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { StatedCounts, StatedCountText } from '../../domain/StatedCounts';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate, formatList } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';

type Props = { meeting: MeetingView };

/** What came out of it, how it went, and what was written about it. */
export function MeetingAfterwards({ meeting }: Props) {
  const { t } = useTranslation(['meetings', 'common']);
  const language = useLanguage();
  const { outcomes, conclusion, turnoutNote, headcount, statedCounts, attendedCategories, reports } = meeting;
  const hasTurnout = turnoutNote || headcount || statedCounts.length + attendedCategories.length > 0;
  const categories = formatList(
    attendedCategories.map((kind) => t(`common:organisationKind.${kind}`)),
    language,
  );
  return (
    <>
      {outcomes.length > 0 && (
        <Panel
          title={
            <span className="row">
              {t('outcomes')} <Incomplete record={meeting} list="outcomes" />
            </span>
          }
        >
          <ul className="outcomes">
            {outcomes.map((outcome, position) => (
              <OutcomeBox key={outcome.id ?? position} outcome={outcome} />
            ))}
          </ul>
        </Panel>
      )}
      {conclusion && (
        <Panel title={t('conclusion')}>
          <LocalizedProse text={conclusion} />
        </Panel>
      )}
      {hasTurnout && (
        <Panel title={t('turnout')}>
          <LocalizedProse text={turnoutNote} />
          <Facts
            facts={[
              { name: t('headcount'), value: headcount && <StatedCountText count={headcount} /> },
              {
                name: t('attendedCategories'),
                value: categories && (
                  <>
                    {categories} <Incomplete record={meeting} list="attendedCategories" />
                  </>
                ),
              },
            ]}
          />
          <StatedCounts counts={statedCounts} />
        </Panel>
      )}
      {reports.length > 0 && (
        <Panel title={t('reports')}>
          <ul className="stack-small">
            {reports.map(({ title, url }) => (
              <li key={JSON.stringify(title) + (url ?? '')}>
                {url && /^https?:\/\//i.test(url) ? (
                  <Link href={url}>
                    <Localized text={title} />
                  </Link>
                ) : (
                  <Localized text={title} />
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function OutcomeBox({ outcome: { kind, text, reached, responsible, votes, dueOn, doneOn } }: { outcome: Outcome }) {
  const { t } = useTranslation('meetings');
  const language = useLanguage();
  const day = (date = '') => formatDate(new Date(`${date}T12:00`), language);
  return (
    <li className="outcome">
      <span className="row">
        <Chip tone="brand">{t(`outcomeKind.${kind}`)}</Chip>
        {reached && (
          <Chip tone={reached === 'AGREED' ? 'ok' : reached === 'NOT_REACHED' ? 'warn' : undefined}>
            {t(`reached.${reached}`)}
          </Chip>
        )}
      </span>
      <LocalizedProse text={text} />
      {votes && <p className="small">{t('votes', votes)}</p>}
      {(doneOn ?? dueOn) && (
        <p className="small">{doneOn ? t('doneOn', { date: day(doneOn) }) : t('dueOn', { date: day(dueOn) })}</p>
      )}
      {responsible && (
        <p className="small muted">
          {t('responsible')}{' '}
          <Link href={paths.organisations.page(responsible.id)}>
            <Localized text={responsible.name} />
          </Link>
        </p>
      )}
    </li>
  );
}
