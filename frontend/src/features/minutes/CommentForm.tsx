import { useQueryClient } from '@tanstack/react-query';
import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMinutesComment } from '../../api/gen/sdk.gen';
import type { MinutesCommentDraft, MinutesSection, MinutesView } from '../../api/gen/types.gen';
import { FormText } from '../../domain/form/fields';
import { SendingForm } from '../../domain/form/SendingForm';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/Toast';

type Props = { minutes: MinutesView; section: MinutesSection | undefined };

/** Opened where something should be different; what was typed stays until it is there. */
export function CommentForm({ minutes: { id }, section }: Props) {
  const { t } = useTranslation(['minutes', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const about = section ? plainText(section.title, language) : t('aboutAll');
  if (!isOpen)
    return (
      <div className="no-print">
        <Button
          size="small"
          variant="quiet"
          aria-label={t('commentOn', { section: about })}
          onPress={() => setOpen(true)}
        >
          <MessageSquarePlus size={16} aria-hidden />
          {t('comment')}
        </Button>
      </div>
    );
  return (
    <div className="no-print">
      <SendingForm<MinutesCommentDraft>
        draftKey={`minutes-comment:${id}:${section?.id ?? ''}`}
        name={t('commentOn', { section: about })}
        initial={{ text: '', ...(section?.id !== undefined && { section: section.id }) }}
        labels={{ text: t('commentText') }}
        send={(body, headers) => addMinutesComment({ path: { id }, body, headers, throwOnError: true })}
        onSent={() => {
          toast(t('commented'));
          setOpen(false);
          void queryClient.invalidateQueries();
        }}
        submit={t('commentSubmit')}
        cancel={<Button onPress={() => setOpen(false)}>{t('common:action.cancel')}</Button>}
      >
        {(control) => (
          <FormText
            control={control}
            name="text"
            label={t('commentText')}
            hint={t('commentHint')}
            isRequired
            isMultiline
          />
        )}
      </SendingForm>
    </div>
  );
}
