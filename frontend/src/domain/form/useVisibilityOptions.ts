import { useTranslation } from 'react-i18next';
import type { Visibility } from '../../api/gen/types.gen';
import type { Option } from '../../ui/Options';

const visibilities = ['PUBLIC', 'NETWORK', 'COMMITTEE', 'PRIVATE'] as const satisfies readonly Visibility[];

export function useVisibilityOptions(): Option[] {
  const { t } = useTranslation();
  return visibilities.map((visibility) => ({ id: visibility, name: t(`visibility.${visibility}`) }));
}
