import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listCommitteesOptions, listPersonsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

/** Where it has seats and who works for it, as far as the reader may know. */
export function OrganisationPeople({ id }: { id: string }) {
  const { t } = useTranslation('organisations');
  const committees = useQuery(listCommitteesOptions({ query: { organisation: [id], limit: 100 } })).data?.items ?? [];
  const persons = useQuery(listPersonsOptions({ query: { organisation: [id], limit: 100 } })).data?.items ?? [];
  return (
    <>
      {committees.length > 0 && (
        <Panel title={t('committees')}>
          <Rows>
            {committees.map((committee) => (
              <Row key={committee.id} end={<PeriodText period={committee.period} />}>
                <Link href={paths.committees.page(committee.id)}>
                  <Localized text={committee.name} />
                </Link>{' '}
                <span className="small muted">
                  <Localized text={committee.network.name} />
                </span>
              </Row>
            ))}
          </Rows>
        </Panel>
      )}
      {persons.length > 0 && (
        <Panel title={t('persons')}>
          <Rows>
            {persons.map((person) => (
              <Row key={person.id} end={person.function && <Localized text={person.function} />}>
                <Link href={paths.persons.page(person.id)}>
                  <bdi>{person.displayName}</bdi>
                </Link>
              </Row>
            ))}
          </Rows>
        </Panel>
      )}
    </>
  );
}
