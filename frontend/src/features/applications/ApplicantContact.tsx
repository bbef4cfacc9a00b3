import { useTranslation } from 'react-i18next';
import type { ApplicationView, ContactPoint } from '../../api/gen/types.gen';
import { ContactPoints } from '../../domain/ContactPoints';
import { Panel } from '../../ui/Card';

export function ApplicantContact({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('applications');
  const { givenName, familyName, function: task, email, phone } = application.contact;
  const points: ContactPoint[] = [
    { kind: 'EMAIL', value: email, visibility: 'PRIVATE' },
    ...(phone ? [{ kind: 'PHONE', value: phone, visibility: 'PRIVATE' } as const] : []),
  ];
  return (
    <Panel title={t('contact')}>
      <div>
        <p>
          <bdi>
            {givenName} {familyName}
          </bdi>
        </p>
        {task && (
          <p className="small muted">
            <bdi>{task}</bdi>
          </p>
        )}
      </div>
      <ContactPoints points={points} />
    </Panel>
  );
}
