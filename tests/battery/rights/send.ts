import { Agent, request } from 'node:http';

export interface Reply {
  status: number;
  body: string;
}

/** Who asks, as headers of the request. */
export type Who = Record<string, string>;

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** POST to GraphQL on connections that stay open: tens of thousands of questions are asked, and `fetch` takes longer than most answers. */
export function send(url: string, who: Who, query: string, variables: object): Promise<Reply> {
  const body = Buffer.from(JSON.stringify({ query, variables }));
  const headers = { 'content-type': 'application/json', 'content-length': body.length, ...who };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        )
        .on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}
