import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { NoticeDraft, Visibility } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { FormCheckbox, FormLocalizedText, FormPartialDate, FormSelect, FormTags } from '../../domain/form/fields';
import { useTerms } from '../../domain/useTerms';
import { Panel } from '../../ui/Card';
import { noticeKinds } from './noticesSearch';
import type { NoticeLabels } from '../../domain/labels/useNoticeLabels';
import { VoiceField } from './VoiceField';

const visibilities = ['NETWORK', 'PUBLIC'] as const satisfies readonly Visibility[];

type Props = { control: Control<NoticeDraft>; network: string; labels: NoticeLabels };

/** What is said, how long and for whom; last what only coordinators say. */
export function NoticeFields({ control, network, labels }: Props) {
  const { t } = useTranslation(['notices', 'common']);
  const topics = useTerms('topics');
  const coordinates = useAccess().coordinates(network);
  return (
    <>
      <Panel title={t('form.what')}>
        <FormSelect
          control={control}
          name="kind"
          label={labels.kind}
          isRequired
          options={noticeKinds.map((id) => ({ id, name: t(`common:noticeKind.${id}`) }))}
        />
        <FormLocalizedText control={control} name="title" label={labels.title} isRequired />
        <FormLocalizedText
          control={control}
          name="text"
          label={labels.text}
          hint={t('form.textHint')}
          isRequired
          isMultiline
        />
        <VoiceField control={control} network={network} label={labels.organisation} />
        <FormTags control={control} name="topics" label={labels.topics} options={topics.options} />
      </Panel>
      <Panel title={t('form.settings')}>
        <FormPartialDate control={control} name="period.until" label={labels.period} hint={t('form.untilHint')} />
        <FormCheckbox control={control} name="repliesClosed" label={labels.repliesClosed} />
        {coordinates && (
          <>
            <FormCheckbox control={control} name="pinned" label={labels.pinned} />
            <FormSelect
              control={control}
              name="visibility"
              label={labels.visibility}
              isRequired
              options={visibilities.map((id) => ({ id, name: t(`form.visibilityOf.${id}`) }))}
            />
          </>
        )}
      </Panel>
    </>
  );
}
