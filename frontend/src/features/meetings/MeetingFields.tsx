import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MeetingDraft } from '../../api/gen/types.gen';
import { FormCheckboxes, FormLocalizedText, FormNumber, FormSelect, FormTags } from '../../domain/form/fields';
import { FormIncompleteLists } from '../../domain/form/FormIncompleteLists';
import { FormOwnNetwork } from '../../domain/form/FormOwnNetwork';
import { FormReference } from '../../domain/form/FormReference';
import { FormSources } from '../../domain/form/FormSources';
import { FormStatedCounts } from '../../domain/form/FormStatedCounts';
import { FormTexts } from '../../domain/form/FormTexts';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { useTerms } from '../../domain/useTerms';
import { Panel } from '../../ui/Card';
import { AfterwardsFields } from './AfterwardsFields';
import { AgendaFields } from './AgendaFields';
import {
  audienceLevels,
  audiences,
  kinds,
  levels,
  meetingLists,
  named,
  registrationScopes,
  statuses,
} from './meetingWords';
import { MeetingTimeFields } from './MeetingTimeFields';
import { ParticipationFields } from './ParticipationFields';
import { PlaceFields } from './PlaceFields';
import type { MeetingLabels } from '../../domain/labels/useMeetingLabels';

type Props = { control: Control<MeetingDraft>; labels: MeetingLabels };

/** In the order somebody plans it: what, when, where, what for, agenda, who; then what came of it. */
export function MeetingFields({ control, labels }: Props) {
  const { t } = useTranslation(['meetings', 'common']);
  const topics = useTerms('topics');
  const visibilities = useVisibilityOptions();
  return (
    <>
      <Panel title={t('form.what')}>
        <FormLocalizedText control={control} name="title" label={labels.title} isRequired />
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
            name="status"
            label={labels.status}
            isRequired
            options={named(statuses, (code) => t(`status.${code}`))}
          />
          <FormReference control={control} name="committee" label={labels.committee} to="committee" />
          <FormReference control={control} name="series" label={labels.series} to="meeting-series" />
          <FormNumber control={control} name="ordinal" label={labels.ordinal} />
        </div>
      </Panel>
      <Panel title={t('form.when')}>
        <MeetingTimeFields control={control} labels={labels} />
      </Panel>
      <Panel title={t('form.where')}>
        <PlaceFields control={control} name="place" />
        <div className="halves">
          <FormReference control={control} name="host" label={labels.host} to="organisation" />
          <FormReference control={control} name="hostNetwork" label={labels.hostNetwork} to="network" />
        </div>
      </Panel>
      <Panel title={t('form.why')}>
        <FormLocalizedText control={control} name="theme" label={labels.theme} />
        <FormLocalizedText control={control} name="description" label={labels.description} isMultiline />
        <FormTexts control={control} name="purposes" title={labels.purposes} addLabel={t('form.addPurpose')} />
        <FormTexts control={control} name="objectives" title={labels.objectives} addLabel={t('form.addObjective')} />
        <FormLocalizedText control={control} name="format" label={labels.format} isMultiline />
        <FormTags control={control} name="focusTopics" label={labels.focusTopics} options={topics.options} />
        <div className="halves">
          <FormSelect
            control={control}
            name="registrationScope"
            label={labels.registrationScope}
            options={named(registrationScopes, (code) => t(`registrationScope.${code}`))}
          />
          <FormNumber control={control} name="capacity" label={labels.capacity} />
          <FormCheckboxes
            control={control}
            name="audiences"
            label={labels.audiences}
            options={named(audiences, (code) => t(`common:audience.${code}`))}
          />
          <FormCheckboxes
            control={control}
            name="levels"
            label={labels.levels}
            options={named(levels, (code) => t(`common:level.${code}`))}
          />
          <FormCheckboxes
            control={control}
            name="audienceLevels"
            label={labels.audienceLevels}
            options={named(audienceLevels, (code) => t(`audienceLevel.${code}`))}
          />
        </div>
      </Panel>
      <Panel title={t('form.agenda')}>
        <AgendaFields control={control} labels={labels} />
      </Panel>
      <Panel title={t('form.people')}>
        <ParticipationFields control={control} labels={labels} />
      </Panel>
      <Panel title={t('form.after')}>
        <AfterwardsFields control={control} labels={labels} />
      </Panel>
      <Panel title={t('form.care')}>
        <div className="halves">
          <FormOwnNetwork control={control} name="network" label={labels.network} />
          <FormSelect control={control} name="visibility" label={labels.visibility} isRequired options={visibilities} />
        </div>
        <FormLocalizedText control={control} name="acknowledgement" label={labels.acknowledgement} isMultiline />
        <FormStatedCounts control={control} name="statedCounts" />
        <FormSources control={control} name="sources" />
        <FormIncompleteLists
          control={control}
          name="incompleteLists"
          lists={named(meetingLists, (list) => labels[list])}
        />
      </Panel>
    </>
  );
}
