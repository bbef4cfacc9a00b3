import './partners.css';
import { Check, History } from 'lucide-react';
import { useRef, useState } from 'react';
import type { FieldPath } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../api/client';
import { addInteraction } from '../../api/gen/sdk.gen';
import type { Interaction } from '../../api/gen/types.gen';
import { problemOf, violationsByField } from '../../api/problem';
import { sendable } from '../../domain/form/draft';
import { FormLocalizedText, FormPartialDate, FormSelect } from '../../domain/form/fields';
import { FormReference } from '../../domain/form/FormReference';
import { useRecordForm } from '../../domain/form/useRecordForm';
import { useProblemSentence } from '../../domain/useProblemSentence';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDateTime } from '../../lib/format';
import { isoDay } from '../../lib/partialDate';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { FormErrorSummary, type SummarisedError } from '../../ui/FormErrorSummary';
import { interactionKinds, named } from './partnerWords';

type Props = {
  contact: string;
  /** It is on its way: shown at once, taken back when the server refuses it. */
  onSending: (interaction: Interaction | undefined) => void;
  onAdded: () => Promise<void>;
};

const members = ['summary', 'on', 'kind', 'person'] as const satisfies readonly FieldPath<Interaction>[];
type Member = (typeof members)[number];

/** Notes in passing what happened. What was typed stays until it is saved, also when the page is left. */
export function InteractionForm({ contact, onSending, onAdded }: Props) {
  const { t } = useTranslation(['partners', 'common']);
  const language = useLanguage();
  const sentence = useProblemSentence();
  const [initial] = useState<Interaction>(() => ({
    on: isoDay(new Date()),
    kind: 'CALL',
    summary: { original: language },
  }));
  const sent = useRef({ said: '', headers: newIdempotencyKey() });
  const { form, restoredFrom, discardRestored, finish } = useRecordForm<Interaction>({
    draftKey: `interaction:${contact}`,
    initial,
    record: undefined,
  });
  const [errors, setErrors] = useState<SummarisedError[]>([]);
  const { control, handleSubmit, clearErrors, setError, setFocus, formState } = form;
  const memberOf = (field: string) => members.find((member) => field.split('.')[0] === member);
  const label = (member: Member) => t(`add.${member}`);

  /** A press that is repeated after a lost connection must not note the same call twice. */
  function keyFor(interaction: Interaction) {
    const said = JSON.stringify(interaction);
    if (sent.current.said !== said) sent.current = { said, headers: newIdempotencyKey() };
    return sent.current.headers;
  }

  async function send(interaction: Interaction) {
    setErrors([]);
    onSending(interaction);
    const body = sendable(interaction);
    try {
      await addInteraction({ path: { id: contact }, body, headers: keyFor(interaction), throwOnError: true });
      finish();
      await onAdded();
    } catch (error) {
      onSending(undefined);
      refuse(error);
    }
  }

  function refuse(error: unknown) {
    const problem = problemOf(error);
    const found = violationsByField(problem).map(([field, message]) => ({ member: memberOf(field), message }));
    for (const { member, message } of found) if (member) setError(member, { type: 'server', message });
    const { title, hint } = sentence(problem);
    setErrors(
      found.length > 0
        ? found.map(({ member, message }) => ({ field: member ?? '', label: member ? label(member) : '', message }))
        : [{ field: '', label: '', message: [title, hint].filter(Boolean).join(' ') }],
    );
  }

  return (
    <form
      className="quick-add no-print"
      aria-label={t('add.title')}
      noValidate
      onSubmit={(event) => {
        clearErrors();
        void handleSubmit(send)(event);
      }}
    >
      <h3>{t('add.title')}</h3>
      <FormErrorSummary
        title={t('common:form.problems')}
        errors={errors}
        onGoTo={(field) => {
          const member = memberOf(field);
          if (member) setFocus(member);
        }}
      />
      {restoredFrom && (
        <Note
          icon={<History size={18} aria-hidden />}
          action={
            <Button size="small" onPress={discardRestored}>
              {t('common:form.draftDiscard')}
            </Button>
          }
        >
          {t('common:form.draftFound', { time: formatDateTime(restoredFrom, language) })}
        </Note>
      )}
      <FormLocalizedText control={control} name="summary" label={label('summary')} isRequired isMultiline />
      <div className="quick-add-row">
        <FormSelect
          control={control}
          name="kind"
          label={label('kind')}
          isRequired
          options={named(interactionKinds, (kind) => t(`interactionKind.${kind}`))}
        />
        <FormPartialDate control={control} name="on" label={label('on')} isRequired />
        <FormReference control={control} name="person" label={label('person')} to="person" />
      </div>
      <div>
        <Button type="submit" variant="primary" isPending={formState.isSubmitting}>
          <Check size={18} aria-hidden />
          {t('add.submit')}
        </Button>
      </div>
    </form>
  );
}
