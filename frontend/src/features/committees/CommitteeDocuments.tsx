import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listAgreementsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { AgreementSummary, CommitteeView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

type Props = { committee: CommitteeView; mayWrite: boolean };

/** What it has in writing: its mandate, its rules of procedure and other agreements, each in the version that holds. */
export function CommitteeDocuments({ committee: { id, network }, mayWrite }: Props) {
  const { t } = useTranslation('committees');
  const { data } = useQuery(listAgreementsOptions({ query: { committee: [id], limit: 50 } }));
  const documents = data?.items ?? [];
  if (documents.length === 0 && !mayWrite) return null;
  return (
    <Panel
      title={t('documents')}
      actions={mayWrite && <Link href={paths.agreements.new({ network: network.id })}>{t('newDocument')}</Link>}
    >
      {data && documents.length === 0 && <p className="muted">{t('noDocuments')}</p>}
      <Rows label={t('documents')}>
        {documents.map((agreement) => (
          <Document key={agreement.id} agreement={agreement} />
        ))}
      </Rows>
    </Panel>
  );
}

function Document({ agreement }: { agreement: AgreementSummary }) {
  const { t } = useTranslation(['committees', 'agreements']);
  const language = useLanguage();
  const { id, title, kind, kindName, status, newestVersion, newestInForceFrom } = agreement;
  return (
    <Row
      end={
        <>
          <span>{kindName ? <Localized text={kindName} /> : t(`agreements:kind.${kind}`)}</span>
          <span>{t(`agreements:status.${status}`)}</span>
        </>
      }
    >
      <Link href={paths.agreements.page(id)}>
        <Localized text={title} />
      </Link>
      {newestVersion !== undefined && newestInForceFrom !== undefined && (
        <p className="small muted">
          {t('documentVersion', { number: newestVersion, date: formatPartialDate(newestInForceFrom, language) })}
        </p>
      )}
    </Row>
  );
}
