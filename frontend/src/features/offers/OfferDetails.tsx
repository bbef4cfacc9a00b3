import { BadgeEuro, Info, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CounsellingOfferView, Period } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { LanguageChips } from '../../domain/LanguageChips';
import { LocalizedProse, OnlyIn } from '../../domain/Localized';
import { OpenChip } from '../../domain/OpeningHours';
import { PeriodText } from '../../domain/PeriodText';
import { StatedCounts, StatedCountText } from '../../domain/StatedCounts';
import { TerritoryNames } from '../../domain/TerritoryNames';
import { useTerms } from '../../domain/useTerms';
import { paths } from '../../lib/paths';
import { PlainPanel } from '../../ui/Card';
import { Chip, Chips, Note } from '../../ui/Chip';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';

type Props = { offer: CounsellingOfferView };

/** What it is, for whom, in which languages: the sheet of paper somebody takes home. */
export function OfferDetails({ offer }: Props) {
  const { t } = useTranslation('offers');
  const topics = useTerms('topics');
  const targetGroups = useTerms('target-groups');
  const hours = offer.places.flatMap((place) => place.hours ?? []);
  return (
    <PlainPanel>
      {offer.publication === 'DRAFT' && <Note icon={<Info size={18} aria-hidden />}>{t('draftNote')}</Note>}
      {offer.status !== 'ACTIVE' && (
        <Note tone="warn" icon={<Info size={18} aria-hidden />}>
          {t('notActive', { status: t(`status.${offer.status}`) })}
        </Note>
      )}
      <div className="chips">
        <OpenChip hours={hours} />
        {offer.cost && (
          <Chip tone={offer.cost === 'FREE' ? 'ok' : undefined}>
            <BadgeEuro size={14} aria-hidden />
            {t(`cost.${offer.cost}`)}
          </Chip>
        )}
        {offer.access && <Chip tone="brand">{t(`access.${offer.access}`)}</Chip>}
        {offer.modes.map((mode) => (
          <Chip key={mode} tone="brand">
            {t(`mode.${mode}`)}
          </Chip>
        ))}
        <OnlyIn text={offer.summary ?? offer.name} />
      </div>
      <LocalizedProse text={offer.summary} className="lead" />
      <LocalizedProse text={offer.description} />
      <LocalizedProse text={offer.costNote} className="small muted" />
      {offer.languages.length > 0 && (
        <section className="stack-small">
          <h2>
            {t('spoken')} <Incomplete record={offer} list="languages" />
          </h2>
          <LanguageChips languages={offer.languages} />
        </section>
      )}
      <section className="stack-small">
        <h2>
          {t('forWhom')} <Incomplete record={offer} list="targetGroups" />
        </h2>
        <Chips>
          {[
            <Chip key="scope" tone="brand">
              {t(`audienceScope.${offer.audienceScope}`)}
            </Chip>,
            ...offer.targetGroups.map((code) => (
              <Chip key={code}>
                <UsersRound size={14} aria-hidden />
                {targetGroups.name(code)}
              </Chip>
            )),
            ...offer.audienceKinds.map((kind) => <Chip key={kind}>{t(`audienceKind.${kind}`)}</Chip>),
            ...(offer.hardshipCases ? [<Chip key="hardship">{t('hardship')}</Chip>] : []),
          ]}
        </Chips>
      </section>
      {offer.topics.length > 0 && (
        <section className="stack-small">
          <h2>
            {t('topics')} <Incomplete record={offer} list="topics" />
          </h2>
          <p className="row">
            {offer.topics.map((code) => (
              <Link key={code} href={paths.offers.list({ topic: [code] })}>
                {topics.name(code)}
              </Link>
            ))}
          </p>
        </section>
      )}
      {offer.territories.length > 0 && (
        <section className="stack-small">
          <h2>
            {t('territories')} <Incomplete record={offer} list="territories" />
          </h2>
          <p>
            <TerritoryNames codes={offer.territories} />
          </p>
        </section>
      )}
      <OfferFacts offer={offer} />
    </PlainPanel>
  );
}

function OfferFacts({ offer }: Props) {
  const { t } = useTranslation(['offers', 'common']);
  const facts = [
    { name: t('offerKind'), value: t(`kind.${offer.kind}`) },
    { name: t('acronym'), value: offer.acronym && <bdi>{offer.acronym}</bdi> },
    { name: t('common:form.period'), value: isKnown(offer.period) && <PeriodText period={offer.period} /> },
    { name: t('experience'), value: offer.experience && <StatedCountText count={offer.experience} /> },
    { name: t('capacity'), value: offer.capacity },
    { name: t('internalCapacity'), value: offer.internalCapacity },
    { name: t('tags'), value: offer.tags.join(', ') },
  ];
  return (
    <>
      <Facts facts={facts} />
      <StatedCounts counts={offer.statedCounts} />
    </>
  );
}

const isKnown = (period: Period) => Object.keys(period).length > 0;
