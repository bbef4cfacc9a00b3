import { useQuery } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listGrantsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { GrantView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { ManagersOnly } from '../../domain/ManagersOnly';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { CardListSkeleton } from '../../ui/Skeleton';
import { GiveRight } from './GiveRight';
import { GrantGroup } from './GrantGroup';
import { useGrantGroups } from './useGrantGroups';

/** Who may do what in the networks one coordinates. */
export function RolesPage() {
  const { t } = useTranslation(['roles', 'common']);
  const { isCoordinator, isAdministrator } = useAccess();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.manage, name: t('common:navigation.manage') }]} />
      <PageHeader
        title={t('title')}
        below={t('lead')}
        actions={
          (isCoordinator || isAdministrator) && (
            <ButtonLink size="small" variant="primary" href={paths.invitations.new()}>
              <Mail size={17} aria-hidden />
              {t('invite')}
            </ButtonLink>
          )
        }
      />
      <ManagersOnly>
        <Roles />
      </ManagersOnly>
    </>
  );
}

function Roles() {
  const { t } = useTranslation('roles');
  const { isAsking } = useAccess();
  const query = useQuery(listGrantsOptions());
  return (
    <div className="stack">
      <p className="muted small">{t('noName')}</p>
      <QueryView query={query} skeleton={<CardListSkeleton count={2} />}>
        {({ items }) => <Groups grants={items} />}
      </QueryView>
      {!isAsking && <GiveRight />}
    </div>
  );
}

function Groups({ grants }: { grants: readonly GrantView[] }) {
  const { t } = useTranslation('roles');
  const groups = useGrantGroups(grants);
  if (groups.length === 0) {
    return (
      <EmptyState title={t('none')} hint={t('inviteHint')}>
        <ButtonLink variant="primary" href={paths.invitations.new()}>
          {t('invite')}
        </ButtonLink>
      </EmptyState>
    );
  }
  return groups.map((group) => <GrantGroup key={group.id} group={group} />);
}
