import { useTranslation } from 'react-i18next';
import type { ConcernGuestView } from '../../api/gen/types.gen';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';

/** Whom to ask and to answer who has no account. */
export function ConcernGuest({ guest: { name, email } }: { guest: ConcernGuestView }) {
  const { t } = useTranslation('concerns');
  return (
    <Panel title={t('guest')}>
      <p>
        <bdi>{name}</bdi>
        {email && (
          <>
            {' · '}
            <Link href={`mailto:${email}`}>
              <Ltr>{email}</Ltr>
            </Link>
          </>
        )}
      </p>
      <p className="small muted">{t('guestHint')}</p>
    </Panel>
  );
}
