import { useTranslation } from 'react-i18next';
import { PaletteFrame } from '../../ui/PaletteFrame';
import { Deferred } from './Deferred';

type Props = { isOpen: boolean; onClose: () => void; onHelp: () => void };

/** Everything within reach of a few letters: places to go, records, and what can be made. */
export function PaletteDialog({ isOpen, onClose, onHelp }: Props) {
  const { t } = useTranslation();
  return (
    <PaletteFrame isOpen={isOpen} onClose={onClose} label={t('palette.title')}>
      <Deferred name="palette" load={() => import('./SearchPalette')}>
        {({ SearchPalette }) => <SearchPalette onClose={onClose} onHelp={onHelp} />}
      </Deferred>
    </PaletteFrame>
  );
}
