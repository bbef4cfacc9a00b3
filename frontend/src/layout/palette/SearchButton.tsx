import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { IconButton } from '../../ui/Button';
import { Keys } from '../../ui/Keys';
import { withControl } from './keyboard';

type Props = { onPress: () => void };

/** Looks like the field it opens, with the key that does the same. */
export function SearchButton({ onPress }: Props) {
  const { t } = useTranslation();
  return (
    <Button className="search-button" onPress={onPress}>
      <Search size={18} aria-hidden />
      <span>{t('palette.open')}</span> <Keys keys={withControl('K', t('palette.control'))} />
    </Button>
  );
}

/** On a phone there is room for the sign only. */
export function SearchIconButton({ onPress }: Props) {
  const { t } = useTranslation();
  return (
    <IconButton label={t('palette.open')} onPress={onPress}>
      <Search size={21} aria-hidden />
    </IconButton>
  );
}
