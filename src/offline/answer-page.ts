/**
 * Answers for a page: with what the network gave, or with what is kept where that is no answer. A host
 * that is down behind its gateway is as good as none. So is a failed preload, which some browsers give
 * as an error response instead of a rejection: its status is 0, as is that of a redirect, which passes.
 *
 * @param network - What came, or what already stood in for it.
 * @param findKept - Asked only where it is needed; without anything kept the network's word stands.
 */
export async function answerPage(
  network: Response,
  findKept: () => Promise<Response | undefined>,
): Promise<Response> {
  if (network.type !== "error" && network.status < 500) return network;
  return (await findKept()) ?? network;
}
