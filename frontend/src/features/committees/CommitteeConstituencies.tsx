import { useTranslation } from 'react-i18next';
import type { CommitteeView } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { Panel } from '../../ui/Card';

/** The sides that sit at the table, and what each contributes. */
export function CommitteeConstituencies({ committee }: { committee: CommitteeView }) {
  const { t } = useTranslation('committees');
  if (committee.constituencies.length === 0) return null;
  return (
    <Panel
      title={
        <span className="row">
          {t('constituencies')} <Incomplete record={committee} list="constituencies" />
        </span>
      }
    >
      <ul className="stack">
        {committee.constituencies.map(({ key, name, role }) => (
          <li key={key} className="stack-small">
            <h3>
              <Localized text={name} />
            </h3>
            <LocalizedProse text={role} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
