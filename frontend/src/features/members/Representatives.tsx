import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMembershipOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { Representative } from '../../api/gen/types.gen';
import { contactAddress } from '../../domain/contactAddress';
import { Localized } from '../../domain/Localized';
import { isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';
import { Skeleton } from '../../ui/Skeleton';
import { useNow } from '../../ui/useNow';
import { speaking } from './representatives';

/** Who speaks for a member on a day, and who stands in. A list does not say it, so each member is asked. */
export function Representatives({ membership, asOf }: { membership: string; asOf: string | undefined }) {
  const { t } = useTranslation('members');
  const today = isoDay(useNow());
  const { data, isPending } = useQuery(getMembershipOptions({ path: { id: membership } }));
  if (isPending) return <Skeleton width="40%" height={14} />;
  const there = speaking(data?.representatives ?? [], asOf ?? today);
  if (there.length === 0) return null;
  return (
    <ul className="small" aria-label={t('representatives')}>
      {there.map((representative, position) => (
        <li key={representative.id ?? position} className="row">
          <span className="muted">{t(`representativeRole.${representative.role}`)}:</span>
          <Named representative={representative} />
          {(representative.contactPoints ?? []).map((point) => {
            const href = contactAddress(point);
            const value = <Ltr>{point.value}</Ltr>;
            return href ? (
              <Link key={point.kind + point.value} href={href}>
                {value}
              </Link>
            ) : (
              <span key={point.kind + point.value}>{value}</span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

function Named({ representative: { person, name } }: { representative: Representative }) {
  const { t } = useTranslation('members');
  if (person?.name) {
    return (
      <Link href={paths.persons.page(person.id)}>
        <Localized text={person.name} />
      </Link>
    );
  }
  return name ? <bdi>{name}</bdi> : <span className="muted">{t('hidden')}</span>;
}
