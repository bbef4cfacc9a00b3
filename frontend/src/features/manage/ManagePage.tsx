import { Copy, Inbox, KeyRound, type LucideIcon, Mail, ScrollText, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../../auth/useAccess';
import { ManagersOnly } from '../../domain/ManagersOnly';
import { paths } from '../../lib/paths';
import { CardList, LinkCard } from '../../ui/Card';
import { Chip, IconSquare } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { useOpenApplications } from './useOpenApplications';

type Place = {
  id: 'applications' | 'invitations' | 'roles' | 'duplicates' | 'privacy' | 'audit';
  href: string;
  icon: LucideIcon;
  isForEditors?: boolean;
};

/** The places of those who run a network; some of them also for those who look after one organisation. */
const places: readonly Place[] = [
  { id: 'applications', href: paths.applications.list(), icon: Inbox },
  { id: 'invitations', href: paths.invitations.list(), icon: Mail, isForEditors: true },
  { id: 'roles', href: paths.roles.list(), icon: KeyRound },
  { id: 'duplicates', href: paths.duplicates.list(), icon: Copy },
  { id: 'privacy', href: paths.privacyCentre(), icon: ShieldCheck },
  { id: 'audit', href: paths.audit.list(), icon: ScrollText, isForEditors: true },
];

/** One entry of the menu for everything about who belongs to a network and may do what. */
export function ManagePage() {
  const { t } = useTranslation('manage');
  return (
    <>
      <PageHeader title={t('title')} below={t('lead')} />
      <ManagersOnly forEditors>
        <Places />
      </ManagersOnly>
    </>
  );
}

function Places() {
  const { t } = useTranslation('manage');
  const { isCoordinator, isAdministrator } = useAccess();
  const open = useOpenApplications(isCoordinator);
  return (
    <>
      <h2 className="visually-hidden">{t('places')}</h2>
      <CardList isGrid>
        {places
          .filter(({ isForEditors }) => isForEditors || isCoordinator || isAdministrator)
          .map(({ id, href, icon: Icon }) => (
            <LinkCard
              key={id}
              icon={
                <IconSquare>
                  <Icon size={22} />
                </IconSquare>
              }
              heading={<Link href={href}>{t(`place.${id}.name`)}</Link>}
            >
              <p className="muted">{t(`place.${id}.what`)}</p>
              {id === 'applications' && open > 0 && (
                <div className="chips">
                  <Chip tone="brand">{t('open', { count: open })}</Chip>
                </div>
              )}
            </LinkCard>
          ))}
      </CardList>
    </>
  );
}
