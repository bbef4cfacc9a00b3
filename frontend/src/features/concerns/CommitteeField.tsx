import { useQuery } from '@tanstack/react-query';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { listCommitteesOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ConcernDraft, Reference } from '../../api/gen/types.gen';
import { type FormFieldProps, useField } from '../../domain/form/fields';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { ComboBox } from '../../ui/ComboBox';

type Props = { control: Control<ConcernDraft>; network: string; label: string };

/** Before which committee of the network it is raised; without one, it is for the whole network. */
export function CommitteeField({ network, ...field }: Props) {
  const { t } = useTranslation('concerns');
  const props: FormFieldProps<ConcernDraft, Reference | undefined> = { ...field, name: 'committee' };
  const language = useLanguage();
  const { value, onChange, ...shown } = useField<ConcernDraft, Reference | undefined>(props);
  const committees =
    useQuery(listCommitteesOptions({ query: { network: [network], sort: 'name', limit: 100 } })).data?.items ?? [];
  const found: Reference[] = committees.map(({ id, name }) => ({ id, name }));
  const known = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  if (known.length === 0) return null;
  return (
    <ComboBox
      label={field.label}
      hint={t('form.committeeHint')}
      {...shown}
      value={value?.id}
      options={known.map(({ id, name }) => ({ id, name: plainText(name, language) || id }))}
      onChange={(id) => onChange(known.find((reference) => reference.id === id))}
    />
  );
}
