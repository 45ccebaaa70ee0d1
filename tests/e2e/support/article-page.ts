import { createServer } from "node:http";
import { findFreePort } from "../../support/free-port.ts";

/** A page of another site. */
export interface ArticlePage {
  readonly url: string;
  readonly destroy: () => Promise<void>;
}

const PARAGRAPHS = "<p>An article tells of brine, and of who takes what from it.</p>".repeat(30);

/**
 * Serves an article from an origin of its own, with `html` as it stands between its paragraphs, and a
 * link before and after that.
 */
export async function serveArticle(html: string): Promise<ArticlePage> {
  const port = await findFreePort();
  const text = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,"></head><body>
    <p><a href="#before">before</a></p>${html}<p><a href="#after">after</a></p>${PARAGRAPHS}</body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html;charset=utf-8" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen({ port, host: "localhost" }, resolve));
  return {
    url: `http://localhost:${port}/`,
    destroy: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
