import type { CDPSession } from 'playwright-core';

/** Bytes that a page holds once what nobody can reach is collected. */
export interface Memory {
  /** Of script objects, texts and the browser's own objects (elements, styles). */
  readonly held: number;
  /** Of what the engine made of the scripts: bytecode, machine code and what it noted for that. */
  readonly code: number;
  /** Of the script heap, code included, as the engine itself counts. */
  readonly used: number;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Collects what can be collected, and counts what is left by kind, from a heap snapshot. */
export async function memoryOf(session: CDPSession): Promise<Memory> {
  // Twice: what finalisers let go is collected by the second.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const chunks: string[] = [];
  const hear = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', hear);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [kindAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let [held, code] = [0, 0];
  for (let node = 0; node < nodes.length; node += fields.length) {
    const size = nodes[node + sizeAt] ?? 0;
    if (types[0][nodes[node + kindAt] ?? 0] === 'code') code += size;
    else held += size;
  }
  return { held, code, used: usedSize };
}
