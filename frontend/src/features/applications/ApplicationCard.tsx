import { Building2, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApplicationSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { paths } from '../../lib/paths';
import { LinkCard } from '../../ui/Card';
import { Chip, IconSquare } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { StatusChip } from './StatusChip';

export function ApplicationCard({ application }: { application: ApplicationSummary }) {
  const { t } = useTranslation('applications');
  const language = useLanguage();
  const { id, name, network, applicant, status, createdAt } = application;
  return (
    <LinkCard
      icon={<IconSquare>{applicant === 'PERSON' ? <UserRound size={22} /> : <Building2 size={22} />}</IconSquare>}
      heading={
        <Link href={paths.applications.page(id)}>
          <Localized text={name} />
        </Link>
      }
      subheading={<Localized text={network.name} />}
    >
      <p className="small muted">{t('receivedOn', { date: formatDate(new Date(createdAt), language) })}</p>
      <div className="chips">
        <StatusChip status={status} />
        <Chip>{t(`applicant.${applicant}`)}</Chip>
      </div>
    </LinkCard>
  );
}
