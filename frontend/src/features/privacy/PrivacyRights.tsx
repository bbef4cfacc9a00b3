import { useTranslation } from 'react-i18next';
import type { PrivacyRight } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { ButtonLink } from '../../ui/Link';

/** What everybody can demand about their data, and where to begin. */
export function PrivacyRights({ rights }: { rights: readonly PrivacyRight[] }) {
  const { t } = useTranslation('privacy');
  return (
    <Panel title={t('rights')}>
      <ul className="stack-small">
        {rights.map(({ right, article, name, description }) => (
          <li key={right}>
            <strong>
              <Localized text={name} />
            </strong>{' '}
            <span className="small muted">{t('article', { article })}</span>
            <p className="small">
              <Localized text={description} />
            </p>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <ButtonLink href={paths.myData()}>{t('toMyData')}</ButtonLink>
      </p>
    </Panel>
  );
}
