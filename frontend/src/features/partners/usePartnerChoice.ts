import { useQuery } from '@tanstack/react-query';
import { useAccess } from '../../auth/useAccess';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { byName, countryName } from '../../lib/format';
import { plainText } from '../../lib/text';
import type { Option } from '../../ui/Options';
import { allPartnerContacts, keepersOf } from './partnerContacts';
import type { PartnersSearch } from './partnersSearch';

type Choice = { options: readonly Option[]; name: (id: string) => string };
export type PartnerChoice = Record<'network' | 'country' | 'topic' | 'keeper', Choice>;

/** What can be chosen from: only what there is, and what the address asks for already. */
export function usePartnerChoice(search: PartnersSearch): PartnerChoice {
  const language = useLanguage();
  const compare = byName(language);
  const { joined, isMember } = useAccess();
  const topics = useTerms('topics');
  const networks = useNetworkChoice(search.network);
  const { data: all = [] } = useQuery({ ...allPartnerContacts(), enabled: isMember, staleTime: 300_000 });
  const keepers = new Map(keepersOf(all).map(({ id, name }) => [id, plainText(name, language)]));
  const choice = (there: readonly string[], chosen: readonly string[] = [], name: (id: string) => string): Choice => ({
    options: [...new Set([...there, ...chosen])]
      .map((id) => ({ id, name: name(id) }))
      .sort((left, right) => compare(left.name, right.name)),
    name,
  });
  return {
    // One network is no choice.
    network: choice(joined.length > 1 ? joined : [], search.network, networks.name),
    country: choice(
      all.flatMap(({ country }) => country ?? []),
      search.country,
      (code) => countryName(code, language),
    ),
    topic: choice(
      all.flatMap((contact) => contact.topics),
      search.topic,
      topics.name,
    ),
    keeper: choice([...keepers.keys()], search.keeper, (id) => keepers.get(id) ?? '…'),
  };
}
