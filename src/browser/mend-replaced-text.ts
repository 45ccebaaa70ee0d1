/**
 * Lets React go on where another hand replaces the page's texts, as a browser's translation does: it
 * takes a text node out and puts an element with words of its own in. React knows nothing of it: it
 * would write on into a node that nobody sees, and throw where it takes that out or puts something
 * before it. From here on a text that React writes anew comes back in place of what stands for it, and
 * what stands for a text goes with it.
 *
 * @param root - What React draws in.
 * @returns Ends it.
 */
export function mendReplacedText(root: Node): () => void {
  /** By what was taken out, what was put in its place: a text, or what stood for one. */
  const standIns = new WeakMap<Node, ChildNode>();
  const standing = new WeakSet<Node>();

  /** The nearest to a node that is still there: itself, what it was moved into, or what stands for it. */
  const find = (gone: Node, isThere: (node: Node) => boolean): ChildNode | null => {
    const seen = new Set<Node>();
    let node: Node | null = gone;
    while (node !== null && !isThere(node) && !seen.has(node)) {
      seen.add(node);
      node = node.parentNode ?? standIns.get(node) ?? null;
    }
    return isChild(node) && isThere(node) ? node : null;
  };
  const noteGone = (gone: Node, record: MutationRecord, added: ReadonlySet<Node>): void => {
    if (gone.parentNode !== null || !(gone instanceof Text || standing.has(gone))) return;
    const { target, addedNodes, previousSibling, nextSibling } = record;
    const standIn = [...addedNodes, previousSibling, nextSibling]
      .filter((node) => node !== null && added.has(node) && !standing.has(node))
      .find((node) => node?.parentNode === target);
    if (!isChild(standIn)) return;
    standIns.set(gone, standIn);
    standing.add(standIn);
    // A node outside the page is heard too. What React itself took out it never writes into again.
    observer.observe(gone, { characterData: true });
  };
  const note = (records: readonly MutationRecord[]): void => {
    const added = new Set<Node>();
    for (const record of records) {
      const { type, target } = record;
      if (type === "characterData" && !target.isConnected) {
        find(target, (node) => node.isConnected)?.replaceWith(target);
      }
      for (const node of record.addedNodes) {
        added.add(node);
        standIns.delete(node);
      }
      for (const gone of record.removedNodes) noteGone(gone, record, added);
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(root, { childList: true, subtree: true });
  const unpatch = patchNodes((parent, gone) => {
    note(observer.takeRecords());
    return find(gone, (node) => node.parentNode === parent);
  });
  return () => {
    observer.disconnect();
    unpatch();
  };
}

function isChild(node: Node | null | undefined): node is ChildNode {
  return node !== null && node !== undefined && "replaceWith" in node;
}

/**
 * Where a node is no child of the parent that is asked for it, browsers throw. If it is nowhere in the
 * page that is its stand-in's affair, or no harm: it is to be gone, or stands last among its own.
 */
function patchNodes(find: (parent: Node, gone: Node) => ChildNode | null): () => void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const there = child.parentNode === this ? child : find(this, child);
    // What stands elsewhere in the page is a fault of our own, to be thrown.
    if (there !== null || child.isConnected) removeChild.call(this, there ?? child);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    next: Node | null,
  ): T {
    const isThere = !next || next.parentNode === this;
    const there = isThere ? next : find(this, next);
    insertBefore.call(this, node, there === null && next?.isConnected === true ? next : there);
    return node;
  };
  return () => Object.assign(Node.prototype, { removeChild, insertBefore });
}
