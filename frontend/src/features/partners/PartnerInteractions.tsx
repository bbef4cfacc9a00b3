import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getPartnerContactQueryKey } from '../../api/gen/@tanstack/react-query.gen';
import type { Interaction } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { Panel } from '../../ui/Card';
import { toast } from '../../ui/Toast';
import { InteractionForm } from './InteractionForm';
import { InteractionTimeline } from './InteractionTimeline';

type Props = { contact: { id: string; incompleteLists: readonly string[] }; interactions: readonly Interaction[] };

/** What happened between the network and its partner; one more is added in passing, without opening the whole record. */
export function PartnerInteractions({ contact, interactions }: Props) {
  const { t } = useTranslation('partners');
  const queryClient = useQueryClient();
  const [pending, setPending] = useState<Interaction>();
  const [added, setAdded] = useState(0);
  async function addedOne() {
    toast(t('add.added'));
    await queryClient.invalidateQueries({ queryKey: getPartnerContactQueryKey({ path: { id: contact.id } }) });
    setPending(undefined);
    // An empty form for what comes next.
    setAdded((count) => count + 1);
  }
  return (
    <Panel
      title={
        <span className="row">
          {t('interactions')} <Incomplete record={contact} list="interactions" />
        </span>
      }
    >
      <InteractionForm key={added} contact={contact.id} onSending={setPending} onAdded={addedOne} />
      <InteractionTimeline interactions={interactions} pending={pending} />
    </Panel>
  );
}
