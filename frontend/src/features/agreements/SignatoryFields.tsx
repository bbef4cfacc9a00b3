import { skipToken, useQuery } from '@tanstack/react-query';
import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { AgreementDraft } from '../../api/gen/types.gen';
import { FormCheckbox, FormTags } from '../../domain/form/fields';
import { roles } from '../../domain/membershipWords';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import type { AgreementLabels } from '../../domain/labels/useAgreementLabels';

type Props = { control: Control<AgreementDraft>; labels: AgreementLabels };

/** Which members sign: by what they are in the network, and by whom they stand for where it names sides. */
export function SignatoryFields({ control, labels }: Props) {
  const { t } = useTranslation(['agreements', 'common']);
  const language = useLanguage();
  const network = useWatch({ control, name: 'network' });
  const options = getNetworkOptions({ path: { id: network.id } });
  const { data } = useQuery({ ...options, ...(network.id ? {} : { queryFn: skipToken }) });
  const sides = (data?.constituencies ?? []).map(({ key, name }) => ({ id: key, name: plainText(name, language) }));
  return (
    <Panel title={labels.signatories}>
      <FormTags
        control={control}
        name="signatories.roles"
        label={t('form.signatoryRoles')}
        hint={t('form.signatoryRolesHint')}
        options={roles.map((id) => ({ id, name: t(`common:membershipRole.${id}`) }))}
      />
      {sides.length > 0 && (
        <FormTags
          control={control}
          name="signatories.constituencies"
          label={t('form.signatorySides')}
          hint={t('form.signatorySidesHint')}
          options={sides}
        />
      )}
      <FormCheckbox control={control} name="requiredToJoin" label={labels.requiredToJoin} />
    </Panel>
  );
}
