import { type Control, type FieldPathByValue, type FieldValues, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PostalAddress } from '../../api/gen/types.gen';
import { ComboBox } from '../../ui/ComboBox';
import { TextField } from '../../ui/TextField';
import { useCountryOptions } from '../useCountryOptions';

type Props<Draft extends FieldValues> = {
  control: Control<Draft>;
  name: FieldPathByValue<Draft, PostalAddress | undefined>;
};

const blank: PostalAddress = { lines: [], country: 'DE' };

/** An address of any country: free lines, then what nearly every country has. */
export function FormAddress<Draft extends FieldValues>({ control, name }: Props<Draft>) {
  const { t } = useTranslation();
  const { field } = useController({ control, name });
  const address: PostalAddress = field.value ?? blank;
  const change = (part: Partial<PostalAddress>) => {
    const next = { ...address, ...part };
    const isEmpty = !next.lines.some((line) => line.trim()) && !next.postalCode && !next.locality;
    field.onChange(isEmpty ? undefined : next);
  };
  const options = useCountryOptions();
  return (
    <div className="halves">
      <TextField
        label={t('form.street')}
        isMultiline={address.lines.length > 1}
        value={address.lines.join('\n')}
        onChange={(text) => change({ lines: text.split('\n') })}
        onBlur={field.onBlur}
        inputRef={field.ref}
      />
      <TextField
        label={t('form.postalCode')}
        value={address.postalCode ?? ''}
        onChange={(postalCode) => change({ postalCode })}
      />
      <TextField
        label={t('form.locality')}
        value={address.locality ?? ''}
        onChange={(locality) => change({ locality })}
      />
      <ComboBox
        label={t('form.country')}
        isRequired
        value={address.country}
        onChange={(country) => change({ country: country ?? 'DE' })}
        options={options}
      />
    </div>
  );
}
