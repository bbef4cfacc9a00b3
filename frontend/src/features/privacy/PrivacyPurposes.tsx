import { useTranslation } from 'react-i18next';
import type { LegalBasis, PrivacyPurpose } from '../../api/gen/types.gen';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatList } from '../../lib/format';
import { Panel } from '../../ui/Card';
import { Facts } from '../../ui/Facts';

/** What data is held for, whose it is and who reads it. */
export function PrivacyPurposes({ purposes }: { purposes: readonly PrivacyPurpose[] }) {
  const { t } = useTranslation('privacy');
  return (
    <Panel title={t('purposes')}>
      {purposes.map(({ purpose, name, description, legalBases, people, recipients }) => (
        <section key={purpose} className="stack-small">
          <h3>
            <Localized text={name} />
          </h3>
          <LocalizedProse text={description} />
          <Facts
            facts={[
              { name: t('whose'), value: <Localized text={people} /> },
              { name: t('readers'), value: <Localized text={recipients} /> },
              { name: t('bases'), value: <Bases bases={legalBases} /> },
            ]}
          />
        </section>
      ))}
    </Panel>
  );
}

export function Bases({ bases }: { bases: readonly LegalBasis[] }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  return formatList(
    bases.map((basis) => t(`legalBasis.${basis}`)),
    language,
  );
}
