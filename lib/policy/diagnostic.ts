/** What the Diagnostic page shows. */
import type { Edges } from './edges.ts';
import type { Effective } from './effective.ts';
import type { Keys } from './endpoint.ts';
import type { PolicyState } from './managed.ts';
import type { Diagnostic } from './view.ts';
import { viewOf } from './views.ts';

/** The report; without settings while the policy is not known. */
export async function diagnosticOf(
  effective: Effective | null,
  policy: PolicyState,
  keys: Keys,
  edges: Pick<Edges, 'permissions' | 'shortcuts' | 'version' | 'browserName'>,
): Promise<Diagnostic> {
  const nothing = { settings: [], endpoints: [], allowUserEndpoints: false };
  const [view, permissions, shortcuts, browser] = await Promise.all([
    effective ? viewOf(effective, keys, edges.permissions) : nothing,
    edges.permissions.all(),
    edges.shortcuts(),
    edges.browserName(),
  ]);
  return {
    ...view,
    version: edges.version,
    browser,
    policy: {
      state: policy.kind,
      ...(policy.kind === 'last-known' && { since: policy.since }),
      withoutKeys: effective?.withoutKeys ?? false,
      issues: effective?.issues ?? [],
    },
    permissions,
    shortcuts,
  };
}
