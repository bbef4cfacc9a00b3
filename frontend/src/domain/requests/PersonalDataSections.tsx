import { useTranslation } from 'react-i18next';
import type { PersonalData, PersonalDataItem } from '../../api/gen/types.gen';
import { Disclosure } from '../../ui/Disclosure';
import { Facts } from '../../ui/Facts';
import { Localized } from '../Localized';
import { RecordValue } from '../records/RecordValue';

/** All that is known of somebody, by the kind of record it is in. */
export function PersonalDataSections({ data: { sections } }: { data: PersonalData }) {
  const { t } = useTranslation('requests');
  if (sections.length === 0) return <p>{t('nothingKnown')}</p>;
  return sections.map(({ kind, label, items }) => (
    <Disclosure
      key={kind}
      title={
        <span>
          <Localized text={label} /> ({items.length})
        </span>
      }
    >
      <ul className="stack">
        {items.map((item, position) => (
          <li key={item.id ?? position}>
            <Item item={item} />
          </li>
        ))}
      </ul>
    </Disclosure>
  ));
}

function Item({ item: { relation, network, values } }: { item: PersonalDataItem }) {
  const { t } = useTranslation('requests');
  const members = typeof values === 'object' && values !== null ? Object.entries(values) : [];
  return (
    <div className="stack-small">
      <p className="small muted">
        {t(`relation.${relation}`)}
        {network?.name && (
          <>
            {' · '}
            <Localized text={network.name} />
          </>
        )}
      </p>
      <Facts
        facts={members.map(([name, value]: [string, unknown]) => ({
          name: <bdi>{name.replaceAll('_', ' ')}</bdi>,
          value: value !== null && value !== undefined && <RecordValue value={value} member={name} kind={undefined} />,
        }))}
      />
    </div>
  );
}
