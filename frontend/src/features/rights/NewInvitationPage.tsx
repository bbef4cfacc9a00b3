import { useTranslation } from 'react-i18next';
import { useAccess } from '../../auth/useAccess';
import { ManagersOnly } from '../../domain/ManagersOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { PageSkeleton } from '../../ui/Skeleton';
import { InvitationForm } from './InvitationForm';

export function NewInvitationPage({ onSent }: { onSent: () => void }) {
  const { t } = useTranslation(['invitations', 'common']);
  const { isAsking } = useAccess();
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: paths.manage, name: t('common:navigation.manage') },
          { href: paths.invitations.list(), name: t('title') },
        ]}
      />
      <PageHeader title={t('newTitle')} />
      {/* The form begins with one of the inviter's networks, so it waits for these. */}
      <ManagersOnly forEditors>{isAsking ? <PageSkeleton /> : <InvitationForm onSent={onSent} />}</ManagersOnly>
    </>
  );
}
