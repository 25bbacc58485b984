import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Diagnostic } from '../../lib/policy/view.ts';
import { missingOf } from './report.ts';
import { useFocus } from './use-focus.ts';

/** What the browser has granted, and a button for what it has not. */
export function DiagnosticPermissions({
  permissions,
  onAnswered,
}: {
  permissions: Diagnostic['permissions'];
  onAnswered: () => void;
}) {
  const focus = useFocus();
  const granted = permissions.filter((permission) => permission.granted);
  const missing = missingOf(permissions);
  return (
    <>
      <h3>{i18n.t('policy.permissions')}</h3>
      <ul data-ui="permissions">
        {granted.map(({ name }) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
      {missing.map(({ name, why }) => (
        <div className="row" key={name} data-ui="permission-missing" data-permission={name}>
          <span>
            <code>{name}</code> {i18n.t('policy.permission_missing', { why })}
          </span>
          <button
            type="button"
            data-ui="permission-grant"
            // The browser asks only inside the click itself.
            onClick={() =>
              void browser.permissions.request({ permissions: [name] }).then((given) => {
                // The button goes once it was given.
                if (given) focus('#diagnostic');
                onAnswered();
              }, onAnswered)
            }
          >
            {i18n.t('policy.permission_grant')}
          </button>
        </div>
      ))}
    </>
  );
}
