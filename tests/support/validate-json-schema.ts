import * as v from "valibot";

// A reader of the part of JSON Schema (draft 2020-12) that the published schema uses, written from
// the specification and not from the code that makes the schema, so that one can check the other.
// A keyword it does not know is an error: it must never pass what it did not look at.

const KEYWORDS: Readonly<
  Record<string, (rule: unknown, value: unknown, root: unknown) => boolean>
> = {
  $schema: () => true,
  $defs: () => true,
  title: () => true,
  description: () => true,
  format: () => true, // an annotation only, unless a validator asks for more
  type: (rule, value) => isOfType(value, rule),
  const: (rule, value) => value === rule,
  enum: (rule, value) => v.parse(v.array(v.unknown()), rule).includes(value),
  pattern: (rule, value) =>
    typeof value !== "string" || new RegExp(v.parse(v.string(), rule), "u").test(value),
  minLength: (rule, value) => typeof value !== "string" || [...value].length >= toNumber(rule),
  maxLength: (rule, value) => typeof value !== "string" || [...value].length <= toNumber(rule),
  minimum: (rule, value) => typeof value !== "number" || value >= toNumber(rule),
  maximum: (rule, value) => typeof value !== "number" || value <= toNumber(rule),
  minItems: (rule, value) => !Array.isArray(value) || value.length >= toNumber(rule),
  anyOf: (rule, value, root) =>
    v.parse(v.array(v.unknown()), rule).some((schema) => isValid(schema, value, root)),
  $ref: (rule, value, root) => isValid(resolve(v.parse(v.string(), rule), root), value, root),
  required: (rule, value) =>
    !isObject(value) ||
    v.parse(v.array(v.string()), rule).every((key) => Object.hasOwn(value, key)),
  propertyNames: (rule, value, root) =>
    !isObject(value) || Object.keys(value).every((key) => isValid(rule, key, root)),
};

// These look at their neighbours in the same schema object.
const TOGETHER = ["properties", "additionalProperties", "prefixItems", "items"];

const toNumber = (rule: unknown): number => v.parse(v.number(), rule);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "null") return value === null;
  return typeof value === v.parse(v.picklist(["string", "number", "boolean"]), type);
}

function resolve(ref: string, root: unknown): unknown {
  const name = /^#\/\$defs\/(\w+)$/.exec(ref)?.[1];
  const { $defs } = v.parse(v.looseObject({ $defs: v.record(v.string(), v.unknown()) }), root);
  if (name === undefined || $defs[name] === undefined) throw new Error(`No definition ${ref}.`);
  return $defs[name];
}

function hasValidProperties(schema: Record<string, unknown>, value: unknown, root: unknown) {
  if (!isObject(value)) return true;
  const properties = isObject(schema.properties) ? schema.properties : {};
  return Object.entries(value).every(([key, item]) =>
    isValid(
      Object.hasOwn(properties, key) ? properties[key] : (schema.additionalProperties ?? true),
      item,
      root,
    ),
  );
}

function hasValidItems(schema: Record<string, unknown>, value: unknown, root: unknown) {
  if (!Array.isArray(value)) return true;
  const first = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
  return value.every((item, index) =>
    isValid(index < first.length ? first[index] : (schema.items ?? true), item, root),
  );
}

/** Whether a value is as the schema says. Throws on a keyword it does not know. */
export function isValid(schema: unknown, value: unknown, root = schema): boolean {
  if (typeof schema === "boolean") return schema;
  if (!isObject(schema)) throw new Error("A schema is an object, true or false.");
  return (
    Object.entries(schema).every(([keyword, rule]) => {
      if (TOGETHER.includes(keyword)) return true;
      const check = KEYWORDS[keyword];
      if (check === undefined) throw new Error(`Unknown keyword ${keyword}.`);
      return check(rule, value, root);
    }) &&
    hasValidProperties(schema, value, root) &&
    hasValidItems(schema, value, root)
  );
}
