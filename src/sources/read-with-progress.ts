import type { LoadProgress } from "./graph-source.ts";

/** The text of an answer, told of as it comes. Rejects where the answer breaks off. */
export async function readWithProgress(
  response: Response,
  onProgress: (progress: LoadProgress) => void,
): Promise<string> {
  if (response.body === null) return "";
  // What is compressed on its way comes out longer than the length that is said.
  const isPlain = !response.headers.has("Content-Encoding");
  const length = isPlain ? Number(response.headers.get("Content-Length")) : 0;
  const total = length > 0 ? length : null;
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  let loaded = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    loaded += value.byteLength;
    onProgress({ loaded, total });
  }
}
