import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getProcessingRecordOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ProcessingActivity, ProcessingRecord } from '../../api/gen/types.gen';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { LocalizedList } from '../../domain/LocalizedList';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDays } from '../../lib/duration';
import { formatMoment } from '../../lib/format';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Disclosure } from '../../ui/Disclosure';
import { Facts } from '../../ui/Facts';
import { PrivacyContactText } from './PrivacyContactText';
import { Bases } from './PrivacyPurposes';

/** The record that GDPR article 30 asks for, as it is at this moment: to read, and to print for the authority. */
export function ProcessingRecordPart({ network: id }: { network: string }) {
  const query = useQuery(getProcessingRecordOptions({ path: { id } }));
  return <QueryView query={query}>{(record) => <Record record={record} />}</QueryView>;
}

function Record({ record }: { record: ProcessingRecord }) {
  const { t } = useTranslation(['privacy', 'common']);
  const language = useLanguage();
  const { network, asOf, controller, dataProtectionOfficer, activities, transfers, securityMeasures } = record;
  return (
    <article className="stack">
      <header className="row" style={{ justifyContent: 'space-between' }}>
        <div>
          <h2>{t('recordTitle')}</h2>
          <p className="muted">
            <Localized text={network} /> · {t('asOf', { date: formatMoment(asOf, language) })}
          </p>
        </div>
        <span className="no-print">
          <Button size="small" onPress={() => print()}>
            <Printer size={17} aria-hidden />
            {t('common:action.print')}
          </Button>
        </span>
      </header>
      <Panel title={t('controller')}>
        {controller ? <PrivacyContactText contact={controller} /> : <Localized text={network} />}
        {dataProtectionOfficer && (
          <>
            <h3>{t('officer')}</h3>
            <PrivacyContactText contact={dataProtectionOfficer} />
          </>
        )}
      </Panel>
      {activities.map((activity) => (
        <Activity key={activity.purpose} activity={activity} />
      ))}
      <Panel title={t('transfers')}>
        <LocalizedProse text={transfers} />
      </Panel>
      <Panel title={t('measures')}>
        <LocalizedList texts={securityMeasures} />
      </Panel>
    </article>
  );
}

function Activity({ activity }: { activity: ProcessingActivity }) {
  const { t } = useTranslation('privacy');
  const language = useLanguage();
  const { name, description, legalBases, people, data, recipients, retention } = activity;
  const names = [...new Set(data.map(({ name: kind }) => plainText(kind, language)))];
  return (
    <Panel title={<Localized text={name} />}>
      <LocalizedProse text={description} />
      <Facts
        facts={[
          { name: t('whose'), value: <Localized text={people} /> },
          { name: t('data'), value: names.join(', ') },
          { name: t('readers'), value: <Localized text={recipients} /> },
          { name: t('bases'), value: <Bases bases={legalBases} /> },
          {
            name: t('periods'),
            value: retention.length > 0 && (
              <ul>
                {retention.map(({ kind, days, name: rule }) => (
                  <li key={kind}>
                    {rule ? <Localized text={rule} /> : kind}: {formatDays(days, language)}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <Disclosure title={t('columns')}>
        <ul className="bullets small" style={{ overflowWrap: 'anywhere' }}>
          {data.map(({ table, name: kind, columns, retention: period }) => (
            <li key={table + period}>
              <Localized text={kind} /> (<bdi>{table}</bdi>): <bdi>{columns.join(', ')}</bdi>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Panel>
  );
}
