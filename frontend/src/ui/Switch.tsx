import './Field.css';
import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';

type Props = { label: ReactNode; isSelected: boolean; onChange: (isSelected: boolean) => void; onBlur?: () => void };

export function Switch({ label, ...props }: Props) {
  return (
    <AriaSwitch {...props} className="switch">
      <span className="switch-track" aria-hidden />
      {label}
    </AriaSwitch>
  );
}
