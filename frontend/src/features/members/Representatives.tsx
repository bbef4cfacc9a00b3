import { useTranslation } from 'react-i18next';
import type { Representative } from '../../api/gen/types.gen';
import { contactAddress } from '../../domain/contactAddress';
import { Localized } from '../../domain/Localized';
import { isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';
import { useNow } from '../../ui/useNow';
import { speaking } from './representatives';

type Props = { representatives: readonly Representative[]; asOf: string | undefined };

/** Who speaks for a member on a day, and who stands in. */
export function Representatives({ representatives, asOf }: Props) {
  const { t } = useTranslation('members');
  const today = isoDay(useNow());
  const there = speaking(representatives, asOf ?? today);
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
