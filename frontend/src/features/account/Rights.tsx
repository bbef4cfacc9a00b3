import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GrantView, Me } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { byName } from '../../lib/format';
import { plainText } from '../../lib/text';
import { Panel } from '../../ui/Card';
import { Rows } from '../../ui/Rows';
import { NoRights } from './NoRights';
import { RightRow, RightText } from './RightRow';

/** What weighs most comes first. */
const roles = [
  'COORDINATOR',
  'ORGANISATION_EDITOR',
  'COMMITTEE_CHAIR',
  'COMMITTEE_SECRETARY',
  'COMMITTEE_MEMBER',
  'MEMBER',
] as const satisfies readonly GrantView['role'][];

/** What I may do, and which right it comes from. */
export function Rights({ me }: { me: Me }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const compare = byName(language);
  const nameOf = ({ network, organisation, committee }: GrantView) =>
    plainText((network ?? organisation ?? committee)?.name, language);
  const grants = roles.flatMap((role) =>
    me.grants.filter((grant) => grant.role === role).sort((left, right) => compare(nameOf(left), nameOf(right))),
  );
  if (grants.length === 0 && !me.platformAdministrator) return <NoRights subject={me.subject} />;
  return (
    <Panel title={t('rights')}>
      <p className="muted">{t('rightsHint')}</p>
      <Rows label={t('rights')}>
        {me.platformAdministrator && (
          <li>
            <RightText icon={<ShieldCheck size={22} />} role={t('role.ADMINISTRATOR')} text={t('may.ADMINISTRATOR')}>
              {t('platform')}
            </RightText>
          </li>
        )}
        {grants.map((grant) => (
          <RightRow key={grant.id} grant={grant} />
        ))}
      </Rows>
    </Panel>
  );
}
