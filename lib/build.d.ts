/** Constants set by wxt.config.ts at build time. */
declare const __RENFORT_VERSION__: string;
declare const __RENFORT_PROFILE__: { settings: Record<string, unknown>; hosts: string[] } | null;
/** True in the test build only: in-page shadow roots are open so that a driver can look inside. */
declare const __OPEN_ROOTS__: boolean;
