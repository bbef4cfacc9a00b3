import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AgreementDraft } from '../../api/gen/types.gen';
import { FormLocalizedText } from '../../domain/form/fields';
import { FormParts } from '../../domain/form/FormParts';
import { FormReference } from '../../domain/form/FormReference';
import { PlainPanel } from '../../ui/Card';

/** Between whom the agreement was made: exactly one of the three for each party. */
export function PartyFields({ control, title }: { control: Control<AgreementDraft>; title: string }) {
  const { t } = useTranslation('agreements');
  return (
    <PlainPanel>
      <FormParts
        control={control}
        name="parties"
        title={title}
        partTitle={(number) => t('form.party', { number })}
        addLabel={t('form.addParty')}
        blank={{}}
      >
        {(position) => (
          <>
            <p className="small muted">{t('form.partyHint')}</p>
            <div className="halves">
              <FormReference
                control={control}
                name={`parties.${position}.organisation`}
                label={t('form.partyOrganisation')}
                to="organisation"
              />
              <FormReference
                control={control}
                name={`parties.${position}.network`}
                label={t('form.partyNetwork')}
                to="network"
              />
            </div>
            <FormLocalizedText control={control} name={`parties.${position}.name`} label={t('form.partyName')} />
          </>
        )}
      </FormParts>
    </PlainPanel>
  );
}
