import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getOrganisationOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NetworkView } from '../../api/gen/types.gen';
import { Address } from '../../domain/Address';
import { ContactPoints } from '../../domain/ContactPoints';
import { Localized } from '../../domain/Localized';
import { Panel } from '../../ui/Card';

/** How to reach it. The address of its office stands with the organisation it is itself. */
export function NetworkContact({ network }: { network: NetworkView }) {
  const { t } = useTranslation(['networks', 'common']);
  const { organisation, officeSite, contactPoints } = network;
  const options = getOrganisationOptions({ path: { id: organisation?.id ?? '' } });
  const { data } = useQuery({ ...options, ...(organisation ? {} : { queryFn: skipToken }) });
  const office = officeSite && data?.sites.find(({ id }) => id === officeSite.id);
  if (contactPoints.length === 0 && !officeSite) return null;
  return (
    <Panel title={t('common:contact.title')}>
      {contactPoints.length > 0 && <ContactPoints points={contactPoints} />}
      {officeSite && (
        <section className="stack-small">
          <h3>
            {t('office')}
            {officeSite.name && (
              <>
                : <Localized text={officeSite.name} />
              </>
            )}
          </h3>
          {office?.address && <Address address={office.address} />}
          {office && (office.contactPoints ?? []).length > 0 && <ContactPoints points={office.contactPoints ?? []} />}
        </section>
      )}
    </Panel>
  );
}
