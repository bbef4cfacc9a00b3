import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MeetingView, Outcome } from '../../api/gen/types.gen';
import { FormDate, FormLocalizedText, FormNumber, FormSelect } from '../../domain/form/fields';
import { FormReference } from '../../domain/form/FormReference';
import { SendingForm } from '../../domain/form/SendingForm';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { useLanguage } from '../../i18n/LanguageProvider';
import { outcomeKinds } from './roomWords';

type Props = { meeting: MeetingView; item: string | undefined; onSend: (outcome: Outcome) => void; onSent: () => void };

/** What was just decided, with its votes, or what somebody has to do. It goes out at once, or waits on this device. */
export function OutcomeForm({ meeting, item, onSend, onSent }: Props) {
  const { t } = useTranslation('rooms');
  const language = useLanguage();
  const initial: Outcome = {
    kind: 'DECISION',
    text: { original: language, [language]: '' },
    visibility: meeting.committee ? 'COMMITTEE' : 'NETWORK',
    ...(item !== undefined && { agendaItem: { id: item } }),
  };
  return (
    <div className="no-print">
      <SendingForm<Outcome>
        draftKey={`room-outcome:${meeting.id}:${item ?? ''}`}
        name={t('newOutcome')}
        initial={initial}
        labels={{ text: t('outcomeText'), kind: t('outcomeKind'), visibility: t('visibility') }}
        send={(outcome) => {
          onSend(counted(outcome));
          return Promise.resolve();
        }}
        onSent={onSent}
        submit={t('addOutcome')}
      >
        {(control) => <Fields control={control} />}
      </SendingForm>
    </div>
  );
}

/** A field of a count that nobody typed into is not there. */
type Typed = Omit<Outcome, 'votes'> & {
  votes?: { [side in keyof NonNullable<Outcome['votes']>]?: number | undefined } | undefined;
};

/** Whoever counts one side has counted none of the others. */
function counted({ votes, ...outcome }: Typed): Outcome {
  if (!votes || outcome.kind === 'TASK' || outcome.kind === 'NEXT_STEP') return outcome;
  const { inFavour = 0, against = 0, abstained = 0 } = votes;
  return { ...outcome, votes: { inFavour, against, abstained } };
}

function Fields({ control }: { control: Control<Outcome> }) {
  const { t } = useTranslation('rooms');
  const visibilities = useVisibilityOptions();
  const kind = useWatch({ control, name: 'kind' });
  const isTask = kind === 'TASK' || kind === 'NEXT_STEP';
  return (
    <>
      <div className="halves">
        <FormSelect
          control={control}
          name="kind"
          label={t('outcomeKind')}
          isRequired
          options={outcomeKinds.map((id) => ({ id, name: t(`kind.${id}`) }))}
        />
        <FormSelect control={control} name="visibility" label={t('visibility')} isRequired options={visibilities} />
      </div>
      <FormLocalizedText control={control} name="text" label={t('outcomeText')} isRequired isMultiline />
      {(kind === 'DECISION' || kind === 'AGREEMENT') && (
        <div className="room-votes">
          <FormNumber control={control} name="votes.inFavour" label={t('inFavour')} />
          <FormNumber control={control} name="votes.against" label={t('against')} />
          <FormNumber control={control} name="votes.abstained" label={t('abstained')} />
        </div>
      )}
      {isTask && (
        <div className="halves">
          <FormReference control={control} name="owner" label={t('owner')} to="person" />
          <FormReference control={control} name="responsible" label={t('responsible')} to="organisation" />
          <FormDate control={control} name="dueOn" label={t('dueOn')} />
        </div>
      )}
    </>
  );
}
