import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMinutesOptions } from '../../api/gen/@tanstack/react-query.gen';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { MinutesForm } from './MinutesForm';
import { MinutesFrame } from './MinutesFrame';

/** The version that is being written, if there is one. */
export function MinutesEditPage({ meeting }: { meeting: string }) {
  const { t } = useTranslation('minutes');
  return (
    <SignedInOnly title={t('editTitle')}>
      <MinutesFrame meeting={meeting}>
        {(_, versions) => {
          const open = versions.find(({ status }) => status !== 'APPROVED');
          return (
            <>
              <PageHeader title={t('editTitle')} />
              {open ? (
                <Editing id={open.id} />
              ) : (
                <EmptyState title={t('nothingOpen')} hint={t('nothingOpenHint')}>
                  <ButtonLink href={paths.meetings.page(meeting)}>{t('toMeeting')}</ButtonLink>
                </EmptyState>
              )}
            </>
          );
        }}
      </MinutesFrame>
    </SignedInOnly>
  );
}

function Editing({ id }: { id: string }) {
  // Not refreshed behind the back of whoever is typing: the form keeps the version it began with.
  const query = useQuery({
    ...getMinutesOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return <QueryView query={query}>{(minutes) => <MinutesForm key={minutes.id} minutes={minutes} />}</QueryView>;
}
