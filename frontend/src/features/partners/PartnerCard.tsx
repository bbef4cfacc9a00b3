import { Globe, Lock, Megaphone, TriangleAlert, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PartnerContactSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { TopicIcon } from '../../domain/TopicIcon';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { countryName, formatList } from '../../lib/format';
import { paths } from '../../lib/paths';
import { LinkCard } from '../../ui/Card';
import { Chip, Meta } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { DueChip } from './DueChip';
import { PartnerName } from './PartnerName';
import { StageChip } from './StageChip';

type Props = { contact: PartnerContactSummary; isNetworkShown: boolean };

export function PartnerCard({ contact, isNetworkShown }: Props) {
  const { t } = useTranslation(['partners', 'common']);
  const topics = useTerms('topics');
  const language = useLanguage();
  const { id, person, organisation, network, category, country, level, subject, keeper, nextContactDue } = contact;
  const where = [country && countryName(country, language), level && t(`common:level.${level}`)].filter(Boolean);
  return (
    <LinkCard
      icon={<TopicIcon topic={contact.topics[0]} />}
      heading={
        <Link href={paths.partners.page(id)}>
          <PartnerName partner={contact} />
        </Link>
      }
      subheading={
        <>
          {person?.name && organisation?.name && <Localized text={organisation.name} />}
          {isNetworkShown && (
            <div>
              <Localized text={network.name} />
            </div>
          )}
        </>
      }
    >
      {subject && (
        <p>
          <Localized text={subject} />
        </p>
      )}
      {(where.length > 0 || keeper?.name) && (
        <Meta>
          {where.length > 0 && (
            <span>
              <Globe size={16} aria-hidden />
              {where.join(', ')}
            </span>
          )}
          {keeper?.name && (
            <span>
              <UserRound size={16} aria-hidden />
              <span>
                {t('keeper')}: <Localized text={keeper.name} />
              </span>
            </span>
          )}
        </Meta>
      )}
      {contact.topics.length > 0 && <p>{formatList(contact.topics.map(topics.name), language)}</p>}
      <div className="chips">
        <Chip tone="brand">{t(`category.${category}`)}</Chip>
        <StageChip stage={contact.stage} />
        {nextContactDue && <DueChip day={nextContactDue} />}
        <PartnerFlags contact={contact} />
      </div>
    </LinkCard>
  );
}

type Flags = Pick<PartnerContactSummary, 'multiplier' | 'outdated' | 'visibility'>;

export function PartnerFlags({ contact }: { contact: Flags }) {
  const { t } = useTranslation('partners');
  const isForMembers = contact.visibility === 'PUBLIC' || contact.visibility === 'NETWORK';
  return (
    <>
      {!isForMembers && (
        <Chip>
          <Lock size={14} aria-hidden />
          {t('coordinatorsOnly')}
        </Chip>
      )}
      {contact.multiplier && (
        <Chip>
          <Megaphone size={14} aria-hidden />
          {t('multiplier')}
        </Chip>
      )}
      {contact.outdated && (
        <Chip tone="warn">
          <TriangleAlert size={14} aria-hidden />
          {t('outdated')}
        </Chip>
      )}
    </>
  );
}
