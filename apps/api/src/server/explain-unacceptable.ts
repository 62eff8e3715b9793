import type { Plugin } from 'graphql-yoga';

const mediaTypes =
  'application/graphql-response+json or application/json, for @defer multipart/mixed, for a subscription text/event-stream';

/** Gives a 406, which Yoga leaves empty, words that say what the client has to accept. */
export function explainUnacceptable(): Plugin {
  return {
    onResponse(event) {
      const { response, fetchAPI } = event;
      if (response.status !== 406 || response.body !== null) return;
      const error = {
        message: `The answer has no form that the header "accept" allows. Accept ${mediaTypes}.`,
        extensions: { code: 'NOT_ACCEPTABLE' },
      };
      const headers = new fetchAPI.Headers(response.headers);
      headers.set('content-type', 'application/json; charset=utf-8');
      event.setResponse(new fetchAPI.Response(JSON.stringify({ errors: [error] }), { status: 406, headers }));
    },
  };
}
