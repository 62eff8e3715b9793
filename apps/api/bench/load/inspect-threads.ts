import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const patienceMs = 20_000;
const bytesOfMb = 2 ** 20;

/** What a thread's heap holds, in megabytes. */
export interface ThreadHeap {
  /** What objects use of it. */
  readonly usedMb: number;
  /** Buffers of the thread, which lie outside of the heap. */
  readonly buffersMb: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly sessionId?: string; readonly message?: string };
  readonly result?: Readonly<Record<string, unknown>>;
}

type Send = (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>;

/** What has a process that is started with it in its environment listen to {@link InspectedProcess} on a free port. */
export async function offerInspection(): Promise<{
  readonly port: number;
  readonly environment: Record<string, string>;
}> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => {
    probe.once('listening', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return { port, environment: { NODE_OPTIONS: `--inspect=127.0.0.1:${port}` } };
}

/**
 * The threads of a running process, by Node's inspector: the process itself has nothing in it for that. Source:
 * https://nodejs.org/api/inspector.html and the domains HeapProfiler, Runtime and NodeWorker of its protocol.
 */
export class InspectedProcess {
  readonly #socket: WebSocket;
  readonly #main: Thread;
  readonly #workers = new Map<string, Thread>();

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.#main = new Thread((text) => socket.send(text));
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as Message));
  }

  static async connect(port: number): Promise<InspectedProcess> {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
    const [target] = (await answer.json()) as { webSocketDebuggerUrl: string }[];
    const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '');
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () =>
        reject(new Error('The inspector of the server does not answer')),
      );
    });
    const inspected = new InspectedProcess(socket);
    await inspected.#main.send('NodeWorker.enable', { waitForDebuggerOnStart: false });
    return inspected;
  }

  /** Collects the garbage of every thread, of the one that has most of it last, and says what is left. */
  async weigh(): Promise<{ readonly main: ThreadHeap; readonly workers: readonly ThreadHeap[] }> {
    const workers: ThreadHeap[] = [];
    for (const worker of this.#workers.values()) workers.push(await worker.weigh());
    return { main: await this.#main.weigh(), workers };
  }

  close(): void {
    this.#socket.close();
  }

  #receive(message: Message): void {
    const { sessionId = '', message: inner = '' } = message.params ?? {};
    if (message.method === 'NodeWorker.attachedToWorker') {
      const send = (text: string): void => {
        const sent = this.#main.send('NodeWorker.sendMessageToWorker', { sessionId, message: text });
        // Who waits for the answer is told that there is none.
        sent.catch(() => undefined);
      };
      this.#workers.set(sessionId, new Thread(send));
    } else if (message.method === 'NodeWorker.detachedFromWorker') {
      this.#workers.delete(sessionId);
    } else if (message.method === 'NodeWorker.receivedMessageFromWorker') {
      this.#workers.get(sessionId)?.receive(JSON.parse(inner) as Message);
    } else this.#main.receive(message);
  }
}

class Thread {
  readonly #post: (text: string) => void;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #count = 0;

  constructor(post: (text: string) => void) {
    this.#post = post;
  }

  readonly send: Send = async (method, params = {}) => {
    this.#count += 1;
    const id = this.#count;
    const answered = new Promise<Message>((resolve) => {
      this.#waiting.set(id, resolve);
    });
    this.#post(JSON.stringify({ id, method, params }));
    const message = await Promise.race([answered, wait(patienceMs, undefined, { ref: false })]);
    this.#waiting.delete(id);
    if (!message?.result) throw new Error(`${method} is not answered by the inspector`);
    return message.result;
  };

  receive(message: Message): void {
    if (message.id !== undefined) this.#waiting.get(message.id)?.(message);
  }

  async weigh(): Promise<ThreadHeap> {
    // All that can go goes, as where the system is short of memory.
    await this.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await this.send('Runtime.getHeapUsage');
    return {
      usedMb: Number(usedSize) / bytesOfMb,
      buffersMb: Number(backingStorageSize) / bytesOfMb,
    };
  }
}
