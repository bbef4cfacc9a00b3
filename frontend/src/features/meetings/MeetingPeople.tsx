import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MeetingView, Participation } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { Localized } from '../../domain/Localized';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip, Note } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

/** Who takes part, in the order of the record; outsiders see only those who are named publicly. */
export function MeetingPeople({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('meetings');
  const { participations, status } = meeting;
  const title = status === 'HELD' ? t('peoplePast') : t('people');
  return (
    <Panel
      title={
        <span className="row">
          {title} <Incomplete record={meeting} list="participations" />
        </span>
      }
    >
      {participations === undefined && <Note icon={<Lock size={18} aria-hidden />}>{t('peopleHidden')}</Note>}
      {participations?.length === 0 && <p className="muted">{t('peopleNone')}</p>}
      {participations && participations.length > 0 && (
        <Rows label={title}>
          {participations.map((participation, position) => (
            <Row
              key={participation.id ?? position}
              end={
                <>
                  <Chip>{t(`role.${participation.role}`)}</Chip>
                  <Chip tone={participation.status === 'DECLINED' ? 'warn' : 'ok'}>
                    {t(`attendance.${participation.status}`)}
                  </Chip>
                </>
              }
            >
              <Who participation={participation} />
            </Row>
          ))}
        </Rows>
      )}
    </Panel>
  );
}

function Who({ participation }: { participation: Participation }) {
  const { t } = useTranslation(['meetings', 'common']);
  const { person, organisation, onBehalfOf, category, contribution } = participation;
  const isNamed = person?.name !== undefined;
  return (
    <>
      {isNamed && (
        <b>
          <Link href={paths.persons.page(person.id)}>
            <Localized text={person.name} />
          </Link>
        </b>
      )}
      {organisation && (
        <span>
          {isNamed && ', '}
          <Link href={paths.organisations.page(organisation.id)}>
            <Localized text={organisation.name} />
          </Link>
        </span>
      )}
      {onBehalfOf && (
        <span>
          {(isNamed || organisation) && ` ${t('onBehalfOf')} `}
          <Link href={paths.networks.page(onBehalfOf.id)}>
            <Localized text={onBehalfOf.name} />
          </Link>
        </span>
      )}
      {category && (
        <span className={isNamed || organisation ? 'small muted' : undefined}>
          {(isNamed || organisation || onBehalfOf) && ' · '}
          {t(`common:organisationKind.${category}`)}
        </span>
      )}
      {contribution && (
        <p className="small muted">
          {t(`contribution.${contribution.kind}`)}
          {contribution.subject && (
            <>
              : <Localized text={contribution.subject} />
            </>
          )}
        </p>
      )}
    </>
  );
}
