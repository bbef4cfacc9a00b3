import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCommitteeCompositionOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { CommitteeComposition, CommitteeSide, CommitteeView } from '../../api/gen/types.gen';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatNumber } from '../../lib/format';
import { isoDay } from '../../lib/partialDate';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { CardListSkeleton } from '../../ui/Skeleton';
import { type Column, Table } from '../../ui/Table';
import { useNow } from '../../ui/useNow';
import { CompositionPlot } from './CompositionPlot';

type Props = { committee: CommitteeView; asOf: string | undefined };

/** How many seats each side has on the day, and how many it is to have; for whoever may know who sits there. */
export function CommitteeCompositionPanel({ committee, asOf }: Props) {
  const { t } = useTranslation('committees');
  const today = isoDay(useNow());
  const isKnown = committee.seats !== undefined && committee.constituencies.length > 0;
  const query = useQuery({
    ...getCommitteeCompositionOptions({ path: { id: committee.id }, query: { asOf: asOf ?? today } }),
    enabled: isKnown,
    placeholderData: keepPreviousData,
  });
  if (!isKnown) return null;
  return (
    <Panel title={t('composition')}>
      <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
        {(composition) => <Composition composition={composition} />}
      </QueryView>
    </Panel>
  );
}

function Composition({ composition }: { composition: CommitteeComposition }) {
  const { t } = useTranslation('committees');
  const language = useLanguage();
  const { balanced, sides } = composition;
  const hasShares = sides.some(({ share }) => share !== undefined);
  const columns: [Column<CommitteeSide>, ...Column<CommitteeSide>[]] = [
    { id: 'side', heading: t('side'), cell: ({ name, key }) => <bdi>{plainText(name, language) || key}</bdi> },
    {
      id: 'seats',
      heading: t('compositionSeats'),
      isAtEnd: true,
      cell: ({ seats }) => formatNumber(seats, language),
    },
    {
      id: 'votes',
      heading: t('compositionVotes'),
      isAtEnd: true,
      cell: ({ votingSeats }) => formatNumber(votingSeats, language),
    },
    ...(hasShares
      ? [
          {
            id: 'share',
            heading: t('compositionShare'),
            isAtEnd: true,
            cell: ({ share }: CommitteeSide) =>
              share !== undefined && formatNumber(share / 100, language, { style: 'percent' }),
          },
          {
            id: 'difference',
            heading: t('compositionDifference'),
            cell: ({ difference }: CommitteeSide) => difference !== undefined && <Difference seats={difference} />,
          },
        ]
      : []),
  ];
  return (
    <div className="stack-small">
      {balanced !== undefined && (
        <p>
          <Chip tone={balanced ? 'ok' : 'warn'}>{balanced ? t('balanced') : t('unbalanced')}</Chip>
        </p>
      )}
      <CompositionPlot composition={composition} />
      <Table caption={t('composition')} columns={columns} rows={sides} keyOf={({ key }) => key} />
    </div>
  );
}

function Difference({ seats }: { seats: number }) {
  const { t } = useTranslation('committees');
  if (seats === 0) return <>{t('compositionFits')}</>;
  return <>{seats < 0 ? t('compositionLacks', { count: -seats }) : t('compositionBeyond', { count: seats })}</>;
}
