import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createCalendarAddress } from '../../api/gen/sdk.gen';
import type { CalendarAddressView, MeetingSearch } from '../../api/gen/types.gen';
import { useKeptText } from '../../domain/form/useKeptText';
import { useSending } from '../../domain/form/useSending';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { useLanguage } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { FreshAddress } from './FreshAddress';

/** What an address can show: the last one only where somebody comes from a list that they narrowed. */
const kinds = ['MINE', 'SEARCH', 'FOUND'] as const;
type Kind = (typeof kinds)[number];

export function NewCalendarAddress({ found }: { found: MeetingSearch }) {
  const { t } = useTranslation(['calendar', 'common']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const hasFound = Object.values(found).some((value) => value !== undefined);
  const [kind, setKind] = useState<Kind>(hasFound ? 'FOUND' : 'MINE');
  const networks = useNetworkChoice();
  const [network, setNetwork] = useState<string>();
  const label = useKeptText('calendar-address:label');
  const [made, setMade] = useState<CalendarAddressView>();
  const { errors, isSending, send } = useSending();

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing = t('common:form.required');
    const searches = { MINE: undefined, SEARCH: network ? { network: [network] } : undefined, FOUND: found };
    const search = searches[kind];
    void send(
      {
        ...(kind === 'SEARCH' && !network && { network: missing }),
        ...(label.text.trim() === '' && { label: missing }),
      },
      async () => {
        const { data } = await createCalendarAddress({
          body: {
            kind: kind === 'MINE' ? 'MINE' : 'SEARCH',
            ...(search && { search }),
            label: label.text.trim(),
            language: language === 'de' ? 'DE' : 'EN',
          },
          throwOnError: true,
        });
        label.forget();
        setMade(data);
        await queryClient.invalidateQueries();
      },
    );
  }

  return (
    <Panel title={t('mine.new')}>
      {made?.address ? (
        <FreshAddress address={made.address} />
      ) : (
        <form className="stack" onSubmit={submit} noValidate>
          <Select
            label={t('mine.kind')}
            isRequired
            value={kind}
            onChange={(chosen) => setKind(kinds.find((known) => known === chosen) ?? 'MINE')}
            options={kinds
              .filter((known) => known !== 'FOUND' || hasFound)
              .map((id) => ({ id, name: t(`mine.kinds.${id}`) }))}
          />
          {kind === 'SEARCH' && (
            <Select
              label={t('mine.network')}
              isRequired
              value={network}
              onChange={setNetwork}
              options={networks.options}
              error={errors.network}
            />
          )}
          <TextField label={t('mine.label')} isRequired value={label.text} onChange={label.keep} error={errors.label} />
          {errors.general && (
            <div role="alert">
              <Note tone="bad">{errors.general}</Note>
            </div>
          )}
          <div>
            <Button type="submit" variant="primary" isPending={isSending}>
              {t('mine.make')}
            </Button>
          </div>
        </form>
      )}
    </Panel>
  );
}
