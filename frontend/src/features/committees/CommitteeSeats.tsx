import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listCommitteeSeatsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { CommitteeView } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { QueryView } from '../../domain/QueryView';
import { isoDay } from '../../lib/partialDate';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { DateField } from '../../ui/DateField';
import { Disclosure } from '../../ui/Disclosure';
import { CardListSkeleton } from '../../ui/Skeleton';
import { useNow } from '../../ui/useNow';
import { SeatTable } from './SeatTable';

type Props = { committee: CommitteeView; asOf: string | undefined; onAsOf: (asOf: string | undefined) => void };

/** Who sits on it today or on any day; whoever may not know that is told who may. */
export function CommitteeSeats({ committee, asOf, onAsOf }: Props) {
  const { t } = useTranslation('committees');
  return (
    <Panel
      title={
        <span className="row">
          {t('seats')} <Incomplete record={committee} list="seats" />
        </span>
      }
    >
      {committee.seats ? (
        <Seats committee={committee} all={committee.seats} asOf={asOf} onAsOf={onAsOf} />
      ) : (
        <Note icon={<Lock size={18} aria-hidden />}>{t('seatsHidden')}</Note>
      )}
    </Panel>
  );
}

type SeatsProps = Props & { all: NonNullable<CommitteeView['seats']> };

function Seats({ committee, all, asOf, onAsOf }: SeatsProps) {
  const { t } = useTranslation('committees');
  const today = isoDay(useNow());
  const query = useQuery({
    ...listCommitteeSeatsOptions({ path: { id: committee.id }, query: { asOf: asOf ?? today } }),
    placeholderData: keepPreviousData,
  });
  if (all.length === 0) return <p className="muted">{t('seatsNone')}</p>;
  return (
    <>
      <div className="row no-print" style={{ alignItems: 'end' }}>
        <DateField label={t('asOf')} isRequired value={asOf ?? today} onChange={onAsOf} />
        {asOf && <Button onPress={() => onAsOf(undefined)}>{t('today')}</Button>}
      </div>
      <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
        {({ items }) => {
          const others = all.filter(({ id }) => !items.some((seat) => seat.id === id));
          return (
            <>
              {items.length === 0 ? (
                <p className="muted">{t('seatsNoneOn')}</p>
              ) : (
                <SeatTable seats={items} committee={committee} caption={t('seats')} />
              )}
              {others.length > 0 && (
                <Disclosure title={t('former')}>
                  <SeatTable seats={others} committee={committee} caption={t('former')} />
                </Disclosure>
              )}
            </>
          );
        }}
      </QueryView>
    </>
  );
}
