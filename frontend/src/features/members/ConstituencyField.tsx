import { useQuery } from '@tanstack/react-query';
import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MembershipDraft } from '../../api/gen/types.gen';
import { FormSelect, FormText } from '../../domain/form/fields';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';

type Props = { control: Control<MembershipDraft>; label: string; network: string };

/** One of the sides the network names; where it names none, whatever is typed. */
export function ConstituencyField({ control, label, network }: Props) {
  const { t } = useTranslation('members');
  const language = useLanguage();
  const chosen = useWatch({ control, name: 'constituency' });
  const { data } = useQuery(getNetworkOptions({ path: { id: network } }));
  const sides = (data?.constituencies ?? []).map(({ key, name }) => ({ id: key, name: plainText(name, language) }));
  const field = { control, name: 'constituency', label } as const;
  if (sides.length === 0) return <FormText {...field} hint={t('form.constituencyHint')} />;
  const isListed = !chosen || sides.some(({ id }) => id === chosen);
  return <FormSelect {...field} options={isListed ? sides : [{ id: chosen, name: chosen }, ...sides]} />;
}
