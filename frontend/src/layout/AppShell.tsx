import './shell.css';
import { Menu as MenuIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
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
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <>
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <OfflineBanner />
      <header className="top-bar">
        <Brand />
        <LanguagePicker />
      </header>
      <div className="shell">
        <aside className="sidebar" aria-label={t('app.menu')}>
          <Brand />
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
        <Button onPress={() => setMenuOpen(true)}>
          <MenuIcon size={22} aria-hidden />
          {t('app.menu')}
        </Button>
      </nav>
      <Dialog kind="sheet" isOpen={isMenuOpen} onClose={() => setMenuOpen(false)} title={t('app.menu')}>
        <nav aria-label={t('app.mainMenu')} className="menu-list">
          <SectionLinks onFollow={() => setMenuOpen(false)} />
        </nav>
        <ThemeToggle />
        <AccountControls />
      </Dialog>
      <Toasts label={t('app.notifications')} />
    </>
  );
}
