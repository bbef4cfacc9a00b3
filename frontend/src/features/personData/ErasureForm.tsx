import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { erasePerson } from '../../api/gen/sdk.gen';
import type { ErasurePreview, ErasureReason } from '../../api/gen/types.gen';
import { useSession } from '../../auth/AuthProvider';
import { localDraft } from '../../domain/form/localDraft';
import { useSending } from '../../domain/form/useSending';
import { recentRecords } from '../../domain/search/recentRecords';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/Toast';
import { FamilyNameAlone } from './FamilyNameAlone';

const reasons = [
  'REQUESTED',
  'CONSENT_WITHDRAWN',
  'PURPOSE_ENDED',
  'UNLAWFUL',
] as const satisfies readonly ErasureReason[];

/** Why, and the name typed again: it cannot be taken back, not even from a save. */
export function ErasureForm({ preview }: { preview: ErasurePreview }) {
  const { t } = useTranslation(['personData', 'common']);
  const router = useRouter();
  const queryClient = useQueryClient();
  const session = useSession();
  const [reason, setReason] = useState<string | undefined>('REQUESTED');
  const [alone, setAlone] = useState(false);
  const [typed, setTyped] = useState('');
  const { errors, isSending, send } = useSending();
  const { id, displayName } = preview;

  function erase(event: FormEvent) {
    event.preventDefault();
    const chosen = reasons.find((known) => known === reason);
    const required = t('common:form.required');
    const missing = { ...(!chosen && { reason: required }), ...(typed.trim() === '' && { confirmation: required }) };
    void send(missing, async () => {
      if (!chosen) return;
      const body = { confirmation: typed.trim(), reason: chosen, familyNameAlone: alone };
      await erasePerson({ path: { id }, headers: ifMatch(preview), body, throwOnError: true });
      localDraft.remove(`person:${id}`);
      recentRecords.remove(session.isSignedIn ? session.subject : undefined, id);
      toast(t('erased'));
      await router.navigate({ href: paths.persons.list() });
      await queryClient.invalidateQueries();
    });
  }

  return (
    <Panel title={t('order')}>
      <form className="stack" aria-label={t('order')} noValidate onSubmit={erase}>
        {errors.general && (
          <div role="alert">
            <Note tone="bad">{errors.general}</Note>
          </div>
        )}
        <Select
          label={t('why')}
          isRequired
          value={reason}
          onChange={setReason}
          options={reasons.map((known) => ({ id: known, name: t(`reason.${known}`) }))}
          error={errors.reason}
        />
        <FamilyNameAlone preview={preview} isSelected={alone} onChange={setAlone} error={errors.familyNameAlone} />
        <TextField
          label={t('confirm', { name: displayName })}
          hint={t('confirmHint')}
          isRequired
          value={typed}
          onChange={setTyped}
          error={errors.confirmation}
        />
        <div>
          <Button type="submit" variant="danger" isPending={isSending}>
            <Trash2 size={17} aria-hidden />
            {t('submit')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
