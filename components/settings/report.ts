import { i18n } from '#i18n';
import type { Diagnostic, PolicyIssue, SettingView } from '../../lib/policy/view.ts';
import type { Checks } from './DiagnosticEndpoints.tsx';
import { healthLines } from './health.ts';
import { addressText, settingText } from './shown-value.ts';
import { closedText, expectedText, problemText, sourceText } from './words.ts';

/** What is wrong with one value of the policy, in sentences. */
export function issueText({ problem, expected, found, failsClosed }: PolicyIssue): string {
  return [
    `${problemText(problem)}.`,
    expected && i18n.t('policy.expected', { what: expectedText(expected) }),
    found && i18n.t('policy.found', { what: found }),
    failsClosed && i18n.t('policy.closes', { what: closedText(failsClosed) }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where the policy is at, in a sentence. */
export function stateText({ state, since }: Diagnostic['policy']): string {
  switch (state) {
    case 'none':
      return i18n.t('policy.state_none');
    case 'in-force':
      return i18n.t('policy.state_in_force');
    case 'pending':
      return i18n.t('policy.state_pending');
    case 'last-known':
      return i18n.t('policy.state_last_known', { date: new Date(since ?? 0).toLocaleString() });
  }
}

/** The report as text. It is made from what the page shows, which holds no secret, without what the agent wrote. */
export function reportText(diagnostic: Diagnostic, checks: Checks = {}): string {
  const { version, browser, policy, settings, endpoints, permissions, shortcuts } = diagnostic;
  const section = (title: string, lines: readonly string[]) => [
    '',
    `## ${title}`,
    ...(lines.length > 0 ? lines : [i18n.t('policy.none')]).map((line) => `- ${line}`),
  ];
  return [
    `# Renfort ${version}, ${browser}`,
    ...section(i18n.t('policy.state'), [
      stateText(policy),
      ...(policy.withoutKeys ? [i18n.t('policy.without_keys')] : []),
    ]),
    ...section(
      i18n.t('policy.settings'),
      settings.map((setting) => `${setting.key} = ${reported(setting)} (${sourceText(setting.source)})`),
    ),
    ...section(
      i18n.t('policy.issues'),
      policy.issues.map((issue) => `${issue.path}: ${issueText(issue)}`),
    ),
    ...section(
      i18n.t('policy.endpoints'),
      endpoints.map((endpoint) => {
        const check = checks[endpoint.id];
        const health = check ? healthLines(check, endpoint) : [];
        return [`${endpoint.id}, ${addressText(endpoint.url)}: ${endpointText(endpoint)}`, ...health].join(
          ' · ',
        );
      }),
    ),
    ...section(i18n.t('policy.permissions'), [
      ...permissions.filter(({ granted }) => granted).map(({ name }) => name),
      ...missingOf(permissions).map(
        ({ name, why }) => `${name}: ${i18n.t('policy.permission_missing', { why })}`,
      ),
    ]),
    ...section(
      i18n.t('options.shortcuts.title'),
      shortcuts.map(({ command, keys }) => `${command}: ${keys || i18n.t('options.shortcuts.none')}`),
    ),
    '',
  ].join('\n');
}

/** Permissions that are asked for when they are first needed and were not granted yet, and what for. */
export function missingOf(permissions: Diagnostic['permissions']) {
  const optional = [{ name: 'tabs', why: i18n.t('policy.permission_tabs') }] as const;
  return optional.filter(({ name }) => !permissions.some((one) => one.granted && one.name === name));
}

/** What data a server is for, where the administration says so, its key and its permission, in a few words. */
export function endpointText(endpoint: Diagnostic['endpoints'][number]): string {
  return [
    ...(endpoint.sensitivity ? [i18n.t(`destination.level_${endpoint.sensitivity}`)] : []),
    keyText(endpoint),
    i18n.t(endpoint.missingPermission ? 'policy.endpoint_not_granted' : 'policy.endpoint_granted'),
  ].join(', ');
}

function keyText({ auth, hasKey }: Diagnostic['endpoints'][number]): string {
  if (auth === 'none') return i18n.t('policy.endpoint_key_unneeded');
  return i18n.t(hasKey ? 'policy.endpoint_key_yes' : 'policy.endpoint_key_no');
}

// Words that the agent collected may name people: how many there are is enough for a help desk.
function reported({ key, value, source }: SettingView): string {
  const own = key === 'glossary' && source === 'agent' && Array.isArray(value);
  return own ? String(value.length) : settingText(key, value);
}
