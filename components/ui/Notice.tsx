import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** Something to know (`info`), to look at (`notice`), or that failed (`error`), with what can be done. */
export function Notice({
  kind,
  children,
  actions,
}: {
  readonly kind: 'info' | 'notice' | 'error';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={`ui-notice ui-notice-${kind}`}>
      {kind !== 'info' && <Icon name="notice" />}
      <div className="ui-notice-body">
        <div>{children}</div>
        {actions && <div className="ui-notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
