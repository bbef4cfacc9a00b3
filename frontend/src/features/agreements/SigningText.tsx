import { useTranslation } from 'react-i18next';
import type { SigningPage } from '../../api/gen/types.gen';
import { LocalizedProse, OnlyIn } from '../../domain/Localized';
import { Markdown } from '../../domain/Markdown';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { PlainPanel } from '../../ui/Card';

/** What is to be signed, with what is new in it before the text. */
export function SigningText({ page: { changes, text, inForceFrom } }: { page: SigningPage }) {
  const { t } = useTranslation('agreements');
  const language = useLanguage();
  return (
    <PlainPanel>
      <p className="muted">{t('inForceFrom', { date: formatPartialDate(inForceFrom, language) })}</p>
      {changes && (
        <section className="stack-small">
          <h2>{t('changes')}</h2>
          <LocalizedProse text={changes} />
        </section>
      )}
      <section className="stack-small">
        <h2 className="row">
          {t('text')} <OnlyIn text={text} />
        </h2>
        <Markdown text={text} />
      </section>
    </PlainPanel>
  );
}
