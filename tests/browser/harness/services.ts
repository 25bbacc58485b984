import { type Intranet, startIntranet } from '../../sandbox/intranet/server.ts';
import { type DemoModel, type DemoModelOptions, startDemoModel } from '../../sandbox/model/server.ts';

/** The demo intranet and the demo model, on loopback. */
export interface Services {
  readonly intranet: Intranet;
  readonly model: DemoModel;
  /**
   * Address of a page of the intranet: under the plain-http host that is not loopback (the default: most
   * intranets are like that, and pages there lack what secure contexts have), or on loopback.
   */
  page(path: string, host?: 'intranet' | 'loopback'): string;
  close(): Promise<void>;
}

/** Starts both; the model is fast unless told otherwise. */
export async function startServices(options: DemoModelOptions = {}): Promise<Services> {
  const intranet = await startIntranet();
  const model = await startDemoModel({ latencyMs: 20, tokensPerSecond: 500, ...options });
  return {
    intranet,
    model,
    page: (path, host = 'intranet') =>
      `${host === 'intranet' ? `http://intranet.test:${intranet.port}` : intranet.url}${path}`,
    close: async () => {
      await intranet.close();
      await model.close();
    },
  };
}
