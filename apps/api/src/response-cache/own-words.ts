import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The answer holds what somebody wrote in their own words. Said of what is no JSON, which says it itself. */
    holdsWords?: boolean;
  }
}

/** As each text that can be taken away has it; within a text of JSON its quotes would be escaped. */
const idOfText = '"textId":';

/** True for an answer that holds people's own words, or says that they were taken away: it is kept nowhere. */
export const containsOwnWords = ({ holdsWords }: Pick<FastifyRequest, 'holdsWords'>, body: Buffer): boolean =>
  holdsWords === true || body.includes(idOfText);

/** The pages of an answer, whose request is told if words are in one. */
export async function* flagOwnWords<Entry>(
  pages: AsyncIterable<readonly Entry[]>,
  request: Pick<FastifyRequest, 'holdsWords'>,
): AsyncGenerator<readonly Entry[]> {
  for await (const entries of pages) {
    if (JSON.stringify(entries).includes(idOfText)) request.holdsWords = true;
    yield entries;
  }
}
