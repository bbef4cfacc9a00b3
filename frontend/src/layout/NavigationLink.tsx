import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Link as AriaLink } from 'react-aria-components/Link';
import { paths } from '../lib/paths';
import { type NavigationItem, publicSections } from './navigation';
import { useNetworkSections } from './useNetworkSections';

type Props = { item: NavigationItem; className?: string; iconSize?: number; onFollow?: (() => void) | undefined };

export function NavigationLink({ item, className, iconSize = 19, onFollow }: Props) {
  const { t } = useTranslation();
  const pathname = useLocation({ select: (location) => location.pathname });
  const isHere =
    item.href === paths.home ? pathname === paths.home : pathname === item.href || pathname.startsWith(`${item.href}/`);
  const Icon = item.icon;
  return (
    <AriaLink
      href={item.href}
      className={className}
      aria-current={isHere ? 'page' : undefined}
      {...(onFollow && { onPress: onFollow })}
    >
      <Icon size={iconSize} aria-hidden />
      {t(`navigation.${item.name}`)}
    </AriaLink>
  );
}

export function SectionLinks({ onFollow }: { onFollow?: () => void }) {
  const { t } = useTranslation();
  const ofNetwork = useNetworkSections();
  const links = (items: readonly NavigationItem[]) =>
    items.map((item) => <NavigationLink key={item.name} item={item} className="navigation-link" onFollow={onFollow} />);
  return (
    <>
      <h2>{t('navigation.everyone')}</h2>
      {links(publicSections)}
      {ofNetwork.length > 0 && <h2>{t('navigation.network')}</h2>}
      {links(ofNetwork)}
    </>
  );
}
