import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once per surface; `quiet` has no frame until it is pointed at. */
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A button that says its verb. */
export function Button({ look = 'plain', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`ui-button ui-${look} ${className}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: IconName;
  /** What it does, said by screen readers and shown on pointing. */
  readonly name: string;
  readonly look?: 'quiet' | 'primary';
}

/** A button with an icon only; its name is always there. */
export function IconButton({ icon, name, look = 'quiet', className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`ui-icon-button ui-${look} ${className}`}
      aria-label={name}
      title={name}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
