import { UserRoundPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NetworkView } from '../../api/gen/types.gen';
import { LocalizedProse } from '../../domain/Localized';
import { takesApplications } from '../../domain/takesApplications';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { ButtonLink } from '../../ui/Link';

/** How one joins it, or that one cannot now. Those that are only known here are not joined here. */
export function NetworkJoin({ network, mayDecide }: { network: NetworkView; mayDecide: boolean }) {
  const { t } = useTranslation('networks');
  const { id, operatedHere, status, admission } = network;
  if (!operatedHere || status === 'ENDED') return null;
  const isOpen = takesApplications(network);
  return (
    <Panel title={t('join')}>
      {isOpen ? <LocalizedProse text={admission.conditions} /> : <p className="muted">{t('joinClosed')}</p>}
      <div className="stack-small no-print">
        {isOpen && (
          <ButtonLink variant="primary" isWide href={paths.apply(id)}>
            <UserRoundPlus size={18} aria-hidden />
            {t('apply')}
          </ButtonLink>
        )}
        {mayDecide && (
          <ButtonLink isWide href={paths.applications.list({ network: [id] })}>
            {t('applications')}
          </ButtonLink>
        )}
      </div>
    </Panel>
  );
}
