import { useTranslation } from 'react-i18next';
import type { PrivacyView } from '../../api/gen/types.gen';
import { LocalizedProse, OnlyIn } from '../../domain/Localized';
import { LocalizedList } from '../../domain/LocalizedList';
import { Panel } from '../../ui/Card';

/** What holds besides, and what the network adds in its own words. */
export function PrivacyRemarks({ privacy: { remarks, furtherText } }: { privacy: PrivacyView }) {
  const { t } = useTranslation('privacy');
  return (
    <>
      {remarks.length > 0 && (
        <Panel title={t('remarks')}>
          <LocalizedList texts={remarks} />
        </Panel>
      )}
      {furtherText && (
        <Panel
          title={
            <span className="row">
              {t('further')} <OnlyIn text={furtherText} />
            </span>
          }
        >
          <LocalizedProse text={furtherText} />
        </Panel>
      )}
    </>
  );
}
