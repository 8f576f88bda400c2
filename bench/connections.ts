import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** One kept-alive HTTP connection with one request in flight at most. */
export interface Connection {
  /** Writes a whole request; resolves with the status of its answer. */
  send(request: Buffer): Promise<number>;
  close(): void;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const STATUS_AT = 'HTTP/1.1 '.length;

/**
 * Opens a connection. Answers have no body, so an answer is over where its head is: that is all that is looked for,
 * and the generator takes little from the processor that the receiver is measured on.
 */
async function open(port: number): Promise<Connection> {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  let settle: { resolve(status: number): void; reject(error: Error): void } | undefined;
  let head: Buffer = Buffer.alloc(0);

  socket.on('data', (chunk: Buffer) => {
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.indexOf(HEAD_END) === -1) return;
    const status = Number(head.toString('latin1', STATUS_AT, STATUS_AT + 3));
    head = Buffer.alloc(0);
    settle?.resolve(status);
  });
  const lost = (): void => settle?.reject(new Error('The receiver closed a connection.'));
  socket.on('error', lost);
  socket.on('close', lost);

  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        socket.write(request);
      }),
    close: () => void socket.destroy(),
  };
}

/** Runs `work` with so many connections to a port of this machine. */
export async function withConnections<T>(
  { port, count }: { port: number; count: number },
  work: (connections: readonly Connection[]) => Promise<T>,
): Promise<T> {
  const connections = await Promise.all(Array.from({ length: count }, () => open(port)));
  try {
    return await work(connections);
  } finally {
    for (const connection of connections) connection.close();
  }
}
