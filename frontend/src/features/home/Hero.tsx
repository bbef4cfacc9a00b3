import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/Link';
import { SearchField } from '../../ui/SearchField';

type Props = { onFind: (text: string) => void; isCompact: boolean };

/** What is typed here finds offers: most who come look for help. The search over everything is one link away. */
export function Hero({ onFind, isCompact }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <search>
      <form
        className="hero"
        data-compact={isCompact || undefined}
        onSubmit={(event) => {
          event.preventDefault();
          onFind(text);
        }}
      >
        <h1>{t('home.title')}</h1>
        <p className="lead">{t('home.lead')}</p>
        <div className="hero-search">
          <SearchField label={t('home.search')} value={text} onChange={setText} />
          <div className="row">
            <Button type="submit" variant="primary">
              {t('home.find')}
            </Button>
            <ButtonLink variant="quiet" href={paths.search({ q: text.trim() })}>
              {t('home.everywhere')}
            </ButtonLink>
          </div>
        </div>
      </form>
    </search>
  );
}
