import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerMinutesComment } from '../../api/gen/sdk.gen';
import type { MinutesCommentView, MinutesView } from '../../api/gen/types.gen';
import { useAttempt } from '../../domain/useAttempt';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDateTime } from '../../lib/format';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { DeclineComment } from './DeclineComment';

type Props = { minutes: MinutesView; comments: MinutesCommentView[]; mayAnswer: boolean };

export function Comments({ minutes, comments, mayAnswer }: Props) {
  const { t } = useTranslation('minutes');
  return (
    <ol className="minutes-comments" aria-label={t('comments')}>
      {comments.map((comment) => (
        <Comment key={comment.id} minutes={minutes} comment={comment} mayAnswer={mayAnswer} />
      ))}
    </ol>
  );
}

function Comment({ minutes, comment, mayAnswer }: Omit<Props, 'comments'> & { comment: MinutesCommentView }) {
  const { t } = useTranslation('minutes');
  const language = useLanguage();
  const attempt = useAttempt();
  const [isDeclining, setDeclining] = useState(false);
  const { id, text, createdAt, accepted, reason } = comment;
  const author = comment.author ?? t('someone');
  const path = { id: minutes.id, commentId: id };
  const isOpen = accepted === undefined && minutes.status !== 'APPROVED';
  const accept = () => attempt(() => answerMinutesComment({ path, body: { accepted: true }, throwOnError: true }));
  return (
    <li>
      <p className="small muted">
        <bdi>{author}</bdi>
        {' · '}
        <time dateTime={createdAt}>{formatDateTime(new Date(createdAt), language)}</time>
      </p>
      <p className="prose minutes-comment" dir="auto">
        {text}
      </p>
      {accepted !== undefined && (
        <p className="row">
          <Chip tone={accepted ? 'ok' : 'warn'}>{accepted ? t('accepted') : t('declined')}</Chip>
          {reason && <span dir="auto">{reason}</span>}
        </p>
      )}
      {isOpen && mayAnswer && (
        <div className="row no-print">
          <Button size="small" aria-label={t('acceptOf', { author })} onPress={() => void accept()}>
            <Check size={16} aria-hidden />
            {t('accept')}
          </Button>
          <Button size="small" aria-label={t('declineOf', { author })} onPress={() => setDeclining(true)}>
            <X size={16} aria-hidden />
            {t('decline')}
          </Button>
        </div>
      )}
      {isDeclining && <DeclineComment path={path} onClose={() => setDeclining(false)} />}
    </li>
  );
}
