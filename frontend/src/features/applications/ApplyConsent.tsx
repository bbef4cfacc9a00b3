import { useId } from 'react';
import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ApplicationForm, NetworkView } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import { Checkbox } from '../../ui/Checkbox';

type Props = { control: Control<ApplicationForm>; network: NetworkView };

/** The words themselves, and that somebody agrees to them. */
export function ApplyConsent({ control, network }: Props) {
  const { t } = useTranslation('applications');
  const name = plainText(network.name, useLanguage());
  const wordsId = useId();
  const errorId = useId();
  const { field, fieldState, formState } = useController({
    control,
    name: 'consent',
    rules: { validate: (agreed) => agreed === true || t('form.consentMissing') },
  });
  const error = fieldState.error?.message;
  const edition = formState.defaultValues?.consentVersion;
  return (
    <Panel title={t('form.consentTitle')}>
      <p id={wordsId}>{t('form.consentText', { network: name })}</p>
      <Checkbox
        label={t('form.consent')}
        isSelected={field.value ?? false}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={field.ref}
        isInvalid={error !== undefined}
        aria-describedby={error ? `${wordsId} ${errorId}` : wordsId}
      />
      {error && (
        <p id={errorId} className="field-error">
          {error}
        </p>
      )}
      <p className="small muted">{t('form.consentEdition', { edition })}</p>
    </Panel>
  );
}
