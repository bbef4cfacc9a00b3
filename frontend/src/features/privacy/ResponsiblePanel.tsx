import { useTranslation } from 'react-i18next';
import type { PrivacyView } from '../../api/gen/types.gen';
import { ContactPoints } from '../../domain/ContactPoints';
import { Localized } from '../../domain/Localized';
import { Panel } from '../../ui/Card';
import { PrivacyContactText } from './PrivacyContactText';

/** Who answers for the data. Where nobody said so, that is the network, by the ways everybody reaches it. */
export function ResponsiblePanel({ privacy }: { privacy: PrivacyView }) {
  const { t } = useTranslation('privacy');
  const { network, contactPoints, controller, dataProtectionOfficer, supervisoryAuthority } = privacy;
  return (
    <>
      <Panel title={t('controller')}>
        {controller ? (
          <PrivacyContactText contact={controller} />
        ) : (
          <>
            <p>
              <strong>
                <Localized text={network} />
              </strong>
            </p>
            <ContactPoints points={contactPoints} />
          </>
        )}
      </Panel>
      {dataProtectionOfficer && (
        <Panel title={t('officer')}>
          <PrivacyContactText contact={dataProtectionOfficer} />
        </Panel>
      )}
      <Panel title={t('authority')}>
        {supervisoryAuthority ? (
          <PrivacyContactText contact={supervisoryAuthority} />
        ) : (
          <p className="muted">{t('anyAuthority')}</p>
        )}
      </Panel>
    </>
  );
}
