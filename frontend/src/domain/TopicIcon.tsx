import {
  Baby,
  Briefcase,
  Coins,
  DoorOpen,
  Equal,
  FileBadge,
  GraduationCap,
  HandHeart,
  HeartHandshake,
  HeartPulse,
  House,
  Landmark,
  Languages,
  type LucideIcon,
  MessagesSquare,
  Scale,
  ShieldCheck,
  Sprout,
  UsersRound,
  Vote,
} from 'lucide-react';
import { IconSquare } from '../ui/Chip';
import { useTerms } from './useTerms';

/** The icons the vocabulary may name. An unknown name, and a term without one, shows the general sign. */
const icons: Readonly<Record<string, LucideIcon>> = {
  baby: Baby,
  briefcase: Briefcase,
  coins: Coins,
  'door-open': DoorOpen,
  equal: Equal,
  'file-badge': FileBadge,
  'graduation-cap': GraduationCap,
  'hand-heart': HandHeart,
  'heart-pulse': HeartPulse,
  house: House,
  landmark: Landmark,
  languages: Languages,
  'messages-square': MessagesSquare,
  scale: Scale,
  'shield-check': ShieldCheck,
  sprout: Sprout,
  'users-round': UsersRound,
  vote: Vote,
};

/** The sign of a topic; a narrower topic wears that of the one above it. */
export function TopicIcon({ topic, size = 22 }: { topic: string | undefined; size?: number }) {
  const { term } = useTerms('topics');
  const own = topic === undefined ? undefined : term(topic);
  const name = own?.icon ?? (own?.broader === undefined ? undefined : term(own.broader)?.icon);
  const Icon = (name === undefined ? undefined : icons[name]) ?? HeartHandshake;
  return (
    <IconSquare>
      <Icon size={size} strokeWidth={1.8} />
    </IconSquare>
  );
}
