import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { NoticeDraft, Reference } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { type FormFieldProps, useField } from '../../domain/form/fields';
import { FormReference } from '../../domain/form/FormReference';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { ComboBox } from '../../ui/ComboBox';

type Props = { control: Control<NoticeDraft>; network: string; label: string };

/** On whose behalf one writes: one's own organisations, or as a coordinator any of the network's. Whoever has none is not asked. */
export function VoiceField({ control, network, label }: Props) {
  const { t } = useTranslation('notices');
  const { coordinates, edited } = useAccess();
  const field = { control, name: 'organisation' as const, label };
  if (coordinates(network))
    return <FormReference {...field} hint={t('form.organisationHintCoordinator')} to="organisation" />;
  return <OwnOrganisation {...field} hint={t('form.organisationHint')} edited={edited} />;
}

type OwnProps = FormFieldProps<NoticeDraft, Reference | undefined> & { edited: readonly Reference[] };

function OwnOrganisation({ edited, ...props }: OwnProps) {
  const { control: _control, name: _name, ...shown } = props;
  const language = useLanguage();
  const { value, onChange, ...field } = useField<NoticeDraft, Reference | undefined>(props);
  const known: Reference[] = value && !edited.some(({ id }) => id === value.id) ? [value, ...edited] : [...edited];
  if (known.length === 0) return null;
  return (
    <ComboBox
      {...shown}
      {...field}
      value={value?.id}
      options={known.map(({ id, name }) => ({ id, name: plainText(name, language) || id }))}
      onChange={(id) => onChange(known.find((reference) => reference.id === id))}
    />
  );
}
