import './shell.css';
import { Menu as MenuIcon } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { paths } from '../lib/paths';
import { Dialog } from '../ui/Dialog';
import { Link } from '../ui/Link';
import { Toasts } from '../ui/Toast';
import { AccountControls } from './AccountControls';
import { LanguagePicker } from './LanguagePicker';
import { NavigationLink, SectionLinks } from './NavigationLink';
import { phoneSections } from './navigation';
import { OfflineBanner } from './OfflineBanner';
import { KeyHelpDialog } from './palette/KeyHelpDialog';
import { PaletteDialog } from './palette/PaletteDialog';
import { SearchButton, SearchIconButton } from './palette/SearchButton';
import { useRemembering } from './palette/useRemembering';
import { useShortcuts } from './palette/useShortcuts';
import { ThemeToggle } from './ThemeToggle';

function Brand() {
  const { t } = useTranslation();
  return (
    <Link href={paths.home} className="brand">
      <img src="/icon.svg" alt="" width={38} height={38} />
      <span>
        <b>{t('app.name')}</b>
        <small>{t('app.claim')}</small>
      </span>
    </Link>
  );
}

/** Around every page: at the side on a desk; above and below on a phone. */
export function AppShell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'menu' | 'palette' | 'keys'>();
  const close = useCallback(() => setOpen(undefined), []);
  const openPalette = useCallback(() => setOpen('palette'), []);
  const openKeys = useCallback(() => setOpen('keys'), []);
  useShortcuts({ onPalette: openPalette, onHelp: openKeys });
  useRemembering();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <OfflineBanner />
      <header className="top-bar">
        <Brand />
        <SearchIconButton onPress={openPalette} />
        <LanguagePicker />
      </header>
      <div className="shell">
        <aside className="sidebar" aria-label={t('app.menu')}>
          <Brand />
          <SearchButton onPress={openPalette} />
          <nav aria-label={t('app.mainMenu')}>
            <SectionLinks />
          </nav>
          <div className="sidebar-end">
            <div className="row">
              <LanguagePicker />
              <ThemeToggle />
            </div>
            <AccountControls />
          </div>
        </aside>
        <main className="main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <nav className="tab-bar" aria-label={t('app.menu')}>
        {phoneSections.map((item) => (
          <NavigationLink key={item.name} item={item} iconSize={22} />
        ))}
        <Button onPress={() => setOpen('menu')}>
          <MenuIcon size={22} aria-hidden />
          {t('app.menu')}
        </Button>
      </nav>
      <Dialog kind="sheet" isOpen={open === 'menu'} onClose={close} title={t('app.menu')}>
        <nav aria-label={t('app.mainMenu')} className="menu-list">
          <SectionLinks onFollow={close} />
        </nav>
        <ThemeToggle />
        <AccountControls onFollow={close} />
      </Dialog>
      <PaletteDialog isOpen={open === 'palette'} onClose={close} onHelp={openKeys} />
      <KeyHelpDialog isOpen={open === 'keys'} onClose={close} />
      <Toasts label={t('app.notifications')} />
    </>
  );
}
