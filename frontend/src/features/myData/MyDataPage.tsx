import { useTranslation } from 'react-i18next';
import { useSession } from '../../auth/AuthProvider';
import { PageHeader } from '../../ui/PageHeader';
import { AccountData } from './AccountData';
import { LinkedData } from './LinkedData';
import { OrderLink } from './OrderLink';

/** What is known of whoever asks: by their account, by a mailed link, or by asking for such a link. */
export function MyDataPage({ token }: { token: string }) {
  const { t } = useTranslation('myData');
  const { isSignedIn } = useSession();
  if (token !== '') return <LinkedData token={token} />;
  return (
    <>
      <PageHeader title={t('title')} below={t('lead')} />
      {isSignedIn ? <AccountData /> : <OrderLink />}
    </>
  );
}
