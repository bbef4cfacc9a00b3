import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getMeOptions } from '../../api/gen/@tanstack/react-query.gen';
import { eraseMyAccount } from '../../api/gen/sdk.gen';
import { useAuth } from '../../auth/AuthProvider';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useSending } from '../../domain/form/useSending';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/Toast';

/** The end of one's account. Asked before, by typing one's name, for it cannot be taken back. */
export function EraseAccount() {
  const { t } = useTranslation('myData');
  const [isAsking, setAsking] = useState(false);
  const { data: me } = useQuery(getMeOptions());
  return (
    <Panel title={t('erase.title')}>
      <ul className="bullets">
        <li>{t('erase.rights')}</li>
        <li>{t('erase.signIn')}</li>
        <li>{t('erase.rest')}</li>
      </ul>
      <div className="no-print">
        <Button variant="danger" isDisabled={!me?.name} onPress={() => setAsking(true)}>
          <Trash2 size={17} aria-hidden />
          {t('erase.open')}
        </Button>
      </div>
      {isAsking && me?.name && <EraseDialog name={me.name} onClose={() => setAsking(false)} />}
    </Panel>
  );
}

function EraseDialog({ name, onClose }: { name: string; onClose: () => void }) {
  const { t } = useTranslation(['myData', 'common']);
  const auth = useAuth();
  const [typed, setTyped] = useState('');
  const { errors, isSending, send } = useSending();

  const erase = () =>
    send(typed.trim() === '' ? { confirmation: t('common:form.required') } : {}, async () => {
      const { data } = await eraseMyAccount({ body: { confirmation: typed.trim() }, throwOnError: true });
      toast(t(data.signInErased ? 'erase.done' : 'erase.doneHere'));
      onClose();
      // The account is gone: nothing is left to sign out of at the identity provider.
      await auth.forget();
    });

  return (
    <SendingDialog
      title={t('erase.sure')}
      submit={t('erase.submit')}
      variant="danger"
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void erase()}
      onClose={onClose}
    >
      <p>{t('erase.text')}</p>
      <TextField
        label={t('erase.confirm', { name })}
        isRequired
        value={typed}
        onChange={setTyped}
        error={errors.confirmation}
      />
    </SendingDialog>
  );
}
