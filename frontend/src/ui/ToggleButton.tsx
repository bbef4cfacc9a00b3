import './Button.css';
import type { ReactNode } from 'react';
import { ToggleButton as AriaToggleButton } from 'react-aria-components/ToggleButton';

type Props = { isSelected: boolean; onChange: (isSelected: boolean) => void; children: ReactNode; size?: 'small' };

export function ToggleButton({ size, ...props }: Props) {
  return <AriaToggleButton {...props} className="button" data-size={size} />;
}
