import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { getRetentionRules, replaceRetentionRules } from '../../api/gen/sdk.gen';
import type { RetentionRulesDraft, RetentionRulesView } from '../../api/gen/types.gen';
import { FormNumber } from '../../domain/form/fields';
import { RecordForm } from '../../domain/form/RecordForm';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDays } from '../../lib/duration';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import { Disclosure } from '../../ui/Disclosure';
import { PrivacyPeriods } from './PrivacyPeriods';

const toDraft = ({ rules }: RetentionRulesView): RetentionRulesDraft => ({
  rules: rules.map(({ kind, days }) => ({ kind, days })),
});

/** One number of days for each kind, within the limits that stand beside it. */
export function RetentionForm({ view }: { view: RetentionRulesView }) {
  const { t } = useTranslation('privacy');
  const language = useLanguage();
  const path = { id: view.id };
  const nameOf = (position: number) => plainText(view.rules[position]?.name, language);
  const labels = Object.fromEntries([
    ['rules', t('periods')],
    ...view.rules.map((_, position) => [`rules.${position}.days`, nameOf(position)]),
  ]);
  const page = paths.privacyCentre({ network: view.id, part: 'retention' });
  return (
    <RecordForm<RetentionRulesDraft, RetentionRulesView>
      draftKey={`retention:${view.id}`}
      initial={toDraft(view)}
      record={view}
      labels={labels}
      save={async (body, record) =>
        (await replaceRetentionRules({ path, headers: ifMatch(record ?? view), body, throwOnError: true })).data
      }
      reload={async () => (await getRetentionRules({ path, throwOnError: true })).data}
      toDraft={toDraft}
      pathOf={() => page}
      cancelPath={paths.networks.privacy(view.id)}
    >
      {(control) => (
        <Panel title={t('periods')}>
          <div className="stack">
            {view.rules.map(({ kind, description, standardDays = 0, shortestDays = 0, longestDays = 0 }, position) => (
              <FormNumber
                key={kind}
                control={control}
                name={`rules.${position}.days`}
                label={t('daysOf', { name: nameOf(position) })}
                hint={`${plainText(description, language)} ${t('limits', {
                  shortest: formatDays(shortestDays, language),
                  longest: formatDays(longestDays, language),
                  standard: formatDays(standardDays, language),
                  days: standardDays,
                })}`}
                isRequired
              />
            ))}
          </div>
          <Disclosure title={t('fixed', { count: view.fixed.length })}>
            <PrivacyPeriods rules={view.fixed} />
          </Disclosure>
        </Panel>
      )}
    </RecordForm>
  );
}
