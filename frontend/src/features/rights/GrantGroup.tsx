import { useTranslation } from 'react-i18next';
import { useSession } from '../../auth/AuthProvider';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';
import { Rows } from '../../ui/Rows';
import { sections } from './rightWords';
import { TakeAwayRight } from './TakeAwayRight';
import type { GrantGroup as Group } from './useGrantGroups';
import { useInvitedAs } from './useInvitedAs';

/** All rights in one network or committee, or for one organisation. */
export function GrantGroup({ group: { scope, subject, grants } }: { group: Group }) {
  const { t } = useTranslation(['roles', 'account', 'common']);
  const language = useLanguage();
  const session = useSession();
  const invitedAs = useInvitedAs();
  const title = scope?.name ? (
    <Link href={sections[subject].page(scope.id)}>
      <Localized text={scope.name} />
    </Link>
  ) : (
    t('hidden')
  );
  return (
    <Panel title={title} actions={<Chip>{t(`group.${subject}`)}</Chip>}>
      <Rows>
        {grants.map((grant) => {
          const known = grant.name ?? invitedAs(grant.subject);
          const isOwn = session.isSignedIn && session.subject === grant.subject;
          return (
            <li key={grant.id}>
              <div className="stack-small">
                <p className="row">
                  <strong>{isOwn ? t('you') : known && <bdi>{known}</bdi>}</strong>
                  <Chip tone="brand">{t(`account:role.${grant.role}`)}</Chip>
                </p>
                <p className="small muted" style={{ overflowWrap: 'anywhere' }}>
                  {t('subject')} <Ltr>{grant.subject}</Ltr> ·{' '}
                  {t('common:text.since', { date: formatDate(new Date(grant.createdAt), language) })}
                </p>
              </div>
              <TakeAwayRight grant={grant} name={isOwn ? t('you') : (known ?? grant.subject)} isOwn={isOwn} />
            </li>
          );
        })}
      </Rows>
    </Panel>
  );
}
