import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ConcernsFrom, NetworkDraft } from '../../api/gen/types.gen';
import { FormCheckbox, FormLocalizedText, FormNumber, FormSelect, FormText } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { Panel } from '../../ui/Card';
import type { NetworkLabels } from '../../domain/labels/useNetworkLabels';

const concernsFrom = ['MEMBERS', 'ACCOUNTS', 'EVERYBODY'] as const satisfies readonly ConcernsFrom[];

type Props = { control: Control<NetworkDraft>; labels: NetworkLabels };

/** Who may apply, and the sides that its members stand for. */
export function NetworkJoiningFields({ control, labels }: Props) {
  const { t } = useTranslation('networks');
  return (
    <Panel title={labels.admission}>
      <FormCheckbox control={control} name="admission.openForApplications" label={t('form.openForApplications')} />
      <p className="small muted">{t('form.openForApplicationsHint')}</p>
      <FormLocalizedText
        control={control}
        name="admission.conditions"
        label={t('form.conditions')}
        hint={t('form.conditionsHint')}
        isMultiline
      />
      <FormSelect
        control={control}
        name="concernsFrom"
        label={labels.concernsFrom}
        options={concernsFrom.map((id) => ({ id, name: t(`form.concernsFromWhom.${id}`) }))}
      />
      <FormParts
        control={control}
        name="constituencies"
        title={labels.constituencies}
        partTitle={(number) => t('form.constituency', { number })}
        addLabel={t('form.addConstituency')}
        blank={{ key: '', name: { original: 'de', de: '' } }}
      >
        {(position) => (
          <>
            <div className="halves">
              <FormLocalizedText
                control={control}
                name={`constituencies.${position}.name`}
                label={t('form.constituencyName')}
                isRequired
              />
              <FormText
                control={control}
                name={`constituencies.${position}.key`}
                label={t('form.constituencyKey')}
                hint={t('form.constituencyKeyHint')}
                isRequired
              />
            </div>
            <FormLocalizedText
              control={control}
              name={`constituencies.${position}.role`}
              label={t('form.constituencyRole')}
              isMultiline
            />
            <FormLocalizedText
              control={control}
              name={`constituencies.${position}.reason`}
              label={t('form.constituencyReason')}
              isMultiline
            />
            <FormCheckbox
              control={control}
              name={`constituencies.${position}.persons`}
              label={t('form.constituencyPersons')}
            />
            <FormNumber
              control={control}
              name={`constituencies.${position}.share`}
              label={t('form.constituencyShare')}
              hint={t('form.constituencyShareHint')}
            />
          </>
        )}
      </FormParts>
    </Panel>
  );
}
