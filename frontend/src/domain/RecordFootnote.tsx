import { Quote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../api/gen/types.gen';
import { useLanguage } from '../i18n/LanguageProvider';
import { formatDate } from '../lib/format';
import { formatPartialDate } from '../lib/partialDate';
import { Disclosure } from '../ui/Disclosure';

type Props = { record: { updatedAt: string; sources?: readonly Source[] }; checkedOn?: string | undefined };

/** How fresh a record is, and the documents its facts come from, word for word. */
export function RecordFootnote({ record, checkedOn }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sources = record.sources ?? [];
  return (
    <footer className="stack-small small muted">
      <p>
        {checkedOn
          ? t('text.checked', { date: formatPartialDate(checkedOn, language) })
          : t('text.updated', { date: formatDate(new Date(record.updatedAt), language) })}
      </p>
      {sources.length > 0 && (
        <Disclosure title={t('text.sources', { count: sources.length })}>
          <ul className="stack-small">
            {sources.map(({ document, quote, field }) => (
              <li
                key={document + quote + (field ?? '')}
                className="row"
                style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}
              >
                <Quote size={16} aria-hidden />
                <span>
                  <q dir="auto">{quote}</q> <cite>{document}</cite>
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </footer>
  );
}
