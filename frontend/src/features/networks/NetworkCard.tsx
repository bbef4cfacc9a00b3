import { CalendarRange, MapPin, UsersRound, Waypoints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NetworkSummary } from '../../api/gen/types.gen';
import { Localized, OnlyIn } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { TerritoryNames } from '../../domain/TerritoryNames';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { countryName } from '../../lib/format';
import { isDated } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { LinkCard } from '../../ui/Card';
import { Chip, IconSquare, Meta } from '../../ui/Chip';
import { Link } from '../../ui/Link';

/** What it is, since when, where, and how many belong to it. */
export function NetworkCard({ network }: { network: NetworkSummary }) {
  const { t } = useTranslation(['networks', 'common']);
  const language = useLanguage();
  const topics = useTerms('topics');
  const { period, territory, country, focusTopics, recordedMembers } = network;
  return (
    <LinkCard
      icon={
        <IconSquare>
          <Waypoints size={22} strokeWidth={1.8} />
        </IconSquare>
      }
      heading={
        <Link href={paths.networks.page(network.id)}>
          <Localized text={network.name} />
        </Link>
      }
      subheading={t(`kind.${network.kind}`)}
    >
      {network.summary && (
        <p>
          <Localized text={network.summary} />
        </p>
      )}
      <Meta>
        {(territory || country) && (
          <span>
            <MapPin size={16} aria-hidden />
            {territory ? <TerritoryNames codes={[territory]} /> : country && countryName(country, language)}
          </span>
        )}
        {isDated(period) && (
          <span>
            <CalendarRange size={16} aria-hidden />
            <PeriodText period={period} />
          </span>
        )}
        {recordedMembers > 0 && (
          <span>
            <UsersRound size={16} aria-hidden />
            {t('recorded', { count: recordedMembers })}
          </span>
        )}
      </Meta>
      <div className="chips">
        {network.status !== 'ACTIVE' && <Chip tone="warn">{t(`status.${network.status}`)}</Chip>}
        {focusTopics.slice(0, 3).map((code) => (
          <Chip key={code}>{topics.name(code)}</Chip>
        ))}
        <OnlyIn text={network.summary ?? network.name} />
      </div>
    </LinkCard>
  );
}
