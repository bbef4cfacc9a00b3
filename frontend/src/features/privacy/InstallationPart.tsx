import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyInstallationRetention } from '../../api/gen/sdk.gen';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { DataRequests } from './DataRequests';
import { RetentionRunDialog } from './RetentionRunDialog';

/** What belongs to no network: requests of people with only an account, and data that the installation itself keeps. */
export function InstallationPart() {
  const { t } = useTranslation('privacy');
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="stack">
      <DataRequests network={undefined} />
      <Panel
        title={t('part.retention')}
        actions={
          <span className="no-print">
            <Button size="small" onPress={() => setAsking(true)}>
              {t('runNow')}
            </Button>
          </span>
        }
      >
        <p>{t('installationPeriods')}</p>
      </Panel>
      {isAsking && (
        <RetentionRunDialog
          apply={() => applyInstallationRetention({ throwOnError: true })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
