import { useQuery } from '@tanstack/react-query';
import { Lock, MessageCircleOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listNoticeRepliesOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NoticeReplyView, NoticeView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDateTime } from '../../lib/format';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { CardListSkeleton } from '../../ui/Skeleton';
import { DeleteReply } from './DeleteReply';
import { ReplyForm } from './ReplyForm';

type Props = { notice: NoticeView };

/** What the members say to it. Nobody else reads along, also where the notice itself is for everybody. */
export function NoticeReplies({ notice }: Props) {
  const { t } = useTranslation('notices');
  const { isMemberOf, isAdministrator } = useAccess();
  const isMember = isMemberOf(notice.network.id);
  return (
    <Panel title={t('replies')}>
      {isMember || isAdministrator ? (
        <Replies notice={notice} />
      ) : (
        <Note icon={<Lock size={18} aria-hidden />}>{t('membersReply')}</Note>
      )}
      {isMember && <Replying notice={notice} />}
    </Panel>
  );
}

function Replies({ notice }: Props) {
  const { t } = useTranslation('notices');
  const query = useQuery(listNoticeRepliesOptions({ path: { id: notice.id } }));
  return (
    <QueryView query={query} skeleton={<CardListSkeleton count={2} />}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="muted">
            {t('noReplies')} {!notice.repliesClosed && t('noRepliesHint')}
          </p>
        ) : (
          <ol className="notice-replies" aria-label={t('replies')}>
            {items.map((reply) => (
              <Reply key={reply.id} notice={notice} reply={reply} />
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}

function Reply({ notice, reply }: Props & { reply: NoticeReplyView }) {
  const { t } = useTranslation('notices');
  const language = useLanguage();
  const { coordinates, isMemberOf } = useAccess();
  const { network } = notice;
  const name = reply.author ?? t('someone');
  return (
    <li>
      <p className="small muted">
        <bdi>{name}</bdi>
        {' · '}
        <time dateTime={reply.createdAt}>{formatDateTime(new Date(reply.createdAt), language)}</time>
      </p>
      <p className="prose notice-text" dir="auto">
        {reply.text}
      </p>
      {(coordinates(network.id) || (reply.mine && isMemberOf(network.id))) && (
        <DeleteReply notice={notice.id} reply={reply.id} name={name} />
      )}
    </li>
  );
}

function Replying({ notice }: Props) {
  const { t } = useTranslation('notices');
  const [sent, setSent] = useState(0);
  if (notice.repliesClosed) return <Note icon={<MessageCircleOff size={18} aria-hidden />}>{t('closed')}</Note>;
  // An empty form for what comes next.
  return <ReplyForm key={sent} notice={notice} onSent={() => setSent((count) => count + 1)} />;
}
