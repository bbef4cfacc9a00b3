import { Building2, CalendarDays, Contact, HeartHandshake, type LucideIcon, UsersRound, Waypoints } from 'lucide-react';
import type { SearchKind } from '../../api/gen/types.gen';

/** The same signs as in the menu. */
const icons: Readonly<Record<SearchKind, LucideIcon>> = {
  COUNSELLING_OFFER: HeartHandshake,
  ORGANISATION: Building2,
  NETWORK: Waypoints,
  COMMITTEE: UsersRound,
  MEETING: CalendarDays,
  PERSON: Contact,
};

/** The kind itself stands beside it in words. */
export function KindIcon({ kind, size = 19 }: { kind: SearchKind; size?: number }) {
  const Icon = icons[kind];
  return <Icon size={size} strokeWidth={1.8} aria-hidden />;
}
