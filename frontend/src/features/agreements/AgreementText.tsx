import { useQuery } from '@tanstack/react-query';
import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getAgreementVersionOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { AgreementVersionEntry, AgreementView } from '../../api/gen/types.gen';
import { LocalizedProse, OnlyIn } from '../../domain/Localized';
import { Markdown } from '../../domain/Markdown';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { PlainPanel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { CardListSkeleton } from '../../ui/Skeleton';

type Props = { agreement: AgreementView; version: AgreementVersionEntry | undefined };

/** The words of one version; an older one says that there is a newer. */
export function AgreementText({ agreement, version }: Props) {
  const { t } = useTranslation('agreements');
  const { description, preparedText } = agreement;
  return (
    <PlainPanel>
      <LocalizedProse text={description} className="lead" />
      {version ? (
        <VersionText agreement={agreement} version={version} />
      ) : (
        <Note icon={<Info size={18} aria-hidden />}>{t('noVersion')}</Note>
      )}
      {!version && preparedText && (
        <section className="stack-small">
          <h2>{t('prepared')}</h2>
          <Markdown text={preparedText} />
        </section>
      )}
    </PlainPanel>
  );
}

function VersionText({ agreement, version }: { agreement: AgreementView; version: AgreementVersionEntry }) {
  const { t } = useTranslation('agreements');
  const language = useLanguage();
  const { number, inForceFrom, changes } = version;
  const newest = agreement.versions.at(-1)?.number;
  const query = useQuery({
    ...getAgreementVersionOptions({ path: { id: agreement.id, number } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <>
      {number !== newest && (
        <Note tone="warn" icon={<Info size={18} aria-hidden />}>
          {t('older', { number })} <Link href={paths.agreements.page(agreement.id)}>{t('toNewest')}</Link>
        </Note>
      )}
      <p className="muted">
        {t('version', { number })} · {t('inForceFrom', { date: formatPartialDate(inForceFrom, language) })}
      </p>
      {changes && (
        <section className="stack-small">
          <h2>{t('changes')}</h2>
          <LocalizedProse text={changes} />
        </section>
      )}
      <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
        {({ text }) => (
          <section className="stack-small">
            <h2 className="row">
              {t('text')} <OnlyIn text={text} />
            </h2>
            <Markdown text={text} />
          </section>
        )}
      </QueryView>
    </>
  );
}
