import { ScrollText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AgreementSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { paths } from '../../lib/paths';
import { LinkCard } from '../../ui/Card';
import { Chip, IconSquare } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { KindName, StatusChip } from './AgreementNames';

export function AgreementCard({ agreement }: { agreement: AgreementSummary }) {
  const { t } = useTranslation('agreements');
  const { id, title, network, committee, period, newestVersion, requiredToJoin } = agreement;
  return (
    <LinkCard
      icon={
        <IconSquare>
          <ScrollText size={22} strokeWidth={1.8} />
        </IconSquare>
      }
      heading={
        <Link href={paths.agreements.page(id)}>
          <Localized text={title} />
        </Link>
      }
      subheading={
        <>
          <Localized text={(committee ?? network).name} />
          {' · '}
          <KindName agreement={agreement} />
        </>
      }
    >
      <div className="chips">
        <StatusChip agreement={agreement} />
        {newestVersion !== undefined && <Chip>{t('version', { number: newestVersion })}</Chip>}
        {requiredToJoin && <Chip>{t('requiredToJoin')}</Chip>}
      </div>
      <p>
        <PeriodText period={period} />
      </p>
    </LinkCard>
  );
}
