import { useQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getConfigurationOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useSession } from '../../auth/AuthProvider';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { ButtonLink, Link } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';
import { accountConsole } from './accountConsole';

/** Name and password belong to where one signs in, not to us: the way there. */
export function IdentityPanel({ subject }: { subject: string | undefined }) {
  const { t } = useTranslation('account');
  const session = useSession();
  const { data } = useQuery({ ...getConfigurationOptions(), staleTime: Number.POSITIVE_INFINITY });
  const settings = data && accountConsole(data.issuer);
  return (
    <Panel title={t('identity')}>
      <Facts
        facts={[
          { name: t('name'), value: session.isSignedIn && <bdi>{session.name}</bdi> },
          { name: t('provider'), value: data && <Ltr>{new URL(data.issuer).host}</Ltr> },
          { name: t('subject'), value: subject && <Ltr>{subject}</Ltr> },
        ]}
      />
      <p className="small muted">{t('identityHint')}</p>
      <p className="no-print">
        <Link href={paths.myData()}>{t('myData')}</Link>
      </p>
      {settings && (
        <p className="no-print">
          <ButtonLink href={settings} target="_blank" rel="noreferrer">
            <ExternalLink size={17} className="mirrored" aria-hidden />
            {t('password')}
          </ButtonLink>
        </p>
      )}
    </Panel>
  );
}
