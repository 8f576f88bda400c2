import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Route, RouteAnswer } from '../rest/route';

/** Beside the sources and beside what is built alike. */
const FOLDER = join(__dirname, '..', 'pages');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * No script, style or picture but the simulator's own, no form that goes anywhere, no markup made of text; in frames of
 * pages of this machine only.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors http://127.0.0.1:* http://localhost:*',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

async function page(file: string): Promise<RouteAnswer> {
  return {
    status: 200,
    file: await readFile(join(FOLDER, file)),
    headers: {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    },
  };
}

/** The desk, the wire, and what they are made of: a route for each file there is. */
export function pageRoutes(): Route[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => extname(file) in TYPES);
  return [
    { operation: 'GET /', open: true, handle: () => ({ status: 302, headers: { location: '/desk' } }) },
    { operation: 'GET /desk', open: true, handle: () => page('desk.html') },
    { operation: 'GET /wire', open: true, handle: () => page('wire.html') },
    ...files.map((file): Route => ({ operation: `GET /pages/${file}`, open: true, handle: () => page(file) })),
  ];
}
