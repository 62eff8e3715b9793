import { startServer, type StartedServer } from '../serve/start-server.ts';

/** A server that is killed from time to time, and another one started in its place. */
export class ServerInTurns {
  readonly #environment: Readonly<Record<string, string>>;
  #server: StartedServer;
  kills = 0;

  private constructor(environment: Readonly<Record<string, string>>, server: StartedServer) {
    this.#environment = environment;
    this.#server = server;
  }

  static async start(environment: Readonly<Record<string, string>>): Promise<ServerInTurns> {
    return new ServerInTurns(environment, await startServer(environment, undefined, 'ignore'));
  }

  get url(): string {
    return this.#server.url;
  }

  async replace(): Promise<void> {
    await this.#server.kill();
    this.kills += 1;
    this.#server = await startServer(this.#environment, undefined, 'ignore');
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}
