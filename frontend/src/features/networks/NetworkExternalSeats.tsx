import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listExternalSeatsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

/** Where the network sits in committees of others, today or on a day: for its members. */
export function NetworkExternalSeats({ id, asOf }: { id: string; asOf: string | undefined }) {
  const { t } = useTranslation('networks');
  const isMember = useAccess().isMemberOf(id);
  const { data } = useQuery({
    ...listExternalSeatsOptions({ path: { id }, ...(asOf && { query: { asOf } }) }),
    enabled: isMember,
    placeholderData: keepPreviousData,
  });
  const items = data?.items ?? [];
  if (!isMember || items.length === 0) return null;
  return (
    <Panel title={t('externalSeats')}>
      <Rows label={t('externalSeats')}>
        {items.map(({ committee, network, seat }, position) => (
          <Row
            key={seat.id ?? position}
            end={
              <>
                <Localized text={seat.person?.name} />
                <PeriodText period={seat.period} />
              </>
            }
          >
            <Link href={paths.committees.page(committee.id)}>
              <Localized text={committee.name} />
            </Link>
            {network.id !== id && network.name && (
              <p className="small muted">
                <Localized text={network.name} />
              </p>
            )}
          </Row>
        ))}
      </Rows>
    </Panel>
  );
}
