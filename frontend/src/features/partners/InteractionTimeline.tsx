import { CalendarDays, DoorOpen, type LucideIcon, Mail, MessagesSquare, Phone, ScrollText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Interaction, InteractionKind } from '../../api/gen/types.gen';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';
import { Timeline, TimelineEvent } from '../../ui/Timeline';
import { newestFirst } from './interactions';

const icons: Readonly<Record<InteractionKind, LucideIcon>> = {
  CALL: Phone,
  EMAIL: Mail,
  MEETING: MessagesSquare,
  VISIT: DoorOpen,
  EVENT: CalendarDays,
  LETTER: ScrollText,
};

type Props = {
  interactions: readonly Interaction[];
  /** What was just written and is on its way. */
  pending: Interaction | undefined;
};

export function InteractionTimeline({ interactions, pending }: Props) {
  const { t } = useTranslation('partners');
  if (interactions.length === 0 && !pending) return <p className="muted">{t('noInteractions')}</p>;
  return (
    <Timeline label={t('interactions')}>
      {newestFirst(pending ? [...interactions, pending] : interactions).map((interaction) => (
        <Event key={interaction.id ?? 'pending'} interaction={interaction} isPending={interaction === pending} />
      ))}
    </Timeline>
  );
}

function Event({ interaction, isPending }: { interaction: Interaction; isPending: boolean }) {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  const { on, kind, summary, person } = interaction;
  return (
    <TimelineEvent
      icon={icons[kind]}
      isPending={isPending}
      when={
        <>
          {formatPartialDate(on, language)} · {t(`interactionKind.${kind}`)}
          {isPending && ` · ${t('saving')}`}
        </>
      }
    >
      <LocalizedProse text={summary} />
      {person?.name && (
        <p className="small muted">
          {t('spoke')}:{' '}
          <Link href={paths.persons.page(person.id)}>
            <Localized text={person.name} />
          </Link>
        </p>
      )}
    </TimelineEvent>
  );
}
