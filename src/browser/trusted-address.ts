/** As much of the browser's `trustedTypes` as is used; what it gives passes for the text it stands for. */
interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === "object" && value !== null && "createPolicy" in value;
}

/**
 * The content policy lets no text name a script to run. This is the one address that it may be, given
 * back in the form the browser wants; where the browser knows no such form, as it is.
 *
 * To be called once a page: the content policy allows one policy of this name.
 */
export function trustAddress(address: string): string {
  const factory: unknown = Reflect.get(window, "trustedTypes");
  if (!isPolicyFactory(factory)) return address;
  const policy = factory.createPolicy("app-script-url", {
    createScriptURL: (url) => {
      if (url === address) return url;
      throw new TypeError(`Not an address to run: ${url}`);
    },
  });
  return policy.createScriptURL(address);
}
