import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Option } from '../../ui/Options';
import { FormTags, type FormFieldProps } from './fields';

type Props<Draft extends FieldValues> = Pick<FormFieldProps<Draft, string[] | undefined>, 'control' | 'name'> & {
  /** The lists of the record, by the name of the member. */
  lists: readonly Option[];
};

/** Which lists the source itself calls incomplete. */
export function FormIncompleteLists<Draft extends FieldValues>({ lists, ...props }: Props<Draft>) {
  const { t } = useTranslation();
  return <FormTags {...props} label={t('form.incompleteLists')} hint={t('form.incompleteHint')} options={lists} />;
}
