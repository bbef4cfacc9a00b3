import { useTranslation } from 'react-i18next';
import { Keys } from '../../ui/Keys';
import { withControl } from './keyboard';

/** What the keys do here, for those who have a keyboard. */
export function PaletteKeys() {
  const { t } = useTranslation(['search', 'common']);
  return (
    <div className="palette-keys" aria-hidden>
      <span>
        <Keys keys="↑ ↓" /> {t('palette.walk')}
      </span>
      <span>
        <Keys keys="↵" /> {t('palette.enter')}
      </span>
      <span>
        <Keys keys={withControl('↵', t('common:palette.control'))} /> {t('palette.newTab')}
      </span>
    </div>
  );
}
