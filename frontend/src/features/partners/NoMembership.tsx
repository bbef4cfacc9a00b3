import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';

/** Signed in, but in no network: who can change that. */
export function NoMembership() {
  const { t } = useTranslation('partners');
  return (
    <EmptyState title={t('noMembership')} hint={t('noMembershipHint')}>
      <ButtonLink href={paths.networks.list()}>{t('toNetworks')}</ButtonLink>
    </EmptyState>
  );
}
