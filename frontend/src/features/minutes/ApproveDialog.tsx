import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getMeetingOptions, listMeetingsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { approveMinutes } from '../../api/gen/sdk.gen';
import type { MinutesView } from '../../api/gen/types.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useSending } from '../../domain/form/useSending';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { plainText } from '../../lib/text';
import { Select } from '../../ui/Select';
import { toast } from '../../ui/Toast';

type Props = { minutes: MinutesView; onClose: () => void };

/** At which later meeting of the same circle they were approved. */
export function ApproveDialog({ minutes: { id, meeting, network, committee }, onClose }: Props) {
  const { t } = useTranslation(['minutes', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<string>();
  const { errors, isSending, send } = useSending();
  const { data: of } = useQuery(getMeetingOptions({ path: { id: meeting.id } }));
  const { data: meetings } = useQuery(
    listMeetingsOptions({
      query: {
        network: [network.id],
        ...(committee && { committee: [committee.id] }),
        ...(of?.series && { series: [of.series.id] }),
        ...(of?.date?.length === 10 && { from: of.date }),
        sort: 'date',
        limit: 100,
      },
    }),
  );
  const options = (meetings?.items ?? [])
    .filter((it) => it.id !== meeting.id && it.status !== 'CANCELLED' && it.date !== undefined)
    .map((it) => ({
      id: it.id,
      name: [plainText(it.title, language), it.date && formatPartialDate(it.date, language)].filter(Boolean).join(', '),
    }));

  async function approve() {
    if (chosen === undefined) {
      await send({ meeting: t('common:form.required') }, async () => undefined);
      return;
    }
    const isDone = await send({}, () =>
      approveMinutes({ path: { id }, body: { meeting: { id: chosen } }, throwOnError: true }),
    );
    if (!isDone) return;
    toast(t('approved'));
    onClose();
    await queryClient.invalidateQueries();
  }

  return (
    <SendingDialog
      title={t('approveTitle')}
      submit={t('approve')}
      isSending={isSending}
      error={errors.general ?? errors['meeting.id']}
      onSubmit={() => void approve()}
      onClose={onClose}
    >
      <p>{t('approveText')}</p>
      <Select
        label={t('approvingMeeting')}
        hint={meetings && options.length === 0 ? t('noLaterMeeting') : t('approvingMeetingHint')}
        isRequired
        value={chosen}
        onChange={setChosen}
        options={options}
        error={errors.meeting}
      />
    </SendingDialog>
  );
}
