import { useTranslation } from 'react-i18next';
import type { MergeChoice, MergeField } from '../../api/gen/types.gen';
import type { RecordKind } from '../../domain/records/recordKinds';
import { RecordValue } from '../../domain/records/RecordValue';
import { useMemberNames } from '../../domain/records/useMemberNames';
import { Panel } from '../../ui/Card';
import { Disclosure } from '../../ui/Disclosure';
import { MergeFieldChoice } from './MergeFieldChoice';

type Props = {
  fields: readonly MergeField[];
  record: RecordKind;
  onChoose: (choice: MergeChoice) => void;
};

/** First where the two differ and somebody has to look; what needs no choice is there for whoever asks. */
export function MergeFields({ fields, record, onChoose }: Props) {
  const { t } = useTranslation('duplicates');
  const nameOf = useMemberNames(record);
  const open = fields.filter(({ differs, options }) => differs && options.length > 1);
  const settled = fields.filter((field) => !open.includes(field));
  return (
    <Panel title={t('choices')}>
      {open.length === 0 ? (
        <p className="muted">{t('noChoices')}</p>
      ) : (
        <>
          <p className="muted">{t('choicesHint')}</p>
          <div className="merge-fields">
            {open.map((field) => (
              <MergeFieldChoice
                key={field.member}
                field={field}
                record={record}
                name={nameOf(`/${field.member}`)}
                onChoose={(take) => onChoose({ member: field.member, take })}
              />
            ))}
          </div>
        </>
      )}
      {settled.length > 0 && (
        <Disclosure title={t('settled', { count: settled.length })}>
          <dl className="stack-small">
            {settled.map(({ member, result }) => (
              <div key={member}>
                <dt className="muted small">{nameOf(`/${member}`)}</dt>
                <dd>
                  <RecordValue value={result} member={member} kind={record} />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </Panel>
  );
}
