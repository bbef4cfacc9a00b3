import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  getMeetingOptions,
  getRegistrationFormOptions,
  listRegistrationsOptions,
} from '../../api/gen/@tanstack/react-query.gen';
import type { MeetingView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { MeetingWhen } from '../../domain/meetings/MeetingWhen';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { CardListSkeleton } from '../../ui/Skeleton';
import { Registered } from './Registered';
import { RegistrationSettings } from './RegistrationSettings';

/** Who registered for a meeting with what they answered, and what is asked from when until when. For those who write the meeting. */
export function RegistrationsPage({ id }: { id: string }) {
  const { t } = useTranslation('registrations');
  return (
    <SignedInOnly title={t('list.title')}>
      <Breadcrumbs trail={[{ href: paths.meetings.page(id), name: t('back') }]} />
      <Asked id={id} />
    </SignedInOnly>
  );
}

function Asked({ id }: { id: string }) {
  const query = useQuery(getMeetingOptions({ path: { id } }));
  return <QueryView query={query}>{(meeting) => <Registrations meeting={meeting} />}</QueryView>;
}

function Registrations({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('registrations');
  const path = { id: meeting.id };
  const list = useQuery(listRegistrationsOptions({ path }));
  // Not refreshed behind the back of whoever is typing.
  const form = useQuery({
    ...getRegistrationFormOptions({ path }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <article>
      <PageHeader
        title={t('list.title')}
        below={
          <>
            <Localized text={meeting.title} /> · <MeetingWhen meeting={meeting} />
          </>
        }
      />
      <div className="columns">
        <QueryView query={list} skeleton={<CardListSkeleton count={2} />}>
          {(registrations) => <Registered meeting={meeting} registrations={registrations} />}
        </QueryView>
        <QueryView query={form} skeleton={<CardListSkeleton count={1} />}>
          {(offered) => (
            <RegistrationSettings
              // What was saved is what the form begins with next.
              key={JSON.stringify([offered.opensAt, offered.closesAt, offered.questions])}
              meeting={meeting}
              form={offered}
            />
          )}
        </QueryView>
      </div>
    </article>
  );
}
