import './notices.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getNoticeOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NoticeView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized, LocalizedProse, OnlyIn } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { RecordActions } from '../../domain/RecordActions';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { useTerms } from '../../domain/useTerms';
import { paths } from '../../lib/paths';
import { PlainPanel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { NoticeFlags } from './NoticeFlags';
import { NoticeReplies } from './NoticeReplies';
import { NoticesFrame } from './NoticesFrame';
import { Written } from './Written';

type Props = { network: string; id: string };

export function NoticePage({ network, id }: Props) {
  const query = useQuery(getNoticeOptions({ path: { id } }));
  return (
    <NoticesFrame network={network}>
      {() => <QueryView query={query}>{(notice) => <Notice notice={notice} />}</QueryView>}
    </NoticesFrame>
  );
}

function Notice({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notices');
  const access = useAccess();
  const topics = useTerms('topics');
  const { id, network, title, text, organisation, mine } = notice;
  const mayWrite = access.coordinates(network.id) || (mine && access.isMemberOf(network.id));
  return (
    <article className="stack">
      <PageHeader
        title={<Localized text={title} />}
        below={<Written by={{ author: notice.author, createdAt: notice.createdAt }} />}
        actions={<RecordActions record={id} edit={mayWrite && paths.notices.edit(network.id, id)} />}
      />
      <PlainPanel>
        <div className="chips">
          <NoticeFlags notice={notice} />
          <OnlyIn text={text} />
        </div>
        <LocalizedProse text={text} className="prose notice-text" />
        {organisation?.name && (
          <p className="small">
            {t('onBehalf')}{' '}
            <Link href={paths.organisations.page(organisation.id)}>
              <Localized text={organisation.name} />
            </Link>
          </p>
        )}
        {notice.topics.length > 0 && (
          <div className="chips" role="group" aria-label={t('topics')}>
            {notice.topics.map((code) => (
              <Chip key={code}>{topics.name(code)}</Chip>
            ))}
          </div>
        )}
      </PlainPanel>
      <NoticeReplies notice={notice} />
      <RecordFootnote record={notice} />
    </article>
  );
}
