import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listConcernsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ListConcernsData } from '../../api/gen/types.gen';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';
import { Localized } from '../Localized';
import { ConcernChips } from './ConcernChips';

type Props = {
  title: string;
  /** Of which network, committee or meeting. */
  of: NonNullable<ListConcernsData['query']>;
  /** The whole backlog. */
  list: string;
  /** What is said when nothing is there; without it, there is no panel then. */
  none: string | undefined;
  /** Where whoever may raises one. */
  raise?: string | false;
};

/** What most people of a network, a committee or a meeting stand behind, and the way to the backlog. */
export function ConcernsPanel({ title, of, list, none, raise = false }: Props) {
  const { t } = useTranslation('common');
  const concerns = useQuery(listConcernsOptions({ query: { ...of, limit: 5 } })).data?.items ?? [];
  if (concerns.length === 0 && none === undefined) return null;
  return (
    <Panel title={title} actions={<Link href={list}>{t('concerns.all')}</Link>}>
      {concerns.length === 0 && <p className="muted">{none}</p>}
      <Rows label={title}>
        {concerns.map((concern) => (
          <Row
            key={concern.id}
            end={
              <span className="chips">
                <ConcernChips concern={concern} />
              </span>
            }
          >
            <Link href={paths.concerns.page(concern.id)}>
              <Localized text={concern.title} />
            </Link>
          </Row>
        ))}
      </Rows>
      {raise !== false && (
        <p className="no-print">
          <Link href={raise}>{t('concerns.raise')}</Link>
        </p>
      )}
    </Panel>
  );
}
