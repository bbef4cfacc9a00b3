import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMeetingOptions } from '../../api/gen/@tanstack/react-query.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { MeetingForm } from './MeetingForm';

export function MeetingEditPage({ id }: { id: string }) {
  const { t } = useTranslation('meetings');
  // Not refreshed behind the back of whoever is typing: the form keeps the version it began with.
  const query = useQuery({
    ...getMeetingOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <QueryView query={query}>
      {(meeting) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.meetings.list(), name: t('title') },
              { href: paths.meetings.page(id), name: <Localized text={meeting.title} /> },
            ]}
          />
          <PageHeader title={t('editTitle')} />
          <SignedInOnly>
            <MeetingForm key={meeting.id} meeting={meeting} />
          </SignedInOnly>
        </>
      )}
    </QueryView>
  );
}
