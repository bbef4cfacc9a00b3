import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../domain/QueryView';
import { TopicIcon } from '../../domain/TopicIcon';
import { termsOptions, useTerms } from '../../domain/useTerms';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';
import { Skeleton, SkeletonFrame } from '../../ui/Skeleton';

const shown = 10;

/** The topics people come with, each leading to its offers. */
export function TopicTiles() {
  const { t } = useTranslation();
  const topics = useTerms('topics');
  const query = useQuery(termsOptions('topics'));
  return (
    <section className="home-topics" aria-labelledby="home-topics">
      <h2 id="home-topics">{t('home.topics')}</h2>
      <QueryView query={query} skeleton={<TilesSkeleton />}>
        {() => (
          <ul className="tiles">
            {topics.top.slice(0, shown).map(({ code }) => (
              <li key={code}>
                <Link className="card tile" href={paths.offers.list({ topic: [code] })}>
                  <TopicIcon topic={code} />
                  <span>{topics.name(code)}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
}

function TilesSkeleton() {
  return (
    <SkeletonFrame>
      <div className="tiles" aria-hidden>
        {Array.from({ length: shown }, (_, position) => (
          <div key={position} className="card tile">
            <Skeleton width="44px" height={44} />
            <Skeleton width="60%" height={18} />
          </div>
        ))}
      </div>
    </SkeletonFrame>
  );
}
