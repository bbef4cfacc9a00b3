import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addConcernToAgenda } from '../../api/gen/sdk.gen';
import type { MeetingSummary } from '../../api/gen/types.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useSending } from '../../domain/form/useSending';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { plainText } from '../../lib/text';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { toast } from '../../ui/Toast';

type Props = { concern: string; meetings: readonly MeetingSummary[]; onClose: () => void };

/** Onto the agenda of which meeting, and how long it is to be spoken about. */
export function AgendaDialog({ concern, meetings, onClose }: Props) {
  const { t } = useTranslation(['concerns', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [meeting, setMeeting] = useState<string | undefined>(meetings[0]?.id);
  const [minutes, setMinutes] = useState<number | undefined>();
  const { errors, isSending, send } = useSending();

  function put() {
    return send(meeting === undefined ? { meeting: t('common:form.required') } : {}, async () => {
      if (meeting === undefined) return;
      const body = { meeting: { id: meeting }, ...(minutes !== undefined && { minutes }) };
      await addConcernToAgenda({ path: { id: concern }, body, throwOnError: true });
      await queryClient.invalidateQueries();
      onClose();
      toast(t('putOntoAgenda'));
    });
  }

  return (
    <SendingDialog
      title={t('ontoAgenda')}
      submit={t('ontoAgendaSubmit')}
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void put()}
      onClose={onClose}
    >
      <p>{t('ontoAgendaText')}</p>
      <Select
        label={t('meeting')}
        isRequired
        value={meeting}
        onChange={setMeeting}
        options={meetings.map(({ id, title, date }) => ({
          id,
          name: [date && formatPartialDate(date, language), plainText(title, language)].filter(Boolean).join(' · '),
        }))}
        error={errors.meeting}
      />
      <NumberField label={t('minutes')} value={minutes} onChange={setMinutes} error={errors.minutes} />
    </SendingDialog>
  );
}
