import { Moon, Sun } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { theme } from '../lib/theme';
import { IconButton } from '../ui/Button';

/** From light to dark and back; the page of one's account also offers to follow the device again. */
export function ThemeToggle() {
  const { t } = useTranslation();
  const isDark = useSyncExternalStore(theme.subscribe, theme.shown) === 'dark';
  return (
    <IconButton
      label={isDark ? t('app.toLight') : t('app.toDark')}
      onPress={() => theme.choose(isDark ? 'light' : 'dark')}
    >
      {isDark ? <Sun size={19} aria-hidden /> : <Moon size={19} aria-hidden />}
    </IconButton>
  );
}
