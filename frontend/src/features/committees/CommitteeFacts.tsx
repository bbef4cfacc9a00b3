import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listCommitteesOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { CommitteeView, Reference } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { StatedCounts } from '../../domain/StatedCounts';
import { TerritoryNames } from '../../domain/TerritoryNames';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate, isoDay, isOver, isPeriodKnown } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';
import { useNow } from '../../ui/useNow';

type Props = { committee: CommitteeView };

export function CommitteeFacts({ committee }: Props) {
  const { t } = useTranslation('committees');
  const { parent, coordinator, successorNetwork, buildsSite, period, territory, statedCounts } = committee;
  const children = useChildren(committee);
  const facts = [
    { name: t('period'), value: isPeriodKnown(period) && <PeriodText period={period} /> },
    { name: t('plannedEnd'), value: committee.plannedEnd !== undefined && <PlannedEnd committee={committee} /> },
    { name: t('territory'), value: territory && <TerritoryNames codes={[territory]} /> },
    { name: t('parent'), value: parent && <To href={paths.committees.page(parent.id)} record={parent} /> },
    {
      name: t('children'),
      value: children.length > 0 && (
        <ul>
          {children.map((child) => (
            <li key={child.id}>
              <To href={paths.committees.page(child.id)} record={child} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: t('coordinator'),
      value: coordinator && <To href={paths.organisations.page(coordinator.id)} record={coordinator} />,
    },
    {
      name: t('successor'),
      value: successorNetwork && <To href={paths.networks.page(successorNetwork.id)} record={successorNetwork} />,
    },
    { name: t('buildsSite'), value: buildsSite && <Localized text={buildsSite.name} /> },
  ];
  if (facts.every(({ value }) => !value) && statedCounts.length === 0) return null;
  const seats = committee.seats?.length;
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} />
      <StatedCounts counts={statedCounts} {...(seats !== undefined && { recorded: { members: seats } })} />
    </Panel>
  );
}

/** When it means to be done; that it is late is said until it is dissolved. */
function PlannedEnd({ committee: { plannedEnd = '', lifecycle } }: Props) {
  const { t } = useTranslation('committees');
  const language = useLanguage();
  const today = isoDay(useNow());
  const isLate = lifecycle !== 'DISSOLVED' && isOver({ until: plannedEnd }, today);
  return (
    <span className="row">
      {formatPartialDate(plannedEnd, language)}
      {isLate && <Chip tone="bad">{t('overdue')}</Chip>}
    </span>
  );
}

function To({ href, record }: { href: string; record: Reference }) {
  return (
    <Link href={href}>
      <Localized text={record.name} />
    </Link>
  );
}

/** Committees know where they belong; what belongs to one is found among those of its network. */
function useChildren({ id, network }: CommitteeView) {
  const { data } = useQuery(listCommitteesOptions({ query: { network: [network.id], limit: 100 } }));
  return (data?.items ?? []).filter(({ parent }) => parent?.id === id);
}
