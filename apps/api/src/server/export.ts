import type { TalksId } from '@parley/schema';
import { exporters, findExporter } from '@parley/schema/exporters';
import type { Plugin } from 'graphql-yoga';
import { hasTag } from '../caching/entity-tags.ts';
import { findTalks } from '../queries/find-talks.ts';
import { DossierView } from '../queries/dossier-view.ts';
import { withoutTrail } from '../queries/without-trail.ts';
import { RequestViews } from '../queries/request-views.ts';
import type { ViewCache } from '../queries/view-cache.ts';
import type { Store } from '../store/store.ts';

// Neither the slugs of talks nor the names of formats have a dot in them. A careful client escapes the colon of an id.
const address = /^\/export\/(?:talks(?::|%3[Aa]))?(?<talks>[^/.]+)\.(?<format>[^/.]+)$/;

/** Who is told what beside the export itself. */
export interface ExportOptions {
  /** Told why the store cannot be read. */
  readonly report: (error: unknown) => void;
  readonly mayReadTrail: (request: Request, talks: TalksId) => boolean;
}

/**
 * Answers GET /export/ID.FORMAT with the dossier of the talks as `dossier export` writes it; 404 with the talks or
 * the formats that there are. The entity tag is the dossier's digest, so that an unchanged one is not sent again.
 * The audit trail is given to those alone who may read it.
 */
export function useExports(store: Store, cache: ViewCache, { report, mayReadTrail }: ExportOptions): Plugin {
  return {
    async onRequest(event) {
      const { method, headers } = event.request;
      const { talks, format } = address.exec(event.url.pathname)?.groups ?? {};
      if (talks === undefined || format === undefined || (method !== 'GET' && method !== 'HEAD')) return;
      const refuse = (status: number, message: string, hint: string): void => {
        event.endResponse(event.fetchAPI.Response.json({ message, hint }, { status }));
      };
      const exporter = findExporter(format);
      if (!exporter) {
        const formats = exporters.map((each) => each.format).join(', ');
        return refuse(404, `There is no format "${format}"`, `Name one of these: ${formats}.`);
      }
      const view = await findTalks({ store, views: new RequestViews(store, cache) }, talks).catch(
        (error: unknown) => {
          report(error);
        },
      );
      if (!view) return refuse(503, 'The store cannot be read at the moment', 'Try again later.');
      if (!(view instanceof DossierView)) return refuse(404, view.message, view.hint);
      const trail = mayReadTrail(event.request, view.dossier.talks.id);
      const tag = `"${view.digest}-${format}${trail ? '-trail' : ''}"`;
      const known = headers.get('if-none-match') ?? '';
      const same = known.trim() === '*' || hasTag(known, tag);
      const file = `${view.dossier.talks.id.slice('talks:'.length)}${exporter.extension}`;
      event.endResponse(
        new event.fetchAPI.Response(
          same || method === 'HEAD'
            ? null
            : exporter.write(trail ? view.dossier : withoutTrail(view.dossier)),
          {
            status: same ? 304 : 200,
            headers: {
              'content-type': exporter.mediaType,
              'content-disposition': `inline; filename="${file}"`,
              'cache-control': trail ? 'private, no-cache' : 'no-cache',
              vary: 'authorization',
              etag: tag,
            },
          },
        ),
      );
    },
  };
}
