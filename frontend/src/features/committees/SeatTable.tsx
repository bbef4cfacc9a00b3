import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommitteeView, Seat } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { isPeriodKnown } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { type Column, Table } from '../../ui/Table';
import { compositionOf, rowsOf, type SeatRow } from './seats';

type Props = { seats: readonly Seat[]; committee: CommitteeView; caption: string };

/** Organisations down, the people they send beside them, with function, side and term of each. */
export function SeatTable({ seats, committee, caption }: Props) {
  const { t } = useTranslation('committees');
  const sideOf = (key: string | undefined) => committee.constituencies.find((side) => side.key === key);
  const hasSides = seats.some(({ constituency }) => constituency !== undefined);
  const hasTerms = seats.some(({ period }) => period && isPeriodKnown(period));
  const lines = (cell: (seat: Seat) => ReactNode) => (row: SeatRow) => (
    <ul className="stack-small">
      {row.seats.map((seat, position) => (
        <li key={seat.id ?? position}>{cell(seat)}</li>
      ))}
    </ul>
  );
  const columns: [Column<SeatRow>, ...Column<SeatRow>[]] = [
    { id: 'holder', heading: t('holder'), cell: (row) => <Holder row={row} /> },
    { id: 'person', heading: t('person'), cell: lines((seat) => <Sitter seat={seat} />) },
    ...(hasSides
      ? [
          {
            id: 'side',
            heading: t('side'),
            cell: lines((seat) => <Localized text={sideOf(seat.constituency)?.name} />),
          },
        ]
      : []),
    ...(hasTerms
      ? [{ id: 'term', heading: t('term'), cell: lines((seat) => <PeriodText period={seat.period} />) }]
      : []),
  ];
  const { total, voting, sides } = compositionOf(seats);
  return (
    <div className="stack-small">
      <p className="row small">
        <Chip>{t('seatCount', { count: total })}</Chip>
        <Chip>{t('votes', { count: voting })}</Chip>
        {hasSides &&
          sides.map(({ key, count }) => (
            <Chip key={key} tone="brand">
              {sideOf(key) ? <Localized text={sideOf(key)?.name} /> : t('otherSide')}: {count}
            </Chip>
          ))}
      </p>
      <Table caption={caption} columns={columns} rows={rowsOf(seats)} keyOf={({ key }) => key} />
    </div>
  );
}

function Holder({ row: { holder, isNetwork } }: { row: SeatRow }) {
  const { t } = useTranslation('committees');
  if (!holder) return <span className="muted">{t('noHolder')}</span>;
  return (
    <Link href={isNetwork ? paths.networks.page(holder.id) : paths.organisations.page(holder.id)}>
      <Localized text={holder.name} />
    </Link>
  );
}

function Sitter({ seat: { person, function: task, title, voting, place, substitute } }: { seat: Seat }) {
  const { t } = useTranslation('committees');
  return (
    <span className="row">
      {person?.name ? (
        <Link href={paths.persons.page(person.id)}>
          <Localized text={person.name} />
        </Link>
      ) : (
        <span className="muted">{t('noPerson')}</span>
      )}
      {title ? (
        <Chip tone="brand">
          <Localized text={title} />
        </Chip>
      ) : (
        task !== 'MEMBER' && <Chip tone="brand">{t(`seatFunction.${task}`)}</Chip>
      )}
      {substitute === true ? <Chip>{t('substitute')}</Chip> : !voting && <Chip>{t('withoutVote')}</Chip>}
      {place !== undefined && <span className="small muted">{t('place', { place })}</span>}
    </span>
  );
}
