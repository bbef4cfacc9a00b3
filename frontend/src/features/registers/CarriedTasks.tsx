import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listTasksOptions } from '../../api/gen/@tanstack/react-query.gen';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { CardList, Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { CardListSkeleton } from '../../ui/Skeleton';
import { TaskCard } from './TaskCard';

type Props = {
  meeting: string;
  /** After how many milliseconds it is asked again, where people meet and others tick off as well. */
  every?: number;
};

/** What earlier meetings of the same circle left to be done: each is ticked off here by those who may, and stays in sight then. */
export function CarriedTasks({ meeting, every }: Props) {
  const { t } = useTranslation('registers');
  const query = useQuery({
    ...listTasksOptions({ query: { carriedTo: meeting, limit: 50, total: true } }),
    ...(every !== undefined && { refetchInterval: every }),
  });
  // Most meetings are carried nothing: no empty panel comes and goes while that is asked.
  if (!query.isError && (query.data?.items.length ?? 0) === 0) return null;
  return (
    <Panel title={t('carried')}>
      <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
        {({ items, total = items.length }) => (
          <>
            <p className="small muted">{t('carriedHint')}</p>
            <CardList>
              {items.map((entry) => (
                <TaskCard key={entry.id} entry={entry} />
              ))}
            </CardList>
            {total > items.length && (
              <p>
                <Link href={paths.tasks()}>{t('moreTasks', { count: total - items.length })}</Link>
              </p>
            )}
          </>
        )}
      </QueryView>
    </Panel>
  );
}
