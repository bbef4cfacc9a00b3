import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentState } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { isoDay } from '../../lib/partialDate';
import { chooseText, directionOf } from '../../lib/text';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Select';
import { toast } from '../../ui/Toast';
import { SendingDialog } from '../form/SendingDialog';
import { useSending } from '../form/useSending';
import { consentTextsOptions, newestText } from './consentTexts';
import { consentCalls, type HolderProps, sources } from './consentHolders';

type Props = HolderProps & { state: ConsentState; onClose: () => void };

/** Somebody agreed on paper or by word of mouth: to which words, how and when. */
export function RecordConsentDialog({ state: { kind, value, purpose }, holder, id, onClose }: Props) {
  const { t } = useTranslation(['consents', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [source, setSource] = useState<string | undefined>('WRITTEN');
  const [today] = useState(() => isoDay(new Date()));
  const [givenOn, setGivenOn] = useState<string | undefined>(today);
  const { errors, isSending, send } = useSending();
  const text = newestText(useQuery(consentTextsOptions()).data?.items ?? [], purpose);
  const words = chooseText(text?.text, language);

  function record() {
    const chosen = sources.find((known) => known === source);
    const missing = {
      ...(!chosen && { source: t('common:form.required') }),
      ...(!givenOn && { givenAt: t('common:form.required') }),
    };
    return send(missing, async () => {
      if (!chosen || !givenOn || !text || !words) return;
      const body = { kind, value, purpose, textVersion: text.version, textLanguage: words.language, source: chosen };
      // Of today it is now; of an earlier day the hour is not known, and its beginning is meant.
      const givenAt = givenOn === today ? {} : { givenAt: new Date(`${givenOn}T00:00`).toISOString() };
      await consentCalls[holder].record(id, { ...body, ...givenAt });
      await queryClient.invalidateQueries();
      onClose();
      toast(t('recorded'));
    });
  }

  return (
    <SendingDialog
      title={t('recordTitle')}
      submit={t('common:action.save')}
      isSending={isSending}
      error={errors.general ?? errors.value ?? errors.purpose ?? errors.textVersion}
      onSubmit={() => void record()}
      onClose={onClose}
    >
      <p style={{ overflowWrap: 'anywhere' }}>{t('recordText', { value, purpose: t(`purpose.${purpose}`) })}</p>
      {words && (
        <blockquote className="prose small" lang={words.language} dir={directionOf(words.language)}>
          {words.text}
        </blockquote>
      )}
      <Select
        label={t('how')}
        isRequired
        value={source}
        onChange={setSource}
        options={sources.map((known) => ({ id: known, name: t(`source.${known}`) }))}
        error={errors.source}
      />
      <DateField label={t('when')} isRequired value={givenOn} onChange={setGivenOn} error={errors.givenAt} />
    </SendingDialog>
  );
}
