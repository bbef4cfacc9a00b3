import { LogIn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PersonView, Visibility } from '../../api/gen/types.gen';
import { useSession } from '../../auth/AuthProvider';
import { useSignIn } from '../../auth/useSignIn';
import { ContactPoints } from '../../domain/ContactPoints';
import { groupsOf } from '../../lib/groups';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';

type Props = { person: PersonView; mayWrite: boolean };

const readers = ['PUBLIC', 'NETWORK', 'COMMITTEE', 'PRIVATE'] as const satisfies readonly Visibility[];

/** How to reach somebody, apart by who else may know it, so that nothing is passed on that was told to few. */
export function PersonContact({ person, mayWrite }: Props) {
  const { t } = useTranslation(['persons', 'common']);
  const groups = groupsOf(person.contactPoints, ({ visibility }) => visibility);
  return (
    <Panel title={t('common:contact.title')}>
      {readers.map((reader) => {
        const points = groups.get(reader);
        if (!points) return null;
        return (
          <div key={reader} className="stack-small">
            {reader !== 'PUBLIC' && (
              <p className="small muted">{t('onlyFor', { readers: t(`common:visibility.${reader}`) })}</p>
            )}
            <ContactPoints points={points} />
          </div>
        );
      })}
      <Hidden person={person} mayWrite={mayWrite} />
    </Panel>
  );
}

/** Why there may be more than is shown. Nobody outside learns whether there is. */
function Hidden({ person: { basis, contactPoints }, mayWrite }: Props) {
  const { t } = useTranslation(['persons', 'common']);
  const session = useSession();
  const signIn = useSignIn();
  // The basis is for the members of the network: who reads it reads what was told to them.
  const isMember = basis !== undefined;
  return (
    <>
      {contactPoints.length === 0 && <p className="muted">{isMember ? t('contactNone') : t('common:contact.none')}</p>}
      {!mayWrite && <p className="small muted no-print">{isMember ? t('contactRestricted') : t('contactConsented')}</p>}
      {!isMember && !session.isSignedIn && (
        <p className="no-print">
          <Button size="small" onPress={() => signIn()}>
            <LogIn size={17} className="mirrored" aria-hidden />
            {t('common:app.signIn')}
          </Button>
        </p>
      )}
    </>
  );
}
