import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeDatePoll } from '../../api/gen/sdk.gen';
import type { DatePollView } from '../../api/gen/types.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useSending } from '../../domain/form/useSending';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDateTime } from '../../lib/format';
import { Select } from '../../ui/Select';
import { toast } from '../../ui/Toast';

type Props = { meeting: string; poll: DatePollView; onClose: () => void };

const none = 'none';

/** Which date it is, or that it is none of them. Whoever is invited is told at once: that is said before. */
export function CloseDialog({ meeting, poll: { id, dates, timeZone }, onClose }: Props) {
  const { t } = useTranslation(['polls', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<string>();
  const { errors, isSending, send } = useSending();
  const options = [
    ...dates.map((date) => ({
      id: date.id,
      name: t('close.option', {
        when: formatDateTime(new Date(date.start), language, timeZone),
        yes: t('count.yes', { count: date.yes }),
        ifNeedBe: t('count.ifNeedBe', { count: date.ifNeedBe }),
      }),
    })),
    { id: none, name: t('close.none') },
  ];

  async function close() {
    if (chosen === undefined) {
      await send({ date: t('common:form.required') }, async () => undefined);
      return;
    }
    const body = chosen === none ? {} : { date: chosen };
    const isDone = await send({}, () => closeDatePoll({ path: { id: meeting, pollId: id }, body, throwOnError: true }));
    if (!isDone) return;
    toast(chosen === none ? t('close.doneWithout') : t('close.done'));
    onClose();
    await queryClient.invalidateQueries();
  }

  return (
    <SendingDialog
      title={t('close.title')}
      submit={t('close.submit')}
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void close()}
      onClose={onClose}
    >
      <p>{t('close.text')}</p>
      <Select
        label={t('close.date')}
        isRequired
        value={chosen}
        onChange={setChosen}
        options={options}
        error={errors.date}
      />
    </SendingDialog>
  );
}
