import { useQuery } from '@tanstack/react-query';
import { listNetworksOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { SearchHit } from '../../api/gen/types.gen';
import { Localized, OnlyIn } from '../../domain/Localized';
import { addressOf, detailOf } from '../../domain/search/hits';
import { KindIcon } from '../../domain/search/KindIcon';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { CardList, LinkCard } from '../../ui/Card';
import { IconSquare } from '../../ui/Chip';
import { Link } from '../../ui/Link';

/** Titles are in a language; names are what they are. */
const isWorded = ({ kind }: SearchHit) => kind === 'COUNSELLING_OFFER' || kind === 'MEETING';

/** What was found, each leading to its page; beside the name what tells it from others of that name. */
export function HitCards({ hits, isBusy }: { hits: readonly SearchHit[]; isBusy: boolean }) {
  const language = useLanguage();
  const { data } = useQuery({ ...listNetworksOptions({ query: { limit: 100 } }), staleTime: 300_000 });
  const networks = new Map(
    data?.items.map(({ id, shortName, name }) => [id, shortName ?? plainText(name, language)] as const),
  );
  // A network is its own; an organisation belongs to many.
  const networkOf = ({ kind, networkId }: SearchHit) =>
    kind === 'NETWORK' || kind === 'ORGANISATION' ? undefined : networks.get(networkId);
  return (
    <CardList isGrid isBusy={isBusy}>
      {hits.map((hit) => {
        const told = [detailOf(hit, language), networkOf(hit)].filter((text) => text !== undefined);
        return (
          <LinkCard
            key={hit.id}
            icon={
              <IconSquare>
                <KindIcon kind={hit.kind} size={22} />
              </IconSquare>
            }
            heading={
              <Link href={addressOf(hit)}>
                <Localized text={hit.name} />
              </Link>
            }
            subheading={
              <span className="row">
                {told.length > 0 && <bdi>{told.join(' · ')}</bdi>}
                {isWorded(hit) && <OnlyIn text={hit.name} />}
              </span>
            }
          />
        );
      })}
    </CardList>
  );
}
