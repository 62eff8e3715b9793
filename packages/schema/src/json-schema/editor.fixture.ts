import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What the language server says of a place in a file. */
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: Diagnostic[]; readonly items?: unknown[] };
  readonly result?: { readonly items?: { readonly label: string }[] };
}

/** An editor that opens YAML files with yaml-language-server, over standard input and output. */
export function startEditor() {
  const require = createRequire(import.meta.url);
  const server = spawn(process.execPath, [require.resolve('yaml-language-server/bin/yaml-language-server'), '--stdio']);
  const waiting = new Map<string, (message: Message) => void>();
  let input = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    input = Buffer.concat([input, chunk]);
    for (let message = take(); message; message = take()) receive(message);
  });

  function take(): Message | undefined {
    const head = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(input.toString('latin1'));
    if (!head) return undefined;
    const end = head[0].length + Number(head[1]);
    if (input.length < end) return undefined;
    const message = JSON.parse(input.subarray(head[0].length, end).toString()) as Message;
    input = input.subarray(end);
    return message;
  }

  function receive(message: Message): void {
    const { id, method, params } = message;
    if (method === 'textDocument/publishDiagnostics') waiting.get(`diagnostics ${params?.uri}`)?.(message);
    else if (method === undefined) waiting.get(`answer ${id}`)?.(message);
    // What the server asks (its settings, leave to watch files) is answered with nothing.
    else if (id !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
  }

  function send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  let last = 0;
  function request(method: string, params: object): Promise<Message> {
    last += 1;
    const answer = new Promise<Message>((resolve) => waiting.set(`answer ${last}`, resolve));
    send({ id: last, method, params });
    return answer;
  }

  return {
    start: async (): Promise<void> => {
      const completion = { completionItem: { snippetSupport: false } };
      await request('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { completion } } });
      send({ method: 'initialized', params: {} });
      const yaml = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };
      send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } });
    },
    /** Opens a file with the given text and gives what is wrong with it. */
    open: async (path: string, text: string): Promise<Diagnostic[]> => {
      const uri = pathToFileURL(path).href;
      const said = new Promise<Message>((resolve) => waiting.set(`diagnostics ${uri}`, resolve));
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
      return (await said).params?.diagnostics ?? [];
    },
    /** What the editor offers at a place of an open file, counted from 0. */
    complete: async (path: string, line: number, character: number): Promise<string[]> => {
      const textDocument = { uri: pathToFileURL(path).href };
      const answer = await request('textDocument/completion', { textDocument, position: { line, character } });
      return answer.result?.items?.map(({ label }) => label) ?? [];
    },
    stop: (): void => void server.kill(),
  };
}
