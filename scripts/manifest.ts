import type { UserManifest } from 'wxt';
import type { Profile } from './profile.ts';

/** Public half of the key that fixes the Chromium id; whoever signs with another key gets another id. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlFhkUBnaSEtZ3Doy90bFMVKVtsUnJxuiRaXRvC2eOPJXQpWjWSrqUW2DAVJMzUEF4xWCXMws3igTd7I0RL7sExsHrWeYLAOEhFXsNZBdDDIfhq67Gl6XuuCAAKzs0K/RQAdltUEl+q4ga2wmLYYCdRPTxc9q2MdpDhEID4yaKOdxm07+HWQ9aLTWtayvt/jpG5Oy0mms8Z7DWV4ijKVzgM7Ue/ZIiGxC7AfSqk5Q0E4oAaKKd3Kd5tGgPGlLgFyR7ngd33OoxHTyHu/3nLFy4FedRZhyDdq8YNt4O5B2JyD5dcb97B7PbnS/Ez4e0ArgWSHnckrxddCKAtQOSMsv8wIDAQAB';

/** Extension ids, fixed by the key above and by the Gecko id below. */
export const CHROMIUM_ID = 'lcjmipffnoallcocnaonmdojpfapjjda';
export const GECKO_ID = 'renfort@extension';

/**
 * Content security policy of our own pages, in full: without `connect-src` the background cannot reach an
 * endpoint, and Firefox's default would upgrade http intranet endpoints to https.
 */
const CSP =
  "default-src 'self'; connect-src 'self' https: http:; img-src 'self' data: blob:; object-src 'none'";

/** Hosts that only the test build may reach without a grant; the one difference between its manifest and ours. */
const TEST_HOSTS = ['http://127.0.0.1/*', 'http://*.intranet.test/*'];

/** The manifest of one build: what it asks for, and nothing that a page could use before the agent acts. */
export function manifestFor({
  browser,
  mode,
  profile,
}: {
  browser: string;
  mode: string;
  profile: Profile | null;
}): UserManifest {
  const firefox = browser === 'firefox';
  const hosts = [...(mode === 'test' ? TEST_HOSTS : []), ...(profile?.hosts ?? [])];
  const manifest: UserManifest = {
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'fr',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'clipboardWrite'],
    optional_permissions: ['tabs'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: CSP },
    action: { default_title: '__MSG_manifest_open_panel__' },
    commands: {
      'open-palette': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_manifest_command_palette__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_manifest_command_panel__',
      },
      'repeat-last-action': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_manifest_command_repeat__',
      },
    },
  };
  if (hosts.length > 0) manifest.host_permissions = hosts;
  if (firefox) {
    manifest.browser_specific_settings = {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '140.0',
        // What an action sends to the configured endpoint is text of the page: Firefox asks to name it.
        data_collection_permissions: {
          required: ['websiteContent', 'personalCommunications', 'personallyIdentifyingInfo'],
        },
      },
    };
  } else {
    manifest.key = CHROMIUM_KEY;
    manifest.minimum_chrome_version = '120';
    manifest.storage = { managed_schema: 'managed_schema.json' };
  }
  return manifest;
}
