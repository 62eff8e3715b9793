import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { findBrowser, noBrowser } from '../../projects/find-browser.ts';
import { attempt, type Outcome } from '../../projects/outcome.ts';
import { makeProject } from '../../projects/project.ts';
import { readProgram } from './read-program.ts';
import { usedLine } from './used-line.ts';

/** Bundles the program with Vite and opens the page in a headless Chromium. CHROMIUM names one that is not on the path. */
export function checkBrowser(tarball: string, folder: string): Promise<Outcome> {
  return attempt('Vite bundle in Chromium', async () => {
    const browser = findBrowser();
    if (!browser) return noBrowser;
    const project = await makeProject(join(folder, 'browser'), tarball, 'zod@4', 'vite@8');
    await project.write('use-package.ts', await readProgram());
    await project.write(
      'main.ts',
      "import { usePackage } from './use-package.ts';\ndocument.body.textContent = await usePackage();\n",
    );
    await project.write(
      'index.html',
      '<!doctype html><body><script type="module" src="/main.ts"></script></body>',
    );
    await project.run('vite', 'build', '--logLevel', 'warn', '--target', 'esnext');
    const server = serve(join(project.folder, 'dist'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const options = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--virtual-time-budget=10000',
        '--dump-dom',
      ];
      const page = await project.run(browser, ...options, `http://127.0.0.1:${port}/`);
      if (!page.includes(usedLine)) throw new Error(`the page shows ${page}`);
      return undefined;
    } finally {
      server.close();
    }
  });
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

function serve(folder: string) {
  return createServer((request, response) => {
    const name = request.url === '/' ? '/index.html' : (request.url ?? '');
    readFile(join(folder, name)).then(
      (body) => response.setHeader('content-type', types[extname(name)] ?? 'text/plain').end(body),
      () => response.writeHead(404).end(),
    );
  });
}
