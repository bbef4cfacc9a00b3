import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Reference } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Select } from '../../ui/Select';
import { useNetworkChoice } from '../useNetworkChoice';
import { type FormFieldProps, FormSelect, useField } from './fields';
import { useOwnNetworkOptions } from './useOwnNetworkOptions';

/** The network that keeps a record: one of those this person may write for. */
export function FormOwnNetwork<Draft extends FieldValues>(
  props: Omit<FormFieldProps<Draft, Reference>, 'hint' | 'isRequired'>,
) {
  const { t } = useTranslation();
  const language = useLanguage();
  const options = useOwnNetworkOptions();
  const { value, onChange, ...field } = useField<Draft, Reference>({ ...props, isRequired: true });
  const isListed = !value.id || options.some(({ id }) => id === value.id);
  return (
    <Select
      {...field}
      label={props.label}
      hint={t('form.networkHint')}
      isRequired
      value={value.id || undefined}
      options={isListed ? options : [{ id: value.id, name: plainText(value.name, language) || '…' }, ...options]}
      onChange={(id) => onChange({ id: id ?? '' })}
    />
  );
}

/** The same for a record that names its network by the id alone. */
export function FormOwnNetworkId<Draft extends FieldValues>(
  props: Omit<FormFieldProps<Draft, string | undefined>, 'hint' | 'isRequired'>,
) {
  const { t } = useTranslation();
  const own = useOwnNetworkOptions();
  const { value } = useField<Draft, string | undefined>(props);
  const networks = useNetworkChoice();
  const isListed = !value || own.some(({ id }) => id === value);
  return (
    <FormSelect
      {...props}
      hint={t('form.networkHint')}
      isRequired
      options={isListed ? own : [{ id: value, name: networks.name(value) }, ...own]}
    />
  );
}
