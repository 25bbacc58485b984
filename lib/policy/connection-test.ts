/** *Tester la connexion*: one real, small request, and what it says. */
import { RenfortError, serializeError } from '../errors.ts';
import type { Edges } from './edges.ts';
import type { Effective } from './effective.ts';
import { type Keys, reach, servedBy } from './endpoint.ts';
import type { EndpointTest } from './view.ts';

const WITHIN_MS = 30_000;

/** Tests one endpoint with `model`, else with the model that would serve. Throws `message-invalid` for an unknown id. */
export async function connectionTest(
  effective: Effective,
  endpointId: string,
  model: string | undefined,
  keys: Keys,
  { probe, permissions }: Pick<Edges, 'probe' | 'permissions'>,
): Promise<EndpointTest> {
  const { settings } = effective;
  const endpoint = settings.endpoints.find(({ id }) => id === endpointId);
  if (!endpoint || (model !== undefined && typeof model !== 'string'))
    throw new RenfortError('message-invalid');
  const served = servedBy(settings);
  const tested = model ?? (served?.endpoint === endpoint ? served.model.id : endpoint.models[0]?.id);
  try {
    // Every request is refused: that one would be answered says nothing about work.
    if (settings.refusal) throw new RenfortError(settings.refusal);
    const reached = await reach(endpoint, effective, keys, permissions);
    const { models, firstByteMs } = await probe(reached.endpoint, tested, AbortSignal.timeout(WITHIN_MS));
    return { ok: true, models, firstByteMs };
  } catch (error) {
    const timedOut = error instanceof DOMException && /^(Timeout|Abort)Error$/.test(error.name);
    const failure = timedOut ? new RenfortError('first-text-timeout', { seconds: WITHIN_MS / 1000 }) : error;
    // fetch does not tell a name that is not found from a certificate that is refused: the browser's own page does.
    const { origin } = new URL(endpoint.url);
    const unreachable = failure instanceof RenfortError && failure.code === 'unreachable';
    return { ok: false, error: serializeError(failure), ...(unreachable && { openUrl: `${origin}/` }) };
  }
}
