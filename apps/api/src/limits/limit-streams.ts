import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { addressOf } from '../operations/rate-limit.ts';
import type { Settings } from '../settings/settings.ts';
import { refuse } from './refusal.ts';

/** Refuses subscriptions of an address that has as many open as are allowed. */
export function limitStreams({ streams, proxies }: Pick<Settings, 'streams' | 'proxies'>): Plugin {
  const open = new Map<string, number>();
  return {
    onSubscribe({ args, setResultAndStopExecution }) {
      const { req, res } = args.contextValue as { req?: IncomingMessage; res?: ServerResponse };
      // Who asks in process is no stranger.
      if (!req || !res) return;
      const address = addressOf(req, proxies);
      const count = open.get(address) ?? 0;
      if (count >= streams) {
        const message = `There are ${count} subscriptions of this address already; end one of them first`;
        return setResultAndStopExecution({ errors: [refuse('streams', message, undefined, 429)] });
      }
      open.set(address, count + 1);
      res.once('close', () => {
        const left = (open.get(address) ?? 1) - 1;
        if (left > 0) open.set(address, left);
        else open.delete(address);
      });
    },
  };
}
