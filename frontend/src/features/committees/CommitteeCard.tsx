import { CalendarDays } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CommitteeSummary, MeetingSummary } from '../../api/gen/types.gen';
import { Localized, OnlyIn } from '../../domain/Localized';
import { MeetingWhen } from '../../domain/meetings/MeetingWhen';
import { PeriodText } from '../../domain/PeriodText';
import { TopicIcon } from '../../domain/TopicIcon';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatList } from '../../lib/format';
import { isoDay, isOver, isPeriodKnown } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { LinkCard } from '../../ui/Card';
import { Chip, Meta } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { useNow } from '../../ui/useNow';
import { LifecycleChip } from './LifecycleChip';

type Props = { committee: CommitteeSummary; next: MeetingSummary | undefined };

export function CommitteeCard({ committee, next }: Props) {
  const { t } = useTranslation('committees');
  const topics = useTerms('topics');
  const language = useLanguage();
  const { id, name, kind, permanence, plannedEnd, lifecycle, external, membersOnly, period } = committee;
  const today = isoDay(useNow());
  const isLate = plannedEnd !== undefined && lifecycle !== 'DISSOLVED' && isOver({ until: plannedEnd }, today);
  return (
    <LinkCard
      icon={<TopicIcon topic={committee.topics[0]} />}
      heading={
        <Link href={paths.committees.page(id)}>
          <Localized text={name} />
        </Link>
      }
      subheading={<Localized text={committee.network.name} />}
    >
      {committee.topics.length > 0 && <p>{formatList(committee.topics.map(topics.name), language)}</p>}
      {(next || isPeriodKnown(period)) && (
        <Meta>
          {next && (
            <span>
              <CalendarDays size={16} aria-hidden />
              <span>
                {t('nextMeeting')}: <MeetingWhen meeting={next} />
              </span>
            </span>
          )}
          <PeriodText period={period} />
        </Meta>
      )}
      <div className="chips">
        <Chip tone="brand">{t(`kind.${kind}`)}</Chip>
        {permanence && <Chip>{t(`permanence.${permanence}`)}</Chip>}
        <LifecycleChip lifecycle={lifecycle} />
        {isLate && <Chip tone="bad">{t('overdue')}</Chip>}
        {external && <Chip>{t('external')}</Chip>}
        {membersOnly && <Chip>{t('membersOnly')}</Chip>}
        <OnlyIn text={name} />
      </div>
    </LinkCard>
  );
}
