import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { InvitationView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { InvitationActions } from './InvitationActions';
import { sections, statusTone, subjectOf } from './rightWords';

/** Who is invited to what, how it stands, and what can be done. */
export function InvitationRow({ invitation }: { invitation: InvitationView }) {
  const { t } = useTranslation(['invitations', 'account']);
  const language = useLanguage();
  const { email, role, network, organisation, committee, status, mail, inviterName } = invitation;
  const scope = network ?? organisation ?? committee;
  const day = (instant: string | undefined) => (instant ? formatDate(new Date(instant), language) : '');
  const fate = {
    PENDING: t('validUntil', { date: day(invitation.expiresAt) }),
    EXPIRED: t('expiredOn', { date: day(invitation.expiresAt) }),
    ACCEPTED: t('acceptedOn', { date: day(invitation.acceptedAt) }),
    WITHDRAWN: t('withdrawnOn', { date: day(invitation.withdrawnAt) }),
  }[status];
  return (
    <li>
      <div className="stack-small">
        <p className="row">
          <strong style={{ overflowWrap: 'anywhere' }}>
            <bdi>{email}</bdi>
          </strong>
          <Chip tone={statusTone[status]}>{t(`status.${status}`)}</Chip>
        </p>
        <p>
          {t(`account:role.${role}`)}
          {scope && (
            <>
              {' · '}
              <Link href={sections[subjectOf(role)].page(scope.id)}>
                <Localized text={scope.name} />
              </Link>
            </>
          )}
        </p>
        <p className="small muted">
          {t('sentBy', { date: day(invitation.sentAt), name: inviterName })} · {fate}
        </p>
        {status === 'PENDING' && mail !== 'SENT' && (
          <p className="row small" style={{ flexWrap: 'nowrap' }}>
            {mail === 'FAILED' && <TriangleAlert size={16} style={{ flex: 'none' }} aria-hidden />}
            {mail === 'FAILED' ? t('mailFailed') : t('mailWaiting')}
          </p>
        )}
      </div>
      {(status === 'PENDING' || status === 'EXPIRED') && <InvitationActions invitation={invitation} />}
    </li>
  );
}
