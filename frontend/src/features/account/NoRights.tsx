import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { CopySubject } from './CopySubject';

/** Signed in, and nothing more: what that means, whom to ask, and what to tell them. */
export function NoRights({ subject }: { subject: string | undefined }) {
  const { t } = useTranslation('account');
  return (
    <EmptyState title={t('none')} hint={t('noneHint')}>
      <p className="muted">{t('noneAsk')}</p>
      <div className="row" style={{ justifyContent: 'center' }}>
        <ButtonLink variant="primary" href={paths.networks.list()}>
          {t('toNetworks')}
        </ButtonLink>
        {subject && <CopySubject subject={subject} />}
      </div>
    </EmptyState>
  );
}
