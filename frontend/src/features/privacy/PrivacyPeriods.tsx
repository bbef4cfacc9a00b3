import { useTranslation } from 'react-i18next';
import type { RetentionRule } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDays } from '../../lib/duration';
import { Panel } from '../../ui/Card';
import { Row, Rows } from '../../ui/Rows';

/** How long data is kept, by the rules in force. */
export function PrivacyPeriods({ rules }: { rules: readonly RetentionRule[] }) {
  const { t } = useTranslation('privacy');
  const language = useLanguage();
  return (
    <Panel title={t('periods')}>
      <p className="muted">{t('periodsHint')}</p>
      <Rows label={t('periods')}>
        {rules.map(({ kind, days, name, description }) => (
          <Row key={kind} end={formatDays(days, language)}>
            <p>
              <Localized text={name} />
            </p>
            <p className="small muted">
              <Localized text={description} />
            </p>
          </Row>
        ))}
      </Rows>
    </Panel>
  );
}
