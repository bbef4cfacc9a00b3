import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditRecordView, Reference } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { paths } from '../../lib/paths';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';
import { EntryAuthor } from './EntryAuthor';
import { placeOf } from './placeOf';
import { useKindName } from '../../domain/records/useKindName';

/** Everything that is known about one entry besides what it changed. */
export function EntryFacts({ entry }: { entry: AuditRecordView }) {
  const { t } = useTranslation('audit');
  const kindName = useKindName();
  const { kind, object, network, subject, client, operation, filters, reverses, reversedBy } = entry;
  return (
    <Facts
      facts={[
        { name: t('fact.what'), value: kind && kindName(kind) },
        { name: t('fact.object'), value: object && <Linked to={placeOf(entry)} reference={object} /> },
        {
          name: t('fact.network'),
          value: network && <Linked to={paths.networks.page(network.id)} reference={network} />,
        },
        {
          name: t('fact.who'),
          value: subject ? (
            <Link href={paths.audit.list({ subject })}>
              <EntryAuthor entry={entry} />
            </Link>
          ) : (
            <EntryAuthor entry={entry} />
          ),
        },
        { name: t('fact.client'), value: client && <Code>{client}</Code> },
        { name: t('fact.operation'), value: operation && <Code>{operation}</Code> },
        { name: t('fact.filters'), value: filters.length > 0 && <Code>{filters.join(', ')}</Code> },
        {
          name: t('takesBack'),
          value: reverses && <Link href={paths.audit.page(reverses)}>{t('toEntry')}</Link>,
        },
        {
          name: t('takenBack'),
          value: reversedBy && <Link href={paths.audit.page(reversedBy)}>{t('toEntry')}</Link>,
        },
      ]}
    />
  );
}

/** Deleted, or not for this reader: then there is an id and no name. */
function Linked({ to, reference: { id, name } }: { to: string | undefined; reference: Reference }) {
  const shown = name ? <Localized text={name} /> : <Code>{id}</Code>;
  return to && name ? <Link href={to}>{shown}</Link> : shown;
}

function Code({ children }: { children: ReactNode }) {
  return (
    <span style={{ overflowWrap: 'anywhere' }}>
      <Ltr>{children}</Ltr>
    </span>
  );
}
