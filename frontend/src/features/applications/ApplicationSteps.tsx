import {
  Check,
  Eye,
  Inbox,
  type LucideIcon,
  MessageCircleQuestionMark,
  MessageCircleReply,
  Undo2,
  X,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApplicationStep, ApplicationStepKind } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDateTime } from '../../lib/format';
import { Timeline, TimelineEvent } from '../../ui/Timeline';

const icons: Readonly<Record<ApplicationStepKind, LucideIcon>> = {
  RECEIPT: Inbox,
  REVIEW: Eye,
  QUESTION: MessageCircleQuestionMark,
  ANSWER: MessageCircleReply,
  ACCEPTANCE: Check,
  REJECTION: X,
  WITHDRAWAL: Undo2,
};

type Props = {
  steps: readonly ApplicationStep[];
  /** The applicant is told which side did it, not who. */
  isApplicant?: boolean;
};

/** What happened, the first first: so a question stands above its answer. */
export function ApplicationSteps({ steps, isApplicant = false }: Props) {
  const { t } = useTranslation('applications');
  const language = useLanguage();
  return (
    <Timeline label={t('history')}>
      {steps.map(({ kind, text, by, at }) => (
        <TimelineEvent key={kind + at} icon={icons[kind]} when={formatDateTime(new Date(at), language)}>
          <p>
            <strong>{t(`step.${kind}`)}</strong>{' '}
            {isApplicant ? (
              <span className="muted">({t(`follow.by.${kind}`)})</span>
            ) : (
              by && <bdi className="muted">{t('by', { name: by })}</bdi>
            )}
          </p>
          {text && (
            <p className="prose" dir="auto">
              {text}
            </p>
          )}
        </TimelineEvent>
      ))}
    </Timeline>
  );
}
