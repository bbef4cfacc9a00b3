import './RecordForm.css';
import { History } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { Control, FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../api/client';
import { type ApiProblem, problemOf } from '../../api/problem';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDateTime } from '../../lib/format';
import { Button, type ButtonLook } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { FormErrorSummary } from '../../ui/FormErrorSummary';
import { sendable } from './draft';
import { LeaveGuard } from './LeaveGuard';
import { useRecordForm } from './useRecordForm';
import { useRefusals } from './useRefusals';

type Props<Draft extends FieldValues> = {
  /** Names the form among the drafts kept on this device. */
  draftKey: string;
  name: string;
  initial: Draft;
  /** What the form calls its fields: by the path of one, or by the member of the draft it lies in. */
  labels: Readonly<Partial<Record<string, string>>>;
  /** The key is the same for a press that is repeated after a lost connection: it must not happen twice. */
  send: (draft: Draft, key: ReturnType<typeof newIdempotencyKey>) => Promise<unknown>;
  /** A refusal in words that help more than the server's. */
  explain?: (problem: ApiProblem, form: UseFormReturn<Draft>) => string | undefined;
  onSent: () => void;
  submit: ReactNode;
  submitVariant?: ButtonLook['variant'];
  cancel?: ReactNode;
  children: (control: Control<Draft>) => ReactNode;
};

/** A form that makes something happen once: an application, an answer, a decision. What was typed stays until that is done. */
export function SendingForm<Draft extends FieldValues>(props: Props<Draft>) {
  const { draftKey, name, initial, labels, send, explain, onSent, submit, cancel, children } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { form, restoredFrom, discardRestored, finish, isUnsaved } = useRecordForm<Draft>({
    draftKey,
    initial,
    record: undefined,
  });
  const refusals = useRefusals(form, labels);
  const sent = useRef({ said: '', key: newIdempotencyKey() });
  const { control, handleSubmit, clearErrors, formState } = form;

  function keyFor(draft: Draft) {
    const said = JSON.stringify(draft);
    if (sent.current.said !== said) sent.current = { said, key: newIdempotencyKey() };
    return sent.current.key;
  }

  async function attempt(draft: Draft) {
    refusals.clear();
    try {
      await send(sendable(draft), keyFor(draft));
      finish();
      onSent();
    } catch (error) {
      const problem = problemOf(error);
      refusals.refuse(problem, explain?.(problem, form));
    }
  }

  return (
    <form
      className="record-form"
      aria-label={name}
      noValidate
      onSubmit={(event) => {
        // What the server refused before may be right by now; left standing it would bar the way.
        clearErrors();
        void handleSubmit(attempt, refusals.incomplete)(event);
      }}
    >
      <LeaveGuard isActive={isUnsaved} />
      <FormErrorSummary title={t('form.problems')} errors={refusals.errors} onGoTo={refusals.goTo} />
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
      <div className="row">
        <Button type="submit" variant={props.submitVariant ?? 'primary'} isPending={formState.isSubmitting}>
          {submit}
        </Button>
        {cancel}
      </div>
    </form>
  );
}
