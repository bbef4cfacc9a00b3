import type { FieldValues } from 'react-hook-form';
import { useLanguage } from '../../i18n/LanguageProvider';
import { byName, languageName } from '../../lib/format';
import { FormTags, type FormFieldProps } from './fields';
import { spokenLanguages } from '../spokenLanguages';

/** Languages that are spoken somewhere, by their name in the reader's own. */
export function FormLanguages<Draft extends FieldValues>(props: FormFieldProps<Draft, string[] | undefined>) {
  const language = useLanguage();
  const compare = byName(language);
  const options = spokenLanguages
    .map((code) => ({ id: code, name: languageName(code, language) }))
    .sort((left, right) => compare(left.name, right.name));
  return <FormTags {...props} options={options} />;
}
