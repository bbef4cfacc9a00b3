import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/LanguageProvider';
import type { LocalizedText } from '../../lib/text';
import { FormLocalizedText } from './fields';
import { FormParts } from './FormParts';

type Texts = { texts: LocalizedText[] };

type Props<Draft extends FieldValues> = {
  control: Control<Draft>;
  name: FieldPathByValue<Draft, LocalizedText[] | undefined>;
  title: string;
  addLabel: string;
};

/** Several translatable texts in an order that says something: principles, competences, purposes. */
export function FormTexts<Draft extends FieldValues>(props: Props<Draft>) {
  const { title, addLabel } = props;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `name` leads to texts, whatever lies around them
  const { control, name } = props as unknown as { control: Control<Texts>; name: 'texts' };
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <FormParts
      control={control}
      name={name}
      title={title}
      partTitle={(number) => t('form.numbered', { title, number })}
      addLabel={addLabel}
      blank={{ original: language, [language]: '' }}
      isOrdered
    >
      {(position) => (
        <FormLocalizedText
          control={control}
          name={`${name}.${position}`}
          label={t('form.text')}
          isRequired
          isMultiline
        />
      )}
    </FormParts>
  );
}
