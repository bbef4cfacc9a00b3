import './Button.css';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';

export type ButtonLook = {
  variant?: 'primary' | 'quiet' | 'danger' | undefined;
  size?: 'small' | undefined;
  isWide?: boolean;
};

type Props = Omit<AriaButtonProps, 'className' | 'children'> & ButtonLook & { children: ReactNode };

export function Button({ variant, size, isWide, ...props }: Props) {
  return (
    <AriaButton {...props} className="button" data-variant={variant} data-size={size} data-wide={isWide || undefined} />
  );
}

/** A button that shows only an icon says its name to those who do not see it. */
export function IconButton({ label, variant = 'quiet', size, ...props }: Props & { label: string }) {
  return (
    <AriaButton
      {...props}
      aria-label={label}
      className="button"
      data-icon-only
      data-variant={variant}
      data-size={size}
    />
  );
}
