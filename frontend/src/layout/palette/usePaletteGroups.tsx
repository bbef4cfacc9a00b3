import { Building2, CalendarPlus, HeartHandshake, Keyboard, Search, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilter } from 'react-aria-components/Autocomplete';
import type { SearchHit, SearchKind } from '../../api/gen/types.gen';
import { useSession } from '../../auth/AuthProvider';
import { useAccess } from '../../auth/useAccess';
import { Localized } from '../../domain/Localized';
import { addressOf, detailOf, isSearchable, kinds } from '../../domain/search/hits';
import { KindIcon } from '../../domain/search/KindIcon';
import { recentRecords } from '../../domain/search/recentRecords';
import { useLanguage } from '../../i18n/LanguageProvider';
import { groupsOf } from '../../lib/groups';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import type { PaletteEntry, PaletteGroup } from '../../ui/Palette';
import { managingSections, personalSections, publicSections } from '../navigation';
import { useNetworkSections } from '../useNetworkSections';

const mostOfKind = 8;
const mostRecent = 5;
const iconSize = 19;

/** Before anything is typed: what was open last, where one can go, what one can make. Then what fits the letters. */
export function usePaletteGroups(
  typed: string,
  hits: readonly SearchHit[] | undefined,
  onHelp: () => void,
): PaletteGroup[] {
  const { t } = useTranslation('search');
  const { contains } = useFilter({ sensitivity: 'base' });
  const text = typed.trim();
  const matching = (entries: PaletteEntry[]) => entries.filter(({ name }) => text === '' || contains(name, text));
  const recent = useRecent();
  const found = useFound(text, hits);
  const groups: PaletteGroup[] = [
    { id: 'search', title: t('palette.search'), entries: useSearches(text, hits) },
    { id: 'recent', title: t('palette.recent'), entries: text === '' ? recent : [] },
    { id: 'places', title: t('palette.places'), entries: matching(usePlaces()) },
    { id: 'actions', title: t('palette.actions'), entries: matching(useActions(onHelp)) },
    ...found,
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** All hits come first: Enter right after typing leads to them, whatever has arrived by then. */
function useSearches(text: string, hits: readonly SearchHit[] | undefined): PaletteEntry[] {
  const { t } = useTranslation('search');
  if (!isSearchable(text)) return [];
  const icon = <Search size={iconSize} aria-hidden />;
  const isNothing = hits?.length === 0;
  const name = isNothing ? t('palette.everywhere', { text }) : t('palette.all', { text });
  const all = { id: 'all', name, icon, href: paths.search({ q: text }) };
  if (!isNothing) return [all];
  return [all, { id: 'offers', name: t('palette.offers', { text }), icon, href: paths.offers.list({ q: text }) }];
}

function useFound(text: string, hits: readonly SearchHit[] | undefined): PaletteGroup[] {
  const { t } = useTranslation('search');
  const language = useLanguage();
  return [...groupsOf(hits ?? [], ({ kind }) => kind)].map(([, ofKind]) => {
    const kind: SearchKind = ofKind[0]?.kind ?? kinds[0];
    const icon = <KindIcon kind={kind} size={iconSize} />;
    const entries: PaletteEntry[] = ofKind.slice(0, mostOfKind).map((hit) => ({
      id: hit.id,
      name: plainText(hit.name, language),
      shown: <Localized text={hit.name} />,
      icon,
      hint: detailOf(hit, language),
      href: addressOf(hit),
    }));
    const more = { id: `more-${kind}`, name: t(`allOf.${kind}`), icon, href: paths.search({ q: text, kind }) };
    return { id: kind, title: t(`kinds.${kind}`), entries: ofKind.length > mostOfKind ? [...entries, more] : entries };
  });
}

function useRecent(): PaletteEntry[] {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const session = useSession();
  const [records] = useState(() => recentRecords.read(session.isSignedIn ? session.subject : undefined));
  return records.slice(0, mostRecent).map(({ kind, id, name }) => ({
    id: `recent-${id}`,
    name: plainText(name, language),
    shown: <Localized text={name} />,
    icon: <KindIcon kind={kind} size={iconSize} />,
    hint: t(`kind.${kind}`),
    href: addressOf({ kind, id }),
  }));
}

function usePlaces(): PaletteEntry[] {
  const { t } = useTranslation();
  const ofNetwork = useNetworkSections();
  const { isCoordinator, isAdministrator } = useAccess();
  const managing = isCoordinator || isAdministrator ? managingSections : [];
  return [...publicSections, ...ofNetwork, ...managing, ...personalSections].map(({ name, href, icon: Icon }) => ({
    id: `place-${name}`,
    name: t(`navigation.${name}`),
    icon: <Icon size={iconSize} aria-hidden />,
    href,
  }));
}

function useActions(onHelp: () => void): PaletteEntry[] {
  const { t } = useTranslation(['search', 'common']);
  const { isCoordinator, isAdministrator, edited } = useAccess();
  const mayAdd = (may: boolean, entry: PaletteEntry) => (may ? [entry] : []);
  return [
    ...mayAdd(isCoordinator, {
      id: 'new-meeting',
      name: t('palette.newMeeting'),
      icon: <CalendarPlus size={iconSize} aria-hidden />,
      href: paths.meetings.new(),
    }),
    ...mayAdd(isCoordinator || edited.length > 0, {
      id: 'new-offer',
      name: t('palette.newOffer'),
      icon: <HeartHandshake size={iconSize} aria-hidden />,
      href: paths.offers.new(),
    }),
    ...mayAdd(isCoordinator || isAdministrator, {
      id: 'new-organisation',
      name: t('palette.newOrganisation'),
      icon: <Building2 size={iconSize} aria-hidden />,
      href: paths.organisations.new(),
    }),
    ...mayAdd(isCoordinator, {
      id: 'new-committee',
      name: t('palette.newCommittee'),
      icon: <UsersRound size={iconSize} aria-hidden />,
      href: paths.committees.new(),
    }),
    {
      id: 'keys',
      name: t('common:palette.keys'),
      icon: <Keyboard size={iconSize} aria-hidden />,
      onAction: onHelp,
    },
  ];
}
