/** One thing that Chromium has open, as its debugging port lists it. */
export interface Target {
  readonly id: string;
  readonly type: string;
  readonly url: string;
  readonly title: string;
  readonly webSocketDebuggerUrl: string;
}

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Evaluated {
  readonly result: { readonly value?: unknown; readonly objectId?: string };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** Attached to one target over the debugging protocol; can look inside closed shadow roots. */
export class DevTools {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (reply: Reply) => void>();
  private calls = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const reply = JSON.parse(String(data)) as Reply;
      if (reply.id === undefined) return;
      this.waiting.get(reply.id)?.(reply);
      this.waiting.delete(reply.id);
    });
  }

  static open(target: Target): Promise<DevTools> {
    return new Promise((done, failed) => {
      const socket = new WebSocket(target.webSocketDebuggerUrl);
      socket.addEventListener('open', () => done(new DevTools(socket)));
      socket.addEventListener('error', () => failed(new Error(`Could not look into ${target.url}`)));
    });
  }

  /** Sends one command of the protocol. */
  send<R>(method: string, parameters: object = {}): Promise<R> {
    const id = ++this.calls;
    return new Promise((done, failed) => {
      this.waiting.set(id, ({ result, error }) =>
        error ? failed(new Error(`${method}: ${error.message}`)) : done(result as R),
      );
      this.socket.send(JSON.stringify({ id, method, params: parameters }));
    });
  }

  /** Runs a function in the page; what it needs comes as one JSON argument. */
  async evaluate<R, A = undefined>(look: (argument: A) => R, argument?: A): Promise<Awaited<R>> {
    const given = argument === undefined ? '' : JSON.stringify(argument);
    return this.value<R>(
      await this.send<Evaluated>('Runtime.evaluate', {
        expression: `(${look})(${given})`,
        awaitPromise: true,
        returnByValue: true,
      }),
    );
  }

  /**
   * Runs a function on an element inside the closed shadow root of a host, such as `renfort-popover`; null
   * when host or element is not there.
   */
  async inClosedRoot<R>(
    host: string,
    selector: string,
    look: (element: HTMLElement) => R,
  ): Promise<Awaited<R> | null> {
    const { root } = await this.send<{ root: DomNode }>('DOM.getDocument', { depth: -1, pierce: true });
    const node = find(root, host.toUpperCase())?.shadowRoots?.[0];
    if (!node) return null;
    const { object } = await this.send<{ object: { objectId: string } }>('DOM.resolveNode', {
      backendNodeId: node.backendNodeId,
    });
    return this.value<R>(
      await this.send<Evaluated>('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (selector) {
          const element = this.querySelector(selector);
          return element ? (${look})(element) : null;
        }`,
        arguments: [{ value: selector }],
        awaitPromise: true,
        returnByValue: true,
      }),
    );
  }

  /** Leaves the target with no debugger attached. */
  close(): Promise<void> {
    return new Promise((done) => {
      this.socket.addEventListener('close', () => done());
      this.socket.close();
    });
  }

  private value<R>({ result, exceptionDetails }: Evaluated): Awaited<R> {
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Awaited<R>;
  }
}

function find(node: DomNode, name: string): DomNode | null {
  if (node.nodeName === name) return node;
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  if (node.contentDocument) inside.push(node.contentDocument);
  for (const child of inside) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}
