import './audit.css';
import { useTranslation } from 'react-i18next';
import type { AuditChange, AuditRecordView } from '../../api/gen/types.gen';
import { type RecordKind, recordKindOf } from '../../domain/records/recordKinds';
import { RecordValue } from '../../domain/records/RecordValue';
import { useMemberNames } from '../../domain/records/useMemberNames';
import { fieldOf } from '../../lib/pointer';
import { Disclosure } from '../../ui/Disclosure';
import { listDifference } from './listDifference';

/** What became of each member: before and after side by side, on a phone one below the other. */
export function EntryChanges({ entry: { action, kind, changes } }: { entry: AuditRecordView }) {
  const { t } = useTranslation('audit');
  const known = recordKindOf(kind);
  const nameOf = useMemberNames(known);
  if (!changes) return null;
  const list = (
    <ul className="changes" aria-label={t('changes')}>
      {changes.map((change) => (
        <li key={change.member} className="change">
          <strong>{nameOf(change.member)}</strong>
          <Sides change={change} kind={known} />
        </li>
      ))}
    </ul>
  );
  // Of what came or went everything is a change: that is there for whoever asks.
  if (action === 'CHANGED' || changes.length <= 3) return list;
  return <Disclosure title={t('held', { count: changes.length })}>{list}</Disclosure>;
}

function Sides({ change: { member, before, after }, kind }: { change: AuditChange; kind: RecordKind | undefined }) {
  const { t } = useTranslation('audit');
  // The last step that is a member says what the value is: `/parent/id` is about `parent`.
  const name =
    fieldOf(member)
      .split('.')
      .findLast((step) => step !== 'id') ?? '';
  const lists = Array.isArray(before ?? []) && Array.isArray(after ?? []) && (before ?? after) !== undefined;
  const { same, ...rest } = lists ? listDifference(listOf(before), listOf(after)) : { before, after, same: 0 };
  return (
    <>
      {before !== undefined && (
        <div className="change-side" data-side="before">
          <div className="small muted">{t('before')}</div>
          <div>
            <RecordValue value={rest.before} member={name} kind={kind} />
          </div>
        </div>
      )}
      {after !== undefined && (
        <div className="change-side" data-side="after">
          <div className="small muted">{t('after')}</div>
          <div>
            <RecordValue value={rest.after} member={name} kind={kind} />
          </div>
        </div>
      )}
      {same > 0 && <p className="small muted">{t('unchanged', { count: same })}</p>}
    </>
  );
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
