import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getNoticeOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NoticeView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { PageSkeleton } from '../../ui/Skeleton';
import { NoticeForm } from './NoticeForm';
import { NoticesFrame } from './NoticesFrame';

export function NewNoticePage({ network }: { network: string }) {
  const { t } = useTranslation('notices');
  return (
    <NoticesFrame network={network}>
      {() => (
        <>
          <PageHeader title={t('newTitle')} />
          <SignedInOnly>
            <MembersOnly network={network}>
              <NoticeForm network={network} />
            </MembersOnly>
          </SignedInOnly>
        </>
      )}
    </NoticesFrame>
  );
}

/** The form comes when it is known who may write: one that is refused at the end would be work for nothing. */
function MembersOnly({ network, children }: { network: string; children: ReactNode }) {
  const { t } = useTranslation('notices');
  const { isAsking, isKnown, isMemberOf } = useAccess();
  if (isAsking) return <PageSkeleton />;
  if (!isKnown || isMemberOf(network)) return children;
  return (
    <EmptyState title={t('membersWrite')} hint={t('membersWriteHint')}>
      <ButtonLink href={paths.networks.page(network)}>{t('toNetwork')}</ButtonLink>
    </EmptyState>
  );
}

export function NoticeEditPage({ network, id }: { network: string; id: string }) {
  const { t } = useTranslation('notices');
  // Not refreshed behind the back of whoever is typing: the form keeps the version it began with.
  const query = useQuery({
    ...getNoticeOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <NoticesFrame network={network}>
      {() => (
        <>
          <PageHeader title={t('editTitle')} />
          <SignedInOnly>
            <QueryView query={query}>{(notice) => <Editing network={network} notice={notice} />}</QueryView>
          </SignedInOnly>
        </>
      )}
    </NoticesFrame>
  );
}

function Editing({ network, notice }: { network: string; notice: NoticeView }) {
  const { t } = useTranslation('notices');
  const { isAsking, isKnown, coordinates, isMemberOf } = useAccess();
  if (isAsking) return <PageSkeleton />;
  if (!isKnown || coordinates(network) || (notice.mine && isMemberOf(network)))
    return <NoticeForm key={notice.id} network={network} notice={notice} />;
  return (
    <EmptyState title={t('authorsWrite')}>
      <ButtonLink href={paths.notices.page(network, notice.id)}>{t('toNotice')}</ButtonLink>
    </EmptyState>
  );
}
