import { useQuery } from '@tanstack/react-query';
import { Pencil, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getOrganisationOptions, listCounsellingOffersOptions } from '../../api/gen/@tanstack/react-query.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { ButtonLink, Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';
import { PanelSkeleton } from './PanelSkeleton';

/** An organisation one looks after, with its offers. */
export function MyOrganisation({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(getOrganisationOptions({ path: { id } }));
  return (
    <QueryView query={query} skeleton={<PanelSkeleton />}>
      {({ name }) => (
        <Panel
          title={
            <Link href={paths.organisations.page(id)}>
              <Localized text={name} />
            </Link>
          }
          actions={
            <div className="row">
              <ButtonLink size="small" href={paths.organisations.edit(id)}>
                <Pencil size={16} aria-hidden />
                {t('action.edit')}
              </ButtonLink>
              <ButtonLink size="small" href={paths.offers.new()}>
                <Plus size={16} aria-hidden />
                {t('home.newOffer')}
              </ButtonLink>
            </div>
          }
        >
          <Offers provider={id} />
        </Panel>
      )}
    </QueryView>
  );
}

function Offers({ provider }: { provider: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(listCounsellingOffersOptions({ query: { provider: [provider], limit: 5 } }));
  if (!data) return null;
  if (data.items.length === 0) return <p className="muted">{t('home.noOffers')}</p>;
  return (
    <>
      <Rows>
        {data.items.map(({ id, name }) => (
          <Row key={id}>
            <Link href={paths.offers.page(id)}>
              <Localized text={name} />
            </Link>
          </Row>
        ))}
      </Rows>
      {data.next !== undefined && <Link href={paths.offers.list({ provider })}>{t('home.allOffers')}</Link>}
    </>
  );
}
