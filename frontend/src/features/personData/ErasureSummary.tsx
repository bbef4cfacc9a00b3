import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ErasureCount, ErasurePreview } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Note } from '../../ui/Chip';
import { ButtonLink } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';
import { type Column, Table } from '../../ui/Table';

/** What would go: how much of which kind, and what is looked for in texts. */
export function ErasureSummary({ preview }: { preview: ErasurePreview }) {
  const { t } = useTranslation('personData');
  const language = useLanguage();
  const { counts, elsewhere, addresses, sharedAddresses, openRequests } = preview;
  const number = (id: 'about' | 'mentioning'): Column<ErasureCount> => ({
    id,
    heading: t(id),
    isAtEnd: true,
    cell: (row) => formatNumber(row[id], language),
  });
  return (
    <>
      {openRequests > 0 && (
        <Note
          tone="warn"
          icon={<TriangleAlert size={18} aria-hidden />}
          action={
            <ButtonLink size="small" href={paths.privacyCentre({ part: 'requests' })}>
              {t('toRequests')}
            </ButtonLink>
          }
        >
          {t('openRequests', { count: openRequests })}
        </Note>
      )}
      {counts.length > 0 ? (
        <Table
          caption={t('counts')}
          columns={[
            { id: 'kind', heading: t('kind'), cell: ({ label }) => <Localized text={label} /> },
            number('about'),
            number('mentioning'),
          ]}
          rows={counts}
          keyOf={({ kind }) => kind}
        />
      ) : (
        <p className="muted">{t('noCounts')}</p>
      )}
      {elsewhere > 0 && <p>{t('elsewhere', { count: elsewhere })}</p>}
      <Addresses title={t('addresses')} addresses={addresses} />
      <Addresses title={t('sharedAddresses')} addresses={sharedAddresses} />
      <p className="small muted">{t('stays')}</p>
    </>
  );
}

function Addresses({ title, addresses }: { title: string; addresses: readonly string[] }) {
  if (addresses.length === 0) return null;
  return (
    <div className="stack-small">
      <p>{title}</p>
      <ul className="bullets" style={{ overflowWrap: 'anywhere' }}>
        {addresses.map((address) => (
          <li key={address}>
            <Ltr>{address}</Ltr>
          </li>
        ))}
      </ul>
    </div>
  );
}
