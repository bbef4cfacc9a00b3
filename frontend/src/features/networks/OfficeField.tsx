import { skipToken, useQuery } from '@tanstack/react-query';
import { type Control, useWatch } from 'react-hook-form';
import { getOrganisationOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NetworkDraft, Reference } from '../../api/gen/types.gen';
import { useField } from '../../domain/form/fields';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Select } from '../../ui/Select';

type Props = { control: Control<NetworkDraft>; label: string };

/** One of the sites of the organisation the network itself is; an office elsewhere that was set before stays. */
export function OfficeField({ control, label }: Props) {
  const language = useLanguage();
  const organisation = useWatch({ control, name: 'organisation' });
  const { value, onChange, ...field } = useField<NetworkDraft, Reference | undefined>({
    control,
    name: 'officeSite',
    label,
  });
  const options = getOrganisationOptions({ path: { id: organisation?.id ?? '' } });
  const { data } = useQuery({ ...options, ...(organisation ? {} : { queryFn: skipToken }) });
  const sites = (data?.sites ?? []).flatMap(({ id, name, address }) =>
    id ? [{ id, name: plainText(name, language) || (address?.locality ?? plainText(data?.name, language)) }] : [],
  );
  const known =
    value && !sites.some(({ id }) => id === value.id)
      ? [{ id: value.id, name: plainText(value.name, language) || '…' }, ...sites]
      : sites;
  if (known.length === 0) return null;
  return (
    <Select
      {...field}
      label={label}
      value={value?.id}
      options={known}
      onChange={(id) => onChange(id === undefined ? undefined : { id })}
    />
  );
}
