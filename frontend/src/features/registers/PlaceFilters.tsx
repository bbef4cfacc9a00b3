import { useTranslation } from 'react-i18next';
import { orNothing } from '../../domain/chosenFilters';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { Facet, FacetFrame } from '../../ui/Facet';
import { TagPicker } from '../../ui/TagPicker';
import { useCommitteeChoice } from './useCommitteeChoice';

type Places = { network?: string[] | undefined; committee?: string[] | undefined };
type Props = { search: Places; onChange: (change: Places) => void };

/** In which networks and committees. */
export function PlaceFilters({ search: { network, committee }, onChange }: Props) {
  const { t } = useTranslation('registers');
  const networks = useNetworkChoice(network);
  const committees = useCommitteeChoice(network);
  return (
    <>
      <Facet
        title={t('network')}
        isOpen
        value={network ?? []}
        onChange={(chosen) => onChange({ network: orNothing(chosen) })}
        options={networks.options}
      />
      <FacetFrame title={t('committee')} chosen={committee?.length ?? 0} isOpen>
        <TagPicker
          label={t('committeeFind')}
          value={committee ?? []}
          onChange={(chosen) => onChange({ committee: orNothing(chosen) })}
          options={committees.options}
          isRequired
        />
      </FacetFrame>
    </>
  );
}
