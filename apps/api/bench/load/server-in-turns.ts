import { startServer, type StartedServer } from '../serve/start-server.ts';

/** A server that is killed from time to time, and another one started in its place. */
export class ServerInTurns {
  readonly #environment: Readonly<Record<string, string>>;
  readonly #data: string;
  #server: StartedServer;
  kills = 0;

  private constructor(environment: Readonly<Record<string, string>>, data: string, server: StartedServer) {
    this.#environment = environment;
    this.#data = data;
    this.#server = server;
  }

  static async start(environment: Readonly<Record<string, string>>, data: string): Promise<ServerInTurns> {
    return new ServerInTurns(environment, data, await startServer(environment, data, 'ignore'));
  }

  get url(): string {
    return this.#server.url;
  }

  async replace(): Promise<void> {
    await this.#server.kill();
    this.kills += 1;
    const start = () => startServer(this.#environment, this.#data, 'ignore');
    // Where its connection is cut while it starts, it says so and ends; whoever runs it starts it again.
    this.#server = await start().catch(() => start());
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}
