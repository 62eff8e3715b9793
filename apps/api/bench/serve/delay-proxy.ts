// A connection that takes longer: `delay-proxy.ts PORT MS` passes on what comes for a server on this machine, each piece
// that goes to it so many milliseconds later. Prints the port where it listens.
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const [port = 0, delayMs = 0] = process.argv.slice(2).map(Number);

const server = createServer((client) => {
  const target = connect(port, '127.0.0.1');
  for (const socket of [client, target]) {
    socket.setNoDelay(true);
    socket.on('error', () => {});
  }
  client.on('data', (piece) => void wait(delayMs).then(() => target.write(piece)));
  target.on('data', (piece) => client.write(piece));
  client.on('close', () => target.destroy());
  target.on('close', () => client.destroy());
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
