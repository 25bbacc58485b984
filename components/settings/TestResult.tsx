import { i18n } from '#i18n';
import { errorText } from '../../lib/error-text.ts';
import type { EndpointTest, EndpointView } from '../../lib/policy/view.ts';
import { modelCount } from './words.ts';

/** What a connection test is at: not begun, running, or its result. */
export type TestState =
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly result: EndpointTest }
  | null;

/** What *Tester la connexion* found, in a sentence; always in the page, so that it is announced. */
export function TestResult({ test, endpoint }: { test: TestState; endpoint: EndpointView }) {
  const result = test?.state === 'done' ? test.result : null;
  return (
    <div
      role="status"
      className={`result ${result ? (result.ok ? 'good' : 'bad') : ''}`}
      data-ui="endpoint-test-result"
      data-state={test === null ? 'idle' : test.state === 'running' ? 'running' : result?.ok ? 'ok' : 'error'}
      {...(result && !result.ok && { 'data-code': result.error.code })}
    >
      {test?.state === 'running' && <p>{i18n.t('options.model.testing')}</p>}
      {result?.ok && <Success result={result} />}
      {result && !result.ok && <Failure result={result} endpoint={endpoint} />}
    </div>
  );
}

function Success({ result }: { result: EndpointTest & { ok: true } }) {
  const milliseconds = result.firstByteMs.toLocaleString();
  return (
    <>
      <p data-ui="endpoint-first-byte" data-milliseconds={result.firstByteMs}>
        {i18n.t('options.model.test_ok', { milliseconds })}
      </p>
      {result.models.length > 0 && (
        <details>
          <summary>{modelCount(result.models.length)}</summary>
          <ul className="plain" data-ui="endpoint-models">
            {result.models.map((model) => (
              <li key={model}>
                <code>{model}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Failure({ result, endpoint }: { result: EndpointTest & { ok: false }; endpoint: EndpointView }) {
  const host = URL.canParse(endpoint.url) ? new URL(endpoint.url).host : endpoint.url;
  // fetch gives one error for three causes; the browser's own page tells which.
  if (result.error.code === 'unreachable') {
    return (
      <>
        <p>{i18n.t('options.model.test_unreachable', { host })}</p>
        <ul>
          <li>{i18n.t('options.model.test_cause_name')}</li>
          <li>{i18n.t('options.model.test_cause_refused')}</li>
          <li>{i18n.t('options.model.test_cause_certificate')}</li>
        </ul>
        {result.openUrl && (
          <p>
            <a href={result.openUrl} target="_blank" rel="noopener noreferrer" data-ui="endpoint-open">
              {i18n.t('options.model.test_open')}
            </a>
          </p>
        )}
      </>
    );
  }
  return <p>{errorText(result.error, 'other').sentence}</p>;
}
