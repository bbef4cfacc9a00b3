import './Facet.css';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';

/** Something that is there for whoever asks. */
export function Disclosure({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <AriaDisclosure className="facet">
      <Button slot="trigger" className="facet-trigger">
        {title}
        <ChevronDown size={18} aria-hidden />
      </Button>
      <DisclosurePanel>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
