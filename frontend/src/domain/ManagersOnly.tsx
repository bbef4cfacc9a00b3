import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../auth/useAccess';
import { paths } from '../lib/paths';
import { EmptyState } from '../ui/EmptyState';
import { ButtonLink } from '../ui/Link';
import { SignedInOnly } from './SignedInOnly';

type Props = {
  /** Those who edit an organisation have work here, too. */
  forEditors?: boolean;
  children: ReactNode;
};

/** The work of coordinators: everybody else is told whose it is, and whom to ask. */
export function ManagersOnly({ forEditors = false, children }: Props) {
  return (
    <SignedInOnly>
      <Managers forEditors={forEditors}>{children}</Managers>
    </SignedInOnly>
  );
}

function Managers({ forEditors = false, children }: Props) {
  const { t } = useTranslation();
  const { isKnown, isCoordinator, isAdministrator, isManager } = useAccess();
  if (!isKnown || isCoordinator || isAdministrator || (forEditors && isManager)) return children;
  return (
    <EmptyState title={t('managers.only')} hint={t(forEditors ? 'managers.onlyHintEditors' : 'managers.onlyHint')}>
      <ButtonLink href={paths.networks.list()}>{t('home.toNetworks')}</ButtonLink>
    </EmptyState>
  );
}
