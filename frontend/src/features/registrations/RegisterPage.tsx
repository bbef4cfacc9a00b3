import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMeetingOptions, getMeOptions, getRegistrationFormOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MeetingView, RegistrationFormView } from '../../api/gen/types.gen';
import { useSession } from '../../auth/AuthProvider';
import { Localized } from '../../domain/Localized';
import { MeetingWhen } from '../../domain/meetings/MeetingWhen';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { PageSkeleton } from '../../ui/Skeleton';
import { AccountForm, GuestForm } from './RegisterForms';

type Props = { id: string; isSent: boolean; onSent: () => void };

/** The form by which people register for a meeting, with an account or without; or why nobody registers now. */
export function RegisterPage({ id, isSent, onSent }: Props) {
  const { t } = useTranslation('registrations');
  const query = useQuery(getMeetingOptions({ path: { id } }));
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.meetings.page(id), name: t('back') }]} />
      <QueryView query={query}>
        {(meeting) => (
          <>
            <PageHeader
              title={t('register.title')}
              below={
                <>
                  <Localized text={meeting.title} /> · <MeetingWhen meeting={meeting} />
                </>
              }
            />
            {isSent ? <Sent meeting={id} /> : <Asked meeting={meeting} onSent={onSent} />}
          </>
        )}
      </QueryView>
    </>
  );
}

function Sent({ meeting }: { meeting: string }) {
  const { t } = useTranslation('registrations');
  const { isSignedIn } = useSession();
  return (
    <EmptyState title={t('register.sent')} hint={isSignedIn ? t('register.sentHintAccount') : t('register.sentHint')}>
      <ButtonLink href={isSignedIn ? paths.myMeetings() : paths.meetings.page(meeting)}>
        {isSignedIn ? t('panel.toMine') : t('back')}
      </ButtonLink>
    </EmptyState>
  );
}

type AskedProps = { meeting: MeetingView; onSent: () => void };

function Asked({ meeting, onSent }: AskedProps) {
  const queryClient = useQueryClient();
  // Not refreshed behind the back of whoever is typing.
  const query = useQuery({
    ...getRegistrationFormOptions({ path: { id: meeting.id } }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  function sent() {
    onSent();
    void queryClient.invalidateQueries();
  }
  return <QueryView query={query}>{(form) => <Form meeting={meeting} form={form} onSent={sent} />}</QueryView>;
}

function Form({ meeting, form, onSent }: AskedProps & { form: RegistrationFormView }) {
  const { t } = useTranslation('registrations');
  const { isSignedIn } = useSession();
  const me = useQuery({ ...getMeOptions(), enabled: isSignedIn });
  const back = <ButtonLink href={paths.meetings.page(meeting.id)}>{t('back')}</ButtonLink>;
  if (form.state !== 'OPEN') return <EmptyState title={t(`register.state.${form.state}`)}>{back}</EmptyState>;
  if (form.mine !== undefined) {
    return (
      <EmptyState title={t('panel.mine')}>
        <ButtonLink href={paths.myMeetings()}>{t('panel.toMine')}</ButtonLink>
      </EmptyState>
    );
  }
  if (!form.mayRegister && isSignedIn) return <EmptyState title={t('register.forOthers')}>{back}</EmptyState>;
  if (!form.mayRegister) return <SignedInOnly>{null}</SignedInOnly>;
  if (!isSignedIn) return <GuestForm meeting={meeting.id} form={form} onSent={onSent} />;
  if (me.isPending && me.fetchStatus !== 'paused') return <PageSkeleton />;
  return <AccountForm meeting={meeting.id} form={form} name={me.data?.name ?? ''} onSent={onSent} />;
}
