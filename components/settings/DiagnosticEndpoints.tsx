import { useState } from 'react';
import { i18n } from '#i18n';
import { serializeError } from '../../lib/errors.ts';
import { askBackground } from '../../lib/messaging/request.ts';
import type { EndpointTest, EndpointView } from '../../lib/policy/view.ts';
import { requestHost } from './endpoints.ts';
import { healthLines, healthOf } from './health.ts';
import { endpointText } from './report.ts';
import { addressText } from './shown-value.ts';
import { useFocus } from './use-focus.ts';

/** What the last check of each server found, by endpoint id. */
export type Checks = Readonly<Record<string, EndpointTest>>;

/** The servers, how they are, and a button for the host permission that is missing. Asked for, never by itself. */
export function DiagnosticEndpoints({
  endpoints,
  checks,
  onChecked,
}: {
  endpoints: readonly EndpointView[];
  checks: Checks;
  onChecked: (id: string, result: EndpointTest) => void;
}) {
  const [running, setRunning] = useState(false);
  const check = async () => {
    if (running) return;
    setRunning(true);
    await Promise.all(
      endpoints.map(async ({ id }) => {
        const result = await askBackground('endpoint.test', { endpointId: id }).catch((error: unknown) => ({
          ok: false as const,
          error: serializeError(error),
        }));
        onChecked(id, result);
      }),
    );
    setRunning(false);
  };
  return (
    <>
      <h3>{i18n.t('policy.endpoints')}</h3>
      {endpoints.length === 0 && <p>{i18n.t('policy.none')}</p>}
      <ul className="plain rows">
        {endpoints.map((endpoint) => (
          <li key={endpoint.id} data-ui="diagnostic-endpoint" data-endpoint={endpoint.id}>
            <code>{endpoint.id}</code> {addressText(endpoint.url)}, {endpointText(endpoint)}
            <Grant endpoint={endpoint} />
            <Health endpoint={endpoint} result={checks[endpoint.id]} />
          </li>
        ))}
      </ul>
      {endpoints.length > 0 && (
        <div className="row">
          <button type="button" onClick={check} aria-disabled={running} data-ui="diagnostic-check">
            {i18n.t('policy.check_endpoints')}
          </button>
          <span role="status" data-ui="diagnostic-checking">
            {running && i18n.t('options.model.testing')}
          </span>
        </div>
      )}
    </>
  );
}

function Grant({ endpoint: { label, url, missingPermission } }: { endpoint: EndpointView }) {
  const focus = useFocus();
  if (missingPermission === null) return null;
  const host = URL.canParse(url) ? new URL(url).host : label;
  return (
    <div>
      <button
        type="button"
        data-ui="diagnostic-grant"
        onClick={() =>
          void requestHost(missingPermission).then((given) => given && focus('[data-ui=diagnostic-check]'))
        }
      >
        {i18n.t('options.model.grant', { host })}
      </button>
    </div>
  );
}

function Health({ endpoint, result }: { endpoint: EndpointView; result: EndpointTest | undefined }) {
  if (!result) return null;
  const { reachable, key } = healthOf(result, endpoint);
  return (
    <ul
      className={`result ${result.ok ? 'good' : 'bad'}`}
      data-ui="diagnostic-health"
      data-reachable={reachable}
      data-key={key}
    >
      {healthLines(result, endpoint).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
