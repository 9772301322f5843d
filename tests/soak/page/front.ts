import { get, type IncomingMessage, type ServerResponse } from 'node:http';
import { loopback } from '../../cli/loopback.ts';

/** What stands before the real server and answers for its data: the file asked for, and where to write. */
export type AnswerData = (
  file: 'snapshot' | 'status.json',
  req: IncomingMessage,
  res: ServerResponse,
) => void;

/** A server before the real one: snapshot and feed status are answered by the test, all else is handed on. */
export function startFront(real: string, answer: AnswerData) {
  return loopback((req, res) => {
    const path = new URL(req.url ?? '/', real).pathname;
    if (path === '/data/snapshot') return answer('snapshot', req, res);
    if (path === '/data/status.json') return answer('status.json', req, res);
    const asked = get(
      new URL(req.url ?? '/', real),
      { headers: { ...req.headers, host: new URL(real).host } },
      (given) => {
        res.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(res);
      },
    );
    asked.once('error', () => res.destroy());
  });
}
