import './Facet.css';
import './Chip.css';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { CheckboxOptions, type CountedOption } from './Checkbox';

type FrameProps = { title: string; chosen: number; isOpen?: boolean; children: ReactNode };

/** One filter that folds away; how many of its values are chosen stays visible. */
export function FacetFrame({ title, chosen, isOpen = false, children }: FrameProps) {
  return (
    <Disclosure className="facet" defaultExpanded={isOpen || chosen > 0}>
      <h3>
        <Button slot="trigger" className="facet-trigger">
          <span className="row">
            {title}
            {chosen > 0 && (
              <span className="chip" data-tone="brand">
                {chosen}
              </span>
            )}
          </span>
          <ChevronDown size={18} aria-hidden />
        </Button>
      </h3>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}

type OptionsProps = {
  title: string;
  options: readonly CountedOption[];
  value: readonly string[];
  onChange: (value: string[]) => void;
};

export function FacetOptions({ title, options, value, onChange }: OptionsProps) {
  return (
    <CheckboxGroup aria-label={title} value={[...value]} onChange={onChange} className="facet-options">
      <CheckboxOptions options={options} />
    </CheckboxGroup>
  );
}

/** A filter with nothing to choose from is no filter: it comes when there is something. */
export function Facet({ isOpen = false, ...options }: OptionsProps & { isOpen?: boolean }) {
  if (options.options.length === 0) return null;
  return (
    <FacetFrame title={options.title} chosen={options.value.length} isOpen={isOpen}>
      <FacetOptions {...options} />
    </FacetFrame>
  );
}
