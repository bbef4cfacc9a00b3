import { useTranslation } from 'react-i18next';
import type { ErasurePreview } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { Checkbox } from '../../ui/Checkbox';
import { Note } from '../../ui/Chip';
import { Disclosure } from '../../ui/Disclosure';

type Props = {
  preview: ErasurePreview;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  error: string | undefined;
};

/** Texts that say the family name alone: it may be a word, a place or somebody else, so a human looks at them first. */
export function FamilyNameAlone({
  preview: { familyNameAlone, familyNameOfOthers },
  isSelected,
  onChange,
  error,
}: Props) {
  const { t } = useTranslation('personData');
  if (familyNameOfOthers) return <Note>{t('nameOfOthers')}</Note>;
  if (familyNameAlone.length === 0) return null;
  return (
    <div className="stack-small">
      <Checkbox
        label={t('nameAlone', { count: familyNameAlone.length })}
        isSelected={isSelected}
        onChange={onChange}
        isInvalid={error !== undefined}
      />
      {error !== undefined && <Note tone="bad">{error}</Note>}
      <Disclosure title={t('mentions', { count: familyNameAlone.length })}>
        <ul className="bullets small">
          {familyNameAlone.map(({ kind, label, id, words }) => (
            <li key={kind + (id ?? '') + words} style={{ overflowWrap: 'anywhere' }}>
              <Localized text={label} />: <q dir="auto">{words}</q>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
