/** A policy as the kit carries it: checked values by key, `keys` among them. */
export type KitPolicy = Readonly<Record<string, unknown>>;

/** What a kit is made for, besides the policy. */
export interface KitOptions {
  /** Extension ids: Chrome and Chromium share one; Edge has its own when it comes from its store. */
  readonly chromeId: string;
  readonly edgeId: string;
  readonly geckoId: string;
  /** Where Chromium browsers find the update manifest; without it the kit installs nothing there. */
  readonly updateUrl?: string;
  /** Where Firefox finds the package; without it the kit installs nothing there. */
  readonly xpiUrl?: string;
  /** The package is not signed by Mozilla: only ESR, Developer Edition and Nightly can be told to accept that. */
  readonly unsignedXpi?: boolean;
  /** Switches off the browsers' own assistants. */
  readonly withoutAssistants?: boolean;
}

/** A file of the kit; `bytes` where its encoding is not plain UTF-8. */
export interface KitFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
