import { Clock, MapPin, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MeetingSummary } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { LinkCard } from '../../ui/Card';
import { Chip, Meta } from '../../ui/Chip';
import { DateBlock } from '../../ui/DateBlock';
import { Link } from '../../ui/Link';
import { Localized, OnlyIn } from '../Localized';
import { leafOf } from './meetingDates';
import { MeetingWhen } from './MeetingWhen';

type Props = { meeting: MeetingSummary; isInCommittee?: boolean };

/** A meeting in a list: the leaf of its day, then when, where and who meets. */
export function MeetingCard({ meeting, isInCommittee = false }: Props) {
  const { t } = useTranslation('meetings');
  const { month, day } = leafOf(meeting, useLanguage());
  const { id, title, kind, status, committee, network, registrationScope } = meeting;
  return (
    <LinkCard
      icon={<DateBlock month={month} day={day} />}
      heading={
        <Link href={paths.meetings.page(id)}>
          <Localized text={title} />
        </Link>
      }
      subheading={isInCommittee ? undefined : <Localized text={(committee ?? network).name ?? network.name} />}
    >
      <Meta>
        <span>
          <Clock size={16} aria-hidden />
          <span>
            <MeetingWhen meeting={meeting} />
          </span>
        </span>
        <MeetingTown meeting={meeting} />
        {registrationScope && (
          <span>
            <UsersRound size={16} aria-hidden />
            {t(`registrationScope.${registrationScope}`)}
          </span>
        )}
      </Meta>
      <div className="chips">
        <Chip tone="brand">{t(`kind.${kind}`)}</Chip>
        <MeetingStatusChip status={status} />
        <OnlyIn text={title} />
      </div>
    </LinkCard>
  );
}

/** Only what needs attention: that something is planned or was held, its date says already. */
export function MeetingStatusChip({ status }: Pick<MeetingSummary, 'status'>) {
  const { t } = useTranslation('meetings');
  if (status === 'CANCELLED') return <Chip tone="bad">{t('status.CANCELLED')}</Chip>;
  if (status === 'TENTATIVE') return <Chip tone="warn">{t('status.TENTATIVE')}</Chip>;
  return null;
}

function MeetingTown({ meeting: { placeName, locality } }: Props) {
  if (!placeName && !locality) return null;
  // "Landratsamt, Bautzen" names its town already.
  const isTownNamed = Object.values(placeName ?? {}).some((text) => locality && text?.includes(locality));
  return (
    <span>
      <MapPin size={16} aria-hidden />
      <span>
        <Localized text={placeName} />
        {placeName && locality && !isTownNamed && ', '}
        {locality && !isTownNamed && <bdi>{locality}</bdi>}
      </span>
    </span>
  );
}
