import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../ui/Keys';
import { Facts } from '../../ui/Facts';
import { Switch } from '../../ui/Switch';
import { singleKeys, withControl } from './keyboard';

/** Which keys do what, and the switch for those that work without a second key. */
export function KeyHelp() {
  const { t } = useTranslation(['search', 'common']);
  const [areOn, setOn] = useState(singleKeys.areOn);
  const control = t('common:palette.control');
  function change(on: boolean) {
    singleKeys.switch(on);
    setOn(on);
  }
  return (
    <div className="stack">
      <Facts
        facts={[
          { name: <Keys keys={withControl('K', control)} />, value: t('keys.palette') },
          { name: <Keys keys="/" />, value: areOn ? t('keys.field') : <s className="muted">{t('keys.field')}</s> },
          { name: <Keys keys="?" />, value: areOn ? t('keys.help') : <s className="muted">{t('keys.help')}</s> },
          { name: <Keys keys="↑ ↓" />, value: t('keys.walk') },
          { name: <Keys keys="↵" />, value: t('keys.open') },
          { name: <Keys keys={withControl('↵', control)} />, value: t('keys.newTab') },
          { name: <Keys keys="Esc" />, value: t('keys.close') },
        ]}
      />
      <div className="stack-small">
        <Switch label={t('keys.single')} isSelected={areOn} onChange={change} />
        <p className="small muted">{t('keys.singleHint')}</p>
      </div>
    </div>
  );
}
