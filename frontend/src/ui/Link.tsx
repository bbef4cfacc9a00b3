import './Button.css';
import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps } from 'react-aria-components/Link';
import type { ButtonLook } from './Button';

type Props = Omit<LinkProps, 'className' | 'children'> & { children: ReactNode; className?: string };

/** Addresses inside the app come from `lib/paths` and are followed without loading the page anew. */
export function Link(props: Props) {
  return <AriaLink {...props} />;
}

/** Looks like a button, is a link: it leads somewhere and can be opened in a new tab. */
export function ButtonLink({ variant, size, isWide, ...props }: Props & ButtonLook) {
  return (
    <AriaLink {...props} className="button" data-variant={variant} data-size={size} data-wide={isWide || undefined} />
  );
}
