import './duplicates.css';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MergeField, MergeTake } from '../../api/gen/types.gen';
import type { RecordKind } from '../../domain/records/recordKinds';
import { RecordValue } from '../../domain/records/RecordValue';
import { ToggleButton } from '../../ui/ToggleButton';

type Props = { field: MergeField; record: RecordKind; name: string; onChoose: (take: MergeTake) => void };

/** One member of both records side by side; one press says which of them holds, or that both do. */
export function MergeFieldChoice({ field, record, name, onChoose }: Props) {
  const { t } = useTranslation('duplicates');
  const { member, kept, other, result, take, options } = field;
  const choice = (side: 'KEPT' | 'OTHER', value: unknown) => (
    <div className="merge-choice stack-small">
      <p className="small muted">{t(`take.${side}`)}</p>
      {options.includes(side) ? (
        <ToggleButton isSelected={take === side} onChange={() => onChoose(side)}>
          {take === side && <Check size={17} style={{ flex: 'none' }} aria-hidden />}
          <span className="visually-hidden">{t(`take.${side}`)}: </span>
          <span>
            <RecordValue value={value} member={member} kind={record} />
          </span>
        </ToggleButton>
      ) : (
        <RecordValue value={value} member={member} kind={record} />
      )}
    </div>
  );
  return (
    <div className="merge-field" role="group" aria-label={name}>
      <h3>{name}</h3>
      {choice('KEPT', kept)}
      {choice('OTHER', other)}
      {options.includes('BOTH') && (
        <div className="merge-both merge-choice">
          <ToggleButton isSelected={take === 'BOTH'} onChange={() => onChoose('BOTH')}>
            {take === 'BOTH' && <Check size={17} style={{ flex: 'none' }} aria-hidden />}
            <span>
              {t('take.BOTH')}
              {take === 'BOTH' && (
                <>
                  {': '}
                  <RecordValue value={result} member={member} kind={record} />
                </>
              )}
            </span>
          </ToggleButton>
        </div>
      )}
    </div>
  );
}
