import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listNetworksOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';
import { PanelSkeleton } from './PanelSkeleton';

/** The networks one belongs to, and as what. */
export function MyNetworks() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { isMemberOf, coordinates } = useAccess();
  const query = useQuery({ ...listNetworksOptions({ query: { limit: 100 } }), staleTime: 300_000 });
  return (
    <QueryView query={query} skeleton={<PanelSkeleton />}>
      {({ items }) => (
        <Panel title={t('home.myNetworks')}>
          <Rows label={t('home.myNetworks')}>
            {items
              .filter(({ id }) => isMemberOf(id))
              .map(({ id, name }) => (
                <Row
                  key={id}
                  end={
                    <Chip tone={coordinates(id) ? 'brand' : undefined}>
                      {t(coordinates(id) ? 'membershipRole.COORDINATOR' : 'membershipRole.MEMBER')}
                    </Chip>
                  }
                >
                  <Link href={paths.networks.page(id)}>
                    <Localized text={name} />
                  </Link>
                  <p className="small">
                    <Link
                      href={paths.notices.list(id)}
                      aria-label={t('home.noticesOf', { name: plainText(name, language) })}
                    >
                      {t('home.notices')}
                    </Link>
                  </p>
                </Row>
              ))}
          </Rows>
        </Panel>
      )}
    </QueryView>
  );
}
