import { execute, type ExecutionResult, type GraphQLError, parse, validate } from 'graphql';
import { ChangeFeed } from '../changes/change-feed.ts';
import { askOnce } from '../fast/ask-once.ts';
import type { GraphQLContext } from '../graphql/context.ts';
import { ObjectCount } from '../graphql/count-objects.ts';
import { schema } from '../graphql/schema.ts';
import { AskedTexts, Texts } from '../passages/texts.ts';
import { RequestViews } from '../queries/request-views.ts';
import { ViewCache } from '../queries/view-cache.ts';
import { usualSettings } from '../settings/read-settings.ts';
import type { Store } from '../store/store.ts';
import { describeError, maskError } from './mask-error.ts';

/** How the graph in this process answers. */
export interface AskOptions {
  /** Whether whatever is asked is known to fit schema.graphql, and so is not validated. */
  readonly isValidated: boolean;
  /** Told of what is a fault of ours or of the store, which an answer does not tell. */
  readonly report: (line: string) => void;
}

/** Answers an operation from a store, of which one view is kept from question to question. */
export class GraphAsker {
  readonly #store: Store;
  readonly #options: AskOptions;
  readonly #cache = new ViewCache();

  constructor(store: Store, options: AskOptions) {
    this.#store = store;
    this.#options = options;
  }

  async ask(source: string, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult> {
    const contextValue = contextOf(this.#store, this.#cache);
    if (this.#options.isValidated) {
      const answer = await askOnce(schema, { document: source, variables }, contextValue);
      if (answer !== undefined) return { data: answer };
    }
    const document = parse(source);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const result = await execute({ schema, document, variableValues: variables, contextValue });
    return { ...result, ...(result.errors && { errors: result.errors.map((error) => this.#mask(error)) }) };
  }

  #mask(error: GraphQLError): GraphQLError {
    const masked = maskError(error, this.#store);
    if (masked !== error) this.#options.report(describeError(error));
    return masked as GraphQLError;
  }
}

function contextOf(store: Store, cache: ViewCache): GraphQLContext {
  return {
    store,
    views: new RequestViews(store, cache),
    // Who asks in process is no stranger.
    objects: new ObjectCount(Number.POSITIVE_INFINITY),
    ownsData: true,
    changes: new ChangeFeed(store, usualSettings.watchMs),
    listener: new AbortController().signal,
    texts: new AskedTexts(new Texts(usualSettings.texts)),
  };
}
