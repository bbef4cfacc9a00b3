import { Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textStorage } from '../lib/storage';
import { IconButton } from '../ui/Button';

const chosen = () =>
  textStorage.read('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Follows the device until somebody decides otherwise. */
export function ThemeToggle() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(chosen);
  const isDark = theme === 'dark';
  function toggle() {
    const next = isDark ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    textStorage.write('theme', next);
    setTheme(next);
  }
  return (
    <IconButton label={isDark ? t('app.toLight') : t('app.toDark')} onPress={toggle}>
      {isDark ? <Sun size={19} aria-hidden /> : <Moon size={19} aria-hidden />}
    </IconButton>
  );
}
