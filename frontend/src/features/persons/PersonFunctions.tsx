import { useTranslation } from 'react-i18next';
import type { PersonFunction, PersonView } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { isOver, isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';
import { useNow } from '../../ui/useNow';

/** What the person is, and apart from it what they were. */
export function PersonFunctions({ person }: { person: PersonView }) {
  const { t } = useTranslation('persons');
  const today = isoDay(useNow());
  const { functions } = person;
  const isFormer = ({ period }: PersonFunction) => period !== undefined && isOver(period, today);
  const former = functions.filter(isFormer);
  return (
    <Panel
      title={
        <span className="row">
          {t('functions')} <Incomplete record={person} list="functions" />
        </span>
      }
    >
      {functions.length === 0 && <p className="muted">{t('functionsNone')}</p>}
      <FunctionRows label={t('functions')} functions={functions.filter((one) => !isFormer(one))} />
      {former.length > 0 && (
        <section className="stack-small">
          <h3>{t('former')}</h3>
          <FunctionRows label={t('former')} functions={former} />
        </section>
      )}
    </Panel>
  );
}

function FunctionRows({ label, functions }: { label: string; functions: readonly PersonFunction[] }) {
  const { t } = useTranslation('persons');
  if (functions.length === 0) return null;
  return (
    <Rows label={label}>
      {functions.map(({ id, title, office, subject, organisation, period }, position) => (
        <Row
          key={id ?? position}
          end={
            <>
              {office && <Chip tone="brand">{t('office')}</Chip>}
              <span>
                <PeriodText period={period} />
              </span>
            </>
          }
        >
          <b>
            <Localized text={title} />
          </b>
          {organisation && (
            <>
              {' · '}
              {organisation.name ? (
                <Link href={paths.organisations.page(organisation.id)}>
                  <Localized text={organisation.name} />
                </Link>
              ) : (
                <span className="muted">{t('organisationHidden')}</span>
              )}
            </>
          )}
          {subject && (
            <p className="small muted">
              <Localized text={subject} />
            </p>
          )}
        </Row>
      ))}
    </Rows>
  );
}
