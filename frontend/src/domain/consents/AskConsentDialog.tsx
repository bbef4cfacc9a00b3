import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentState, MailLanguage } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { CheckboxGroup } from '../../ui/Checkbox';
import { Select } from '../../ui/Select';
import { toast } from '../../ui/Toast';
import { SendingDialog } from '../form/SendingDialog';
import { useSending } from '../form/useSending';
import { consentCalls, type HolderProps } from './consentHolders';

type Props = HolderProps & { states: readonly ConsentState[]; onClose: () => void };

const languages = ['DE', 'EN'] as const satisfies readonly MailLanguage[];
const idOf = ({ kind, value, purpose }: ConsentState) => `${kind} ${purpose} ${value}`;

/** Asks by mail: the link in it says yes, and no at any time. */
export function AskConsentDialog({ states, holder, id, onClose }: Props) {
  const { t } = useTranslation(['consents', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const addresses = [...new Set(states.filter(({ kind }) => kind === 'EMAIL').map(({ value }) => value))];
  const [email, setEmail] = useState(addresses[0]);
  const [written, setWritten] = useState<string | undefined>(language === 'de' ? 'DE' : 'EN');
  const [asked, setAsked] = useState(() => states.filter(({ answer }) => answer !== 'GIVEN').map(idOf));
  const { errors, isSending, send } = useSending();

  function ask() {
    const points = states
      .filter((state) => asked.includes(idOf(state)))
      .map(({ kind, value, purpose }) => ({ kind, value, purpose }));
    const required = t('common:form.required');
    const missing = { ...(points.length === 0 && { points: required }), ...(!email && { email: required }) };
    return send(missing, async () => {
      const known = languages.find((code) => code === written) ?? 'DE';
      await consentCalls[holder].ask(id, { email: email ?? '', language: known, points });
      await queryClient.invalidateQueries();
      onClose();
      toast(t('sent', { email }));
    });
  }

  return (
    <SendingDialog
      title={t('askTitle')}
      submit={t('askSubmit')}
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void ask()}
      onClose={onClose}
    >
      <p>{t('askText')}</p>
      <Select
        label={t('askAddress')}
        isRequired
        value={email}
        onChange={setEmail}
        options={addresses.map((address) => ({ id: address, name: address }))}
        error={errors.email}
      />
      <Select
        label={t('askLanguage')}
        isRequired
        value={written}
        onChange={setWritten}
        options={languages.map((code) => ({ id: code, name: t(`mailLanguage.${code}`) }))}
        error={errors.language}
      />
      <CheckboxGroup
        label={t('askPoints')}
        isRequired
        value={asked}
        onChange={setAsked}
        options={states.map((state) => ({ id: idOf(state), name: `${state.value}: ${t(`purpose.${state.purpose}`)}` }))}
        error={errors.points}
      />
    </SendingDialog>
  );
}
