import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchArticle } from './fetch-article.ts';
import type { Network } from './network.ts';

const page = '<html><body><p>The ministers met.</p></body></html>';
const web = '93.184.216.34';
const html = { 'content-type': 'text/html; charset=windows-1251' };

/** A web of invented names; every connection ends at one local server, and is written down. */
async function webWith(
  answer: RequestListener,
  names: Record<string, readonly string[] | readonly (readonly string[])[]> = {},
): Promise<Network & { readonly connected: string[]; readonly resolved: string[] }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const connected: string[] = [];
  const resolved: string[] = [];
  return {
    connected,
    resolved,
    patienceMs: 60_000,
    resolve: async (host) => {
      const turn = resolved.filter((one) => one === host).length;
      resolved.push(host);
      const known = names[host] ?? [web];
      const addresses = Array.isArray(known[0]) ? known[Math.min(turn, known.length - 1)] : known;
      if (addresses === undefined || addresses.length === 0) throw new Error('ENOTFOUND');
      return addresses as readonly string[];
    },
    connect: (address, port) => {
      connected.push(`${address} ${port}`);
      return connect({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
    },
  };
}

const answers =
  (body: string | Uint8Array, headers: Record<string, string> = html, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
const redirects =
  (...to: string[]): RequestListener =>
  ({ url }, response) => {
    const location = to[Number(url?.slice(1)) || 0];
    if (location === undefined) response.writeHead(200, html).end(page);
    else response.writeHead(302, { location }).end();
  };
const messageOf = async (url: string, network: Network): Promise<string> => {
  const outcome = await fetchArticle(url, network);
  return outcome.ok ? 'fetched' : `${outcome.message}. ${outcome.hint}`;
};

describe('an article on the web', () => {
  it('is fetched from an address that was looked at, with the character set that its server declares', async () => {
    const network = await webWith(answers(page), { 'news.example': ['2606:2800:220:1::1', web] });
    const outcome = await fetchArticle('http://news.example/2031/talks?id=7', network);
    expect(outcome).toEqual({
      ok: true,
      article: {
        name: 'news.example-2031-talks.html',
        url: 'http://news.example/2031/talks?id=7',
        charset: 'windows-1251',
        bytes: Buffer.from(page),
      },
    });
    expect(network.connected).toEqual(['2606:2800:220:1::1 80']);
  });

  it('is fetched through redirects and unpacked', async () => {
    const zipped = gzipSync(page);
    const network = await webWith((request, response) => {
      if (request.url === '/a') response.writeHead(301, { location: '//other.example:8080/b' }).end();
      else response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(zipped);
    });
    const outcome = await fetchArticle('http://news.example/a', network);
    expect(outcome.ok && Buffer.from(outcome.article.bytes).toString()).toBe(page);
    expect(network.connected).toEqual([`${web} 80`, `${web} 8080`]);
  });
});

describe('this machine and its network', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fd00::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0.0.0.0/',
    'http://inside.example/',
    'http://half.example/',
    'http://six.example/',
  ])('are not asked at %s', async (url) => {
    const network = await webWith(answers(page), {
      'inside.example': ['10.0.0.7'],
      'half.example': [web, '192.168.1.1'],
      'six.example': ['::ffff:10.0.0.7'],
    });
    expect(await messageOf(url, network)).toMatch(
      /leads to this machine or a private network.*give the file\.$/,
    );
    expect(network.connected).toEqual([]);
  });

  it.each(['http://127.0.0.1/', '//localhost/', 'http://[::1]/x', 'http://inside.example/'])(
    'are not asked after a redirect to %s',
    async (to) => {
      const names = { localhost: ['127.0.0.1'], 'inside.example': ['10.0.0.7'] };
      const network = await webWith(redirects('/1', to), names);
      expect(await messageOf('http://news.example/', network)).toContain('private network');
      expect(network.connected).toEqual([`${web} 80`, `${web} 80`]);
    },
  );

  it('are not reached by a name that leads elsewhere the second time', async () => {
    const network = await webWith(answers(page), { 'rebind.example': [[web], ['127.0.0.1']] });
    expect(await messageOf('http://rebind.example/', network)).toBe('fetched');
    // Looked up once: the connection takes the address that was looked at.
    expect([network.resolved, network.connected]).toEqual([['rebind.example'], [`${web} 80`]]);
    expect(await messageOf('http://rebind.example/', network)).toContain('private network');
  });

  it.each(['file:///etc/passwd', 'ftp://news.example/', 'data://x/y', 'http://'])(
    'are not read through %s',
    async (url) => {
      expect(await messageOf(url, await webWith(answers(page)))).toContain('is no web address');
    },
  );

  it('are not read through a redirect to a file', async () => {
    const network = await webWith(redirects('file:///etc/passwd'));
    expect(await messageOf('http://news.example/', network)).toContain('is no web address');
  });

  it.each(['http://news.example:22/', 'http://news.example:25/', 'https://news.example:5432/'])(
    'are not probed at %s',
    async (url) => {
      const network = await webWith(answers(page));
      expect(await messageOf(url, network)).toMatch(/at port \d+, where no newspaper answers/);
      expect(network.connected).toEqual([]);
    },
  );
});

describe('a server that sends no article', () => {
  it.each([
    ['a PDF', answers('%PDF', { 'content-type': 'application/pdf' }), 'sends application/pdf'],
    ['an error', answers('', html, 503), 'answers 503'],
    ['a redirect without end', redirects('/0'), 'redirects more than 5 times'],
    ['too much, and says so', answers('', { ...html, 'content-length': '9000000' }), 'larger than 4 MB'],
    ['too much, and does not say so', answers(' '.repeat(4_500_000)), 'larger than 4 MB'],
    [
      'a small bomb',
      answers(gzipSync(Buffer.alloc(50_000_000)), { ...html, 'content-encoding': 'gzip' }),
      'larger than 4 MB',
    ],
    [
      'what is packed otherwise',
      answers('x', { ...html, 'content-encoding': 'zstd' }),
      'packs the page as zstd',
    ],
    [
      'what is not packed as it says',
      answers('x', { ...html, 'content-encoding': 'gzip' }),
      'cannot be asked',
    ],
  ])('is refused where it sends %s', async (_what, answer, message) => {
    expect(await messageOf('http://news.example/0', await webWith(answer))).toContain(message);
  });

  it('is given up where it drips or is silent', async () => {
    const network = {
      ...(await webWith((_request, response) => void response.writeHead(200, html).write('<'))),
      patienceMs: 60,
    };
    expect(await messageOf('http://news.example/', network)).toContain('takes longer than 0.06 seconds');
  });

  it('is refused where it shows no certificate, at the one address that was looked at', async () => {
    const network = await webWith(answers(page));
    expect(await messageOf('https://news.example/', network)).toContain('cannot be asked');
    expect([network.resolved, network.connected]).toEqual([['news.example'], [`${web} 443`]]);
  });

  it('is told of where its name does not exist, or carries a password', async () => {
    const network = await webWith(answers(page), { 'gone.example': [] });
    expect(await messageOf('http://gone.example/', network)).toContain('There is no server gone.example');
    expect(await messageOf('http://desk:secret@news.example/', network)).not.toContain('secret');
  });
});
