/**
 * Policies of the browsers that switch off their own assistants, so that one is offered: the sanctioned one.
 *
 * Chrome: each name was given to Chromium 156, whose chrome://policy answers "OK" (an unknown one gets "Unknown
 * policy"). Values: components/policy/resources/templates/policy_definitions/GenerativeAI in the Chromium sources.
 * `GenAiDefaultSettings` is left out: from a file or the registry it is refused ("not set by a cloud source").
 *
 * Firefox: `AIControls` as in policies-schema.json of Firefox 153 (since 149; mozilla.github.io/policy-templates).
 * Translations and descriptions of pictures stay: they run on the machine and are no assistant.
 *
 * Edge: see `verified`. Not run here: there is no Edge on the machines this was made on.
 */

export interface AssistantPolicy {
  readonly name: string;
  /** 0 and 1 stand for a switch where `boolean` is set. */
  readonly value: number;
  readonly boolean?: boolean;
  /** True when the vendor's list or the browser itself was seen to know the name. */
  readonly verified: boolean;
}

const setting = (name: string, value: number, verified = true): AssistantPolicy => ({
  name,
  value,
  verified,
});
const off = (name: string, verified: boolean): AssistantPolicy => ({
  name,
  value: 0,
  boolean: true,
  verified,
});

export const CHROME_ASSISTANTS: readonly AssistantPolicy[] = [
  setting('GeminiSettings', 1),
  setting('GeminiActOnWebSettings', 1),
  setting('AIModeSettings', 1),
  setting('SearchContentSharingSettings', 1),
  setting('HelpMeWriteSettings', 2),
  setting('HistorySearchSettings', 2),
  setting('TabCompareSettings', 2),
  setting('CreateThemesSettings', 2),
  setting('DevToolsGenAiSettings', 2),
  setting('GenAILocalFoundationalModelSettings', 1),
  off('BuiltInAIAPIsEnabled', true),
];

export const EDGE_ASSISTANTS: readonly AssistantPolicy[] = [
  // learn.microsoft.com/deployedge/microsoft-edge-policies/edgeentracopilotpagecontext and …/copilotpagecontext
  off('EdgeEntraCopilotPageContext', true),
  off('CopilotPageContext', true),
  // Named by Microsoft's pages as what shows Copilot in the toolbar since Edge 149; its own page was not found.
  off('Microsoft365CopilotChatIconEnabled', true),
  // Known from many published configurations; Microsoft's own pages could not be read here.
  off('HubsSidebarEnabled', false),
  off('ComposeInlineEnabled', false),
  off('NewTabPageBingChatEnabled', false),
  off('BuiltInAIAPIsEnabled', false),
  setting('GenAILocalFoundationalModelSettings', 1, false),
];

/** Firefox: everything that answers or writes, locked. */
export const FIREFOX_ASSISTANTS = {
  AIControls: Object.fromEntries(
    ['SidebarChatbot', 'SmartWindow', 'LinkPreviewKeyPoints', 'SmartTabGroups'].map((name) => [
      name,
      { Value: 'blocked', Locked: true },
    ]),
  ),
};

/** The value as a policy file of Linux writes it. */
export function jsonValue({ value, boolean }: AssistantPolicy): number | boolean {
  return boolean ? value !== 0 : value;
}
