// @boundaries-ignore installed into a fresh project
import puppeteer from 'puppeteer-core';
import { browser as executablePath, url } from './expected.js';

const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  const foreign = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin) && /^https?:/.test(request.url()))
      foreign.push(request.url());
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.waitForSelector('.graphiql-execute-button');
  await page.click('.graphiql-execute-button');
  await page.waitForFunction(() => /"data"/.test(document.querySelector('.result-window')?.innerText ?? ''));
  const shown = await page.$eval('.result-window', (element) => element.innerText);
  if (/"errors"/.test(shown)) throw new Error(`it shows ${shown}`);
  if (foreign.length > 0) throw new Error(`the page asks other servers: ${foreign.join(' ')}`);
  console.log('the first example is answered');
} finally {
  await browser.close();
}
