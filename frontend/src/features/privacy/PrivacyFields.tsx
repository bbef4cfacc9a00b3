import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PrivacyDraft } from '../../api/gen/types.gen';
import { FormAddress } from '../../domain/form/FormAddress';
import { FormLocalizedText, FormText } from '../../domain/form/fields';
import { Panel, PlainPanel } from '../../ui/Card';

const contacts = ['controller', 'dataProtectionOfficer', 'supervisoryAuthority'] as const;

type Contact = (typeof contacts)[number];

type Props = { control: Control<PrivacyDraft>; labels: Readonly<Record<Contact | 'furtherText', string>> };

/** Whom people can turn to, and what else they should know. Everything may stay empty. */
export function PrivacyFields({ control, labels }: Props) {
  return (
    <>
      {contacts.map((contact) => (
        <ContactFields key={contact} control={control} name={contact} title={labels[contact]} />
      ))}
      <PlainPanel>
        <FormLocalizedText control={control} name="furtherText" label={labels.furtherText} isMultiline />
      </PlainPanel>
    </>
  );
}

function ContactFields({ control, name, title }: { control: Control<PrivacyDraft>; name: Contact; title: string }) {
  const { t } = useTranslation(['privacy', 'common']);
  const contact = useWatch({ control, name });
  // One without a name is none: whoever types an address is asked for it.
  const isBegun = Boolean(contact?.address ?? (contact?.email || contact?.phone || contact?.website));
  return (
    <Panel title={title}>
      <p className="muted small">{t(`contactHint.${name}`)}</p>
      <div className="halves">
        <FormText control={control} name={`${name}.name`} label={t('contactName')} isRequired={isBegun} />
        <FormText control={control} name={`${name}.email`} label={t('common:contactKind.EMAIL')} type="email" />
        <FormText control={control} name={`${name}.phone`} label={t('common:contactKind.PHONE')} type="tel" />
        <FormText control={control} name={`${name}.website`} label={t('common:contactKind.WEB')} type="url" />
      </div>
      <FormAddress control={control} name={`${name}.address`} />
    </Panel>
  );
}
