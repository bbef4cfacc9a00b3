import './HomePage.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TopicIcon } from '../../domain/TopicIcon';
import { useTerms } from '../../domain/useTerms';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { Link } from '../../ui/Link';
import { SearchField } from '../../ui/SearchField';

export function HomePage({ onFind }: { onFind: (text: string) => void }) {
  const { t } = useTranslation();
  const topics = useTerms('topics');
  const [text, setText] = useState('');
  return (
    <>
      <search>
        <form
          className="hero"
          onSubmit={(event) => {
            event.preventDefault();
            onFind(text);
          }}
        >
          <h1>{t('home.title')}</h1>
          <p className="lead">{t('home.lead')}</p>
          <div className="hero-search">
            <SearchField label={t('home.search')} value={text} onChange={setText} />
            <Button type="submit" variant="primary">
              {t('home.find')}
            </Button>
          </div>
        </form>
      </search>
      <h2 className="tiles-heading">{t('home.topics')}</h2>
      <ul className="tiles">
        {topics.top.slice(0, 10).map(({ code }) => (
          <li key={code}>
            <Link className="card tile" href={paths.offers.list({ topic: [code] })}>
              <TopicIcon topic={code} />
              <span>{topics.name(code)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
