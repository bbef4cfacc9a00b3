import {
  Building2,
  CalendarCheck,
  CalendarDays,
  Contact,
  Copy,
  Gavel,
  Handshake,
  HeartHandshake,
  House,
  ListTodo,
  type LucideIcon,
  ScrollText,
  ShieldCheck,
  SlidersVertical,
  UsersRound,
  Waypoints,
} from 'lucide-react';
import type common from '../../public/locales/de/common.json';
import { paths } from '../lib/paths';

export type NavigationItem = {
  name: keyof typeof common.navigation;
  href: string;
  icon: LucideIcon;
  isForMembers?: boolean;
  /** For those who coordinate a network or look after an organisation. */
  isForManagers?: boolean;
};

/** For everyone, in the order people look for things. */
export const publicSections: readonly NavigationItem[] = [
  { name: 'home', href: paths.home, icon: House },
  { name: 'offers', href: paths.offers.list(), icon: HeartHandshake },
  { name: 'organisations', href: paths.organisations.list(), icon: Building2 },
  { name: 'networks', href: paths.networks.list(), icon: Waypoints },
];

/** The work of the networks. What is only for members appears once somebody is signed in. */
export const networkSections: readonly NavigationItem[] = [
  { name: 'committees', href: paths.committees.list(), icon: UsersRound },
  { name: 'meetings', href: paths.meetings.list(), icon: CalendarDays },
  { name: 'myMeetings', href: paths.myMeetings(), icon: CalendarCheck, isForMembers: true },
  { name: 'decisions', href: paths.decisions(), icon: Gavel },
  { name: 'tasks', href: paths.tasks(), icon: ListTodo, isForMembers: true },
  { name: 'partners', href: paths.partners.list(), icon: Handshake, isForMembers: true },
  { name: 'persons', href: paths.persons.list(), icon: Contact, isForMembers: true },
  { name: 'manage', href: paths.manage, icon: SlidersVertical, isForManagers: true },
];

/** What everybody may know and demand about their own data, with an account or without. */
export const personalSections: readonly NavigationItem[] = [
  { name: 'myData', href: paths.myData(), icon: ShieldCheck },
];

/** Places below "manage" that are worth a word in the palette. */
export const managingSections: readonly NavigationItem[] = [
  { name: 'duplicates', href: paths.duplicates.list(), icon: Copy },
  { name: 'privacyCentre', href: paths.privacyCentre(), icon: ShieldCheck },
  { name: 'audit', href: paths.audit.list(), icon: ScrollText },
];

/** The three that fit beside "menu" at the bottom of a phone. */
export const phoneSections: readonly NavigationItem[] = [...publicSections, ...networkSections].slice(0, 3);
