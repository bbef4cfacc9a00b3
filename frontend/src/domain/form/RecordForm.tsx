import './RecordForm.css';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { History } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Control, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDateTime } from '../../lib/format';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { FormErrorSummary } from '../../ui/FormErrorSummary';
import { ButtonLink } from '../../ui/Link';
import { toast } from '../../ui/Toast';
import { ConflictDialog } from './ConflictDialog';
import { sendable } from './draft';
import { LeaveGuard } from './LeaveGuard';
import { mergeVersions, take } from './merge';
import { useRecordForm } from './useRecordForm';
import { useRefusals } from './useRefusals';

type Versioned = { id: string; version: number };

type Props<Draft extends FieldValues, View extends Versioned> = {
  draftKey: string;
  initial: Draft;
  /** The record as it was loaded; absent when a new one is made. */
  record: View | undefined;
  /** The name of each member of the draft as the form calls it: for the summary of errors and the comparison of versions. */
  labels: Readonly<Partial<Record<keyof Draft & string, string>>>;
  /** Sends the draft; the precondition is the version of `record`, or of the newer one it was compared with. */
  save: (draft: Draft, record: View | undefined) => Promise<View>;
  /** The record as it stands now, when somebody else has changed it meanwhile. */
  reload?: () => Promise<View>;
  toDraft?: (view: View) => Draft;
  pathOf: (view: View) => string;
  cancelPath: string;
  /** Where saving does more than that: "publish". */
  saveLabel?: string;
  actions?: ReactNode;
  children: (control: Control<Draft>) => ReactNode;
};

/**
 * The one form of the app, for making and for changing: saves with the version it was loaded with,
 * shows refusals at the field and on top, keeps what was typed, and compares when somebody was faster.
 */
export function RecordForm<Draft extends FieldValues, View extends Versioned>(props: Props<Draft, View>) {
  const { draftKey, initial, record, labels, save, reload, toDraft, pathOf, cancelPath, saveLabel, actions, children } =
    props;
  const { t } = useTranslation();
  const language = useLanguage();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { form, restoredFrom, discardRestored, finish, isUnsaved } = useRecordForm({ draftKey, initial, record });
  const [newer, setNewer] = useState<{ view: View; mine: Draft; theirs: Draft; contested: string[] }>();
  const { errors, clear, refuse, incomplete, goTo, labelOf } = useRefusals(form, labels);
  const { control, handleSubmit, clearErrors, formState } = form;

  function submit(event: FormEvent) {
    // What the server refused before may be right by now; left standing it would bar the way.
    clearErrors();
    return handleSubmit((draft) => send(draft, record), incomplete)(event);
  }

  async function send(draft: Draft, basis: View | undefined): Promise<void> {
    clear();
    try {
      const saved = await save(sendable(draft), basis);
      finish();
      await queryClient.invalidateQueries();
      toast(t('form.saved'));
      await router.navigate({ href: pathOf(saved) });
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status === 412 && reload && toDraft) await compare(draft, await reload(), toDraft);
      else refuse(problem);
    }
  }

  async function compare(mine: Draft, view: View, read: (view: View) => Draft) {
    const theirs = read(view);
    const { merged, contested } = mergeVersions(initial, mine, theirs);
    if (contested.length === 0) await send(merged, view);
    else setNewer({ view, mine: merged, theirs, contested });
  }

  return (
    <form className="record-form" onSubmit={(event) => void submit(event)} noValidate>
      <LeaveGuard isActive={isUnsaved} />
      <FormErrorSummary title={t('form.problems')} errors={errors} onGoTo={goTo} />
      {restoredFrom && (
        <Note
          icon={<History size={18} aria-hidden />}
          action={
            <Button size="small" onPress={discardRestored}>
              {t('form.draftDiscard')}
            </Button>
          }
        >
          {t('form.draftFound', { time: formatDateTime(restoredFrom, language) })}
        </Note>
      )}
      {children(control)}
      <div className="form-actions">
        <Button type="submit" variant="primary" isPending={formState.isSubmitting}>
          {saveLabel ?? t('action.save')}
        </Button>
        <ButtonLink href={cancelPath}>{t('action.cancel')}</ButtonLink>
        <span className="form-actions-end">{actions}</span>
      </div>
      {newer && (
        <ConflictDialog
          mine={newer.mine}
          theirs={newer.theirs}
          contested={newer.contested}
          labelOf={labelOf}
          onResolve={(members) => {
            setNewer(undefined);
            void send(take(newer.mine, newer.theirs, members), newer.view);
          }}
          onTakeTheirs={() => {
            finish();
            void queryClient.invalidateQueries().then(() => router.navigate({ href: pathOf(newer.view) }));
          }}
          onClose={() => setNewer(undefined)}
        />
      )}
    </form>
  );
}
