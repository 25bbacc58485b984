import { useCallback, useEffect, useState } from 'react';
import { errorText } from '../../lib/error-text.ts';
import { serializeError } from '../../lib/errors.ts';
import { askBackground, onBroadcast } from '../../lib/messaging/request.ts';
import type { SettingsView, SettingView } from '../../lib/policy/view.ts';

/** The settings, and what the page does with them. */
export interface SettingsPage {
  /** Null until the background has answered. */
  readonly view: SettingsView | null;
  /** What went wrong with the last thing done, as a sentence. */
  readonly problem: string | null;
  /** Changes each time something was saved, so that it is said each time. */
  readonly saves: number;
  readonly reload: () => void;
  /** Runs a change; true when it was saved. What fails is in `problem`. */
  readonly save: (change: Promise<SettingsView>) => Promise<boolean>;
  /** Shows a sentence as `problem`; null takes it away. */
  readonly tell: (problem: string | null) => void;
}

/** The only place where extension pages read settings: asked once, then again whenever they change. */
export function useSettings(): SettingsPage {
  const [view, setView] = useState<SettingsView | null>(null);
  const [problem, tell] = useState<string | null>(null);
  const [saves, setSaves] = useState(0);

  const reload = useCallback(() => {
    askBackground('settings.get', null).then(
      (next) => {
        setView(next);
        tell(null);
      },
      (error: unknown) => {
        // The page says that the configuration is being read; it comes when it comes.
        if (serializeError(error).code === 'policy-pending') reload();
        else tell(sentenceOf(error));
      },
    );
  }, []);
  useEffect(() => {
    const over = new AbortController();
    reload();
    onBroadcast('settings.changed', reload, over.signal);
    return () => over.abort();
  }, [reload]);

  const save = useCallback(async (change: Promise<SettingsView>) => {
    try {
      setView(await change);
      tell(null);
      setSaves((count) => count + 1);
      return true;
    } catch (error) {
      tell(sentenceOf(error));
      return false;
    }
  }, []);
  return { view, problem, saves, reload, save, tell };
}

/** The sentence for anything thrown, where no text of the agent is at stake. */
export function sentenceOf(error: unknown): string {
  return errorText(serializeError(error), 'other').sentence;
}

/** One setting of a view. */
export function settingOf(view: SettingsView, key: string): SettingView | undefined {
  return view.settings.find((setting) => setting.key === key);
}

/** A setting that is a list of texts. */
export function listOf(view: SettingsView, key: string): readonly string[] {
  const value = settingOf(view, key)?.value;
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
