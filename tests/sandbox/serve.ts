import { parseArgs } from 'node:util';
import { startIntranet } from './intranet/server.ts';
import { startDemoModel } from './model/server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8410' },
    'model-port': { type: 'string', default: '8411' },
    key: { type: 'string' },
    'latency-ms': { type: 'string' },
    'tokens-per-second': { type: 'string' },
  },
});

const model = await startDemoModel({
  port: Number(values['model-port']),
  ...(values.key === undefined ? {} : { key: values.key }),
  ...(values['latency-ms'] === undefined ? {} : { latencyMs: Number(values['latency-ms']) }),
  ...(values['tokens-per-second'] === undefined
    ? {}
    : { tokensPerSecond: Number(values['tokens-per-second']) }),
});
const intranet = await startIntranet({ port: Number(values.port) });

console.log(`Demo intranet  ${intranet.url}/`);
console.log(`Demo model     ${model.url}/v1 (model: demo)`);
console.log('Ctrl+C stops both.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void Promise.all([intranet.close(), model.close()]).then(() => process.exit(0));
  });
}
