import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CommitteeDraft } from '../../api/gen/types.gen';
import { FormCheckbox, FormLocalizedText, FormPartialDate, FormSelect, FormTags } from '../../domain/form/fields';
import { FormContactPoints } from '../../domain/form/FormContactPoints';
import { FormGoals } from '../../domain/form/FormGoals';
import { FormIncompleteLists } from '../../domain/form/FormIncompleteLists';
import { FormOwnNetwork } from '../../domain/form/FormOwnNetwork';
import { FormPeriod } from '../../domain/form/FormPeriod';
import { FormReference } from '../../domain/form/FormReference';
import { FormSite } from '../../domain/form/FormSite';
import { FormSources } from '../../domain/form/FormSources';
import { FormStatedCounts } from '../../domain/form/FormStatedCounts';
import { FormTerritory } from '../../domain/form/FormTerritories';
import { FormTexts } from '../../domain/form/FormTexts';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { useTerms } from '../../domain/useTerms';
import { Panel } from '../../ui/Card';
import { kinds, lifecycles, lists, permanences } from './committeeWords';
import { SeatFields } from './SeatFields';
import type { CommitteeLabels } from '../../domain/labels/useCommitteeLabels';

type Props = { control: Control<CommitteeDraft>; labels: CommitteeLabels };

const named = <Code extends string>(codes: readonly Code[], name: (code: Code) => string) =>
  codes.map((id) => ({ id, name: name(id) }));

/** What it is, what for, who sits there, how it ended, and last how the record is kept. */
export function CommitteeFields({ control, labels }: Props) {
  const { t } = useTranslation(['committees', 'common']);
  const topics = useTerms('topics');
  const visibilities = useVisibilityOptions();
  return (
    <>
      <Panel title={t('form.what')}>
        <FormLocalizedText control={control} name="name" label={labels.name} isRequired />
        <div className="halves">
          <FormSelect
            control={control}
            name="kind"
            label={labels.kind}
            isRequired
            options={named(kinds, (code) => t(`kind.${code}`))}
          />
          <FormSelect
            control={control}
            name="lifecycle"
            label={labels.lifecycle}
            isRequired
            options={named(lifecycles, (code) => t(`lifecycle.${code}`))}
          />
          <FormPartialDate control={control} name="lifecycleSince" label={labels.lifecycleSince} />
          <FormSelect
            control={control}
            name="permanence"
            label={labels.permanence}
            options={named(permanences, (code) => t(`permanence.${code}`))}
          />
          <FormPartialDate
            control={control}
            name="plannedEnd"
            label={labels.plannedEnd}
            hint={t('form.plannedEndHint')}
          />
          <FormReference control={control} name="parent" label={labels.parent} to="committee" />
        </div>
        <FormCheckbox control={control} name="external" label={labels.external} />
        <FormCheckbox control={control} name="membersOnly" label={labels.membersOnly} />
        <FormLocalizedText control={control} name="description" label={labels.description} isMultiline />
        <FormTags control={control} name="topics" label={labels.topics} options={topics.options} />
        <FormTerritory control={control} name="territory" label={labels.territory} />
        <FormPeriod control={control} name="period" />
      </Panel>
      <Panel title={t('form.why')}>
        <FormTexts control={control} name="purposes" title={labels.purposes} addLabel={t('form.addPurpose')} />
        <FormLocalizedText control={control} name="rationale" label={labels.rationale} isMultiline />
        <FormTexts control={control} name="principles" title={labels.principles} addLabel={t('form.addPrinciple')} />
        <FormGoals control={control} name="goals" />
      </Panel>
      <Panel title={t('form.who')}>
        <FormReference control={control} name="coordinator" label={labels.coordinator} to="organisation" />
        <SeatFields control={control} labels={labels} />
        <FormContactPoints control={control} name="contactPoints" />
      </Panel>
      <Panel title={t('form.end')}>
        <FormLocalizedText control={control} name="results" label={labels.results} isMultiline />
        <FormLocalizedText control={control} name="closingReason" label={labels.closingReason} isMultiline />
        <FormReference control={control} name="successorNetwork" label={labels.successorNetwork} to="network" />
        <FormSite control={control} name="buildsSite" label={labels.buildsSite} />
      </Panel>
      <Panel title={t('form.care')}>
        <div className="halves">
          <FormOwnNetwork control={control} name="network" label={labels.network} />
          <FormSelect control={control} name="visibility" label={labels.visibility} isRequired options={visibilities} />
        </div>
        <FormStatedCounts control={control} name="statedCounts" />
        <FormSources control={control} name="sources" />
        <FormIncompleteLists control={control} name="incompleteLists" lists={named(lists, (list) => t(list))} />
      </Panel>
    </>
  );
}
