import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguages } from '../../i18n/LanguageProvider';
import { type Theme, theme } from '../../lib/theme';
import { Panel } from '../../ui/Card';
import { Select } from '../../ui/Select';

const themes = ['light', 'dark'] as const satisfies readonly Theme[];
const choices = ['device', ...themes] as const;

/** Language and appearance, kept on this device. */
export function AppearancePanel() {
  const { t, i18n } = useTranslation(['account', 'common']);
  const languages = useLanguages().map(({ code, name }) => ({ id: code, name, lang: code }));
  const chosen = useSyncExternalStore(theme.subscribe, theme.chosen);
  return (
    <Panel title={t('appearance')}>
      <Select
        label={t('common:app.language')}
        isRequired
        value={i18n.language}
        options={languages}
        onChange={(code) => void i18n.changeLanguage(code)}
      />
      <Select
        label={t('theme')}
        isRequired
        value={chosen ?? 'device'}
        options={choices.map((id) => ({ id, name: t(`themes.${id}`) }))}
        onChange={(id) => theme.choose(themes.find((known) => known === id))}
      />
      <p className="small muted">{t('appearanceHint')}</p>
    </Panel>
  );
}
