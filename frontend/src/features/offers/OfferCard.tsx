import { MapPin, MessageCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CounsellingOfferSummary } from '../../api/gen/types.gen';
import { Localized, OnlyIn } from '../../domain/Localized';
import { OpenChip } from '../../domain/OpeningHours';
import { TopicIcon } from '../../domain/TopicIcon';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatList, languageName } from '../../lib/format';
import { paths } from '../../lib/paths';
import { LinkCard } from '../../ui/Card';
import { Chip, Meta } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Names } from '../../domain/Names';

type Props = { offer: CounsellingOfferSummary; isActive: boolean; onHover: (isHovered: boolean) => void };

/** The facts people choose by stand on the card: where, in which languages, open until when, with or without appointment. */
export function OfferCard({ offer, isActive, onHover }: Props) {
  const { t } = useTranslation('offers');
  const language = useLanguage();
  const { languages, locality, hours } = offer;
  const more = languages.length > 4 ? ` +${languages.length - 4}` : '';
  return (
    <LinkCard
      icon={<TopicIcon topic={offer.topics[0]} />}
      heading={
        <Link href={paths.offers.page(offer.id)}>
          <Localized text={offer.name} />
        </Link>
      }
      subheading={<Names of={offer.providers} />}
      isActive={isActive}
      onHover={onHover}
    >
      {offer.summary && (
        <p>
          <Localized text={offer.summary} />
        </p>
      )}
      <Meta>
        {locality && (
          <span>
            <MapPin size={16} aria-hidden />
            <bdi>{locality}</bdi>
          </span>
        )}
        {languages.length > 0 && (
          <span>
            <MessageCircle size={16} aria-hidden />
            <span className="visually-hidden">{t('languages')}: </span>
            {formatList(
              languages.slice(0, 4).map((code) => languageName(code, language)),
              language,
            )}
            {more}
          </span>
        )}
      </Meta>
      <div className="chips">
        <OpenChip hours={hours ?? []} />
        <OnlyIn text={offer.name} />
        {offer.status !== 'ACTIVE' && <Chip tone="warn">{t(`status.${offer.status}`)}</Chip>}
        {offer.cost === 'FREE' && <Chip tone="ok">{t('cost.FREE')}</Chip>}
        {offer.access && <Chip>{t(`access.${offer.access}`)}</Chip>}
      </div>
    </LinkCard>
  );
}
